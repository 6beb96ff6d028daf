// What a misspelt word may have meant.

import { distance } from "fastest-levenshtein";
import Fuse from "fuse.js/basic";
import { stemOf } from "./words.ts";

/** Shorter words are meant as typed: too many others are a letter away. */
const SHORTEST = 5;

/** Longer ones are no misspelt word, and slow to compare. */
const LONGEST = 24;

/** Words of the corpus that a word foreign to it may have meant, nearest first; at most three. */
export function meantBy(term: string, terms: readonly string[]): string[] {
  // Numbers and Japanese are meant as typed too.
  if (!/^[a-z]+$/.test(term) || term.length < SHORTEST || term.length > LONGEST) return [];
  const most = term.length <= 6 ? 1 : 2;
  const near = terms
    .filter((item) => Math.abs(item.length - term.length) <= 2)
    .map((item) => ({ item, away: slips(term, item, most) }))
    .filter(({ away }) => away <= most);
  const alike = new Fuse(
    near.map(({ item }) => item),
    { threshold: 0.45, ignoreLocation: true },
  ).search(term);
  const kept = near.filter(({ item }) => alike.some((one) => one.item === item));
  const least = Math.min(...kept.map(({ away }) => away));
  const stems = new Set<string>();
  return kept
    .filter(({ away }) => away === least)
    .map(({ item }) => item)
    .sort()
    .filter((item) => !stems.has(stemOf(item)) && stems.add(stemOf(item)))
    .slice(0, 3);
}

/**
 * Letters wrong, missing or too many; two neighbours that changed places are one slip. Only as far as it is at most
 * so many.
 */
function slips(typed: string, meant: string, most: number): number {
  const away = distance(typed, meant);
  // A swap counts as two there: more than one above is too many in any case.
  if (away > most + 1) return away;
  const at = [...typed].findIndex((letter, index) => letter !== meant[index]);
  const swapped = typed.slice(0, at) + (typed[at + 1] ?? "") + typed[at] + typed.slice(at + 2);
  return Math.min(away, at < 0 ? 0 : 1 + distance(swapped, meant));
}
