// The TEI file against the official schema, which takes long to load. ANPO_SCHEMAS names its folder.

import { beforeAll, describe, expect, test } from "vitest";
import { wholeEdition } from "../../../src/commands/export/answer.ts";
import { teiFile } from "../../../src/commands/export/tei/file.ts";
import { corpus } from "../../support/corpus.ts";
import { type } from "../../support/io.ts";
import { SCHEMAS, validatorFor } from "../../support/xml.ts";

const { out: xml } = await type("export --format tei");

describe.skipIf(SCHEMAS === null)("against tei_all.rng (skipped without ANPO_SCHEMAS)", () => {
  let objectionsTo: (xml: string) => string[];
  beforeAll(() => {
    const validate = validatorFor("tei_all.rng");
    objectionsTo = (text) => {
      try {
        return validate(text);
      } catch (error) {
        return [(error as Error).message];
      }
    };
  }, 180_000);

  test("the file is valid", () => expect(objectionsTo(xml)).toEqual([]));

  test("a file is valid whatever its copies lack", () => {
    const edition = wholeEdition(corpus);
    const lacks = ["1951:preamble", "1951:II", "1951:III", "1951:signatures"];
    const treaties = edition.treaties.map((treaty) => {
      return { ...treaty, witnesses: treaty.witnesses.map((one) => ({ ...one, lacks })) };
    });
    expect(objectionsTo(teiFile({ ...edition, treaties }))).toEqual([]);
  });

  test.each([
    ["an unknown element", /<lb\/>/, "<br/>"],
    ["an unknown attribute", / wit=/, " witness="],
    ["a date in words", /when="1951-09-08"/, 'when="8 September 1951"'],
    ["an unknown value", /method="parallel-segmentation"/, 'method="by-hand"'],
    ["an id that begins with a digit", /xml:id="t1951"/, 'xml:id="1951"'],
    ["an id with a colon", /xml:id="t1951_V"/, 'xml:id="t1951:V"'],
    ["a treaty without a text", /<text>.*?<\/text>/s, ""],
    ["a lemma outside of an apparatus entry", /<app type="wording">(.*?)<\/app>/s, "$1"],
    ["words outside of a paragraph", /<body>/, "<body>Japan"],
    ["a header without a source", /<sourceDesc>.*?<\/sourceDesc>/s, ""],
    ["an id that occurs twice", /xml:id="t1951_V"/, 'xml:id="t1951"'],
    ["an element that is not closed", /<\/body>/, ""],
  ])("%s is rejected", (_, valid, broken) => {
    expect(xml).toMatch(valid);
    expect(objectionsTo(xml.replace(valid, broken))).not.toEqual([]);
  });
});
