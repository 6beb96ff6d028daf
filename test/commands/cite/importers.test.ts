// What other programs read in the exports: citation.js for both formats, and Zotero's fields for RIS.

import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { describe, expect, test } from "vitest";
import { documents } from "../../support/corpus.ts";
import { anpo } from "../../support/io.ts";

const exported = async (style: string, ...references: string[]) =>
  (await anpo(["cite", "--style", style, "--", ...references])).out;

/** The items that citation.js reads, as CSL. */
const read = async (style: string, ...references: string[]) =>
  new Cite(await exported(style, ...references)).data;

const ALL = ["1951", "1960", ...documents.map(({ ref }) => ref)];

const VOLUME_11 = {
  title: "Treaty of Mutual Cooperation and Security between Japan and the United States of America",
  "title-short": "Treaty of Mutual Cooperation and Security",
  issued: { "date-parts": [[1960, 1, 19]] },
  page: "1632",
};

describe("BibTeX", () => {
  test.each([
    ["1960 V.2", "Article V, paragraph 2"],
    ["1960 V-VI", "Articles V–VI"],
    ["1960 preamble.1,3", "Preamble, paragraphs 1, 3"],
  ])("citation.js finds kind, parties, date, volume, page and pinpoint of %s", async (typed, pinpoint) => {
    expect(await read("bibtex", typed)).toMatchObject([
      {
        ...VOLUME_11,
        type: "treaty",
        author: [{ family: "Japan" }, { family: "United States of America" }],
        volume: "11",
        note: pinpoint,
        "publisher-place": "Washington",
        "collection-title": "United States Treaties and Other International Agreements",
      },
    ]);
  });

  test("an issue of a magazine has its pages and its own date", async () => {
    expect(await read("bibtex", "glossary:communique-of-1960")).toMatchObject([
      {
        type: "article-journal",
        "container-title": "Department of State Bulletin",
        issued: { "date-parts": [[1960, 2, 8]] },
        volume: "42",
        page: "179-181",
      },
    ]);
  });

  test("every entry has one date, a key of its own and no character that TeX would act on", async () => {
    const text = await exported(
      "bibtex",
      ...ALL,
      "1960 V.1,2",
      "1960:V.1",
      "1960:V.2",
      "1960 IV, VI",
      "1960 IV-VI",
    );
    const keys = [...text.matchAll(/^@\w+\{([^\s,{}"#%'()=~\\]+),$/gm)].map(([, key]) => key);
    expect(keys).toHaveLength(ALL.length + 5);
    expect(new Set(keys).size).toBe(keys.length);
    expect(text.match(/^ {2}date = /gm)).toHaveLength(keys.length);
    expect(text).not.toMatch(/^ {2}(?:year|month) = /m);
    expect(text).not.toMatch(/(?<!\\)[&%$#_~^]|–/);
  });

  // biblatex prints the addendum of a treaty instead of its series; citation.js reads neither it nor the key.
  test.each([
    ["1960:V.1,2", "@legal{anpo-1960-V.1-2,", "11 U.S.T. 1632; T.I.A.S. No. 4509; 373 U.N.T.S., no. 5320; "],
    ["1960:IV,VI", "@legal{anpo-1960-IV+VI,", "11 U.S.T. 1632; T.I.A.S. No. 4509; 373 U.N.T.S., no. 5320; "],
    [
      "glossary:communique-of-1960",
      "@article{anpo-communique-of-1960,",
      "issued 19 January 1960 at Washington}",
    ],
    ["glossary:agreed-minute-on-islands", "@legal{anpo-agreed-minute-on-islands,", "T.I.A.S. No. 4509; "],
  ])("%s begins with %s and has the addendum %s", async (typed, beginning, addendum) => {
    const text = await exported("bibtex", typed);
    expect(text.split("\n")[0]).toBe(beginning);
    expect(text).toContain(`  addendum = {${addendum}`);
    expect(text).not.toContain("{null}");
  });

  test("parties that are not listed are and others", async () => {
    expect(await exported("bibtex", "glossary:un-forces-agreement")).toContain(
      "author = {{Japan} and others},",
    );
  });
});

/**
 * The fields in which Zotero keeps the tags of a statute and of a magazine article, from its translator RIS.js of 2023.
 * It turns a tag without a field into a note.
 */
const ZOTERO_FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  STAT: {
    ...{ TI: "nameOfAct", ST: "shortTitle", AU: "author", DA: "dateEnacted", PY: "year", T2: "code" },
    ...{ VL: "codeNumber", SP: "pages", SE: "section", M1: "publicLawNumber", OP: "history" },
    ...{ LA: "language", M2: "extra", N1: "notes" },
  },
  MGZN: {
    ...{ TI: "title", AU: "author", DA: "date", PY: "year", T2: "publicationTitle" },
    ...{ VL: "volume", SP: "pages", EP: "pages", N1: "notes" },
  },
};

/** The records as Zotero files them: of each field, all values. */
async function zotero(...references: string[]): Promise<Record<string, string[]>[]> {
  const tagged = plugins.input.data(await exported("ris", ...references), "@ris/file");
  return tagged.map(({ TY, ...tags }) => {
    const fields: Record<string, string[]> = { kind: [String(TY)] };
    for (const [tag, value] of Object.entries(tags)) {
      const field = ZOTERO_FIELDS[String(TY)]?.[tag] ?? `no field for ${tag}`;
      fields[field] = [...(fields[field] ?? []), ...[value].flat()];
    }
    return fields;
  });
}

describe("RIS", () => {
  test.each([
    ["1960 V.2", "Article V, paragraph 2"],
    ["1960 V-VI", "Articles V–VI"],
    ["1960 V.1,2", "Article V, paragraphs 1–2"],
    ["1960 preamble.5", "Preamble, paragraph 5"],
  ])("Zotero files %s as a statute", async (typed, pinpoint) => {
    expect(await zotero(typed)).toEqual([
      {
        kind: ["STAT"],
        author: ["Japan", "United States of America"],
        nameOfAct: [VOLUME_11.title],
        shortTitle: [VOLUME_11["title-short"]],
        code: ["United States Treaties and Other International Agreements"],
        codeNumber: ["11"],
        pages: ["1632"],
        publicLawNumber: ["T.I.A.S. No. 4509"],
        section: [pinpoint],
        year: ["1960"],
        dateEnacted: ["1960/01/19"],
        language: ["Japanese; English"],
        history: ["signed 19 January 1960 at Washington; entered into force 23 June 1960"],
        extra: ["Type: treaty"],
        notes: ["373 U.N.T.S., no. 5320", "Shōwa 35 Treaty No. 6"],
      },
    ]);
  });

  test("citation.js reads the same treaty as legislation", async () => {
    expect(await read("ris", "1960 V.2")).toMatchObject([
      { ...VOLUME_11, type: "legislation", section: "Article V, paragraph 2", number: "T.I.A.S. No. 4509" },
    ]);
  });

  test("Zotero has a field for every tag of every record", async () => {
    const records = await zotero(...ALL);
    expect(records).toHaveLength(ALL.length);
    expect(
      records.flatMap((record) => Object.keys(record).filter((name) => name.startsWith("no field"))),
    ).toEqual([]);
  });

  test("a magazine article has its issue", async () => {
    expect(await zotero("glossary:communique-of-1960")).toMatchObject([
      { kind: ["MGZN"], volume: ["42"], pages: ["179", "181"], date: ["1960/02/08"] },
    ]);
  });
});

describe("CSL-JSON", () => {
  test("citation.js finds every field of a treaty", async () => {
    const [treaty] = await read("csl-json", "1960 V.2");
    expect(treaty).toMatchObject({
      ...VOLUME_11,
      id: "anpo-1960-V-2",
      type: "treaty",
      author: [{ literal: "Japan" }, { literal: "United States of America" }],
      volume: "11",
      number: "T.I.A.S. No. 4509",
      section: "Article V, paragraph 2",
      "event-place": "Washington",
      language: "Japanese, English",
      references: "signed 19 January 1960 at Washington; entered into force 23 June 1960",
      note: "373 U.N.T.S., no. 5320; Shōwa 35 Treaty No. 6",
    });
  });

  test("a magazine article has its issue, and no field for what is not known", async () => {
    expect(JSON.parse(await exported("csl-json", "glossary:communique-of-1960"))).toEqual([
      {
        id: "anpo-communique-of-1960",
        type: "article-magazine",
        title: "Joint Communiqué of Prime Minister Kishi and President Eisenhower",
        author: [{ literal: "Japan" }, { literal: "United States of America" }],
        issued: { "date-parts": [[1960, 2, 8]] },
        "container-title": "Department of State Bulletin",
        volume: "42",
        page: "179-181",
        references: "issued 19 January 1960 at Washington",
      },
    ]);
  });
});
