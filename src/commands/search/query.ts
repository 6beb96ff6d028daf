// What was typed for a search → the words and phrases to look for.

import { AnpoError } from "../../errors.ts";
import { MONTHS } from "../../text/dates.ts";
import { foldText } from "../../text/normalize.ts";
import { correctionsOf } from "../../text/suggest.ts";
import { contentWords, partsOf, phrasePattern, stemOf, type Word, wordsOf } from "../../text/words.ts";
import type { Occurrence, WordIndex } from "./wordIndex.ts";

/** A longer query is a mistake, and would only be slow. */
const LONGEST_QUERY = 512;

/** Throws an AnpoError for a query that is empty or too long. */
export function refuseUnusable(query: string): void {
  if (query.trim() === "") throw new AnpoError({ kind: "empty query" });
  const { length } = query;
  if (length > LONGEST_QUERY) throw new AnpoError({ kind: "long query", length, longest: LONGEST_QUERY });
}

/** A query for words. */
export interface Query {
  /** The words to look for, each once; none if the query has only stop words. */
  words: readonly QueryWord[];
  /** Pairs of words that follow each other in the query, perhaps with stop words between. */
  pairs: readonly WordPair[];
  /** A pattern for each "quoted phrase": a hit has every one of them as typed. */
  phrases: readonly RegExp[];
}

export interface QueryWord {
  /** As typed. */
  typed: string;
  /** Folded. */
  term: string;
  /** The words of the corpus that were searched for instead; empty for a word that the corpus has. */
  corrections: readonly string[];
  /** Where the corpus has the word or its corrections in any form. */
  occurrences: readonly Occurrence[];
  /** The stems of the word or its corrections, and of its parts if it is a compound: what it covers of a name. */
  stems: readonly string[];
  /** Above 0; the rarer the word, the higher. */
  weight: number;
  /** The text of a treaty has it as typed. */
  isInTreaties: boolean;
}

/** How an occurrence has the word. */
export function formOf({ term, corrections }: QueryWord, found: { term: string }): "exact" | "stem" | "typo" {
  if (corrections.length > 0) return "typo";
  return found.term === term ? "exact" : "stem";
}

export interface WordPair {
  first: QueryWord;
  /** The stop words between the two. */
  between: readonly string[];
  second: QueryWord;
}

/** More misspelled words are not looked up: each takes some milliseconds. */
const MOST_CORRECTED = 6;

/** "NATO" is not a misspelling of a word. */
const ACRONYM = /^[A-Z]{2,5}$/;

/** The words, pairs and phrases that a query asks for. */
export function readQuery(query: string, index: WordIndex): Query {
  const text = withoutAbbreviations(query);
  const all = wordsOf(text);
  const content = contentWords(all);
  const kept = all
    .filter((word) => content.includes(word) || isCountry(word, text))
    .filter((word) => isSearchedFor(word, all, index));
  let unknown = 0;
  const byTerm = new Map<string, QueryWord>();
  for (const word of kept) {
    if (byTerm.has(word.term)) continue;
    const typed = text.slice(word.start, word.end);
    const isMisspelled = !isKnown(word, index) && !ACRONYM.test(typed) && ++unknown <= MOST_CORRECTED;
    byTerm.set(
      word.term,
      queryWord(word.term, typed, isMisspelled ? corrected(word.term, index) : [], index),
    );
  }
  const phrases = [...foldText(text).matchAll(/"([^"]+)"/g)].map(([, phrase]) => phrasePattern(phrase!));
  return {
    words: [...byTerm.values()],
    pairs: pairsOf(kept, all, byTerm),
    phrases: phrases.filter((pattern) => pattern !== null),
  };
}

function isKnown({ term }: Word, index: WordIndex): boolean {
  return index.occurrencesOf(stemOf(term)).length > 0;
}

function corrected(term: string, index: WordIndex): string[] {
  return correctionsOf(term, index.latinWords()).filter((word) => {
    // The short syllables of Japanese names are too close to English words: "shin", "ship".
    return (
      word.length > 4 || index.occurrencesOf(stemOf(word)).some(({ field }) => field.kind.endsWith("text"))
    );
  });
}

function queryWord(term: string, typed: string, corrections: readonly string[], index: WordIndex): QueryWord {
  const stems = corrections.length > 0 ? corrections.map(stemOf) : [stemOf(term)];
  const occurrences = stems.flatMap((stem) => index.occurrencesOf(stem));
  return {
    typed,
    term,
    corrections,
    occurrences,
    stems: [...stems, ...partsOf(term).map(stemOf)],
    weight: weightOf(occurrences, index),
    isInTreaties: occurrences.some((found) => found.term === term && found.field.kind === "provision text"),
  };
}

/** The weight of a word that nothing has. With that of a rare word, passages with all other words would score low. */
const WEIGHT_OF_UNKNOWN = 2;

/** The inverse document frequency of BM25. */
function weightOf(occurrences: readonly Occurrence[], index: WordIndex): number {
  if (occurrences.length === 0) return WEIGHT_OF_UNKNOWN;
  const count = new Set(occurrences.map(({ field }) => field.passage)).size;
  return Math.log(1 + (index.passageCount - count + 0.5) / (count + 0.5));
}

/** "US" is the country, although "us" is a stop word. */
function isCountry({ start, end }: Word, query: string): boolean {
  return query.slice(start, end).normalize("NFKC") === "US";
}

/**
 * A compound that the corpus has is looked for as one word ("largescale"), any other by its parts; a run of Japanese by
 * its pairs of characters.
 */
function isSearchedFor(word: Word, all: readonly Word[], index: WordIndex): boolean {
  if (word.role === "initial") return false;
  if (word.role === "compound") return isKnown(word, index);
  return !all.some(
    (other) =>
      other.role === "compound" &&
      other.start <= word.start &&
      word.end <= other.end &&
      isKnown(other, index),
  );
}

function pairsOf(
  kept: readonly Word[],
  all: readonly Word[],
  byTerm: ReadonlyMap<string, QueryWord>,
): WordPair[] {
  return kept.slice(1).map((second, at) => {
    const first = kept[at]!;
    const between = all.filter(
      ({ role, start, end }) => role === "part" && start >= first.end && end <= second.start,
    );
    return {
      first: byTerm.get(first.term)!,
      between: between.map(({ term }) => term),
      second: byTerm.get(second.term)!,
    };
  });
}

/** "Jan", "Sept", "January". */
const MONTH = MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)}|${name.slice(3, 4)})?`).join("|");

/** "Jan. 19th", "20th of May", "Sept 1951". */
const DATE = new RegExp(
  `\\b(?:(${MONTH})\\b\\.?\\s*(\\d{1,4})(?:st|nd|rd|th)?\\b|(\\d{1,4})(?:st|nd|rd|th)?(?:\\s+of)?\\s+(${MONTH})\\b\\.?)`,
  "gi",
);

/** "art. 51" for "Article 51". */
const ABBREVIATED_ARTICLE = /\barts?\.? *(?=\d)/gi;

/** "U.S." for "US". */
const DOTTED = /\b(?:[a-z]\.){2,}/gi;

/** A query with its abbreviations and dates as the corpus writes them: "January 19", "20 May", "article 51", "US". */
export function withoutAbbreviations(query: string): string {
  if (!/[\d.]/.test(query)) return query;
  const month = (typed: string) =>
    MONTHS.find((name) => name.toLowerCase().startsWith(typed.slice(0, 3).toLowerCase()))!;
  return query
    .replace(DATE, (_, first, day, before, last) =>
      first ? `${month(first)} ${day}` : `${before} ${month(last)}`,
    )
    .replace(ABBREVIATED_ARTICLE, "article ")
    .replace(DOTTED, (letters) => letters.replaceAll(".", "").toUpperCase());
}
