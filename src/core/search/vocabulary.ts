// The words of the corpus: how rare each is, what a misspelt one may have meant.

import { distance } from "fastest-levenshtein";
import Fuse from "fuse.js";
import { stemOf, type Word } from "./words.ts";

export interface Vocabulary {
  has(term: string): boolean;
  hasStem(stem: string): boolean;
  /** How much a word says, above 0: the rarer its stem among the passages, the more. */
  weight(stem: string): number;
  /** Words of the corpus that a word foreign to it may have meant, nearest first; at most three. */
  nearest(term: string): string[];
}

/** Shorter words are meant as typed: too many others are a letter away. */
const SHORTEST_FUZZED = 5;

/** Longer ones are no misspelt word, and slow to compare. */
const LONGEST_FUZZED = 24;

export function vocabularyOf(passages: readonly (readonly Word[])[]): Vocabulary {
  const terms = new Set<string>();
  const passagesWithStem = new Map<string, number>();
  for (const words of passages) {
    for (const { term } of words) terms.add(term);
    for (const stem of new Set(words.map((word) => word.stem))) {
      passagesWithStem.set(stem, (passagesWithStem.get(stem) ?? 0) + 1);
    }
  }
  let fuse: Fuse<string> | null = null;
  return {
    has: (term) => terms.has(term),
    hasStem: (stem) => passagesWithStem.has(stem),
    weight(stem) {
      const count = passagesWithStem.get(stem) ?? 0;
      return Math.log(1 + (passages.length - count + 0.5) / (count + 0.5));
    },
    nearest(term) {
      // Numbers and Japanese are meant as typed too.
      if (!/^[a-z]+$/.test(term) || term.length < SHORTEST_FUZZED || term.length > LONGEST_FUZZED) return [];
      fuse ??= new Fuse([...terms].filter((one) => /^[a-z]{4,}$/.test(one)).sort(), {
        threshold: 0.34,
        ignoreLocation: true,
      });
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
    },
  };
}

/** Letters wrong, missing or too many; two neighbours that changed places are one slip. */
function slips(typed: string, meant: string): number {
  const at = [...typed].findIndex((letter, index) => letter !== meant[index]);
  const swapped = typed.slice(0, at) + (typed[at + 1] ?? "") + typed[at] + typed.slice(at + 2);
  return Math.min(distance(typed, meant), at < 0 ? 0 : 1 + distance(swapped, meant));
}
