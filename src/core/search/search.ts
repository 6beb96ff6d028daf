// A query → the passages that answer it, best first.

import { UsageError } from "../../errors.ts";
import type { HitKind, Treaty } from "../../model.ts";
import { overlaps } from "../passage.ts";
import type { Hit, Match, SearchResult } from "../results.ts";
import type { SearchPassage } from "./passages.ts";
import { partsNamed, readQuery, refuseUnusable, unabbreviated } from "./query.ts";
import {
  highestScore,
  type IndexedPassage,
  indexPassage,
  inThousandths,
  matchesOf,
  partsOf,
  type Query,
  type QueryWord,
  queryWord,
  type Ranked,
  rank,
  witnessOf,
} from "./rank.ts";
import { Vocabulary } from "./vocabulary.ts";
import { isJapanese, lineOf, type Word, wordsOf } from "./words.ts";

/** So many words of a query may be misspelt; to look for more takes too long. */
const MOST_FUZZED = 6;

/** Hits below this share of the best score are chance. */
const TAIL = 0.3;

export interface SearchQuestion {
  /** "quoted phrases" must stand as they are; the other words in any order. */
  query: string;
  /** words: as a reader means them; literal: the characters; pattern: a JavaScript regular expression. */
  as: "words" | "literal" | "pattern";
  /** best: the passages that answer best; all: only those with every word; any: all with any word. */
  which: "best" | "all" | "any";
  /** Passages to search in; null: everything. */
  within: readonly string[] | null;
  /** Empty: every kind. */
  kinds: readonly HitKind[];
  /** At most this many hits. */
  limit: number;
}

/** Passages prepared for any number of queries. */
export interface SearchIndex {
  passages: readonly SearchPassage[];
  /** A passage with its words, made when it is first needed. */
  indexed(at: number): IndexedPassage;
  vocabulary: Vocabulary;
  treaties: readonly Treaty[];
}

export function indexPassages(passages: readonly SearchPassage[], treaties: readonly Treaty[]): SearchIndex {
  const vocabulary = new Vocabulary(
    passages.map((passage) => ({ parts: partsOf(passage), isProvision: passage.kind === "provision" })),
  );
  const made = new Map<number, IndexedPassage>();
  const indexed = (at: number): IndexedPassage => {
    const known = made.get(at) ?? indexPassage(passages[at]!, at, vocabulary);
    made.set(at, known);
    return known;
  };
  return { passages, indexed, vocabulary, treaties };
}

/** Throws a UsageError for a query that asks for nothing, for too much, or is no pattern. */
export async function search(index: SearchIndex, question: SearchQuestion): Promise<SearchResult> {
  const { query, as, which, within, kinds, limit } = question;
  refuseUnusable(query);
  const isAsked = ({ ref, kind }: SearchPassage) =>
    (kinds.length === 0 || kinds.includes(kind)) &&
    (within === null || within.some((one) => overlaps(ref, one)));
  const among = [...index.passages.keys()].filter((at) => isAsked(index.passages[at]!));
  const areAllSearched = within === null && (kinds.length === 0 || kinds.includes("provision"));
  if (as !== "words") {
    const within = among.map((at) => index.passages[at]!);
    return asTyped(query, await holding(query, as, within), limit, areAllSearched);
  }
  const { paragraphs, isOfNothing } = await partsNamed(query, index.treaties);
  const asked = await readWords(query, index, isOfNothing);
  if (paragraphs.length > 0) return answerReference(query, paragraphs, among, asked, index, limit);
  if (!asked) {
    const phrase = phraseOfSmallWords(query, among, index.passages);
    if (phrase) return asTyped(query, phrase, limit, areAllSearched);
    throw new UsageError(
      `“${query}” has no word to search for`,
      "add a word that says more than “the” or “of”, or search for the letters: --exact",
    );
  }
  const kept = rankAll(among, asked, index, which);
  const exact = kept.some(
    (one) => isWhole(one) && one.indexed.passage.kind === "provision" && !witnessOf(one.indexed, asked.words),
  );
  const told = exact ? null : notice(query, asked.words, kept, areAllSearched);
  return result(query, exact, told, kept.slice(0, limit).map(hitWith(asked)), kept.length);
}

/** " article 51 " in a line of terms. */
const ARTICLE = / article \w+ /;

/** "in and about": together, words that say nothing may say something. Null for one word, and where nothing has them. */
function phraseOfSmallWords(
  query: string,
  among: readonly number[],
  passages: readonly SearchPassage[],
): UnrankedHit[] | null {
  const wanted = wordsOf(query).map(({ term }) => term);
  if (wanted.length < 2) return null;
  const found = passages.map(({ text }) => runsOf(wanted, text));
  const most = Math.max(...found.map(({ length }) => length));
  if (most === 0) return null;
  return among.flatMap((at) => hitsAsTyped(query, passages[at]!, found[at]!, most)).sort(byScore);
}

/** Where words stand side by side in a text, whatever marks are between them. */
function runsOf(wanted: readonly string[], text: string): Match[] {
  const words = wordsOf(text).filter(({ isJoined }) => !isJoined);
  return words.flatMap(({ start }, at): Match[] =>
    wanted.every((term, step) => words[at + step]?.term === term)
      ? [{ start, end: words[at + wanted.length - 1]!.end, how: "exact" }]
      : [],
  );
}

/** Hits that have all that was typed as it is; where no provision is among them, that it is in neither treaty. */
function asTyped(
  query: string,
  hits: readonly UnrankedHit[],
  limit: number,
  areAllSearched: boolean,
): SearchResult {
  const exact = hits.some(({ kind }) => kind === "provision");
  const isTold = !exact && areAllSearched && hits.length > 0;
  const told = isTold ? [inNeither(query), nearestOf(hits)].join("; ") : null;
  return result(query, exact, told, hits.slice(0, limit), hits.length);
}

function result(
  query: string,
  exact: boolean,
  notice: string | null,
  hits: readonly UnrankedHit[],
  total: number,
): SearchResult {
  const ranked = hits.map((hit, at) => ({ rank: at + 1, ...hit }));
  return { schema: "anpo/search@1", query, exact, notice, total, hits: ranked };
}

/** Null for a query of words that say nothing. */
async function readWords(
  query: string,
  { vocabulary }: SearchIndex,
  isOfNothing: boolean,
): Promise<Query | null> {
  const text = unabbreviated(query);
  const { words, line, phrases } = readQuery(text, vocabulary);
  if (words.length === 0) return null;
  const meant = await wordsMeant(words, vocabulary);
  const asked = words.map((word) =>
    queryWord(word, text.slice(word.start, word.end), meant.get(word) ?? [], vocabulary),
  );
  // The number of an article that no treaty has says something only beside the word: the Charter's "Article 51".
  const article = isOfNothing ? (ARTICLE.exec(line) ?? []) : [];
  return { words: asked, line, phrases: [...phrases, ...article] };
}

/** For words that the corpus has not, those that they may have meant. */
async function wordsMeant(words: readonly Word[], vocabulary: Vocabulary): Promise<Map<Word, string[]>> {
  const unknown = words.filter(({ term }) => !vocabulary.knows(term)).slice(0, MOST_FUZZED);
  if (unknown.length === 0) return new Map();
  const { meantBy } = await import("./misspelt.ts");
  return new Map(unknown.map((word) => [word, meantBy(word.term, vocabulary.terms)]));
}

/** Best first. Most passages of much text have only words that say little, and cannot come high enough. */
function rankAll(
  among: readonly number[],
  asked: Query,
  { passages, indexed, vocabulary }: SearchIndex,
  which: SearchQuestion["which"],
): Ranked[] {
  const total = asked.words.reduce((sum, { weight }) => sum + weight, 0);
  const had = new Float64Array(passages.length);
  for (const { stems, weight } of asked.words)
    for (const at of vocabulary.passagesWith(stems)) had[at]! += weight;
  const ranked: { at: number; one: Ranked }[] = [];
  let best = 0;
  const candidates = among.filter((at) => had[at]! > 0).sort((one, other) => had[other]! - had[one]!);
  for (const at of candidates) {
    const share = had[at]! / total;
    if (which === "all" && share < WHOLE) break;
    if (which === "best" && highestScore(share) < best * TAIL) break;
    const one = rank(indexed(at), asked);
    if (!one || !holdsPhrases(one, asked)) continue;
    best = Math.max(best, one.score);
    ranked.push({ at, one });
  }
  // What scores alike keeps the order of the passages.
  return ranked
    .filter(({ one }) => which !== "best" || one.score >= best * TAIL)
    .sort((left, right) => right.one.score - left.one.score || left.at - right.at)
    .map(({ one }) => one);
}

/** The whole, as far as sums of fractions tell. */
const WHOLE = 1 - 1e-9;

/** A reference is answered by its paragraphs, then by what is told of a thing that bears the same name. */
function answerReference(
  query: string,
  named: readonly string[],
  among: readonly number[],
  asked: Query | null,
  index: SearchIndex,
  limit: number,
): SearchResult {
  const paragraphs = named.flatMap((ref) => among.filter((at) => index.passages[at]!.ref === ref));
  const others = among.filter((at) => index.passages[at]!.kind !== "provision");
  const hits = paragraphs.map((at) => hitIn(index.passages[at]!, 1));
  const bearsName = (one: Ranked) => isWhole(one) && one.score > BEARS_NAME;
  const alike = asked ? rankAll(others, asked, index, "all").filter(bearsName).map(hitWith(asked)) : [];
  const all = [...hits, ...alike];
  return result(query, true, null, all.slice(0, limit), all.length);
}

/** What scores higher bears the words as its name. */
const BEARS_NAME = 0.9;

type UnrankedHit = Omit<Hit, "rank">;

/** Passages with the characters or the pattern, those with more of it first. */
async function holding(
  query: string,
  as: "literal" | "pattern",
  among: readonly SearchPassage[],
): Promise<UnrankedHit[]> {
  const { findLiteral, findPattern } = await import("./literal.ts");
  const texts = among.map(({ text }) => text);
  const found = as === "literal" ? findLiteral(query, texts) : findPattern(query, texts);
  const most = Math.max(...found.map(({ length }) => length));
  return among
    .flatMap((passage, at) => {
      const matches = found[at]!.map(({ start, end }) => ({ start, end, how: "exact" as const }));
      return hitsAsTyped(query, passage, matches, most);
    })
    .sort(byScore);
}

/** A passage that has the whole of a query; none if it has not. Its score is its share of the most matches of one. */
function hitsAsTyped(query: string, passage: SearchPassage, matches: Match[], most: number): UnrankedHit[] {
  if (matches.length === 0) return [];
  const words = [{ word: query, how: "exact" as const }];
  return [{ ...hitIn(passage, inThousandths(matches.length / most)), matches, words }];
}

const byScore = (one: UnrankedHit, other: UnrankedHit) => other.score - one.score;

function holdsPhrases({ indexed: { passage } }: Ranked, { phrases }: Query): boolean {
  if (phrases.length === 0) return true;
  const texts = [passage.text, ...passage.readings.map(({ text }) => text), ...passage.names];
  const lines = texts.map((text) => lineOf(wordsOf(text)));
  return phrases.every((phrase) => lines.some((line) => line.includes(phrase)));
}

function isWhole({ found }: Ranked): boolean {
  return found.every((how) => how === "exact");
}

/**
 * That no provision has the words as typed, what was searched for instead of a misspelt one, and where to look. Where not
 * all provisions were searched, only of what was.
 */
function notice(
  query: string,
  asked: readonly QueryWord[],
  kept: readonly Ranked[],
  areAllSearched: boolean,
): string | null {
  if (kept.length === 0) return null;
  const instead = asked
    .filter((word) => word.meant.length > 0)
    .map((word) => `searched for ${word.meant.join(" or ")} instead of “${word.typed}”`);
  const typed = query.trim().replaceAll('"', "");
  const near = nearestOf(kept.map(({ indexed }) => indexed.passage));
  if (!areAllSearched) {
    if (kept.some(isWhole)) return null;
    return [`nothing that was searched has “${typed}”`, ...instead, near].join("; ");
  }
  for (const one of kept.filter(isWhole)) {
    const witness = witnessOf(one.indexed, asked);
    if (witness) return `“${typed}” stands only in the copy ${witness}, at ${one.indexed.passage.ref}`;
  }
  return [inNeither(typed), ...instead, near].join("; ");
}

function inNeither(typed: string): string {
  // Both treaties have a Japanese text too, which this edition has not.
  const where = wordsOf(typed).some(({ term }) => isJapanese(term))
    ? "the English text of neither"
    : "neither";
  return `“${typed.trim()}” is in ${where} treaty`;
}

function nearestOf(hits: readonly { ref: string }[]): string {
  return `nearest: ${hits
    .slice(0, 3)
    .map(({ ref }) => ref)
    .join(", ")}`;
}

function hitWith({ words: asked }: Query): (ranked: Ranked) => UnrankedHit {
  return ({ indexed, score, found }) => ({
    ...hitIn(indexed.passage, score),
    witness: witnessOf(indexed, asked),
    matches: matchesOf(indexed, asked),
    words: asked.map(({ typed }, at) => ({ word: typed, how: found[at]! })),
  });
}

/** A hit of which nothing more is known than its score. */
function hitIn({ ref, kind, title, heading, text }: SearchPassage, score: number): UnrankedHit {
  return { ref, kind, title, heading, text, witness: null, score, matches: [], words: [] };
}
