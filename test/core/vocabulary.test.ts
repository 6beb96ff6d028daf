// Words found by a pattern over all text, beside every passage cut into its words.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, foldWhole } from "../../src/core/search/fold.ts";
import { meantBy } from "../../src/core/search/misspelt.ts";
import { passagesOf } from "../../src/core/search/passages.ts";
import { indexPassage, partsOf } from "../../src/core/search/rank.ts";
import { Vocabulary, within } from "../../src/core/search/vocabulary.ts";
import {
  isJapanese,
  lineOf,
  plainLine,
  saysNothing,
  sharedStart,
  stemOf,
  withCompounds,
  wordsOf,
} from "../../src/core/search/words.ts";
import { disputes, entries, events, keywords, treaties } from "../corpus.ts";

const passages = passagesOf({ treaties, events, entries, disputes, keywords });
const searched = passages.map((passage) => ({
  parts: partsOf(passage),
  isProvision: passage.kind === "provision",
}));
const vocabulary = new Vocabulary(searched);
const cut = searched.map(({ parts }) => parts.flatMap(wordsOf).map(({ term }) => term));
const terms = new Set(cut.flat());

test("every word of every passage is there, and where it is", () => {
  const passagesOfStem = new Map<string, Set<number>>();
  for (const [at, words] of cut.entries()) {
    for (const stem of words.map(stemOf))
      passagesOfStem.set(stem, (passagesOfStem.get(stem) ?? new Set()).add(at));
  }
  for (const term of terms) expect(vocabulary.knows(term), term).toBe(true);
  for (const [stem, places] of passagesOfStem) {
    const found = [...vocabulary.passagesWith([stem])].sort(byNumber);
    // A lone character of Japanese is found where it begins a name, too.
    const expected = isJapanese(stem) && stem.length === 1 ? found.filter((at) => places.has(at)) : found;
    expect(expected, stem).toEqual([...places].sort(byNumber));
  }
});

const byNumber = (one: number, other: number) => one - other;

test("a character of Japanese is found alone and where a run of them begins", () => {
  const parts = ["岸信介と会う", "海岸", "岸", "東の岸・西"];
  const own = new Vocabulary(parts.map((part) => ({ parts: [part], isProvision: false })));
  expect([...own.passagesWith(["岸"])]).toEqual([0, 2]);
});

test("a word is a treaty's own if a provision has it in its text", () => {
  const texts = searched.filter((one) => one.isProvision).map(({ parts }) => parts[0]!);
  const own = new Set(texts.flatMap(wordsOf).map(({ term }) => term));
  for (const term of terms) expect(vocabulary.isInTreaties(term), term).toBe(own.has(term));
});

test.each(["zzz", "consultatio", "elf", "eaty", "19600", "国条", "", "(", "v."])("no word “%s”", (word) => {
  expect([vocabulary.knows(word), vocabulary.isInTreaties(word)]).toEqual([false, false]);
});

test("every word begins as its stem tells", () => {
  const endings =
    `s es ed ing ies y ying ied ation ations ational isation iser ise ises ised ising our ours oured ence
    ability able ibly ment fulness ousness iveness ical icate ative alise ance er ll lled gramme entre oeuvre oeuvring e
    ee eed bl bled ated iz gize gist ology logical tional ent`.split(/\s+/);
  const ending = fc.constantFrom("", ...endings);
  const word = fc.tuple(fc.stringMatching(/^[a-z]{0,6}$/), ending, ending).map((parts) => parts.join(""));
  fc.assert(
    fc.property(word, (term) => {
      expect(term.startsWith(sharedStart(stemOf(term))), `${term} → ${stemOf(term)}`).toBe(true);
    }),
  );
});

describe("of invented passages", () => {
  const two = new Vocabulary([
    { parts: ["Japan's self-help", "largescale", "Ampo"], isProvision: true },
    { parts: ["日本国 in 1960\nhelps; says"], isProvision: false },
  ]);

  test.each<[string, boolean, number[], boolean]>([
    ["japan", true, [0], true],
    ["s", false, [], false],
    ["selfhelp", true, [0], true],
    ["self", true, [0], true],
    ["largescale", true, [], false],
    ["largescal", false, [0], false],
    ["ampo", true, [], false],
    ["anpo", true, [0], false],
    ["help", true, [0, 1], true],
    ["sai", true, [1], false],
    ["1960", true, [1], false],
    ["196", false, [], false],
    ["日本", true, [1], false],
    ["本国", true, [1], false],
    ["国", false, [], false],
  ])("%s: known %j, as a stem in %j, in a treaty %j", (word, has, places, own) => {
    expect([two.knows(word), [...two.passagesWith([word])], two.isInTreaties(word)]).toEqual([
      has,
      places,
      own,
    ]);
  });

  test.each<[string, number, [number, number], string[]]>([
    ["help", 0, [0, 1], ["help 11"]],
    ["selfhelp", 0, [0, 1], ["selfhelp* 17"]],
    ["largescal", 0, [1, 2], ["largescale 26"]],
    ["largescal", 0, [0, 1], []],
    ["anpo", 0, [0, 3], ["ampo 37"]],
    ["help", 1, [0, 1], ["helps 54"]],
  ])("%s in passage %i, parts %j: %j", (stem, passage, [from, to], found) =>
    expect(
      within(two.found(stem), two.stretch(passage, from, to)).map(
        ({ term, at, isJoined }) => `${term}${isJoined ? "*" : ""} ${at}`,
      ),
    ).toEqual(found),
  );

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

test("common text is folded as it is beside a rare character", () => {
  const unit = fc.constantFrom(..."a-Z é“‘ō　…・条がー\n\t\u00a0\u00ad〇");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 12 }), (common) => {
      const { text, offsets } = fold(common);
      const { length } = common;
      const rare = [...offsets, length, length + 2];
      expect(fold(`${common}😀`)).toEqual({ text: `${text}😀`, offsets: rare });
    }),
  );
});

test("Latin letters lose their marks, whatever they are", () => {
  const letters = Array.from({ length: 0x1f00 }, (_, code) => String.fromCharCode(code)).filter((one) =>
    /^\p{Script=Latin}$/u.test(one),
  );
  expect(letters.length).toBeGreaterThan(800);
  for (const letter of letters) {
    const wide = letter.normalize("NFKC").toLowerCase().normalize("NFD");
    expect(fold(letter).text, letter).toBe(wide.replace(/(\p{Script=Latin})\p{M}+/gu, "$1").normalize("NFC"));
  }
});

test("all text folded at once is what its characters fold to", () => {
  for (const text of searched.flatMap(({ parts }) => parts))
    expect(foldWhole(text).replace(/\s/g, " ")).toBe(fold(text).text);
});

describe("without cutting a text into words", () => {
  test("a phrase is found where the words of a text have it", () => {
    const sets = passages.flatMap((passage, at) => {
      const { text, names, readings, heading } = indexPassage(passage, at, vocabulary);
      return [text, ...names, ...readings.map(({ set }) => set), heading];
    });
    for (const [at, set] of sets.filter(({ words }) => words.length > 0).entries()) {
      const line = lineOf(set.words);
      const terms = line.trim().split(" ");
      for (const length of [1, 2, 4]) {
        const from = at % Math.max(1, terms.length - length);
        expect(set.hasLine(` ${terms.slice(from, from + length).join(" ")} `), line).toBe(true);
      }
      const others = lineOf(sets[(at + 7) % sets.length]!.words).trim();
      for (const pair of others.match(/\S+ \S+/g) ?? [])
        expect(set.hasLine(` ${pair} `), `${pair} in ${line}`).toBe(line.includes(` ${pair} `));
    }
  });

  test("no phrase goes from one keyword into the next", () => {
    const at = passages.findIndex(({ keywords }) =>
      keywords.join("|").includes("third party|foreign troops"),
    );
    const { added } = indexPassage(passages[at]!, at, vocabulary);
    expect(
      [" third party ", " foreign troops ", " party foreign "].map((line) => added.hasLine(line)),
    ).toEqual([true, true, false]);
  });

  test("the line of any plain text has the same words", () => {
    const unit = fc.constantFrom(..."ab1'-s .,~¥“");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
        expect(plainLine(withCompounds(foldWhole(text))).trim()).toBe(lineOf(wordsOf(text)).trim());
      }),
    );
  });

  test.each([
    ["", true],
    [" of the ", true],
    [", and: ", true],
    [" armed ", false],
    [" of\nthe ", false],
    [" 日本 ", false],
    [" 5 ", false],
    [withCompounds("up-to "), true],
    [withCompounds("large-scale "), false],
  ])("“%s” says nothing: %j", (text, expected) => expect(saysNothing(text)).toBe(expected));
});
