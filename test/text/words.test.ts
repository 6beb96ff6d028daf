// The words of a text: the only tokenizer, stems and stop words.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText } from "../../src/text/normalize.ts";
import {
  beginningOf,
  contentWords,
  isJapanese,
  partsOf,
  phrasePattern,
  stemOf,
  wholeWords,
  withoutOuterStopWords,
  wordsOf,
  wordsStarting,
} from "../../src/text/words.ts";
import { disputes, entries, events, paragraphs } from "../support/corpus.ts";
import { anyText } from "../support/text.ts";

const texts = [
  ...[...paragraphs, ...events, ...entries].map(({ text }) => text),
  ...entries.flatMap(({ name, aliases, japanese, romanized }) => [
    name,
    ...aliases,
    ...japanese,
    ...romanized,
  ]),
  ...disputes.map(({ finding }) => finding),
];
const terms = [...new Set(texts.flatMap((text) => wordsOf(text).map(({ term }) => term)))];

describe("words", () => {
  test.each([
    ["Armed  attack, then.", ["armed=Armed", "attack=attack", "then=then"]],
    ["Japan's aid", ["japan=Japan", "aid=aid"]],
    ["a large-scale riot", ["a=a", "large-scale+=large-scale", "large=large", "scale=scale", "riot=riot"]],
    ["LARGE‑scale", ["large-scale+=LARGE‑scale", "large=LARGE", "scale=scale"]],
    ["o'clock", ["o'clock+=o'clock", "o=o", "clock=clock"]],
    ["安保条約", ["安^=安", "安保=安保", "保条=保条", "条約=条約"]],
    ["岸・吉田", ["岸=岸", "吉^=吉", "吉田=吉田"]],
    ["1951年", ["1951=1951", "年=年"]],
    ["Ｋōichirō", ["koichiro=Ｋōichirō"]],
    ["?!", []],
  ])("%s: %j", (text, expected) => {
    const marks = { part: "", compound: "+", initial: "^" };
    expect(
      wordsOf(text).map(({ term, start, end, role }) => `${term}${marks[role]}=${text.slice(start, end)}`),
    ).toEqual(expected);
  });

  test("of any text are folded, in order, and where they say", () => {
    fc.assert(
      fc.property(anyText({ maxLength: 40 }), (text) => {
        let before = 0;
        for (const { term, start, end } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(foldText(text.slice(start, end))).toContain(term);
          before = start;
        }
      }),
    );
  });

  test("the parts of a text are its words without compounds and initials", () => {
    for (const text of texts) {
      const parts = wordsOf(text).filter(({ role }) => role === "part");
      expect(partsOf(text)).toEqual(parts.map(({ term }) => term));
    }
  });
});

test.each([
  ["a large-scale riot", ["a", "large-scale", "riot"]],
  ["Japan's self-help", ["japan", "self-help"]],
  ["the 19th day, 1960.", ["the", "19th", "day", "1960"]],
  ["", []],
])("the whole words of %j", (text, expected) => {
  expect(wholeWords(text).map(({ term }) => term)).toEqual(expected);
});

test.each([
  ["極東", true],
  ["ガリオア", true],
  ["々", true],
  ["japan", false],
  ["1951年", false],
  ["", false],
])("%s begins with Japanese: %j", (text, expected) => expect(isJapanese(text)).toBe(expected));

describe("words that begin with some letters", () => {
  const found = (beginning: string, text: string) =>
    wordsStarting(beginning, text).map(({ term, start, end }) => `${term} ${start}-${end}`);
  test.each([
    [
      "se",
      "self-help, a self-set term",
      ["self-help 0-9", "self 0-4", "self-set 13-21", "self 13-17", "set 18-21"],
    ],
    ["he", "self-help", ["help 5-9"]],
    ["he", "the sheen", []],
    ["s", "japan's self 's", ["self 8-12"]],
    ["s", "no-s", ["s 3-4"]],
    ["b", "a-b-c", ["b 2-3"]],
    ["岸", "岸信介 海岸 岸", ["岸 0-1", "岸 7-8"]],
    ["条約", "安保条約", ["条約 2-4"]],
  ])("%s in “%s”: %j", (beginning, text, expected) => expect(found(beginning, text)).toEqual(expected));

  test("are the words of the tokenizer that begin so", () => {
    for (const text of texts.filter((_, at) => at % 7 === 0)) {
      const folded = foldText(text);
      const words = wordsOf(folded);
      for (const beginning of new Set(words.map(({ term }) => beginningOf(stemOf(term))))) {
        const expected = words.filter(({ term }) => term.startsWith(beginning));
        // Of Japanese, only the very characters are asked for.
        const same = expected.filter(({ term }) => !isJapanese(term) || term === beginning);
        expect(wordsStarting(beginning, folded), `${beginning} in ${text}`).toEqual(
          same.map(({ term, start, end }) => ({ term, start, end })),
        );
      }
    }
  });

  test("every word begins as its stem says", () => {
    for (const term of terms) expect(term.startsWith(beginningOf(stemOf(term))), term).toBe(true);
  });
});

describe("stems", () => {
  test.each([
    ["consultation consultations consult consulted", 1],
    ["defence defense", 1],
    ["manoeuvre maneuver manoeuvres", 1],
    ["labour labor", 1],
    ["organisation organization", 1],
    ["programme program", 1],
    ["large-scale largescale", 1],
    ["nippon nihon", 1],
    ["ampo anpo", 1],
    ["democracy democratic", 1],
    ["international internal", 2],
    ["authority author", 2],
    ["pacific pacify", 2],
    ["1951 1952", 2],
  ])("%s: %i", (words, count) => expect(new Set(words.split(" ").map(stemOf)).size).toBe(count));
});

test.each([
  ["the treaty of peace", "treaty peace"],
  ["may come", "come"],
  ["the 1951 of", "1951"],
  ["60th may", "60th"],
  ["must 1960", "1960"],
  ["1960 will", "1960"],
  ["19 may 1960", "19 may 1960"],
  ["may 1960", "may 1960"],
  ["of the", ""],
])("the content words of “%s”: %s", (text, words) =>
  expect(
    contentWords(wordsOf(text))
      .map(({ term }) => term)
      .join(" "),
  ).toBe(words),
);

test.each([
  ["what does article 6 say?", "article 6"],
  ["VI(2)", "VI(2)"],
  ["may 5 1960", "may 5 1960"],
  ["what of I?", "I"],
  ["V of the", "V"],
  ["“V”", "“V”"],
  ["VI (2)?? !", "VI (2)"],
  ["What is Article I of 1951?", "Article I of 1951"],
  ["the of", ""],
])("“%s” without its outer stop words: “%s”", (question, expected) =>
  expect(withoutOuterStopWords(question)).toBe(expected),
);

test.each<[string, string, boolean]>([
  ["facilities and areas", "the facilities, and areas in", true],
  ["facilities areas", "facilities and areas", false],
  ["large scale", "large-scale", true],
  ["large-scale", "large scale", true],
  ["scale riots", "large-scale riots", true],
  ["the far", "the farm", false],
  ["armed attack", "armed|attack", false],
  ["吉田茂", "首相吉田茂が", true],
])("the phrase “%s” is in “%s”: %j", (phrase, text, expected) =>
  expect(phrasePattern(phrase)!.test(text)).toBe(expected),
);

test("a phrase without words has no pattern", () => expect(phrasePattern("?!")).toBeNull());
