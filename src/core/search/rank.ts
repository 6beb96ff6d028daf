// How well a passage answers the words of a query.

import type { Match, MatchKind } from "../results.ts";
import type { SearchPassage } from "./passages.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { stemOf, type Word, wordsOf } from "./words.ts";

/** A passage with its words, made once for all queries. */
export interface IndexedPassage {
  passage: SearchPassage;
  words: Word[];
  /** Words of the copies' readings that the edition does not have. */
  readingTerms: ReadonlySet<string>;
  keywordTerms: ReadonlySet<string>;
  keywordStems: ReadonlySet<string>;
}

/** A word of the query with what it may stand for. */
export interface QueryWord {
  typed: string;
  stem: string;
  /** Words of the corpus that it may have meant; empty for a word that the corpus has. */
  meant: readonly string[];
  /** How much it says, above 0. */
  weight: number;
}

export interface Ranked {
  passage: SearchPassage;
  /** 0…1, higher is better: 1 when every word stands there as typed, side by side. */
  score: number;
  matches: Match[];
  /** How each query word was found, in the order of the query; null for one that was not. */
  how: (MatchKind | null)[];
}

/** What a word is worth by the way it was found. Far enough apart that the small factors below never change them. */
const STRENGTH: Record<MatchKind, number> = { exact: 1, stem: 0.85, keyword: 0.7, typo: 0.6 };

/** The treaties' own words come before what is told about them. */
const KIND = { provision: 1, entry: 0.97, dispute: 0.96, event: 0.95 } as const;

/** At most this share of a score depends on whether the words stand side by side. */
const TOGETHER = 0.3;

export function indexPassage(passage: SearchPassage): IndexedPassage {
  const words = wordsOf(passage.text);
  const terms = new Set(words.map(({ term }) => term));
  const readings = passage.readings.flatMap(wordsOf).filter(({ term }) => !terms.has(term));
  const added = [passage.heading ?? "", ...passage.keywords].flatMap(wordsOf);
  return {
    passage,
    words,
    readingTerms: new Set(readings.map(({ term }) => term)),
    keywordTerms: new Set(added.map(({ term }) => term)),
    keywordStems: new Set(added.map(({ stem }) => stem)),
  };
}

export function queryWord(word: Word, vocabulary: Vocabulary): QueryWord {
  const known = vocabulary.has(word.term) || vocabulary.hasStem(word.stem);
  const meant = known ? [] : vocabulary.nearest(word.term);
  const rarest = Math.max(vocabulary.weight(word.stem), 0.1);
  const weight = known ? rarest : Math.max(...meant.map((term) => vocabulary.weight(stemOf(term))), rarest);
  return { typed: word.term, stem: word.stem, meant, weight };
}

/** Null where no word of the query stands in the passage. */
export function rank(indexed: IndexedPassage, query: readonly QueryWord[]): Ranked | null {
  const found = query.map((word) => findWord(indexed, word));
  const how = found.map((one) => one?.how ?? null);
  if (how.every((one) => one === null)) return null;
  const total = sum(query.map(({ weight }) => weight));
  const worth = sum(query.map(({ weight }, index) => weight * (how[index] ? STRENGTH[how[index]] : 0)));
  const covered = sum(query.map(({ weight }, index) => (how[index] ? weight : 0)));
  const together = query.length === 1 ? 1 : (longestRun(found) - 1) / (query.length - 1);
  const score =
    (worth / total) *
    Math.sqrt(covered / total) *
    (1 - TOGETHER + TOGETHER * Math.max(together, 0)) *
    KIND[indexed.passage.kind] *
    lengthFactor(indexed.words.length);
  return { passage: indexed.passage, score, matches: matchesOf(found), how };
}

interface FoundWord {
  how: MatchKind;
  words: Word[];
}

function findWord(indexed: IndexedPassage, { typed, stem, meant }: QueryWord): FoundWord | null {
  const inText = (how: MatchKind, fits: (word: Word) => boolean): FoundWord | null => {
    const words = indexed.words.filter(fits);
    return words.length > 0 ? { how, words } : null;
  };
  const meantStems = meant.map(stemOf);
  const exact = inText("exact", ({ term }) => term === typed);
  const all = inText("exact", (word) => word.term === typed || word.stem === stem);
  if (exact && all) return { how: "exact", words: all.words };
  if (indexed.readingTerms.has(typed)) return { how: "exact", words: all?.words ?? [] };
  if (all) return { how: "stem", words: all.words };
  if (indexed.keywordTerms.has(typed) || indexed.keywordStems.has(stem)) return { how: "keyword", words: [] };
  return (
    inText("typo", (word) => meant.includes(word.term) || meantStems.includes(word.stem)) ??
    (meantStems.some((one) => indexed.keywordStems.has(one)) ? { how: "typo", words: [] } : null)
  );
}

/** How many words of the query stand side by side in its order, at most. */
function longestRun(found: readonly (FoundWord | null)[]): number {
  let longest = 0;
  let ending = new Map<number, number>();
  for (const one of found) {
    const next = new Map<number, number>();
    for (const { place } of one?.words ?? []) next.set(place, (ending.get(place - 1) ?? 0) + 1);
    longest = Math.max(longest, ...next.values());
    ending = next;
  }
  return longest;
}

function matchesOf(found: readonly (FoundWord | null)[]): Match[] {
  const matches = found.flatMap((one) =>
    one && one.how !== "keyword"
      ? one.words.map(({ start, end }) => ({ start, end, how: one.how as Match["how"] }))
      : [],
  );
  matches.sort((left, right) => left.start - right.start || right.end - left.end);
  return matches.filter((match, index) => index === 0 || match.start >= matches[index - 1]!.end);
}

/** A word says a little more in a short passage: 0.95…1. */
function lengthFactor(words: number): number {
  return 0.95 + 0.05 / (1 + words / 50);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
