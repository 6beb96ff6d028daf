// The copies of a treaty by name, and the places of variants in a text.

import { describe, expect, test } from "vitest";
import type { Variant } from "../../src/treaty/model.ts";
import { findWitness, isCopyName, placeOf, readingOf } from "../../src/treaty/witness.ts";
import { treaty } from "../support/corpus.ts";

test.each(["handout-1951", "A", "a", "HANDOUT-1951"])("%s is a copy of the 1951 treaty", (given) => {
  const witness = findWitness(treaty("1951"), given);
  expect([witness.id, isCopyName(witness, given)]).toEqual(["handout-1951", true]);
});

test("an unknown copy is refused, with the copies that exist", () => {
  expect(() => findWitness(treaty("1960"), "B")).toThrow(
    expect.objectContaining({
      problem: expect.objectContaining({ kind: "unknown name", what: "copy", exists: ["A (handout-1960)"] }),
    }),
  );
});

describe("a copy reads", () => {
  const provisionOf = (ref: string, copy: string) => {
    const edition = treaty(ref.slice(0, 4));
    return readingOf(edition, findWitness(edition, copy)).find((one) => one.ref === ref);
  };

  test("its own heading of an article, then the paragraphs", () => {
    const provision = provisionOf("1960:IV", "A")!;
    expect(provision.label).toBe("ARTICLE IV");
    expect(provision.lines).toEqual(["ARTICLE IV", provision.paragraphs[0]!.text]);
  });

  test("a part without a heading as its paragraphs", () => {
    const provision = provisionOf("1951:preamble", "B")!;
    expect(provision.lines).toEqual(provision.paragraphs.map(({ text }) => text));
  });

  test("the signatures under each party's heading, in its own order and spelling", () => {
    const blocks = provisionOf("1960:signatures", "A")!.signatureBlocks;
    expect(blocks.map(({ heading }) => heading)).toEqual(["FOR JAPAN:", "FOR THE UNITED STATES OF AMERICA:"]);
    expect(blocks.map(({ names }) => names.slice(0, 2))).toEqual([
      [],
      ["Nobusuke Kishi", "Auchiro Fujiyama"],
    ]);
  });

  test("nothing where it lacks a part", () => expect(provisionOf("1951:V", "A")).toBeUndefined());
});

describe("the place of a lemma", () => {
  const variant = (lemma: string, occurrence: number): Variant => ({
    ...{ ref: "tea:I", class: "wording", lemma, occurrence, readings: [], reason: "" },
  });
  test.each([
    ["tea", 1, [0, 3]],
    ["tea", 2, [12, 15]],
    // Not within “teapot”.
    ["tea", 3, [25, 28]],
    ["tea,", 1, [12, 16]],
    ["pot", 1, null],
  ])("%s, occurrence %i: %j", (lemma, occurrence, place) => {
    const find = () => placeOf(variant(lemma, occurrence), "tea and not tea, teapot, tea");
    if (place === null) expect(find).toThrow();
    else expect(find()).toEqual({ start: place[0], end: place[1] });
  });
});
