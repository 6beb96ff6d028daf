// The treaties as Akoma Ntoso: valid against the official schema, and complete when read from the XML alone.

import { XmlDocument, type XmlElement } from "libxml2-wasm";
import { describe, expect, test } from "vitest";
import { aknFile } from "../../../../src/commands/export/akn/file.ts";
import { wholeEdition } from "../../../../src/commands/export/answer.ts";
import type { Provision, TreatyRef } from "../../../../src/treaty/model.ts";
import { corpus, correspondences, events, treaty } from "../../../support/corpus.ts";
import { SCHEMAS, validatorFor } from "../../../support/xml.ts";

const edition = wholeEdition(corpus);
const TREATIES = ["1951", "1960"] as const;
const FILES = { "1951": aknFile(edition, "1951"), "1960": aknFile(edition, "1960") };
const DOCUMENTS = {
  "1951": XmlDocument.fromString(FILES["1951"]),
  "1960": XmlDocument.fromString(FILES["1960"]),
};
const OTHER = { "1951": "1960", "1960": "1951" } as const;

const NAMESPACES = { a: "http://docs.oasis-open.org/legaldocml/ns/akn/3.0", anpo: "urn:anpo:edition" };

function elements(ref: TreatyRef, path: string): XmlElement[] {
  return DOCUMENTS[ref].find(path, NAMESPACES) as XmlElement[];
}

const value = (one: XmlElement, name: string) => one.attr(name)?.value ?? null;
const values = (ref: TreatyRef, path: string, name: string) =>
  elements(ref, path).map((one) => value(one, name));
const texts = (ref: TreatyRef, path: string) => elements(ref, path).map(({ content }) => content);

describe.skipIf(SCHEMAS === null)(
  "against the schema of OASIS (skipped unless ANPO_SCHEMAS names its folder)",
  () => {
    const validate = SCHEMAS === null ? () => [] : validatorFor("akomantoso30.xsd");

    test.each(TREATIES)("the %s treaty is valid", (ref) => expect(validate(FILES[ref])).toEqual([]));

    test.each([
      ["no language", /<FRBRlanguage .*\/>/, ""],
      ["a date that does not exist", 'date="1960-06-23"', 'date="1960-06-31"'],
      ["a type of event that does not exist", 'type="generation"', 'type="signing"'],
      ["an identifier that occurs twice", 'eId="art_V__para_2"', 'eId="art_V__para_1"'],
      ["a reference of the edition that occurs twice", 'GUID="1960:V.2"', 'GUID="1960:V.1"'],
      ["a person without a name in the references", 'refersTo="#nobusuke.kishi" ', ""],
      ["an unknown element", /docTitle>/g, "title>"],
      ["an unknown attribute", "<num>Article V<", '<num label="V">Article V<'],
      ["metadata after the text", /(<lifecycle.*<\/lifecycle>)(.*)<\/meta>/s, "$2$1</meta>"],
      ["text outside a paragraph", "<body>", "words<body>"],
    ])("a file with %s is rejected", (_, good, bad) => {
      const broken = FILES["1960"].replace(good, bad);
      expect(broken).not.toBe(FILES["1960"]);
      expect(validate(broken)).not.toEqual([]);
    });
  },
);

describe.each(TREATIES)("the text of %s, read from the XML alone", (ref) => {
  const { title, provisions } = treaty(ref);
  const having = (kind: Provision["kind"]) => provisions.filter((one) => one.kind === kind);
  const paragraphs = ({ paragraphs }: Provision) => paragraphs.map(({ text }) => text);

  test("has the title", () => expect(texts(ref, "//a:preface/a:p")).toEqual([title]));

  test("has every article with its number, editorial heading and paragraphs", () => {
    const articles = elements(ref, "//a:article").map((article) => {
      const inside = (path: string) => article.find(path, NAMESPACES).map(({ content }) => content);
      return [inside("a:num"), inside("a:heading[@status='editorial']"), inside("a:paragraph/a:content/a:p")];
    });
    expect(articles).toEqual(having("article").map((one) => [[one.label], [one.heading], paragraphs(one)]));
  });

  test("has the preamble and the conclusions, line by line", () => {
    expect(texts(ref, "//a:preamble//a:p")).toEqual(having("preamble").flatMap(paragraphs));
    const signed = having("signatures")
      .flatMap(({ signatureBlocks }) => signatureBlocks)
      .flatMap(({ heading, names }) => [heading, ...names]);
    expect(texts(ref, "//a:conclusions//a:p")).toEqual([
      ...having("testimonium").flatMap(paragraphs),
      ...signed,
    ]);
  });

  test("has no other text", () => {
    const words = (text: string) => text.split(/\s+/).join("");
    const [act] = elements(ref, "//a:act");
    const [meta] = elements(ref, "//a:meta");
    const own = [
      title,
      ...texts(ref, "//a:num|//a:heading"),
      ...texts(ref, "//a:act/*[not(self::a:meta)]//a:p[not(a:docTitle)]"),
    ];
    expect(words(act!.content).length - words(meta!.content).length).toBe(words(own.join("")).length);
  });

  test("keeps the reference of each provision and paragraph, once", () => {
    const refs = provisions.flatMap((one) => [one.ref, ...one.paragraphs.map((paragraph) => paragraph.ref)]);
    expect(values(ref, "//*[@GUID and not(ancestor::a:meta)]", "GUID").sort()).toEqual(refs.sort());
  });
});

test.each<[reference: string, eId: string]>([
  ["1951:preamble", "preamble"],
  ["1951:preamble.1", "recs__rec_1"],
  ["1951:preamble.5", "recs__rec_5"],
  ["1951:preamble.6", "formula_1"],
  ["1960:preamble.1", "formula_1"],
  ["1960:preamble.2", "recs__rec_1"],
  ["1960:preamble.8", "formula_2"],
  ["1960:V", "art_V"],
  ["1960:V.2", "art_V__para_2"],
  ["1960:testimonium.2", "conclusions__container_1__p_2"],
  ["1960:signatures", "conclusions__container_2"],
])("%s has the identifier %s", (reference, eId) => {
  const ref = reference.slice(0, 4) as TreatyRef;
  expect(values(ref, `//*[@GUID="${reference}"]`, "eId")).toEqual([eId]);
});

describe.each(TREATIES)("the pointers of %s", (ref) => {
  const eIds = values(ref, "//*[@eId]", "eId");

  test("lead to identifiers, which are unique", () => {
    expect(new Set(eIds).size).toBe(eIds.length);
    const pointers = elements(ref, "//*[not(namespace-uri()='urn:anpo:edition')]")
      .flatMap((one) => one.attrs.flatMap((attribute) => attribute.value.split(" ")))
      .filter((one) => one.startsWith("#"));
    expect(pointers.length).toBeGreaterThan(80);
    expect(pointers.filter((one) => !eIds.includes(one.slice(1)))).toEqual([]);
  });

  test("lead to identifiers of the other treaty", () => {
    const [work] = values(OTHER[ref], "//a:FRBRWork/a:FRBRuri", "value");
    const pointers = elements(ref, "//a:implicitReference[contains(@href, '~')]").map(
      (one) => value(one, "href")!,
    );
    expect(pointers.length).toBeGreaterThan(20);
    for (const pointer of pointers) {
      const [address, eId] = pointer.split("/!main~");
      expect(address).toBe(work);
      expect(elements(OTHER[ref], `//*[@eId="${eId}"]`)).toHaveLength(1);
    }
  });
});

test.each(TREATIES)("%s has every correspondence with its relation, reason and words", (ref) => {
  const found = elements(ref, "//anpo:correspondence").map((one) => ({
    id: value(one, "id"),
    relation: value(one, "relation"),
    reason: one.get("anpo:reason", NAMESPACES)!.content,
    refs: (one.find("anpo:words", NAMESPACES) as XmlElement[]).map((words) => value(words, "ref")),
  }));
  const expected = correspondences.map(({ id, relation, reason, left, right }) => ({
    ...{ id, relation, reason, refs: [...left, ...right].map((span) => span.ref) },
  }));
  expect([...new Map(found.map((one) => [one.id, one])).values()]).toEqual(expected);
});

test.each(TREATIES)("%s maps its passages to those of the other treaty, and the words are in them", (ref) => {
  const pairs = elements(ref, "//a:implicitReference").map((one) => {
    const own = value(one, "for")?.slice(1);
    const other = value(one, "href")?.split("~")[1];
    return [
      ...(own ? values(ref, `//*[@eId="${own}"]`, "GUID") : []),
      ...(other ? values(OTHER[ref], `//*[@eId="${other}"]`, "GUID") : []),
    ].join(" ");
  });
  const expected = correspondences.flatMap(({ left, right }) => {
    const [own, other] = ref === "1951" ? [left, right] : [right, left];
    const refs = (spans: typeof left) => (spans.length > 0 ? spans.map((span) => span.ref) : [""]);
    return refs(own).flatMap((one) => refs(other).map((two) => `${one} ${two}`.trim()));
  });
  expect([...new Set(pairs)].sort()).toEqual([...new Set(expected)].sort());
});

describe("the life of a treaty", () => {
  test.each<[TreatyRef, (string | null)[][]]>([
    [
      "1951",
      [
        ["1951-09-08", "generation", "event:1951-09-08-security-treaty-signed"],
        ["1952-04-28", null, "event:1952-04-28-security-treaty-in-force"],
        ["1960-06-23", "repeal", "event:1960-06-23-end-of-1951-treaty"],
      ],
    ],
    [
      "1960",
      [
        ["1960-01-19", "generation", "event:1960-01-19-treaty-signed"],
        ["1960-06-23", null, "event:1960-06-23-entry-into-force"],
      ],
    ],
  ])("%s has the dates of the timeline", (ref, expected) => {
    const found = elements(ref, "//a:eventRef").map((one) => {
      const [event] = elements(ref, `//a:TLCEvent[@eId="${value(one, "refersTo")!.slice(1)}"]`);
      return [value(one, "date"), value(one, "type"), value(event!, "GUID")];
    });
    expect(found).toEqual(expected);
    for (const [date, , reference] of expected)
      expect(events.find((event) => event.ref === reference)?.date).toBe(date);
  });

  test.each<[TreatyRef, string, string, string]>([
    [
      "1951",
      "passive",
      "/akn/un/act/treaty/1960-01-19/5320/!main~art_IX",
      "/akn/un/act/treaty/1951-09-08/1835",
    ],
    ["1960", "active", "#art_IX", "/akn/un/act/treaty/1951-09-08/1835"],
  ])("%s has the end of the 1951 treaty as a %s modification", (ref, voice, source, destination) => {
    const path = `//a:${voice}Modifications/a:forceMod[@type="endOfEnactment"]`;
    expect(values(ref, `${path}/a:source`, "href")).toEqual([source]);
    expect(values(ref, `${path}/a:destination`, "href")).toEqual([destination]);
  });
});

test.each(TREATIES)("%s has every signatory with a party and an entry of the glossary", (ref) => {
  const blocks = treaty(ref).provisions.flatMap(({ signatureBlocks }) => signatureBlocks);
  const found = elements(ref, "//a:signature/a:person").map((one) => {
    const [role] = elements(ref, `//a:TLCRole[@eId="${value(one, "as")!.slice(1)}"]`);
    const [person] = elements(ref, `//a:TLCPerson[@eId="${value(one, "refersTo")!.slice(1)}"]`);
    expect(value(person!, "GUID")).toMatch(/^glossary:/);
    return [one.content, value(person!, "showAs"), value(role!, "showAs")];
  });
  expect(found).toEqual(
    blocks.flatMap(({ party, names }) => names.map((name) => [name, name, `Plenipotentiary (${party})`])),
  );
});
