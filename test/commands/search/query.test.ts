// What a query asks for: words, pairs, phrases.

import { describe, expect, test } from "vitest";
import { indexPassages } from "../../../src/commands/search/answer.ts";
import { readOperators } from "../../../src/commands/search/operators.ts";
import type { SearchPassage } from "../../../src/commands/search/passages.ts";
import { readQuery } from "../../../src/commands/search/query.ts";

const passage = (ref: string, kind: SearchPassage["kind"], text: string): SearchPassage => ({
  ...{
    ref,
    kind,
    title: ref,
    heading: null,
    text,
    readings: [],
    names: [],
    keywords: [],
    refs: [],
    dates: null,
  },
});
const { words: index, language } = indexPassages(
  [
    passage("1960:A", "provision", "Japan's self-help and a large-scale war; the treaty of peace."),
    passage(
      "glossary:b",
      "entry",
      "日本国 in 1960 helps; a democratic treaty, 岸信介 and the garrison at sea",
    ),
  ],
  [],
);
const read = (query: string) => readQuery(readOperators(query), index, language);

test.each([
  ["large-scale war", ["large-scale", "war"]],
  ["peace-treaty", ["peace", "treaty"]],
  ["treaty of peace", ["treaty", "peace"]],
  ["19 May 1960", ["19", "may", "1960"]],
  ["war war War", ["war"]],
  ["US", ["us"]],
  ["tell us about it", []],
  ["岸", ["岸"]],
  ["日本国", ["日本", "本国"]],
  ["?!", []],
])("the words of “%s” are %j", (query, terms) =>
  expect(read(query).words.map(({ term }) => term)).toEqual(terms),
);

test.each([
  ["garison", ["garrison"]],
  ["helpped", []],
  ["GARI", []],
  ["garrison", []],
  ["1961", []],
])("“%s” is searched for as %j", (query, corrections) =>
  expect(read(query).words.map((word) => word.corrections)).toEqual([corrections]),
);

test.each([
  ["help", ["help", "helps"]],
  ["selfhelp", ["self-help"]],
  ["democracy", ["democratic"]],
  ["岸", ["岸"]],
  ["本国", ["本国"]],
  ["nowhere", []],
])("the corpus has “%s” as %j", (query, terms) =>
  expect(read(query).words[0]!.occurrences.map(({ term }) => term)).toEqual(terms),
);

test("a rarer word weighs more, and one that nothing has does not weigh most", () => {
  const [treaty, war] = read("treaty war").words;
  expect(treaty!.weight).toBeLessThan(war!.weight);
  expect(treaty!.weight).toBeGreaterThan(0);
});

test("whether a treaty has a word as typed", () => {
  const words = read("treaty democratic wars").words.map(({ isInTreaties }) => isInTreaties);
  expect(words).toEqual([true, false, false]);
});

test.each([
  ["treaty of the peace", [["treaty", "of the", "peace"]]],
  ["self-help in war", [["self-help", "in", "war"]]],
  ["日本国", [["日本", "", "本国"]]],
  ["treaty", []],
])("the pairs of “%s” are %j", (query, expected) =>
  expect(
    read(query).pairs.map(({ first, between, second }) => [first.term, between.join(" "), second.term]),
  ).toEqual(expected),
);

describe("phrases", () => {
  test.each([
    ['"Far East" and "ARMED attack" peace', ["far east", "armed attack"]],
    ["“Far East”", ["far east"]],
    ['"Far East', []],
    ['"" peace', []],
    ['"..." peace', []],
    ['"of the" peace', ["of the"]],
  ])("of %s", (query, expected) => {
    const { phrases } = read(query);
    expect(phrases).toHaveLength(expected.length);
    for (const [at, phrase] of expected.entries()) expect(phrase).toMatch(phrases[at]!);
  });
});
