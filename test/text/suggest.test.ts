// Misspelled words and names, and what was meant.

import { describe, expect, test, vi } from "vitest";
import { indexCorpus } from "../../src/commands/search/answer.ts";
import { correctionsOf, nearest } from "../../src/text/suggest.ts";
import { stemOf } from "../../src/text/words.ts";
import { corpus } from "../support/corpus.ts";
import { numbers, withSlip } from "../support/slips.ts";

const NAMES = ["show", "search", "diff", "check", "timeline", "glossary", "disputes", "sources", "collate"];

test.each([
  ["serach", ["search"]],
  ["shwo", ["show"]],
  ["so", ["sources"]],
  ["s", ["show", "search", "sources"]],
  ["DIFF", ["diff"]],
  [" diff ", ["diff"]],
  ["ｄｉｆｆ", ["diff"]],
  ["glosary", ["glossary"]],
  ["dispute", ["disputes"]],
  ["Fujiyma", []],
  ["", []],
  ["x".repeat(100_000), []],
])("“%s” may be %j", (typed, expected) => expect(nearest(typed, NAMES)).toEqual(expected));

test("names that begin so come first, then the closest, then the first; at most three", () => {
  const names = ["plates", "plaice", "plice", "placemat", "plane"];
  expect(nearest("place", names)).toEqual(["placemat", "plaice", "plice"]);
  expect(nearest("plazs", names)).toEqual(["plates", "plane"]);
});

test("a name of four letters is not every other one with two of them", () => {
  expect(nearest("NATO", ["anpo", "Sato", "Nago"])).toEqual(["Sato", "Nago"]);
});

test("names are compared without case and accents, and given as they are", () => {
  expect(nearest("fujiyma", ["Fujiyama", "Kishi"])).toEqual(["Fujiyama"]);
  expect(nearest("anpo joyak", ["Anpo jōyaku"])).toEqual(["Anpo jōyaku"]);
  expect(nearest("1960-enrty-into-force", ["1960-entry-into-force", "1960-signing"])).toEqual([
    "1960-entry-into-force",
  ]);
});

const WORDS = "consultation consultations consulate treaty treaties japan peace place press army navy".split(
  " ",
);

/** Typed, and what was meant. */
const MISSPELLINGS: [string, string[]][] = [
  ["consultatoin", ["consultation"]],
  ["consultaton", ["consultation"]],
  ["konsultation", ["consultation"]],
  ["consultatoins", ["consultations"]],
  ["consullate", ["consulate"]],
  ["treaity", ["treaty"]],
  ["treatis", ["treaties"]],
  ["traety", ["treaty"]],
  ["japna", ["japan"]],
  ["jpan", ["japan"]],
  ["apan", ["japan"]],
  ["peice", ["peace"]],
  ["plase", ["place"]],
  ["amry", ["army"]],
  ["navvy", ["navy"]],
  ["nvay", ["navy"]],
  // Two slips, but only from eight letters on, and not with another first letter.
  ["cunsultatien", ["consultation"]],
  ["treetiis", ["treaties"]],
];

test.each(MISSPELLINGS)("%s was meant as %j", (typed, meant) =>
  expect(correctionsOf(typed, WORDS)).toEqual(meant),
);

test.each([
  "1960",
  "nvy",
  "peace1",
  "極東",
  "zzzzzz",
  "x".repeat(25),
  "",
  "pxaxe",
  "jpnan",
  "konsultatoin",
  "kunsultation",
  "tretiis",
  "cunsiltatien",
])("“%s” is not a misspelling", (typed) => expect(correctionsOf(typed, WORDS)).toEqual([]));

test("several words that are as close: each stem once, and none for a short word", () => {
  const words = ["place", "places", "plute", "pluck", "plume"];
  expect(correctionsOf("pluce", words)).toEqual(["place", "pluck", "plume"]);
  expect(correctionsOf("falk", ["fall", "talk"])).toEqual([]);
  expect(correctionsOf("falk", ["fall", "talk", "falks"])).toEqual(["falks"]);
  expect(correctionsOf("fal", ["fall", "fail"])).toEqual([]);
});

test("only Fuse.js finds candidates", async () => {
  vi.resetModules();
  vi.doMock("fuse.js/basic", () => ({
    default: class {
      search = () => [];
    },
  }));
  const without = await import("../../src/text/suggest.ts");
  for (const [typed] of MISSPELLINGS) expect(without.correctionsOf(typed, WORDS)).toEqual([]);
  expect(without.nearest("serach", NAMES)).toEqual([]);
  vi.doUnmock("fuse.js/basic");
  // Mutation runs share modules between test files.
  vi.resetModules();
});

describe("with the words of the corpus", () => {
  const { words: index } = indexCorpus(corpus);
  const vocabulary = index.latinWords();
  const known = new Set(vocabulary);
  const isRecovered = (word: string, typed: string) =>
    index.occurrencesOf(stemOf(typed)).length > 0 ||
    correctionsOf(typed, vocabulary).some((one) => stemOf(one) === stemOf(word));

  test("98% of all words with one slip are recovered", () => {
    const next = numbers(1);
    const typed = vocabulary
      .filter(({ length }) => length > 4)
      .map((word) => ({ word, typed: withSlip(word, next) }));
    const recovered = typed.filter(({ word, typed }) => isRecovered(word, typed));
    expect(recovered.length / typed.length).toBeGreaterThan(0.98);
  });

  test("words of four letters are recovered if nothing else fits and no letter is lost", () => {
    const next = numbers(2);
    const typed = vocabulary
      .filter(({ length }) => length === 4)
      .map((word) => ({ word, typed: withSlip(word, next) }))
      .filter(({ typed }) => typed.length > 3)
      .filter(
        ({ typed }) => new Set(vocabulary.filter((one) => isOneSlip(typed, one)).map(stemOf)).size === 1,
      );
    expect(typed.length).toBeGreaterThan(50);
    const recovered = typed.filter(({ word, typed }) => isRecovered(word, typed));
    expect(recovered.length / typed.length).toBeGreaterThan(0.98);
  });

  test("made-up words are not corrected", () => {
    const next = numbers(3);
    const made = Array.from({ length: 1000 }, () => madeUp(5 + Math.floor(next() * 8), next)).filter(
      (word) => !known.has(word),
    );
    const corrected = made.filter((word) => correctionsOf(word, vocabulary).length > 0);
    expect(corrected.length / made.length).toBeLessThan(0.01);
  });
});

function isOneSlip(typed: string, word: string): boolean {
  let at = 0;
  while (at < word.length && typed[at] === word[at]) at++;
  const [rest, other] = [typed.slice(at), word.slice(at)];
  return (
    rest === other.slice(1) ||
    rest.slice(1) === other ||
    rest.slice(1) === other.slice(1) ||
    (rest.length > 1 && rest[1]! + rest[0]! + rest.slice(2) === other)
  );
}

/** "dovika": consonants and vowels by turns. */
function madeUp(length: number, next: () => number): string {
  const [consonants, vowels] = ["bcdfghjklmnprstvwz", "aeiou"];
  const first = Math.round(next());
  return Array.from({ length }, (_, at) => {
    const letters = (at + first) % 2 === 0 ? consonants : vowels;
    return letters[Math.floor(next() * letters.length)]!;
  }).join("");
}
