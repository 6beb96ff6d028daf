// The edition as TEI P5, read back from the file alone.

import type { XmlElement } from "libxml2-wasm";
import { describe, expect, test } from "vitest";
import { wholeEdition } from "../../../src/commands/export/answer.ts";
import { teiFile } from "../../../src/commands/export/tei/file.ts";
import { compareCorrespondence } from "../../../src/treaty/clauses.ts";
import { RELATION_MEANINGS, type Treaty } from "../../../src/treaty/model.ts";
import { emendations, readingOf } from "../../../src/treaty/witness.ts";
import {
  corpus,
  correspondences,
  paragraphs,
  refs,
  sources,
  treaties,
  treaty,
} from "../../support/corpus.ts";
import { type } from "../../support/io.ts";
import { attributeOf, elementsAt, linesRead, parseTei } from "../../support/tei.ts";
import { fixtureOf, fold } from "../../support/witnesses.ts";

const { out: xml } = await type("export --format tei");
const tei = parseTei(xml);
const all = (path: string, from: XmlElement = tei) => elementsAt(from, path);
const textOf = (node: XmlElement) => linesRead(node, null).join(" ");

const copies = all("tei:TEI").flatMap((text) =>
  all(".//tei:witness", text).map((witness) => ({
    ref: attributeOf(text, "n"),
    id: attributeOf(witness, "id"),
    siglum: all("tei:abbr", witness)[0]!.content,
    body: all(".//tei:body", text)[0]!,
    witness,
  })),
);

test("it has the copies of both treaties", () => {
  expect(copies.map(({ ref, siglum, id }) => `${ref} ${siglum} ${id}`)).toEqual(
    treaties.flatMap(({ ref, witnesses }) => witnesses.map(({ siglum, id }) => `${ref} ${siglum} ${id}`)),
  );
});

describe.each(copies)("copy $id, from the file alone", ({ ref, id, siglum, body, witness }) => {
  const lines = linesRead(body, id);

  test("is the copy as received", () => expect(lines.join(" ")).toBe(fixtureOf(id)));

  test("has the lines that anpo show --witness prints", async () => {
    const { out } = await type(`show ${ref} --witness ${siglum} --format plain`);
    const [title, reading, ...printed] = out.split("\n").filter((line) => line && !line.startsWith("["));
    expect([title, reading]).toEqual([treaty(ref).title, expect.stringContaining(`copy ${siglum}, ${id}`)]);
    expect(printed.slice(1)).toEqual(lines);
  });

  test("is described with what it lacks and its faults", () => {
    const source = sources.find((one) => one.id === id)!;
    const items = (type: string) => all(`tei:list[@type="${type}"]/tei:item`, witness).map(textOf);
    expect(items("lacks")).toEqual(source.lacks);
    expect(items("faults")).toEqual(source.faults);
    const lacking = all('tei:ptr[@type="lacks"]', witness).flatMap((one) => targetsOf(one));
    const { lacks, folded } = treaty(ref).witnesses.find((one) => one.id === id)!;
    expect(lacking.map((one) => attributeOf(one, "n"))).toEqual(lacks);
    expect(items("normalized")).toEqual(folded);
  });
});

function targetsOf(node: XmlElement, attribute = "target"): XmlElement[] {
  const ids = attributeOf(node, attribute).split(" ");
  return ids.flatMap((id) => all(`//*[@xml:id="${id.slice(1)}"]`));
}

describe("the text of the edition", () => {
  const atRef = (ref: string) => all(`//tei:body//*[@n="${ref}"]`)[0]!;

  test.each(paragraphs)("$ref", ({ ref, text }) => expect(linesRead(atRef(ref), null)).toEqual([text]));

  test.each(treaties.flatMap(({ provisions }) => provisions))("$ref", (provision) => {
    const { ref, kind, label, heading, paragraphs, signatureBlocks } = provision;
    const part = atRef(ref);
    const heads = (type: string) => all(`tei:head[@type="${type}"]`, part).map(({ content }) => content);
    const signed = signatureBlocks.flatMap((block) => [block.heading, ...block.names]);
    const texts = paragraphs.map(({ text }) => text);
    expect(linesRead(part, null)).toEqual([...(kind === "article" ? [label] : []), ...texts, ...signed]);
    if (kind !== "signatures")
      expect(heads("editorial")).toEqual([...(kind === "article" ? [] : [label]), heading]);
  });

  test.each(treaties)("$ref: every variant, with its reason", (edition) => {
    const { ref, variants, witnesses } = edition;
    const apps = all(`//tei:TEI[@n="${ref}"]//tei:app[tei:note]`);
    const reasons = apps.map((app) => all("tei:note", app)[0]!.content);
    for (const { reason } of variants) expect(reasons).toContain(reason);
    const articles = edition.provisions.filter(({ kind }) => kind === "article").length;
    const inCapitals = witnesses.filter(({ articleWord }) => articleWord !== "Article").length * articles;
    expect(apps).toHaveLength(variants.length + inCapitals);
    expect(all(`//tei:TEI[@n="${ref}"]//tei:lem[@type="emendation"]`)).toHaveLength(
      emendations(edition).length,
    );
  });
});

test("people, places and dates are marked", () => {
  const marked = all("//tei:body//tei:persName|//tei:body//tei:placeName|//tei:body//tei:date");
  const shown = marked.map((one) => {
    const [entry] = targetsOf(one, "ref");
    return `${textOf(one)} = ${entry ? textOf(all("*", entry)[0]!) : attributeOf(one, "when")}`;
  });
  expect(shown).toMatchInlineSnapshot(`
    [
      "Far East = Far East",
      "Japan Area = Japan area",
      "Washington = Washington",
      "San Francisco = San Francisco",
      "eighth day of September, 1951 = 1951-09-08",
      "Dean Acheson = Dean Acheson",
      "John Foster Dulles = John Foster Dulles",
      "Alexander Wiley = Alexander Wiley",
      "Styles Bridges = Styles Bridges",
      "Shigeru Yoshida = Shigeru Yoshida",
      "Far East = Far East",
      "Far East = Far East",
      "Far East = Far East",
      "Tokyo = Tokyo",
      "February 28, 1952 = 1952-02-28",
      "Tokyo = Tokyo",
      "San Francisco = San Francisco",
      "September 8, 1951 = 1951-09-08",
      "Japan area = Japan area",
      "Washington = Washington",
      "19th day of January, 1960 = 1960-01-19",
      "Nobusuke Kishi = Nobusuke Kishi",
      "Aiichiro Fujiyama = Aiichiro Fujiyama",
      "Mitsujiro Ishii = Mitsujiro Ishii",
      "Tadashi Adachi = Tadashi Adachi",
      "Koichiro Asakai = Koichiro Asakai",
      "Christian A. Herter = Christian A. Herter",
      "Douglas MacArthur 2nd = Douglas MacArthur II",
      "J. Graham Parsons = J. Graham Parsons",
    ]
  `);
});

describe("copies that lack other parts", () => {
  const edition = wholeEdition(corpus);

  test.each([
    [["1951:preamble"]],
    [["1951:preamble", "1951:II", "1951:III", "1951:signatures"]],
    [["1951:I", "1951:III", "1951:V"]],
    [["1951:signatures"]],
    [[]],
  ])("%j", (lacks) => {
    const [old, current] = edition.treaties as [Treaty, Treaty];
    const witnesses = old.witnesses.map((one, at) => (at === 0 ? { ...one, lacks } : one));
    const treaty = { ...old, witnesses };
    const root = parseTei(teiFile({ ...edition, treaties: [treaty, current] }));
    const body = all('tei:TEI[@n="1951"]//tei:body', root)[0]!;
    for (const witness of witnesses)
      expect(linesRead(body, witness.id)).toEqual(readingOf(treaty, witness).flatMap(({ lines }) => lines));
  });
});

describe("the concordance", () => {
  const annotations = all("//tei:listAnnotation/tei:annotation");
  const note = (one: XmlElement, type: string) => textOfNote(all(`tei:note[@type="${type}"]`, one)[0]!);
  const textOfNote = ({ content }: XmlElement) => fold(content);

  test("has every correspondence with its relation, reason and words", () => {
    const found = annotations.map((one) => ({
      n: attributeOf(one, "n"),
      relation: targetsOf(one, "ana").map((category) => attributeOf(category, "n")),
      subject: note(one, "subject"),
      reason: note(one, "reason"),
      words: fold(targetsOf(one).map(textOf).join(" ")),
    }));
    const expected = correspondences.map((one) => {
      const { id, relation, subject, reason, left, right } = compareCorrespondence(one, corpus, []);
      const words = fold([left, right].map(({ text }) => text).join(" "));
      return { n: `clause:${id}`, relation: [`relation:${relation}`], subject, reason, words };
    });
    expect(found).toEqual(expected);
  });

  test("links the clauses that both treaties have", () => {
    const linked = all("//tei:linkGrp/tei:link").map((link) => {
      const clause = targetsOf(link, "corresp")[0]!;
      expect(attributeOf(link, "target")).toBe(attributeOf(clause, "target"));
      expect(attributeOf(link, "ana")).toBe(attributeOf(clause, "ana"));
      return attributeOf(clause, "n");
    });
    const twoSided = correspondences.filter(({ left, right }) => left.length > 0 && right.length > 0);
    expect(linked).toEqual(twoSided.map(({ id }) => `clause:${id}`));
  });

  test("explains the relations", () => {
    expect(all("//tei:category/tei:catDesc").map(({ content }) => content)).toEqual(
      Object.entries(RELATION_MEANINGS).map(([relation, meaning]) => `${relation}: ${meaning}`),
    );
  });
});

describe("references and ids", () => {
  const ids = all("//*[@xml:id]").map((one) => attributeOf(one, "id"));

  test("every id is unique", () => expect(ids).toEqual([...new Set(ids)]));

  test("every pointer leads to an element or to an address", () => {
    const pointers = all("//*")
      .flatMap(({ attrs }) => attrs.filter(({ name }) => POINTERS.includes(name)))
      .flatMap(({ value }) => value.split(" "));
    expect(pointers.length).toBeGreaterThan(300);
    const known = new Set(ids.map((id) => `#${id}`));
    expect(pointers.filter((one) => !known.has(one) && !/^https?:\/\/\S+$/.test(one))).toEqual([]);
  });

  test("every reference to a treaty or a part of one is the n of an element", () => {
    const named = all("//*[@n]").map((one) => attributeOf(one, "n"));
    expect(named).toEqual(expect.arrayContaining(refs.filter((ref) => /^\d/.test(ref))));
  });

  test("the declared patterns make the id of a reference, and the rule can be reversed", () => {
    const patterns = all("//tei:cRefPattern").map((one) => ({
      pattern: new RegExp(`^(?:${attributeOf(one, "matchPattern")})$`),
      pointer: attributeOf(one, "replacementPattern"),
    }));
    for (const one of all("//*[@xml:id and @n]")) {
      const [n, id] = [attributeOf(one, "n"), attributeOf(one, "id")];
      const matching = patterns.filter(({ pattern }) => pattern.test(n));
      expect(matching.map(({ pattern, pointer }) => n.replace(pattern, pointer))).toEqual([`#${id}`]);
      expect(id.replace(/^t(?=\d)/, "").replace("_", ":")).toBe(n);
    }
    expect(refs.filter((ref) => /_|^t\d/.test(ref))).toEqual([]);
  });
});

/** Attributes that hold pointers in TEI. */
const POINTERS = ["target", "wit", "ref", "corresp", "ana", "resp", "source", "sameAs", "scheme"];

test("it says how it is licensed and cited", () => {
  expect(all("//tei:licence")[0]!.content).toContain("MIT license");
  const guide = all('//tei:note[@type="citation"]')[0]!.content;
  for (const { title, citations } of treaties) {
    expect(guide).toContain(title);
    expect(guide).toContain(citations[0]!.text);
  }
});

test("it is the same for every reader", async () => {
  const env = { LANG: "ja_JP.UTF-8", TZ: "Asia/Tokyo", COLUMNS: "40" };
  expect(await type("export --format tei", { env })).toEqual({ status: 0, out: xml, err: "" });
});
