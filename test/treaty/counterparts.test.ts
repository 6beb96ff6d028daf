// The matching passages of the other treaty, and correspondences read backward.

import { describe, expect, test } from "vitest";
import { concerns, counterpartsOf, reversed } from "../../src/treaty/counterparts.ts";
import { textAt } from "../../src/treaty/passage.ts";
import { correspondences, treaties } from "../support/corpus.ts";

describe("counterparts", () => {
  const of = (ref: string) =>
    counterpartsOf(ref, correspondences, treaties).map((one) => `${one.ref} ${one.relation}`);

  test.each([
    ["1951:II", ["null dropped"]],
    ["1960:X.1", ["1951:IV.1 narrowed"]],
    ["1960:X", ["1951:IV.1 narrowed", "null new"]],
    ["1960:signatures", ["1951:signatures replaced"]],
  ])("of %s", (ref, expected) => expect(of(ref)).toEqual(expected));

  test("have the whole text of their passage", () => {
    const [one] = counterpartsOf("1960:X.1", correspondences, treaties);
    expect(one!.text).toBe(textAt(treaties, "1951:IV.1"));
  });
});

describe("reversed", () => {
  test("twice gives the same sides and relation", () => {
    for (const one of correspondences)
      expect(reversed(reversed(one))).toMatchObject({
        left: one.left,
        right: one.right,
        relation: one.relation,
      });
  });

  test("the reason still says what happened in time", () => {
    for (const one of correspondences) expect(reversed(one).reason).toContain(one.reason);
  });
});

test.each([
  ["1951:I.1", true],
  ["1951:I", true],
  ["1951:II", false],
  ["1960:VI.1", true],
])("the basing right concerns %s: %s", (ref, expected) => {
  const [basing] = correspondences.filter(({ id }) => id === "basing-right");
  expect(concerns(basing!, ref)).toBe(expected);
});
