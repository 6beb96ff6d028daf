// A query's words that the edition does not have → those that the reader means.

import { toRomaji } from "wanakana";
import { foldText } from "../../text/normalize.ts";
import { correctionsOf } from "../../text/suggest.ts";
import { isCommonWord, stemOf } from "../../text/words.ts";
import type { WordIndex } from "./wordIndex.ts";

/** Words of the language of readers, for an edition that has other words. */
export interface ReaderLanguage {
  /** By word: what the edition calls it. "lawsuit" is "case" or "ruling". */
  synonyms: Readonly<Record<string, readonly string[]>>;
  /** By folded phrase: what the edition says instead. "given back" is "returned". */
  idioms: Readonly<Record<string, string>>;
  /** Whether a word or name is spelled right, although a word of the edition looks like it: "horse", "Iran". */
  isLookalike(word: string): boolean;
}

/** Kana in Latin letters, words that were run together split, words that were torn apart joined, idioms replaced. */
export function repaired(text: string, index: WordIndex, { idioms }: ReaderLanguage): string {
  return withIdioms(withBlanksInPlace(withKanaRead(text, index), index), idioms);
}

const KANA = /[\u3041-\u3096\u30a1-\u30fa\u30fc]{2,}/g;

/** The edition has few names in kana, but nearly all in Latin letters. Other hiragana are the grammar of a sentence. */
function withKanaRead(text: string, index: WordIndex): string {
  return text.replace(KANA, (kana) => {
    if (index.hasPhrase(kana)) return kana;
    const latin = plainRomaji(toRomaji(kana));
    const isMeant = KATAKANA.test(kana) || index.has(latin) || split(latin, index);
    return isMeant ? ` ${latin} ` : " ";
  });
}

const KATAKANA = /[\u30a1-\u30fa]/;

/** Shorter words are not two words run together. */
const LONG_WORD = /(?<![\p{L}'-])[a-z]{6,}(?![\p{L}'-])/giu;

function withBlanksInPlace(text: string, index: WordIndex): string {
  const words: string[] = [];
  for (const word of text.split(/ +/)) {
    const before = words.at(-1);
    if (before && isTorn(before, word, index)) words.splice(-1, 1, before + word);
    else words.push(word);
  }
  return words
    .join(" ")
    .replace(LONG_WORD, (word) => (index.has(word) ? word : (split(word, index) ?? word)));
}

const LETTERS = /^\p{L}+$/u;

/**
 * Whether two words are one that was torn apart: "co operation", "peace keeping". Also "self help", since "help" would
 * not count alone.
 */
function isTorn(first: string, second: string, index: WordIndex): boolean {
  if (!LETTERS.test(first) || !LETTERS.test(second) || !index.has(first + second)) return false;
  // "there of" is "thereof"; but "for the" only looks like a form of "forth".
  if (isCommonWord(first) && isCommonWord(second))
    return index.latinWords().includes(foldText(first + second));
  if (isCommonWord(second) || !index.has(second)) return true;
  return !isCommonWord(first) && !index.hasPhrase(`${first} ${second}`);
}

/** The shortest piece of a word that was run together: shorter ones are found in any made-up word. */
const SHORTEST_PIECE = 3;

/** Two words of the edition that follow each other there, for the same letters without a blank. */
function split(word: string, index: WordIndex): string | null {
  for (let at = SHORTEST_PIECE; at <= word.length - SHORTEST_PIECE; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (index.has(first) && index.has(second) && index.hasPhrase(`${first} ${second}`)) {
      return `${first} ${second}`;
    }
  }
  return null;
}

/** What is said of “the treaty” is also said of the treaty of a year. */
function withIdioms(text: string, idioms: ReaderLanguage["idioms"]): string {
  const folded = foldText(text).replaceAll(/\bthe \d{4} treaty/g, "the treaty");
  const known = Object.keys(idioms).filter((idiom) => folded.includes(idiom));
  return known.reduce((replaced, idiom) => {
    const pattern = idiom.replace("the treaty", "the( \\d{4})? treaty");
    return replaced.replace(new RegExp(`\\b${pattern}\\b`, "gi"), (_, year) =>
      idioms[idiom]!.replace("the treaty", `the${typeof year === "string" ? year : ""} treaty`),
    );
  }, text);
}

/** "NATO" is not a misspelling of a word. */
const ACRONYM = /^[A-Z]{2,5}$/;

/** Short words are close to so many others that a name could become any word: "Nixon", "nihon". */
const LONGEST_SHORT_NAME = 6;

/** The words of the edition that a word which it lacks is a misspelling of; none for a word that is spelled right. */
export function spelledRight(typed: string, index: WordIndex, { isLookalike }: ReaderLanguage): string[] {
  const term = foldText(typed);
  if (ACRONYM.test(typed) || isLookalike(term)) return [];
  const romaji = plainRomaji(term);
  if (romaji !== term && index.has(romaji)) return [romaji];
  const isCapitalized = /^\p{Lu}\p{Ll}/u.test(typed);
  const mustBeName = isCapitalized && typed.length <= LONGEST_SHORT_NAME;
  return correctionsOf(term, index.latinWords()).filter((word) => {
    if (mustBeName && word[0] !== term[0]) return false;
    if (index.isInText(word)) return !mustBeName || index.isName(word);
    // Otherwise the syllables of Japanese words are too close to others: "shin", "ship"; "sengen", "Schengen".
    return word.length > 4 && (!isCapitalized || index.isName(word));
  });
}

const OTHER_ROMANIZATIONS: readonly [RegExp, string][] = [
  [/ou|oo/g, "o"],
  [/uu/g, "u"],
  [/s(?=i)/g, "sh"],
  [/t(?=i)/g, "ch"],
  [/tu/g, "tsu"],
  [/(?<![sc])hu/g, "fu"],
  [/z(?=i)/g, "j"],
  [/sy(?=[auo])/g, "sh"],
  [/ty(?=[auo])/g, "ch"],
  [/[zj]y(?=[auo])/g, "j"],
];

/** Hepburn's romanization without macrons, from others: "kyougi" is "kyogi", "Yosida" is "Yoshida". */
function plainRomaji(word: string): string {
  return OTHER_ROMANIZATIONS.reduce((spelled, [other, hepburn]) => spelled.replace(other, hepburn), word);
}

/** What the edition calls a folded word in any form; empty if it has no other word for it. */
export function synonymsOf(term: string, { synonyms }: ReaderLanguage): readonly string[] {
  const beginning = term.slice(0, 2);
  const stem = stemOf(term);
  // To stem every word of the list would take 3 ms.
  const word = Object.keys(synonyms).find((one) => one.startsWith(beginning) && stemOf(one) === stem);
  return word ? synonyms[word]! : [];
}
