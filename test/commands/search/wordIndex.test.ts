// Where some invented texts have a word, and what is between two words.

import { describe, expect, test } from "vitest";
import { type SearchField, WordIndex } from "../../../src/commands/search/wordIndex.ts";

const field = (passage: number, kind: SearchField["kind"], text: string): SearchField => {
  return { passage, kind, text, witness: null };
};
const far = `tea ${"of the ".repeat(8)}cups`;
const fields = [
  field(0, "provision text", "Tea, and of cups"),
  field(0, "names", "teas|cup"),
  field(1, "other text", far),
  field(2, "other keywords", "Kōichirō's tea-cups; 茶; no1"),
];
const indexed = () => new WordIndex(fields, 3);

test.each([
  ["tea", ["tea 0", "teas 1", "tea 2", "tea 3"]],
  ["cup", ["cups 0", "cup 1", "cups 2", "cups 3"]],
  ["teacup", ["tea-cups 3"]],
  ["茶", ["茶 3"]],
  ["te", []],
])("%s occurs as %j", (stem, expected) =>
  expect(
    indexed()
      .occurrencesOf(stem)
      .map(({ term, field }) => `${term} ${fields.indexOf(field)}`),
  ).toEqual(expected),
);

describe("between tea and cups", () => {
  const between = (at: number) => {
    const index = indexed();
    return index.partsBetween(index.occurrencesOf("tea")[at]!, index.occurrencesOf("cup")[at]!);
  };
  test("are the words in between", () => expect(between(0)).toEqual(["and", "of"]));
  test("nothing counts if they are in two names", () => expect(between(1)).toBeNull());
  test("nothing counts if they are far from each other", () => expect(between(2)).toBeNull());
  test("are no words in a compound", () => expect(between(3)).toEqual([]));
});

test("a pattern matches in a field", () => {
  expect([...indexed().fieldsMatching(/cups/g)]).toEqual([fields[0], fields[2], fields[3]]);
});

test("words that a misspelled one may be meant for: in Latin letters, four and more, once each", () => {
  expect(indexed().latinWords().toSorted()).toEqual(["cups", "koichiro", "teacups", "teas"]);
});
