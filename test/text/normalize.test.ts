// One spelling for text that can be written in several ways, and the way back.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, foldText } from "../../src/text/normalize.ts";
import { anyText } from "../support/text.ts";

test.each([
  ["Kōichirō", "koichiro"],
  ["communiqué", "communique"],
  ["ＡＲＭＥＤ　attack", "armed attack"],
  ["self‑help – self−help", "self-help - self-help"],
  ["“quoted” ‘words’", "\"quoted\" 'words'"],
  ["ﬁrst manœuvre", "first manoeuvre"],
  ["lar\u00adge\u200b-scale", "large-scale"],
  ["a\u00a0b\tc\nd", "a b c d"],
  ["ﾊﾞﾝﾃﾞﾝﾊﾞｰｸﾞ", "バンデンバーグ"],
  ["は\u3099", "ば"],
  ["第５條 國會", "第5条 国会"],
  ["İstanbul Łódź", "istanbul lodz"],
  ["ǿre, ǽon", "ore, aeon"],
  ["‐‑‒–—―−", "-------"],
  ["ﬁ´", "fi \u0301"],
  ["й", "й"],
  ["…", "..."],
  ["", ""],
])("%s folds to %s", (original, folded) => expect(foldText(original)).toBe(folded));

describe("the way back", () => {
  /** What of the original stands where some words are in the folded text. */
  const original = (text: string, words: string) => {
    const folded = fold(text);
    const at = folded.text.indexOf(words);
    return text.slice(folded.start(at), folded.end(at + words.length));
  };

  test.each([
    ["An armed attack", "armed", "armed"],
    ["the Ｋōichirō Asakai", "koichiro", "Ｋōichirō"],
    ["ﾊﾞﾝﾃﾞﾝﾊﾞｰｸﾞ決議", "デン", "ﾃﾞﾝ"],
    ["a ﬁrst word", "first", "ﬁrst"],
    // A character is never cut in two.
    ["a ﬁrst word", "irst", "ﬁrst"],
    ["a ﬁrst word", "a f", "a ﬁ"],
    ["one ﬁ", "f", "ﬁ"],
    ["the lar\u00adge power", "large", "lar\u00adge"],
    ["e\u0301tat de droit", "etat", "e\u0301tat"],
    ["wait… now", "now", "now"],
  ])("%s: %s is %s", (text, words, expected) => expect(original(text, words)).toBe(expected));

  test("every offset leads to one of the original, in order", () => {
    fc.assert(
      fc.property(anyText({ maxLength: 30 }), (text) => {
        const folded = fold(text);
        let before = 0;
        for (let at = 0; at <= folded.text.length; at++) {
          expect(folded.start(at)).toBeGreaterThanOrEqual(before);
          before = folded.start(at);
          expect(folded.end(at)).toBeGreaterThanOrEqual(at === 0 ? 0 : folded.start(at - 1));
        }
        expect(before).toBe(text.length);
      }),
    );
  });
});

test("folded text stays as it is", () => {
  const unit = fc.constantFrom(..."aZé“‘ō　…・条がー\n\u00a0\u00ad〇①ﬁⅤ㍿ß");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }),
  );
});

test("every Latin letter loses its accents", () => {
  const letters = Array.from({ length: 0x1f00 }, (_, code) => String.fromCharCode(code)).filter(
    (one) => /^\p{Script=Latin}$/u.test(one.normalize("NFD")[0]!) && one.normalize("NFD").length > 1,
  );
  expect(letters.length).toBeGreaterThan(400);
  for (const letter of letters) expect(foldText(letter), letter).toMatch(/^[\p{Script=Latin}ʼ]+$/u);
});
