// A word or phrase → its places in a text: in every form, or exactly as typed.

import { partsOf, stemOf, type Word, wholeWords, wordsOf } from "../../text/words.ts";

/** A run of words of a text: the indexes of the first and the last. */
export interface WordRun {
  first: number;
  last: number;
}

/** The words of a text, whole and in parts, to be matched again and again. */
export interface MatchableText {
  text: string;
  words: readonly Word[];
}

/** Finds the places of a word or phrase, in the order of the text. Null for a query without words. */
export function matcherOf(query: string, isExact: boolean): ((text: MatchableText) => WordRun[]) | null {
  const typed = wholeWords(query).map(({ term }) => term);
  if (typed.length === 0) return null;
  if (isExact)
    return ({ words }) =>
      runsOfTerms(
        words.map(({ term }) => term),
        typed,
      );
  const [wholeStems, partStems] = [typed.map(stemOf), partsOf(query).map(stemOf)];
  return ({ text, words }) => {
    // "wellbeing" is "well-being" as a whole; "peace" is a part of "peace-loving".
    const whole = runsOfTerms(
      words.map(({ term }) => stemOf(term)),
      wholeStems,
    );
    const parts = wordsOf(text).filter(({ role }) => role === "part");
    const inParts = runsOfTerms(
      parts.map(({ term }) => stemOf(term)),
      partStems,
    ).map(
      ({ first, last }): WordRun => ({
        first: wholeIndex(words, parts[first]!),
        last: wholeIndex(words, parts[last]!),
      }),
    );
    return inOrder([...whole, ...inParts]);
  };
}

function wholeIndex(words: readonly Word[], part: Word): number {
  return words.findIndex(({ start, end }) => start <= part.start && part.end <= end);
}

/** The places of a sequence of terms in a longer one. */
function runsOfTerms(terms: readonly string[], wanted: readonly string[]): WordRun[] {
  return terms.flatMap((_, first) =>
    wanted.every((term, at) => terms[first + at] === term)
      ? [{ first, last: first + wanted.length - 1 }]
      : [],
  );
}

/** Each run once, in the order of the text. */
export function inOrder(runs: readonly WordRun[]): WordRun[] {
  const distinct = new Map(runs.map((run) => [`${run.first}-${run.last}`, run]));
  return [...distinct.values()].sort((one, other) => one.first - other.first || one.last - other.last);
}
