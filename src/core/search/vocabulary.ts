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

export function vocabularyOf(passages: readonly (readonly Word[])[]): Vocabulary {
  const terms = new Set<string>();
  const passagesWithStem = new Map<string, number>();
  for (const words of passages) {
    for (const { term } of words) terms.add(term);
    for (const stem of new Set(words.map((word) => word.stem))) {
      passagesWithStem.set(stem, (passagesWithStem.get(stem) ?? 0) + 1);
    }
  }
  // Numbers and Japanese are meant as typed.
  const latin = [...terms].filter((term) => /^[a-z]{3,}$/.test(term)).sort();
  const fuse = new Fuse(latin, { threshold: 0.34, ignoreLocation: true, includeScore: true });
  return {
    has: (term) => terms.has(term),
    hasStem: (stem) => passagesWithStem.has(stem),
    weight(stem) {
      const count = passagesWithStem.get(stem) ?? 0;
      return Math.log(1 + (passages.length - count + 0.5) / (count + 0.5));
    },
    nearest(term) {
      if (!/^[a-z]{4,}$/.test(term)) return [];
      const british = respelt(term).filter((word) => terms.has(word) || passagesWithStem.has(stemOf(word)));
      if (british.length > 0) return british;
      const limit = term.length <= 5 ? 1 : 2;
      return fuse
        .search(term)
        .map(({ item }) => ({ item, away: distance(term, item) }))
        .filter(({ item, away }) => away <= limit && Math.abs(item.length - term.length) <= 2)
        .sort((left, right) => left.away - right.away || (left.item < right.item ? -1 : 1))
        .slice(0, 3)
        .map(({ item }) => item);
    },
  };
}

/** British spellings in American form: the treaties are written in the latter. */
const RESPELLINGS: readonly [RegExp, string][] = [
  [/ence(s|less)?$/, "ense$1"],
  [/our/, "or"],
  [/oeuv/, "euv"],
  [/(?<=euv)r(e)/, "er"],
  [/is(e|es|ed|ing|ation|ations)$/, "iz$1"],
  [/gramme/, "gram"],
];

function respelt(term: string): string[] {
  const all = RESPELLINGS.reduce((word, [british, american]) => word.replace(british, american), term);
  return all === term ? [] : [all];
}
