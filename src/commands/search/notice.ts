// The sentences that a search result has for its reader.

import { isCommonWord, isJapanese, wordsOf } from "../../text/words.ts";
import type { QueryWord } from "./query.ts";

export interface Searched {
  /** As typed. */
  query: string;
  words: readonly QueryWord[];
  /** Words that the edition does not have, as typed. */
  unknown: readonly string[];
  /** Of the hits, best first. */
  refs: readonly string[];
  /** Whether both treaties were searched as a whole. */
  isWholeEdition: boolean;
  /** The query is a name of the first hit. */
  isName: boolean;
  /** The first hit that has every word in one copy only. */
  inCopy: { ref: string; witness: string | null } | undefined;
}

/** What the reader should know of a search whose words are in no provision as typed; null if nothing. */
export function noticeFor(searched: Searched): string | null {
  const { query, words, unknown, refs, isWholeEdition, isName, inCopy } = searched;
  if (refs.length === 0) return null;
  if (inCopy) return `“${shown(query)}” occurs only in the copy ${inCopy.witness}, at ${inCopy.ref}.`;
  const sentences = [
    ...unknown.map((word) => `The edition does not contain “${word}”.`),
    ...searchedInstead(words),
  ];
  const isTopic = isQuestion(query) || (!isName && isLoose(query));
  if (isTopic || sentences.length > 0) return sentences.join(" ") || null;
  return absentNotice(query, refs, isWholeEdition);
}

/** For what is in no provision as typed, or in none of the passages searched. */
export function absentNotice(query: string, refs: readonly string[], isWholeEdition: boolean): string {
  const absent = isWholeEdition
    ? notInTreaties(query)
    : `The passages searched do not contain “${shown(query)}”.`;
  return `${absent} ${closestHits(refs)}`;
}

/** More words than these are a sentence in the reader's own words. */
const LONGEST_TERM = 4;

/** Whether a query asks or asks for something, instead of naming it: what it says is in no treaty, and need not be. */
function isQuestion(query: string): boolean {
  const words = wordsOf(query);
  const isAsking = words[0] !== undefined && isCommonWord(words[0].term) && words.length > 2;
  return /[?？]\s*$/.test(query) || isAsking || words.length > LONGEST_TERM;
}

/** Whether words say what a query is about, and are no phrase that could be quoted: “senate vote 1960”. */
function isLoose(query: string): boolean {
  const content = wordsOf(query).filter(({ term }) => !isCommonWord(term));
  return content.length > 2 || (content.length > 1 && content.some(({ term }) => /^\d{4}$/.test(term)));
}

/** "“prior consultation” does not occur in either treaty." */
function notInTreaties(typed: string): string {
  // Both treaties have a Japanese text too, which is not part of this edition.
  const isInJapanese = wordsOf(typed).some(({ term }) => isJapanese(term));
  return `“${shown(typed)}” does not occur in ${isInJapanese ? "the English text of " : ""}either treaty.`;
}

/** "Searched for garrison instead of “garison”."; one sentence for each misspelled word. */
function searchedInstead(words: readonly QueryWord[]): string[] {
  return words
    .filter(({ corrections }) => corrections.length > 0)
    .map(({ corrections, typed }) => `Searched for ${corrections.join(" or ")} instead of “${typed}”.`);
}

/**
 * "Closest: glossary:prior-consultation, 1960:VI.1": the best hit and the best provision, if not the same, then others.
 * Without a full stop, which would be copied with a reference.
 */
function closestHits(refs: readonly string[]): string {
  const provision = refs.find((ref) => /^\d/.test(ref));
  const closest = new Set([...refs.slice(0, 1), ...(provision ? [provision] : []), ...refs]);
  return `Closest: ${[...closest].slice(0, 3).join(", ")}`;
}

function shown(typed: string): string {
  return typed.trim().replaceAll('"', "");
}
