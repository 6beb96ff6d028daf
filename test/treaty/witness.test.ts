// The copies of a treaty by name, and the places of variants in a text.

import { describe, expect, test } from "vitest";
import type { Variant } from "../../src/treaty/model.ts";
import { findWitness, isCopyName, placeOf } from "../../src/treaty/witness.ts";
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
