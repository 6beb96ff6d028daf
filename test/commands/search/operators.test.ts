// Signs in a query, and what they ask for.

import { expect, test } from "vitest";
import { readOperators } from "../../../src/commands/search/operators.ts";

test.each([
  ["armed attack", "armed attack", [], [], []],
  ['the "Far East" clause', 'the "Far East" clause', ["Far East"], [], []],
  ["“Far East”", "“Far East”", ["Far East"], [], []],
  ["bases -nuclear", "bases", [], ["nuclear"], []],
  ["-nuclear bases", "bases", [], ["nuclear"], []],
  ['bases -"prior consultation"', "bases", [], ["prior consultation"], []],
  ["bases NOT nuclear", "bases", [], ["nuclear"], []],
  // A hyphen in a word, or between words, excludes nothing; nor does "not" in a sentence.
  ["large-scale - riots", "large-scale - riots", [], [], []],
  ["Japan will not grant", "Japan will not grant", [], [], []],
  ["consultation~2 peace^3", "consultation peace", [], [], ["~2", "^3"]],
  ["consult* OR agree", "consult agree", [], [], ["*", "OR"]],
  ["title:peace", "peace", [], [], ["title:"]],
  ["1960:V", "1960:V", [], [], []],
])("%s", (query, text, phrases, excluded, ignored) => {
  const read = readOperators(query);
  expect({ ...read, text: read.text.replace(/\s+/g, " ").trim() }).toEqual({
    text,
    phrases,
    excluded,
    ignored,
  });
});
