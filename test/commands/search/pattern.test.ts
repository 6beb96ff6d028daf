// Regular expressions in texts.

import { describe, expect, test } from "vitest";
import { patternFinder } from "../../../src/commands/search/pattern.ts";
import type { AnpoError } from "../../../src/errors.ts";

const cut = (text: string, places: readonly { start: number; end: number }[]) =>
  places.map(({ start, end }) => text.slice(start, end));

test.each([
  ["\\d+th", "on the 8th and 19TH day", ["8th", "19TH"]],
  ["secur(e|ity)", "Security", ["Security"]],
  ["x*", "no match is empty", []],
  ["[(?i:)]", "a (b)", ["(", ")"]],
  ["\\(\\?i:", "a (?i:b)", ["(?i:"]],
  ["(?<year>\\d{4})-\\k<year>", "1960-1960", ["1960-1960"]],
  ["(?<=the )\\w+", "the day", ["day"]],
])("/%s/ in “%s”: %j", (source, text, expected) =>
  expect(cut(text, patternFinder(source)([text])[0]!)).toEqual(expected),
);

describe("a pattern is refused, on every version of Node alike", () => {
  const problem = (source: string) => {
    try {
      return patternFinder(source)(["text ".repeat(20)]);
    } catch (error) {
      return (error as AnpoError).problem;
    }
  };
  test.each([
    ["(", "it is not a regular expression of JavaScript"],
    ["a{2,1}", "it is not a regular expression of JavaScript"],
    ["\\p{Foo}", "it is not a regular expression of JavaScript"],
    ["(?i:ARMED)", "Flags inside a pattern, as in (?i:…), are not supported"],
    ["a(?-i:b)", "Flags inside a pattern, as in (?i:…), are not supported"],
    ["(?s-i:b)", "Flags inside a pattern, as in (?i:…), are not supported"],
    ["(?<a>x)|(?<a>y)", "Duplicate capture group name"],
    ["(?<\\u0061>x)|(?<a>y)", "Invalid capture group name"],
  ])("%s: %s", (pattern, reason) =>
    expect(problem(pattern)).toEqual({ kind: "invalid pattern", pattern, reason }),
  );

  test("if it would take years", () => {
    const pattern = "(([a-z ]+)*)*\\d{9}$";
    expect(problem(pattern)).toEqual({ kind: "slow pattern", pattern });
  });
});
