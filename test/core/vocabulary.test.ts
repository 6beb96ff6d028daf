// Words found by a pattern over all text, beside every passage cut into its words.

import { describe, expect, test } from "vitest";
import { fold, foldWhole } from "../../src/core/search/fold.ts";
import { meantBy } from "../../src/core/search/misspelt.ts";
import { passagesOf } from "../../src/core/search/passages.ts";
import { Vocabulary } from "../../src/core/search/vocabulary.ts";
import { stemOf, wordsOf } from "../../src/core/search/words.ts";
import { disputes, entries, events, keywords, treaties } from "../corpus.ts";

const passages = passagesOf({ treaties, events, entries, disputes, keywords });
const searched = passages.map(({ kind, heading, text, readings, names, keywords }) => ({
  all: [text, ...readings.map((one) => one.text), ...names, heading ?? "", ...keywords],
  own: kind === "provision" ? text : null,
}));
const vocabulary = new Vocabulary(searched);
const cut = searched.map(({ all }) => all.flatMap(wordsOf).map(({ term }) => term));
const terms = new Set(cut.flat());

test("every word of every passage is there, and where it is", () => {
  const passagesOfStem = new Map<string, Set<number>>();
  for (const [at, words] of cut.entries()) {
    for (const stem of words.map(stemOf))
      passagesOfStem.set(stem, (passagesOfStem.get(stem) ?? new Set()).add(at));
  }
  for (const term of terms) expect(vocabulary.has(term), term).toBe(true);
  for (const [stem, places] of passagesOfStem)
    expect([...vocabulary.passagesWith([stem])].sort(byNumber), stem).toEqual([...places].sort(byNumber));
});

const byNumber = (one: number, other: number) => one - other;

test("a word is a treaty's own if a provision has it in its text", () => {
  const own = new Set(searched.flatMap((one) => wordsOf(one.own ?? "").map(({ term }) => term)));
  for (const term of terms) expect(vocabulary.isInTreaties(term), term).toBe(own.has(term));
});

test.each(["zzz", "consultatio", "elf", "eaty", "19600", "国条", "", "(", "v."])("no word “%s”", (word) => {
  expect([vocabulary.has(word), vocabulary.hasStem(word), vocabulary.isInTreaties(word)]).toEqual([
    false,
    false,
    false,
  ]);
});

describe("of invented passages", () => {
  const two = new Vocabulary([
    { all: ["Japan's self-help, largescale", "Ampo"], own: "Japan's self-help" },
    { all: ["日本国 in 1960\nhelps; says"], own: null },
  ]);

  test.each<[string, boolean, number[], boolean]>([
    ["japan", true, [0], true],
    ["s", false, [], false],
    ["selfhelp", true, [0], true],
    ["self", true, [0], true],
    ["largescale", true, [], false],
    ["largescal", false, [0], false],
    ["ampo", true, [], false],
    ["anpo", false, [0], false],
    ["help", true, [0, 1], true],
    ["sai", false, [1], false],
    ["1960", true, [1], false],
    ["196", false, [], false],
    ["日本", true, [1], false],
    ["本国", true, [1], false],
    ["国", false, [], false],
  ])("%s: there %j, as a stem in %j, in a treaty %j", (word, has, places, own) => {
    expect([two.has(word), [...two.passagesWith([word])], two.isInTreaties(word)]).toEqual([
      has,
      places,
      own,
    ]);
  });

  test("a rarer stem says more", () => {
    expect(two.weight("help")).toBeLessThan(two.weight("japan"));
    expect(two.weight("japan")).toBeLessThan(two.weight("nowhere"));
    // 1 of 2 passages: log(1 + 1.5 / 1.5).
    expect(two.weight("japan")).toBeCloseTo(Math.log(2), 10);
  });

  test("its Latin words of four letters and more", () => {
    expect([...two.terms].sort()).toEqual([
      "ampo",
      "help",
      "helps",
      "japan",
      "largescale",
      "says",
      "self",
      "selfhelp",
    ]);
  });
});

describe("what a misspelt word may have meant", () => {
  const words = [
    "consultation",
    "consultations",
    "consulate",
    "treaty",
    "treaties",
    "japan",
    "peace",
    "place",
  ];
  test.each([
    ["consultatoin", ["consultation"]],
    ["treaity", ["treaty"]],
    ["plce", []],
    ["peaace", ["peace"]],
    ["pace1", []],
    ["jappann", ["japan"]],
    ["zzzzzz", []],
    ["x".repeat(25), []],
    // Two that are as near stand in the order of letters, forms of one word count once.
    ["plase", ["place"]],
    ["peice", ["peace"]],
    ["consultatons", ["consultations"]],
    ["treatis", ["treaties"]],
    ["japna", ["japan"]],
    ["1treaty", []],
    ["treaty1", []],
    ["trea", []],
    // Two slips are too many for five letters, and allowed for six.
    ["jpnan", []],
    ["traety", ["treaty"]],
    ["tretty", ["treaty"]],
    ["consulatte", ["consulate"]],
  ])("%s → %j", (typed, meant) => expect(meantBy(typed, words)).toEqual(meant));
});

test("all text folded at once is what its characters fold to", () => {
  for (const text of searched.flatMap(({ all }) => all))
    expect(foldWhole(text).replace(/\s/g, " ")).toBe(fold(text).text);
});
