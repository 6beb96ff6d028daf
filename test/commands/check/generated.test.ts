// Quotations made from every paragraph of every copy, each wrong in a known way; and any text at all.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerCheck, answerChecks } from "../../../src/commands/check/answer.ts";
import { treaties } from "../../support/corpus.ts";
import {
  CHANGES,
  isWordForWord,
  outcomeOf,
  paragraphsOfAllCopies,
  type QuotationCase,
  withWordsChanged,
  withWordsLeftOut,
} from "../../support/quotationCases.ts";
import { anyText } from "../../support/text.ts";
import { timedTest } from "../../support/timed.ts";

const check = (quotation: string) => answerCheck(quotation, treaties, { within: null }).result;

function outcomes(cases: readonly QuotationCase[]) {
  const found = cases.map(({ quotation }, at) => ({ line: at + 1, quotation }));
  const { checks } = answerChecks(found, treaties, { within: null }).result;
  return cases.map((one, at) => ({ ...outcomeOf(one, checks[at]!), one, result: checks[at]! }));
}

const share = (all: readonly { isRightPassage: boolean; isTruthful: boolean }[]) =>
  all.filter(({ isRightPassage, isTruthful }) => isRightPassage && isTruthful).length / all.length;

test("of those with 3 to 30 words left out, 99 in 100 are at the right passage, with additions only", () => {
  const all = outcomes(withWordsLeftOut(treaties, 12, 1));
  expect(all.length).toBeGreaterThan(500);
  expect(share(all)).toBeGreaterThanOrEqual(0.99);
  for (const { result, one } of all)
    if (result.verdict === "exact") expect(isWordForWord(one.quotation, treaties)).toBe(true);
});

describe("of those with one to three words changed, 99 in 100 are at the right passage, and no treaty word is wrong", () => {
  test.each(Object.keys(CHANGES) as (keyof typeof CHANGES)[])("words %s", (how) => {
    const all = outcomes(withWordsChanged(treaties, how, 6, 2));
    expect(all.length).toBeGreaterThan(400);
    expect(share(all)).toBeGreaterThanOrEqual(0.99);
    for (const { isExact, one } of all)
      if (isExact) expect(isWordForWord(one.quotation, treaties)).toBe(true);
  });
});

describe("any stretch of a paragraph, with a change or without", () => {
  const stretch = fc
    .tuple(fc.constantFrom(...paragraphsOfAllCopies(treaties)), fc.nat(), fc.integer({ min: 2, max: 20 }))
    .map(([{ words }, from, length]) => words.slice(from % words.length, (from % words.length) + length));
  const change = fc.constantFrom<(words: string[], at: number) => string[]>(
    (words, at) => words.with(at, "treaty"),
    (words, at) => words.toSpliced(at, 1),
    (words, at) => words.toSpliced(at, 0, words[at]!),
    (words, at) => words.toSpliced(at, 0, "…"),
    (words, at) => words.toSpliced(at, 1, "…"),
    (words, at) => words.toSpliced(at, 1, `${words[at]!.replace(/[,.]$/, "")};`),
    (words) => words.toReversed(),
    (words) => words,
  );
  const quotations = fc
    .tuple(stretch, change, fc.nat())
    .map(([words, edit, at]) => edit(words, at % words.length).join(" "))
    .filter((quotation) => /\p{L}/u.test(quotation));

  test("is exact only if it is word for word, and always if it is", () => {
    fc.assert(
      fc.property(quotations, (quotation) => {
        const pieces = quotation.split("…").filter((piece) => /\p{L}/u.test(piece));
        const isExact = check(quotation).verdict === "exact";
        if (isExact) for (const piece of pieces) expect(isWordForWord(piece, treaties)).toBe(true);
        else if (pieces.length === 1 && !quotation.includes(";"))
          expect(
            paragraphsOfAllCopies(treaties).map(({ words }) => ` ${words.join(" ")} `),
          ).not.toContainEqual(expect.stringContaining(` ${pieces[0]!.trim()} `));
      }),
    );
  });

  test("the segments join to the treaty's words and to the quotation's", () => {
    fc.assert(
      fc.property(quotations, (quotation) => {
        const { segments, text, verdict } = check(quotation);
        if (verdict === "absent") return;
        const without = (op: string) =>
          segments.map((segment) => (segment.op === op ? "" : segment.text)).join("");
        const bare = (words: string) => words.toLowerCase().match(/[\p{L}\p{N}]+/gu);
        expect(without("delete")).toBe(text);
        expect(bare(without("insert"))).toEqual(bare(quotation));
        expect(segments.every((segment) => segment.text !== "")).toBe(true);
      }),
    );
  });
});

test("no text makes it throw but one without words", () => {
  fc.assert(
    fc.property(anyText({ minLength: 1 }), (text) => {
      if (/[\p{L}\p{N}]/u.test(text))
        expect(["exact", "condensed", "near", "absent"]).toContain(check(text).verdict);
      else expect(() => check(text)).toThrow();
    }),
  );
});

describe("as long as a quotation may be, well under a second", () => {
  const words = paragraphsOfAllCopies(treaties).flatMap((one) => one.words);
  timedTest.each([
    ["ellipses", "…a".repeat(5000)],
    ["dots", "the . . . ".repeat(1000)],
    ["spaces", `a${" ".repeat(9998)}b`],
    ["brackets", "a[b]".repeat(2500)],
    ["quotation marks", "“a b c ".repeat(1400)],
    ["words that no treaty has", "word ".repeat(2000)],
    ["words of the treaties", words.join(" ").slice(0, 10_000)],
    ["the same backward", words.toReversed().join(" ").slice(0, 10_000)],
    ["an ellipsis after every word", words.join(" … ").slice(0, 10_000)],
  ])("%s", (_, quotation) => {
    const times = [1, 2].map(() => {
      const before = performance.now();
      check(quotation);
      return performance.now() - before;
    });
    expect(Math.min(...times)).toBeLessThan(1000);
  });
});
