// A query → the passages that answer it, best first.

import { AnpoError, type Answer } from "../../errors.ts";
import { partsOf, phrasePattern, withoutOuterStopWords } from "../../text/words.ts";
import type { HitKind, Treaty } from "../../treaty/model.ts";
import { overlaps } from "../../treaty/passage.ts";
import { findFolded, findLiteral, findPattern, type TextRange } from "./literal.ts";
import { paragraphsNamed } from "./namedParts.ts";
import { closestHits, notInPassages, notInTreaties, onlyInCopy, searchedInstead } from "./notice.ts";
import { fieldsOf, passagesOf, type SearchCorpus, type SearchPassage } from "./passages.ts";
import { type Query, readQuery, refuseUnusable, withoutAbbreviations } from "./query.ts";
import { matchesOf, type Ranked, rank } from "./rank.ts";
import type { Hit, SearchResult } from "./result.ts";
import { WordIndex } from "./wordIndex.ts";

/** Hits below this share of the best score share a word with the query by chance. */
const LEAST_SHARE = 0.3;

export interface SearchQuestion {
  /** "quoted phrases" must occur as they are; the other words in any order. */
  query: string;
  /** words: in any form, also misspelled; literal: the characters as typed; pattern: a JavaScript regular expression. */
  as: "words" | "literal" | "pattern";
  /** best: the passages that answer best; all: only those with every word; any: all with any word. */
  which: "best" | "all" | "any";
  /** References of the passages to search in; null: everything. */
  within: readonly string[] | null;
  /** Empty: every kind. */
  kinds: readonly HitKind[];
  /** At most this many hits. */
  limit: number;
}

/** A corpus prepared for any number of queries. */
export interface SearchIndex {
  passages: readonly SearchPassage[];
  treaties: readonly Treaty[];
  words: WordIndex;
}

export function indexCorpus(corpus: SearchCorpus): SearchIndex {
  return indexPassages(passagesOf(corpus), corpus.treaties);
}

export function indexPassages(passages: readonly SearchPassage[], treaties: readonly Treaty[]): SearchIndex {
  return { passages, treaties, words: new WordIndex(passages.flatMap(fieldsOf), passages.length) };
}

/**
 * The passages that answer a query. Throws an AnpoError for a query that is empty or too long, that has only stop words,
 * or that is not a valid pattern.
 */
export function answerSearch(index: SearchIndex, question: SearchQuestion): Answer<SearchResult> {
  refuseUnusable(question.query);
  const result = resultFor({ ...index, ...question });
  if (result.notice) return { result, notices: [{ kind: "about the hits", text: result.notice }] };
  if (result.total > 0) return { result, notices: [] };
  const isLimited = question.within !== null || question.kinds.length > 0;
  return { result, notices: [{ kind: "no hits", query: question.query, isLimited }] };
}

type Search = SearchIndex & SearchQuestion;
type UnrankedHit = Omit<Hit, "rank">;

function resultFor(search: Search): SearchResult {
  const { query, as } = search;
  if (as !== "words") {
    const texts = search.passages.map(({ text }) => text);
    return matchingTexts(search, as === "literal" ? findLiteral(query, texts) : findPattern(query, texts));
  }
  const named = paragraphsNamed(query, search.treaties);
  const asked = readQuery(query, search.words);
  if (named && named.length > 0) return namedPassages(search, named, asked);
  if (asked.words.length === 0) return phraseOfStopWords(search);
  // An article that no treaty has may be another document's: the Charter's "Article 51".
  const other = named ? phrasePattern(withoutOuterStopWords(withoutAbbreviations(query))) : null;
  return passagesWithWords(search, other ? { ...asked, phrases: [...asked.phrases, other] } : asked);
}

function result<T>(
  { query, limit }: Search,
  exact: boolean,
  notice: string | null,
  found: readonly T[],
  hitOf: (found: T) => UnrankedHit,
): SearchResult {
  const hits = found.slice(0, limit).map((one, at) => ({ rank: at + 1, ...hitOf(one) }));
  return { schema: "anpo/search@1", query, exact, notice, total: found.length, hits };
}

function isSearched({ kinds, within }: Search, { ref, kind }: SearchPassage): boolean {
  return (
    (kinds.length === 0 || kinds.includes(kind)) &&
    (within === null || within.some((one) => overlaps(ref, one)))
  );
}

/** Whether all provisions are searched, so that what is not found is in neither treaty. */
function coversTreaties({ within, kinds }: Search): boolean {
  return within === null && (kinds.length === 0 || kinds.includes("provision"));
}

/** A hit with nothing but its score. */
function hitIn({ ref, kind, title, heading, text }: SearchPassage, score: number): UnrankedHit {
  return { ref, kind, title, heading, text, witness: null, score, matches: [], words: [] };
}

// Words

function passagesWithWords(search: Search, asked: Query): SearchResult {
  const hits = selected(search, asked);
  const isInTreaty = ({ passage, witness }: Ranked) =>
    search.passages[passage]!.kind === "provision" && witness === null;
  const exact = hits.some((hit) => isExact(hit) && isInTreaty(hit));
  const notice = exact || hits.length === 0 ? null : noticeOf(search, asked, hits);
  return result(search, exact, notice, hits, (hit) => hitWithWords(search, asked, hit));
}

/** The passages that have what was asked for, best first. */
function selected(search: Search, asked: Query): Ranked[] {
  const { which, passages, words } = search;
  const ranked = rank(asked, words).filter(({ passage }) => isSearched(search, passages[passage]!));
  const withPhrases = asked.phrases.reduce((hits, phrase) => {
    const fields = [...words.fieldsMatching(phrase)].filter(({ kind }) => kind !== "keywords");
    return hits.filter(({ passage }) => fields.some((field) => field.passage === passage));
  }, ranked);
  if (which === "all") return withPhrases.filter(({ found }) => !found.includes(null));
  const least = which === "any" ? 0 : (withPhrases[0]?.score ?? 0) * LEAST_SHARE;
  return withPhrases.filter(({ score }) => score >= least);
}

function isExact({ found }: Ranked): boolean {
  return found.every((how) => how === "exact");
}

function noticeOf(search: Search, { words }: Query, hits: readonly Ranked[]): string | null {
  const exact = hits.filter(isExact);
  if (exact.length > 0 && !coversTreaties(search)) return null;
  const refOf = ({ passage }: Ranked) => search.passages[passage]!.ref;
  const inCopy = exact.find(({ witness }) => witness !== null);
  if (inCopy) return onlyInCopy(search.query, inCopy.witness!, refOf(inCopy));
  const absent = coversTreaties(search) ? notInTreaties(search.query) : notInPassages(search.query);
  return [absent, ...searchedInstead(words), closestHits(hits.map(refOf))].join(" ");
}

function hitWithWords(
  { passages }: Search,
  { words }: Query,
  { passage, score, witness, found }: Ranked,
): UnrankedHit {
  const hit = hitIn(passages[passage]!, score);
  return {
    ...hit,
    witness,
    matches: matchesOf(hit.text, words),
    words: words.map(({ typed }, at) => ({ word: typed, how: found[at]! })),
  };
}

// References

/** The paragraphs that a reference names, then events, entries and disputes that have it as their name. */
function namedPassages(search: Search, refs: readonly string[], asked: Query): SearchResult {
  const { passages } = search;
  const named = refs
    .flatMap((ref) => passages.find((passage) => passage.ref === ref) ?? [])
    .filter((passage) => isSearched(search, passage))
    .map((passage) => hitIn(passage, 1));
  const others = selected({ ...search, which: "all" }, asked)
    .filter((hit) => hit.isNamed && isExact(hit) && passages[hit.passage]!.kind !== "provision")
    .map((hit) => hitWithWords(search, asked, hit));
  return result(search, true, null, [...named, ...others], (hit) => hit);
}

// Texts as they are

/** "in and about": stop words that follow each other in a text. Throws an AnpoError if no passage has them. */
function phraseOfStopWords(search: Search): SearchResult {
  const { query, passages } = search;
  const pattern = phrasePattern(query);
  const isPhrase = pattern !== null && partsOf(query).length > 1;
  const places = isPhrase
    ? findFolded(
        pattern,
        passages.map(({ text }) => text),
      )
    : [];
  if (places.every((one) => one.length === 0)) throw new AnpoError({ kind: "only stop words", query });
  return matchingTexts(search, places);
}

/** The passages with a match, those with more matches first. A score is the share of the most matches in one passage. */
function matchingTexts(search: Search, places: readonly (readonly TextRange[])[]): SearchResult {
  const matching = search.passages
    .map((passage, at) => ({ passage, places: places[at]! }))
    .filter(({ passage, places }) => places.length > 0 && isSearched(search, passage))
    .sort((one, other) => other.places.length - one.places.length);
  const most = matching[0]?.places.length ?? 0;
  const exact = matching.some(({ passage }) => passage.kind === "provision");
  const isAbsent = !exact && matching.length > 0 && coversTreaties(search);
  const closest = closestHits(matching.map(({ passage }) => passage.ref));
  const notice = isAbsent ? `${notInTreaties(search.query)} ${closest}` : null;
  return result(search, exact, notice, matching, ({ passage, places }) => ({
    ...hitIn(passage, Math.round((places.length / most) * 1000) / 1000),
    matches: places.map((place) => ({ ...place, how: "exact" as const })),
    words: [{ word: search.query, how: "exact" as const }],
  }));
}
