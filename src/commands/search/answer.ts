// A query → the passages that answer it, best first.

import type { Answer, Notice } from "../../errors.ts";
import { phrasePattern, stemOf, withoutOuterStopWords } from "../../text/words.ts";
import type { HitKind, Lookalikes, ReaderWords, Treaty } from "../../treaty/model.ts";
import { overlaps } from "../../treaty/passage.ts";
import { linkedPassages } from "./linked.ts";
import { type Finder, findFolded, type TextRange } from "./literal.ts";
import { paragraphsNamed } from "./namedParts.ts";
import { absentNotice, noticeFor } from "./notice.ts";
import { readOperators, type TypedQuery } from "./operators.ts";
import { fieldsOf, passagesOf, type SearchCorpus, type SearchPassage } from "./passages.ts";
import { type Query, readQuery, refuseUnusable } from "./query.ts";
import { matchesOf, type Ranked, rank } from "./rank.ts";
import type { ReaderLanguage } from "./repair.ts";
import type { Hit, SearchResult } from "./result.ts";
import { asWritten } from "./spelling.ts";
import { WordIndex } from "./wordIndex.ts";

/** Hits below this share of the best score share a word with the query by chance. */
const LEAST_SHARE = 0.3;

/** With fewer hits, what they refer to is added: that many in all. */
const FULL_LIST = 10;

export interface SearchQuestion {
  /** "quoted phrases" must occur as they are; the other words in any order; "-word" excludes. */
  query: string;
  /** Finds what was typed in a text instead of its words: the characters themselves, or a pattern. */
  finder: Finder | null;
  /** best: the passages that answer best; all: only those with every word; any: all with any word. */
  which: "best" | "all" | "any";
  /** place: in the order of the edition, the older treaty first; date: events by date, and what has no date last. */
  sort: "relevance" | "place" | "date";
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
  language: ReaderLanguage;
}

export function indexCorpus(corpus: SearchCorpus): SearchIndex {
  const { treaties, readerWords } = corpus;
  // The list is read only for a word that the edition does not have.
  const isLookalike = (word: string) => isAmong(word, corpus.lookalikes);
  return indexPassages(passagesOf(corpus), treaties, readerWords, isLookalike);
}

/** Whether a word is among the lookalikes in any form. */
export function isAmong(word: string, lookalikes: Lookalikes): boolean {
  const stem = stemOf(word);
  return lookalikes[stem.slice(0, 2)]?.split(" ").includes(stem.slice(2)) ?? false;
}

export function indexPassages(
  passages: readonly SearchPassage[],
  treaties: readonly Treaty[],
  { synonyms, idioms }: ReaderWords = { synonyms: {}, idioms: {} },
  isLookalike: ReaderLanguage["isLookalike"] = () => false,
): SearchIndex {
  return {
    passages,
    treaties,
    words: new WordIndex(passages.flatMap(fieldsOf), passages.length),
    language: { synonyms, idioms, isLookalike },
  };
}

/**
 * The passages that answer a query. Throws an AnpoError for a query that is empty or too long.
 */
export function answerSearch(index: SearchIndex, question: SearchQuestion): Answer<SearchResult> {
  refuseUnusable(question.query);
  const search = { ...index, ...question };
  if (search.finder) return answerFor(search, matchingTexts(search, search.finder));
  const typed = readOperators(search.query);
  const found = foundFor(search, typed);
  const ignored: Notice[] = typed.ignored.length > 0 ? [{ kind: "ignored signs", signs: typed.ignored }] : [];
  const { result, notices } = answerFor(search, found);
  if (result.total > 0 || typed.phrases.length === 0) return { result, notices: [...ignored, ...notices] };
  const { total } = resultOf(search, foundFor(search, { ...typed, phrases: [] }));
  const unquoted: Notice = { kind: "no such phrase", query: search.query, phrases: typed.phrases, total };
  return { result, notices: [...ignored, unquoted] };
}

type Search = SearchIndex & SearchQuestion;
type UnrankedHit = Omit<Hit, "rank">;

/** What was found, best first. */
interface Found {
  hits: readonly UnrankedHit[];
  /** Whether a provision has what was typed. */
  exact: boolean;
  notice: string | null;
  /** Words of the query that the edition does not have, as typed. */
  unknown: readonly string[];
  /** Whether what the hits refer to may fill up a short list: not for a query that says exactly what it wants. */
  isOpen: boolean;
}

function answerFor(search: Search, found: Found): Answer<SearchResult> {
  const result = resultOf(search, found);
  if (result.notice) return { result, notices: [{ kind: "about the hits", text: result.notice }] };
  if (result.total > 0) return { result, notices: [] };
  const isLimited = search.within !== null || search.kinds.length > 0;
  return { result, notices: [{ kind: "no hits", query: search.query, isLimited, unknown: found.unknown }] };
}

function resultOf(search: Search, { hits, exact, notice, isOpen }: Found): SearchResult {
  const { query, limit, passages } = search;
  const linked = isOpen && hits.length < FULL_LIST ? linkedPassages(hits, passages) : [];
  const searched = linked.filter((passage) => isSearched(search, passage));
  const listed = [
    ...sorted(search, hits),
    ...searched
      .slice(0, FULL_LIST - hits.length)
      .map((passage) => ({ ...hitIn(passage, 0), how: "linked" as const })),
  ];
  return {
    schema: "anpo/search@1",
    query,
    exact,
    notice,
    total: hits.length,
    hits: listed.slice(0, limit).map((hit, at) => ({ rank: at + 1, ...hit })),
  };
}

/** After every date in EDTF. */
const WITHOUT_DATE = "~";

function sorted({ sort, passages }: Search, hits: readonly UnrankedHit[]): readonly UnrankedHit[] {
  if (sort === "relevance") return hits;
  const places = new Map(passages.map((passage, at) => [passage.ref, { ...passage, at }] as const));
  const keyOf = ({ ref }: UnrankedHit) => {
    const { kind, dates } = places.get(ref)!;
    if (sort === "date") return dates?.from ?? WITHOUT_DATE;
    return kind === "provision" ? ref.slice(0, 4) : WITHOUT_DATE;
  };
  return hits.toSorted(
    (one, other) => compare(keyOf(one), keyOf(other)) || places.get(one.ref)!.at - places.get(other.ref)!.at,
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function foundFor(search: Search, typed: TypedQuery): Found {
  const named = paragraphsNamed(asWritten(typed.text), search.treaties);
  const asked = readQuery(typed, search.words, search.language);
  const isReference = named !== null && named.length > 0 && asked.excluded.length === 0;
  if (isReference) return namedPassages(search, named, asked);
  if (asked.words.length === 0) return phraseOfStopWords(search);
  // An article that no treaty has may be another document's: the Charter's "Article 51".
  const other = named ? phrasePattern(withoutOuterStopWords(asWritten(typed.text))) : null;
  return passagesWithWords(search, other ? { ...asked, phrases: [...asked.phrases, other] } : asked);
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
function hitIn({ ref, kind, title, heading, dates, text }: SearchPassage, score: number): UnrankedHit {
  const date = kind === "event" ? (dates?.from ?? null) : null;
  return {
    ref,
    kind,
    title,
    heading,
    date,
    text,
    witness: null,
    how: "found",
    score,
    matches: [],
    words: [],
  };
}

// Words

function passagesWithWords(search: Search, asked: Query): Found {
  const ranked = asked.turnsOnUnknown ? [] : selected(search, asked);
  const isInTreaty = ({ passage, witness }: Ranked) =>
    search.passages[passage]!.kind === "provision" && witness === null;
  const exactHits = ranked.filter(isExact);
  const exact = exactHits.some(isInTreaty);
  const isAnswered = exact || (exactHits.length > 0 && !coversTreaties(search));
  const unknown = asked.words.filter(({ occurrences }) => occurrences.length === 0).map(({ typed }) => typed);
  const hits = ranked.map((hit) => hitWithWords(search, asked, hit));
  const notice = isAnswered
    ? null
    : noticeFor({
        ...{ query: search.query, words: asked.words, unknown, refs: hits.map(({ ref }) => ref) },
        isWholeEdition: coversTreaties(search),
        isName: ranked[0]?.isNamed === true,
        inCopy: hits.find(({ witness }) => witness !== null),
      });
  const isStrict = search.which !== "best" || asked.phrases.length > 0 || asked.excluded.length > 0;
  return { hits, exact, notice, unknown, isOpen: !isStrict && search.sort === "relevance" };
}

/** The passages that have what was asked for, best first. */
function selected(search: Search, asked: Query): Ranked[] {
  const { which, passages, words } = search;
  const passagesMatching = (pattern: RegExp) => {
    const fields = [...words.fieldsMatching(pattern)].filter(({ kind }) => !kind.endsWith("keywords"));
    return new Set(fields.map(({ passage }) => passage));
  };
  const required = asked.phrases.map(passagesMatching);
  const excluded = asked.excluded.map(passagesMatching);
  const ranked = rank(asked, words, passages).filter(
    ({ passage }) =>
      isSearched(search, passages[passage]!) &&
      required.every((one) => one.has(passage)) &&
      !excluded.some((one) => one.has(passage)),
  );
  if (which === "all") return ranked.filter(({ found }) => !found.includes(null));
  const least = which === "any" ? 0 : (ranked[0]?.score ?? 0) * LEAST_SHARE;
  return ranked.filter(({ score }) => score >= least);
}

function isExact({ found }: Ranked): boolean {
  return found.every((how) => how === "exact");
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
function namedPassages(search: Search, refs: readonly string[], asked: Query): Found {
  const { passages } = search;
  const named = refs
    .flatMap((ref) => passages.find((passage) => passage.ref === ref) ?? [])
    .filter((passage) => isSearched(search, passage))
    .map((passage) => hitIn(passage, 1));
  const others = selected({ ...search, which: "all" }, asked)
    .filter((hit) => hit.isNamed && isExact(hit) && passages[hit.passage]!.kind !== "provision")
    .map((hit) => hitWithWords(search, asked, hit));
  return { hits: [...named, ...others], exact: true, notice: null, unknown: [], isOpen: false };
}

// Texts as they are

/** "shall", "in and about": stop words that follow each other. */
function phraseOfStopWords(search: Search): Found {
  const pattern = phrasePattern(search.query);
  return matchingTexts(search, (texts) => (pattern ? findFolded(pattern, texts) : texts.map(() => [])));
}

/** What a match is worth by its field: hits with it in the text come first. */
const MATCH_WEIGHTS = {
  ...{ "provision text": 1, "other text": 1, names: 0.5 },
  ...{ "provision keywords": 0.25, "other keywords": 0.25 },
} as const;

/** The passages with a match, those with more matches first. A score is the share of the most matches in one passage. */
function matchingTexts(search: Search, finder: Finder): Found {
  const fields = search.passages.flatMap(fieldsOf);
  const found = finder(fields.map(({ text }) => text));
  const matching = new Map<number, MatchingPassage>();
  for (const [at, { passage, kind, witness }] of fields.entries()) {
    const places = found[at]!;
    if (places.length === 0 || !isSearched(search, search.passages[passage]!)) continue;
    const { count, ...before } = matching.get(passage) ?? {
      ...{ count: 0, isShown: false, places: [], witness },
    };
    const isText = kind.endsWith("text") && witness === null;
    matching.set(passage, {
      count: Math.max(count, places.length * MATCH_WEIGHTS[kind]),
      isShown: before.isShown || !kind.endsWith("keywords"),
      places: isText ? places : before.places,
      witness: before.witness,
    });
  }
  const hits = [...matching].sort(([, one], [, other]) => other.count - one.count);
  const most = hits[0]?.[1].count ?? 0;
  const exact = hits.some(
    ([at, { places }]) => search.passages[at]!.kind === "provision" && places.length > 0,
  );
  const refs = hits.map(([at]) => search.passages[at]!.ref);
  const isAbsent = !exact && hits.length > 0 && coversTreaties(search);
  const isHidden = hits.length > 0 && hits.every(([, { isShown }]) => !isShown);
  return {
    hits: hits.map(([at, { count, isShown, places, witness }]) => ({
      ...hitIn(search.passages[at]!, Math.round((count / most) * 1000) / 1000),
      witness: places.length > 0 ? null : witness,
      matches: places.map((place) => ({ ...place, how: "exact" as const })),
      words: [{ word: search.query, how: isShown ? ("exact" as const) : ("keyword" as const) }],
    })),
    exact,
    notice: isAbsent || isHidden ? absentNotice(search.query, refs, coversTreaties(search)) : null,
    unknown: [],
    isOpen: false,
  };
}

interface MatchingPassage {
  /** Of the field with most matches, by its weight. */
  count: number;
  /** Something that a reader sees has a match, not only the editors' keywords. */
  isShown: boolean;
  /** In the edition's text. */
  places: readonly TextRange[];
  /** The copy that alone has a match in a provision; null if the edition has one, or no copy. */
  witness: string | null;
}
