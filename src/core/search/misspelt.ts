// What a misspelt word may have meant.

import { distance } from "fastest-levenshtein";
import Fuse from "fuse.js/basic";
import { stemOf } from "./words.ts";

/** Shorter words are meant as typed: too many others are a letter away. */
const SHORTEST = 5;

/** Longer ones are no misspelt word, and slow to compare. */
const LONGEST = 24;

/** Made once for the words of a corpus. */
const SEARCHES = new WeakMap<readonly string[], Fuse<string>>();

/** Words of the corpus that a word foreign to it may have meant, nearest first; at most three. */
export function meantBy(term: string, terms: readonly string[]): string[] {
  // Numbers and Japanese are meant as typed too.
  if (!/^[a-z]+$/.test(term) || term.length < SHORTEST || term.length > LONGEST) return [];
  const fuse = SEARCHES.get(terms) ?? new Fuse(terms, { threshold: 0.34, ignoreLocation: true });
  SEARCHES.set(terms, fuse);
  const most = term.length <= 5 ? 1 : 2;
  const near = fuse
    .search(term)
    .map(({ item }) => ({ item, away: slips(term, item) }))
    .filter(({ item, away }) => away <= most && Math.abs(item.length - term.length) <= 2);
  const least = Math.min(...near.map(({ away }) => away));
  const stems = new Set<string>();
  return near
    .filter(({ away }) => away === least)
    .sort((left, right) => (left.item < right.item ? -1 : 1))
    .filter(({ item }) => !stems.has(stemOf(item)) && stems.add(stemOf(item)))
    .slice(0, 3)
    .map(({ item }) => item);
}

/** Letters wrong, missing or too many; two neighbours that changed places are one slip. */
function slips(typed: string, meant: string): number {
  const at = [...typed].findIndex((letter, index) => letter !== meant[index]);
  const swapped = typed.slice(0, at) + (typed[at + 1] ?? "") + typed[at] + typed.slice(at + 2);
  return Math.min(distance(typed, meant), at < 0 ? 0 : 1 + distance(swapped, meant));
}
