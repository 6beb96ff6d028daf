// The stretch most like a quotation, beside all stretches tried one by one.

import fc from "fast-check";
import { expect, test } from "vitest";
import { likestStretch } from "../../src/core/likest.ts";

test.each([
  ["b c", "a b c d", "b c"],
  ["x", "a b", ""],
  ["", "a b", ""],
  ["a", "", ""],
  // A word left out of a quotation costs less than one that is not there at all.
  ["a b d", "x a b c d y", "a b c d"],
  ["a b c d e f", "a b c d e x y f", "a b c d e x y f"],
  ["a b", "a x x x x x b a b", "a b"],
  ["a b", "a b c a b", "a b"],
])("“%s” in “%s”: “%s”", (wanted, there, expected) => {
  const words = there.split(" ").filter(Boolean);
  const { from, to } = likestStretch(wanted.split(" ").filter(Boolean), words);
  expect(words.slice(from, to).join(" ")).toBe(expected);
});

test("the first of those that are alike", () => {
  expect(likestStretch(["a", "b"], ["a", "b", "c", "a", "b"])).toEqual({ from: 0, to: 2, common: 2 });
});

test("no stretch has a higher share of common words, where a word of the stretch weighs half", () => {
  const words = (maxLength: number) => fc.array(fc.constantFrom(..."abcd"), { maxLength });
  fc.assert(
    fc.property(words(6), words(12), (wanted, there) => {
      const share = (from: number, to: number) =>
        wanted.length + to - from === 0
          ? 0
          : (1.5 * common(wanted, there.slice(from, to))) / (wanted.length + 0.5 * (to - from));
      let highest = 0;
      for (let from = 0; from <= there.length; from++)
        for (let to = from; to <= there.length; to++) highest = Math.max(highest, share(from, to));
      const { from, to, common: count } = likestStretch(wanted, there);
      expect(share(from, to)).toBeCloseTo(highest, 10);
      expect(count).toBe(common(wanted, there.slice(from, to)));
    }),
  );
});

/** The length of a longest common subsequence, as it is defined. */
function common([one, ...ones]: readonly string[], others: readonly string[]): number {
  if (one === undefined || others.length === 0) return 0;
  const at = others.indexOf(one);
  const without = common(ones, others);
  return at < 0 ? without : Math.max(without, 1 + common(ones, others.slice(at + 1)));
}
