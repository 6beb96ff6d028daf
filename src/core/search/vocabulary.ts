// The words of the corpus: how rare each is, what a misspelt one may have meant.

import { distance } from "fastest-levenshtein";
import Fuse from "fuse.js";
import { stemOf, type Word } from "./words.ts";

/** The words of a corpus as plain data, which the build makes once for all runs. */
export interface WordList {
  /** How many passages there are. */
  passages: number;
  /** Every word, folded, in alphabetical order. */
  terms: string[];
  /** Those that stand in the text of a provision. */
  treatyTerms: string[];
  /** For each stem, the passages that have a form of it, by their place in the corpus. */
  stems: Record<string, number[]>;
}

export interface Vocabulary {
  has(term: string): boolean;
  hasStem(stem: string): boolean;
  /** Whether a provision has the word as it is. */
  isInTreaties(term: string): boolean;
  /** How much a word says, above 0: the rarer its stem among the passages, the more. */
  weight(stem: string): number;
  /** Places in the corpus of the passages that have a form of one of the words. */
  passagesWith(stems: readonly string[]): ReadonlySet<number>;
  /** Words of the corpus that a word foreign to it may have meant, nearest first; at most three. */
  nearest(term: string): string[];
}

/** Of each passage all words, and whether they are a provision's own. */
export function wordListOf(passages: readonly { words: readonly Word[]; own: readonly Word[] }[]): WordList {
  const stems = new Map<string, number[]>();
  for (const [at, { words }] of passages.entries()) {
    for (const stem of new Set(words.map((word) => word.stem)))
      stems.set(stem, [...(stems.get(stem) ?? []), at]);
  }
  const sorted = (words: readonly Word[]) => [...new Set(words.map(({ term }) => term))].sort();
  return {
    passages: passages.length,
    terms: sorted(passages.flatMap(({ words }) => words)),
    treatyTerms: sorted(passages.flatMap(({ own }) => own)),
    stems: Object.fromEntries(stems),
  };
}

/** Shorter words are meant as typed: too many others are a letter away. */
const SHORTEST_FUZZED = 5;

/** Longer ones are no misspelt word, and slow to compare. */
const LONGEST_FUZZED = 24;

export function vocabularyOf({ passages, treatyTerms, ...list }: WordList): Vocabulary {
  const terms = new Set(list.terms);
  const inTreaties = new Set(treatyTerms);
  const stems = new Map(Object.entries(list.stems));
  let fuse: Fuse<string> | null = null;
  return {
    has: (term) => terms.has(term),
    hasStem: (stem) => stems.has(stem),
    isInTreaties: (term) => inTreaties.has(term),
    weight(stem) {
      const count = stems.get(stem)?.length ?? 0;
      return Math.log(1 + (passages - count + 0.5) / (count + 0.5));
    },
    passagesWith: (wanted) => new Set(wanted.flatMap((stem) => stems.get(stem) ?? [])),
    nearest(term) {
      // Numbers and Japanese are meant as typed too.
      if (!/^[a-z]+$/.test(term) || term.length < SHORTEST_FUZZED || term.length > LONGEST_FUZZED) return [];
      fuse ??= new Fuse(
        list.terms.filter((one) => /^[a-z]{4,}$/.test(one)),
        {
          threshold: 0.34,
          ignoreLocation: true,
        },
      );
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
