// What was typed for a search → the words, pairs, phrases and years to look for.

import { AnpoError } from "../../errors.ts";
import { partsOf, phrasePattern, stemOf, type Word, wordsOf, wordsThatCount } from "../../text/words.ts";
import type { TypedQuery } from "./operators.ts";
import { type ReaderLanguage, repaired, spelledRight, synonymsOf } from "./repair.ts";
import { asWritten } from "./spelling.ts";
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
  /** A pattern for each word or phrase that no hit may have. */
  excluded: readonly RegExp[];
  /** Years in the query, in figures. */
  years: readonly string[];
  /** The query asks for a date: “when did the occupation end”. */
  asksWhen: boolean;
  /** The query asks for a place: “where was the treaty signed”. */
  asksWhere: boolean;
  /** The query turns on a word that the edition does not have: "Marshall Plan", "bitcoin price". */
  turnsOnUnknown: boolean;
}

export interface QueryWord {
  /** As typed. */
  typed: string;
  /** Folded. */
  term: string;
  /** The words of the corpus that were searched for instead; empty for a word that the corpus has. */
  corrections: readonly string[];
  /** Where the corpus has the word, its corrections or its synonyms in any form. */
  occurrences: readonly FoundOccurrence[];
  /** The stems of the word or its corrections, and of its parts if it is a compound: what it covers of a name. */
  stems: readonly string[];
  /** Above 0; the rarer the word, the higher. */
  weight: number;
  /** The text of a treaty has it as typed. */
  isInTreaties: boolean;
}

/** How the corpus has a word of a query: as typed, in another form, as a correction, as another word for it. */
export type WordForm = "exact" | "stem" | "typo" | "synonym";

export type FoundOccurrence = Occurrence & { how: WordForm };

export interface WordPair {
  first: QueryWord;
  /** The stop words between the two. */
  between: readonly string[];
  second: QueryWord;
}

/** More misspelled words are not looked up: each takes some milliseconds. */
const MOST_CORRECTED = 6;

/** The words, pairs, phrases and years that a query asks for. */
export function readQuery(typed: TypedQuery, index: WordIndex, language: ReaderLanguage): Query {
  const text = repaired(asWritten(typed.text), index, language);
  const all = wordsOf(text);
  const counting = wordsThatCount(all);
  const kept = all
    .filter((word) => counting.includes(word) || isCountry(word, text))
    .filter((word) => isSearchedFor(word, all, index));
  let unknown = 0;
  const byTerm = new Map<string, QueryWord>();
  for (const word of kept) {
    if (byTerm.has(word.term)) continue;
    const typed = text.slice(word.start, word.end);
    const synonyms = synonymsOf(word.term, language);
    const isUnknown = !isKnown(word, index) && synonyms.length === 0 && ++unknown <= MOST_CORRECTED;
    const corrections = isUnknown ? spelledRight(typed, index, language) : [];
    byTerm.set(word.term, queryWord({ term: word.term, typed, corrections, synonyms }, index));
  }
  const words = [...byTerm.values()];
  return {
    words,
    pairs: pairsOf(kept, all, byTerm),
    phrases: patternsOf(typed.phrases),
    excluded: patternsOf(typed.excluded),
    years: words.map(({ term }) => term).filter((term) => YEAR.test(term)),
    asksWhen: WHEN.test(typed.text),
    asksWhere: /^\s*where (?:was|were)\b/i.test(typed.text),
    turnsOnUnknown: turnsOnUnknown(words),
  };
}

const WHEN =
  /^\s*(?:when (?:and where )?(?:did|was|were)\b|(?:(?:on|in) )?(?:what|which) (?:day|date|month|year)\b)/i;

const YEAR = /^(?:19|20)\d\d$/;

function patternsOf(phrases: readonly string[]): RegExp[] {
  return phrases.map((phrase) => phrasePattern(phrase)).filter((pattern) => pattern !== null);
}

function isKnown({ term }: Word, index: WordIndex): boolean {
  return index.occurrencesOf(stemOf(term)).length > 0;
}

interface MeantWord {
  term: string;
  typed: string;
  corrections: readonly string[];
  synonyms: readonly string[];
}

function queryWord({ term, typed, corrections, synonyms }: MeantWord, index: WordIndex): QueryWord {
  const stems = corrections.length > 0 ? corrections.map(stemOf) : [stemOf(term)];
  const formOf = (found: Occurrence): WordForm =>
    corrections.length > 0 ? "typo" : found.term === term ? "exact" : "stem";
  const own = stems.flatMap((stem) =>
    index.occurrencesOf(stem).map((found) => ({ ...found, how: formOf(found) })),
  );
  const others = synonyms.flatMap((synonym) =>
    index.occurrencesOf(stemOf(synonym)).map((found) => ({ ...found, how: "synonym" as const })),
  );
  return {
    typed,
    term,
    corrections,
    occurrences: [...own, ...others],
    stems: [...stems, ...partsOf(term).map(stemOf)],
    weight: weightOf(own.length > 0 ? own : others, index),
    isInTreaties: own.some((found) => found.how === "exact" && found.field.kind === "provision text"),
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

/** With more known words next to it, an unknown one is a detail of a sentence. A name needs more of them than a word. */
const MOST_KNOWN = { name: 2, word: 1 } as const;

function turnsOnUnknown(words: readonly QueryWord[]): boolean {
  const unknown = words.filter((word) => !isFound(word));
  const hasName = unknown.some(({ typed }) => /^\p{Lu}/u.test(typed));
  return unknown.length > 0 && words.length - unknown.length <= MOST_KNOWN[hasName ? "name" : "word"];
}

function isFound({ occurrences }: QueryWord): boolean {
  return occurrences.length > 0;
}

/** "US" is the country, although "us" is a stop word. */
function isCountry({ start, end }: Word, query: string): boolean {
  return query.slice(start, end) === "US";
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
