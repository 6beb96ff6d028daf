// Words that the edition does not have, and what the reader means.

import { expect, test } from "vitest";
import { indexCorpus } from "../../../src/commands/search/answer.ts";
import { repaired, spelledRight } from "../../../src/commands/search/repair.ts";
import { corpus } from "../../support/corpus.ts";

const { words: index, language } = indexCorpus(corpus);

test.each([
  ["fareast", "far east"],
  ["armedattack on Japan", "armed attack on Japan"],
  ["co operation", "cooperation"],
  ["inter national peace", "international peace"],
  ["peace keeping", "peacekeeping"],
  ["self help", "selfhelp"],
  ["there of", "thereof"],
  // "forthe" has the stem of "forth".
  ["signed for the Japanese", "signed for the Japanese"],
  // Words that the edition has stay as they are, and made-up words are not cut into pieces.
  ["armed attack", "armed attack"],
  ["in force", "in force"],
  ["peaceattackforce", "peaceattackforce"],
  ["おきなわ", "okinawa"],
  ["きし", "kishi"],
  ["きょうどうくんれん", "kyodo kunren"],
  // Kana that the edition has.
  ["ガイドライン", "ガイドライン"],
  // The grammar of a sentence.
  ["沖縄はいつ", "沖縄"],
  ["コンピューター", "konpyutaa"],
  ["Okinawa was given back", "Okinawa was returned"],
])("“%s” is read as “%s”", (typed, meant) =>
  expect(repaired(typed, index, language).replace(/\s+/g, " ").trim()).toBe(meant),
);

test.each([
  ["garison", ["garrison"]],
  ["Rusl", ["rusk"]],
  ["prty", ["party"]],
  ["Yosida", ["yoshida"]],
  ["kyougi", ["kyogi"]],
  ["Futenam", ["futenma"]],
  // Words and names that are spelled right.
  ["horse", []],
  ["peach", []],
  ["Nixxon", ["nixon"]],
  ["Dixon", []],
  ["Iran", []],
  ["Kyoto", []],
  ["Schengen", []],
  ["NATO", []],
  ["NAVI", []],
])("“%s” is a misspelling of %j", (typed, meant) =>
  expect(spelledRight(typed, index, language)).toEqual(meant),
);
