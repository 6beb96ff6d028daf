// A query → the passages that answer it, best first.

import { UsageError } from "../../errors.ts";
import type { Hit, SearchResult } from "../results.ts";
import { fold } from "./fold.ts";
import type { SearchPassage } from "./passages.ts";
import { type IndexedPassage, indexPassage, type QueryWord, queryWord, type Ranked, rank } from "./rank.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";
import { isStopWord, type Word, wordsOf } from "./words.ts";

/** A longer query is a mistake, and would only be slow. */
export const LONGEST_QUERY = 512;

/** Hits below this share of the best score are chance. */
const TAIL = 0.25;

export interface SearchQuestion {
  /** "quoted phrases" must stand as they are; the other words in any order. */
  query: string;
  /** At most this many hits. */
  limit: number;
}

/** Passages prepared for any number of queries. */
export interface SearchIndex {
  passages: readonly IndexedPassage[];
  vocabulary: Vocabulary;
}

export function indexPassages(passages: readonly SearchPassage[]): SearchIndex {
  const indexed = passages.map(indexPassage);
  const vocabulary = vocabularyOf(
    indexed.map(({ words, passage }) => [
      ...words,
      ...[...passage.readings, passage.heading ?? "", ...passage.keywords].flatMap(wordsOf),
    ]),
  );
  return { passages: indexed, vocabulary };
}

/** Throws a UsageError for a query that asks for nothing or for too much. */
export function search(
  { passages, vocabulary }: SearchIndex,
  { query, limit }: SearchQuestion,
): SearchResult {
  const { words, phrases } = readQuery(query, vocabulary);
  const asked = words.map((word) => queryWord(word, vocabulary));
  const ranked = passages.flatMap((one) => rank(one, asked) ?? []);
  const holding = ranked.filter(({ passage }) => phrases.every((phrase) => holds(passage, phrase)));
  // The sort is stable: equal scores keep the order of the text.
  holding.sort((left, right) => right.score - left.score);
  const kept = holding.filter(({ score }) => score >= holding[0]!.score * TAIL);
  const isWhole = ({ passage, how }: Ranked) =>
    passage.kind === "provision" && how.every((one) => one === "exact");
  const exact = kept.some(isWhole);
  return {
    schema: "anpo/search@1",
    query,
    exact,
    notice: exact ? null : notice(query, asked, kept),
    total: kept.length,
    hits: kept.slice(0, limit).map(hitOf),
  };
}

function readQuery(query: string, vocabulary: Vocabulary) {
  if (query.trim() === "")
    throw new UsageError("the query is empty", 'type words: anpo search "armed attack"');
  if (query.length > LONGEST_QUERY) {
    throw new UsageError(
      `the query has ${query.length} characters`,
      `the longest that is searched for has ${LONGEST_QUERY}`,
    );
  }
  const all = wordsOf(query);
  // A compound that the corpus has is one word; any other is its parts.
  const isCompound = (word: Word) => all.some((other) => other !== word && covers(word, other));
  const dropped = all.filter((word) =>
    isCompound(word)
      ? !vocabulary.has(word.term)
      : all.some((other) => covers(other, word) && vocabulary.has(other.term)),
  );
  const words = all.filter((word) => !isStopWord(word.term) && !dropped.includes(word));
  if (words.length === 0) {
    throw new UsageError(
      `“${query}” has no word to search for`,
      "add a word that says more than “the” or “of”",
    );
  }
  const phrases = [...fold(query).text.matchAll(/"([^"]+)"/g)].map(([, phrase]) => phrase!);
  return { words, phrases };
}

/** A part of a compound stands within it. */
function covers(whole: { start: number; end: number }, part: { start: number; end: number }): boolean {
  return (
    whole.start <= part.start && part.end <= whole.end && whole.end - whole.start > part.end - part.start
  );
}

function holds({ text, readings }: SearchPassage, phrase: string): boolean {
  const wanted = wordsOf(phrase)
    .map(({ term }) => term)
    .join(" ");
  return [text, ...readings].some((one) =>
    ` ${wordsOf(one)
      .map(({ term }) => term)
      .join(" ")} `.includes(` ${wanted} `),
  );
}

/** What was searched for instead of a misspelt word, and that no provision has the words as typed. */
function notice(query: string, asked: readonly QueryWord[], kept: readonly Ranked[]): string | null {
  if (kept.length === 0) return null;
  const meant = asked.filter((word) => word.meant.length > 0);
  const instead = meant.map(({ typed, meant }) => `searched for ${meant.join(" or ")} instead of “${typed}”`);
  const typed = query.trim().replaceAll('"', "");
  const nearest = kept.slice(0, 3).map(({ passage }) => passage.ref);
  return [`“${typed}” is in neither treaty`, ...instead, `nearest: ${nearest.join(", ")}`].join("; ");
}

function hitOf({ passage, score, matches }: Ranked, index: number): Hit {
  const { ref, kind, title, heading, text } = passage;
  return {
    rank: index + 1,
    ref,
    kind,
    title,
    heading,
    text,
    score: Math.round(score * 1000) / 1000,
    matches,
  };
}
