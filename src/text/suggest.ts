// What a misspelled word or name was probably meant to be; Fuse.js finds the candidates.

import { distance } from "fastest-levenshtein";
import Fuse from "fuse.js/basic";
import { foldText } from "./normalize.ts";
import { stemOf } from "./words.ts";

/**
 * The names that may be meant by what was typed, in any case and width: at most three, first those that begin as
 * typed, then those one or two slips away.
 */
export function nearest(given: string, names: readonly string[]): string[] {
  const typed = foldText(given).trim();
  // Two slips would turn a name of four letters into many others: “NATO” into “anpo”.
  const most = typed.length < 2 ? 0 : typed.length < 5 ? 1 : 2;
  const folded = names.map(foldText);
  const slipsTo = (at: number) => (folded[at]!.startsWith(typed) ? 0 : slips(typed, folded[at]!));
  return candidates(typed, folded)
    .map((at) => ({ at, away: slipsTo(at) }))
    .filter(({ away }) => away <= most)
    .sort((one, other) => one.away - other.away || one.at - other.at)
    .slice(0, 3)
    .map(({ at }) => names[at]!);
}

/** Two slips in a shorter word would turn it into too many others. */
const SHORTEST_WITH_TWO_SLIPS = 8;

/** Nearly every word of three letters is one slip away from a real one. */
const SHORTEST = 4;

/** Shorter words are so close to each other that only an unambiguous correction counts. */
const SHORTEST_AMBIGUOUS = 5;

/**
 * The words of a vocabulary that may be meant by a folded word that it lacks, closest first, each stem once; at most
 * three. None for numbers, Japanese, and words that are not close to any.
 */
export function correctionsOf(term: string, vocabulary: readonly string[]): readonly string[] {
  const known = CORRECTIONS.get(vocabulary) ?? new Map<string, readonly string[]>();
  const corrections = known.get(term) ?? findCorrections(term, vocabulary);
  CORRECTIONS.set(vocabulary, known.set(term, corrections));
  return corrections;
}

/** While a reader types, each key brings a search with the same words but one. */
const CORRECTIONS = new WeakMap<readonly string[], Map<string, readonly string[]>>();

function findCorrections(term: string, vocabulary: readonly string[]): string[] {
  if (!/^[a-z]+$/.test(term) || term.length < SHORTEST) return [];
  const most = term.length < SHORTEST_WITH_TWO_SLIPS ? 1 : 2;
  // Each slip changes the length by one letter at most. For the other words, Fuse.js would need three times as long.
  const words = vocabulary.filter(({ length }) => Math.abs(length - term.length) <= most);
  const near = candidates(term, words)
    .map((at) => ({ word: words[at]!, away: slips(term, words[at]!) }))
    .filter(({ word, away }) => isConvincing(term, word, away));
  const least = Math.min(...near.map(({ away }) => away));
  const closest = onePerStem(near.filter(({ away }) => away === least).map(({ word }) => word));
  const isClear = closest.length === 1;
  return closest.filter(({ length }) => isClear || length >= SHORTEST_AMBIGUOUS).slice(0, 3);
}

function isConvincing(typed: string, word: string, away: number): boolean {
  // Few people mistype the first letter as well as another.
  return away <= 1 || (away === 2 && typed.length >= SHORTEST_WITH_TWO_SLIPS && typed[0] === word[0]);
}

function onePerStem(words: readonly string[]): string[] {
  const byStem = new Map(words.toSorted().map((word) => [stemOf(word), word]));
  return [...byStem.values()];
}

/** The places of the names that Fuse.js finds at most two errors away from a word, or that contain it. */
function candidates(typed: string, names: readonly string[]): number[] {
  const longest = names.reduce((most, { length }) => Math.max(most, length), 0);
  // Fuse.js takes seconds for thousands of characters, which no name has.
  if (typed === "" || typed.length > longest + 2) return [];
  const fuse = new Fuse(names, {
    // Two errors: that is also how Fuse.js counts two neighbors that changed places.
    threshold: Math.min(1, 2 / typed.length),
    // Otherwise only names that are similar at their beginning are found.
    ignoreLocation: true,
  });
  return fuse.search(typed).map(({ refIndex }) => refIndex);
}

/** Letters that are wrong, missing or added; two neighbors that changed places are one slip. */
function slips(typed: string, meant: string): number {
  const away = distance(typed, meant);
  if (away < 2) return away;
  const at = [...typed].findIndex((letter, index) => letter !== meant[index]);
  const swapped = typed.slice(0, at) + (typed[at + 1] ?? "") + typed[at]! + typed.slice(at + 2);
  return Math.min(away, 1 + distance(swapped, meant));
}
