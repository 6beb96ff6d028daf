// What was typed for a search → references, phrases, words.

import { UsageError } from "../../errors.ts";
import type { Treaty } from "../../model.ts";
import { MONTHS } from "../calendar.ts";
import { mayNamePart } from "../part.ts";
import type { Reference } from "../reference.ts";
import { foldText } from "./fold.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { lineOf, telling, type Word, withoutOuterSmallWords, wordsOf } from "./words.ts";

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

/** "Jan", "Sept", "January". */
const MONTH = MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)}|${name.slice(3, 4)})?`).join("|");

/** "Jan. 19th", "20th of May", "Sept 1951". */
const DATE = new RegExp(
  `\\b(?:(${MONTH})\\b\\.?\\s*(\\d{1,4})(?:st|nd|rd|th)?\\b|(\\d{1,4})(?:st|nd|rd|th)?(?:\\s+of)?\\s+(${MONTH})\\b\\.?)`,
  "gi",
);

/** "art. 51", which stands for the same as "Article 51". */
const ABBREVIATED_ARTICLE = /\barts?\.? *(?=\d)/gi;

/** "U.S.", which stands for the same as "US". */
const DOTTED = /\b(?:[a-z]\.){2,}/gi;

/** A query with its abbreviations and dates as the corpus writes them: "January 19", "20 May", "article 51", "US". */
export function unabbreviated(query: string): string {
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
  const said = telling(all);
  const words = all.filter(
    (word) => (said.includes(word) || isCountry(word, query)) && !isDropped(word, all, vocabulary),
  );
  const phrases = [...foldText(query).matchAll(/"([^"]+)"/g)].map(([, phrase]) => lineOf(wordsOf(phrase!)));
  return {
    // A word said twice says no more.
    words: words.filter(({ term }, at) => words.findIndex((other) => other.term === term) === at),
    line: lineOf(all),
    phrases: phrases.filter((phrase) => phrase.trim() !== ""),
  };
}

/** "US", which in small letters says nothing. */
function isCountry({ start, end }: Word, query: string): boolean {
  return query.slice(start, end).normalize("NFKC") === "US";
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

/** What a query names that is a reference to parts of a treaty, or a question for one, and nothing else. */
export interface Named {
  /** The treaty in force first, first paragraphs before second ones; empty for any other query. */
  paragraphs: string[];
  /** It is such a reference, and no treaty here has the part: "Article 51". */
  isOfNothing: boolean;
}

/** Never throws: what is no reference names nothing. */
export async function partsNamed(query: string, treaties: readonly Treaty[]): Promise<Named> {
  if (!mayNamePart(query)) return NOTHING_NAMED;
  const { isPassage, parseReferences } = await import("../reference.ts");
  const { lookUp } = await import("../lookup.ts");
  let references: Reference[];
  try {
    references = parseReferences(withoutOuterSmallWords(query), treaties);
  } catch (error) {
    if (error instanceof UsageError) return NOTHING_NAMED;
    throw error;
  }
  const parts = references.filter(isPassage).filter((one) => one.kind === "range" || one.part !== null);
  if (parts.length < references.length) return NOTHING_NAMED;
  const { passages, missing } = lookUp(parts, treaties);
  if (missing.length > 0) return { paragraphs: [], isOfNothing: passages.length === 0 };
  const named = passages.flatMap(({ treaty, provision, paragraphs }, order) => {
    const refs = paragraphs.length > 0 ? paragraphs.map(({ ref }) => ref) : [provision.ref];
    return refs.map((ref, at) => ({ ref, at, order, isOver: treaty.ended !== null }));
  });
  const isOneEach = new Set(passages.map(({ treaty }) => treaty)).size === passages.length;
  const paragraphs = named
    .toSorted((one, other) =>
      isOneEach
        ? one.at - other.at || Number(one.isOver) - Number(other.isOver)
        : one.order - other.order || one.at - other.at,
    )
    .map(({ ref }) => ref);
  return { paragraphs, isOfNothing: false };
}

const NOTHING_NAMED: Named = { paragraphs: [], isOfNothing: false };
