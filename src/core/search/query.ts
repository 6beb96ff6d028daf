// What was typed for a search → references, phrases, words.

import { UsageError } from "../../errors.ts";
import type { Treaty } from "../../model.ts";
import { mayNamePart } from "../part.ts";
import type { Reference } from "../reference.ts";
import { foldText } from "./fold.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { lineOf, telling, type Word, wordsOf } from "./words.ts";

/** A longer query is a mistake, and would only be slow. */
export const LONGEST_QUERY = 512;

/** Throws a UsageError for a query that asks for nothing, or for too much. */
export function refuseUnusable(query: string): void {
  if (query.trim() === "")
    throw new UsageError("the query is empty", 'type words: anpo search "armed attack"');
  if (query.length > LONGEST_QUERY) {
    throw new UsageError(
      `the query has ${query.length} characters`,
      `the longest that is searched for has ${LONGEST_QUERY}; anpo check takes longer quotations`,
    );
  }
}

export interface QueryParts {
  /** Those that say something, each once; none if the query has no such word. */
  words: Word[];
  /** All of them, those that say nothing too: " treaty of peace ". */
  line: string;
  /** "quoted phrases" in the same form, without the quotes. */
  phrases: string[];
}

export function readQuery(query: string, vocabulary: Vocabulary): QueryParts {
  const all = wordsOf(query);
  const words = telling(all).filter((word) => !isDropped(word, all, vocabulary));
  const phrases = [...foldText(query).matchAll(/"([^"]+)"/g)].map(([, phrase]) => lineOf(wordsOf(phrase!)));
  return {
    // A word said twice says no more.
    words: words.filter(({ term }, at) => words.findIndex((other) => other.term === term) === at),
    line: lineOf(all),
    phrases: phrases.filter((phrase) => phrase.trim() !== ""),
  };
}

/** A compound that the corpus has is one word ("largescale"); any other is its parts. */
function isDropped(word: Word, all: readonly Word[], vocabulary: Vocabulary): boolean {
  const isCompound = all.some((other) => other !== word && covers(word, other));
  if (isCompound) return !vocabulary.knows(word.term);
  return all.some((other) => other !== word && covers(other, word) && vocabulary.knows(other.term));
}

function covers(whole: Word, part: Word): boolean {
  return (
    whole.start <= part.start && part.end <= whole.end && whole.end - whole.start > part.end - part.start
  );
}

/**
 * The paragraphs that a query names, if it is a reference to parts of a treaty and nothing else: the treaty in
 * force first, first paragraphs before second ones. Empty for anything else, "Article 51" included, which no treaty
 * here has.
 */
export async function paragraphsNamed(query: string, treaties: readonly Treaty[]): Promise<string[]> {
  if (!mayNamePart(query)) return [];
  const { isPassage, parseReferences } = await import("../reference.ts");
  const { lookUp } = await import("../lookup.ts");
  let references: Reference[];
  try {
    references = parseReferences(query, treaties);
  } catch (error) {
    if (error instanceof UsageError) return [];
    throw error;
  }
  const parts = references.filter(isPassage).filter((one) => one.kind === "range" || one.part !== null);
  if (parts.length < references.length) return [];
  const { passages, missing } = lookUp(parts, treaties);
  if (missing.length > 0) return [];
  const named = passages.flatMap(({ treaty, provision, paragraphs }, order) => {
    const refs = paragraphs.length > 0 ? paragraphs.map(({ ref }) => ref) : [provision.ref];
    return refs.map((ref, at) => ({ ref, at, order, isOver: treaty.ended !== null }));
  });
  const isOneEach = new Set(passages.map(({ treaty }) => treaty)).size === passages.length;
  return named
    .toSorted((one, other) =>
      isOneEach
        ? one.at - other.at || Number(one.isOver) - Number(other.isOver)
        : one.order - other.order || one.at - other.at,
    )
    .map(({ ref }) => ref);
}
