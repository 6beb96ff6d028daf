// Folded text → words: what the search compares.

import { stemmer } from "stemmer";
import { fold } from "./fold.ts";

/** A word of a stored text. */
export interface Word {
  /** Folded: "treaty", "largescale"; a pair of characters in Japanese. */
  term: string;
  /** What its inflections share: "treati". */
  stem: string;
  /** Offsets into the stored text, end exclusive. */
  start: number;
  end: number;
  /** Counts words, so that neighbours differ by one. The parts of a compound and the whole share their places. */
  place: number;
}

/** Words that nearly every sentence has: they say nothing about what is sought. */
const STOP_WORDS = new Set(
  `a an and any are as at be been being but by can did do does for from had has have how i if in into is it its
  may me more not of on or shall should so such than that the their them then there these they this those to under
  was we were what when where which who whom whose why will with would you your
  about after all also between both each either every other out over some upon very`.split(/\s+/),
);

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+/u;
const RUN = new RegExp(`${JAPANESE.source}|[\\p{L}\\p{M}\\p{N}]+(?:['-][\\p{L}\\p{M}\\p{N}]+)*`, "gu");

/** The words of a stored text, in order. A compound is there whole ("largescale") and in its parts. */
export function wordsOf(stored: string): Word[] {
  const { text, offsets } = fold(stored);
  const words: Word[] = [];
  let place = 0;
  const add = (term: string, from: number, to: number, at: number) =>
    words.push({ term, stem: stemOf(term), start: offsets[from]!, end: endOf(offsets, to), place: at });
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (JAPANESE.test(run)) {
      for (const { term, from } of pairs(run)) add(term, index + from, index + from + term.length, place++);
      continue;
    }
    const possessive = run.replace(/'s$/, "");
    const parts = possessive.split(/['-]/);
    if (parts.length > 1) add(parts.join(""), index, index + possessive.length, place);
    let from = index;
    for (const part of parts) {
      add(part, from, from + part.length, place++);
      from += part.length + 1;
    }
  }
  return words;
}

export function isStopWord(term: string): boolean {
  return STOP_WORDS.has(term);
}

/** Porter's stem of a Latin word; anything else as it is. */
export function stemOf(term: string): string {
  return /^[a-z]{3,}$/.test(term) ? stemmer(term) : term;
}

/** Japanese is not spaced: every two neighbouring characters are a word, and a lone character is one. */
function pairs(run: string): { term: string; from: number }[] {
  if (run.length < 2) return [{ term: run, from: 0 }];
  return Array.from({ length: run.length - 1 }, (_, from) => ({ term: run.slice(from, from + 2), from }));
}

/** The stored end of a folded range: several folded units may come from one stored character, or from none. */
function endOf(offsets: readonly number[], to: number): number {
  let next = to;
  while (next < offsets.length - 1 && offsets[next] === offsets[to - 1]) next++;
  return offsets[next]!;
}
