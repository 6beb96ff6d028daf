// Passages → a score for each, by where it has the words of a query and in what form.

import { stemOf, wordsOf, wordsThatCount } from "../../text/words.ts";
import type { SearchPassage } from "./passages.ts";
import type { Query, QueryWord, WordForm } from "./query.ts";
import type { Match, MatchKind } from "./result.ts";
import { type Occurrence, SEPARATOR, type SearchField, type WordIndex } from "./wordIndex.ts";

/**
 * What a word is worth by where a passage has it. Were all fields alike, an entry that mentions a matter in passing would
 * rank with the article or the entry about it.
 */
const FIELD_WEIGHTS = {
  "provision text": 0.95,
  // Like a treaty, “status of forces” would find the minutes to the Status of Forces Agreement before the agreement.
  names: 0.8,
  // Like other texts, “how can the treaty be ended” would find events instead of the articles that say it.
  "provision keywords": 0.82,
  "other keywords": 0.7,
  // Like a treaty, “third power bases” would find the entry on prior consent before the article.
  "other text": 0.6,
} as const;

/**
 * What a word is worth by how it was found. Were all forms alike, "consultations" would rank with "consultation", and a
 * guess at a misspelled word with both.
 */
const FORM_WEIGHTS = { exact: 1, stem: 0.9, synonym: 0.75, typo: 0.7 } as const;

/**
 * In a query of one word, other forms and keywords of entries are worth less than the word itself in the least field. Otherwise an
 * article with "forces" would rank above an entry with "force".
 */
const OTHER_FORM_ALONE = 0.6;

/**
 * The share of a score that depends on whether the words follow each other as typed. Without it, “individual and
 * collective” would find the article with "individual or collective" first.
 */
const PHRASE_WEIGHT = 0.3;

/** An event of another year than that of the query. Without it, “protests of 1970” finds those of 1960 first. */
const OTHER_YEAR = 0.5;

/** An event, if the query asks for a date. Without it, “when was the treaty signed” finds every text that mentions the signing. */
const ASKED_FOR_DATE = 1.35;

export interface Ranked {
  /** The place of the passage in the corpus. */
  passage: number;
  /** 0…1 in thousandths, higher is better. */
  score: number;
  /** How each word of the query was found, in its order; null if the passage lacks it. */
  found: readonly (MatchKind | null)[];
  /** The copy that alone has every word as typed; null if the edition's text has them, or no copy does. */
  witness: string | null;
  /** The query is a name of the passage, whole and in any order. */
  isNamed: boolean;
}

/** The best that a passage has of a word. */
interface Finding {
  how: MatchKind;
  /** What the word is worth by its form, and by its form and field. */
  form: number;
  worth: number;
}

/** What is known of a passage that has a word of the query. */
class Candidate {
  /** The best for each word of the query. */
  readonly findings: (Finding | undefined)[] = [];
  /** For each pair of words, the weight of the best field that has them together. */
  readonly pairWeights: number[] = [];
  /** Its names, if they have a word of the query. */
  names: SearchField | null = null;
  /** Its keywords, likewise. */
  keywords: SearchField | null = null;
  /** By copy, null for the edition: the words that it has as typed. */
  readonly exactWords = new Map<string | null, Set<QueryWord>>();

  constructor(readonly passage: number) {}
}

/**
 * Every passage with a word of the query, best first; of equal scores, those with a keyword that the query has whole,
 * articles before preambles; then in the order of the corpus.
 */
export function rank(query: Query, index: WordIndex, passages: readonly SearchPassage[]): Ranked[] {
  const candidates = new Map<number, Candidate>();
  for (const at of query.words.keys()) findWord(query, at, candidates);
  for (const at of query.pairs.keys()) findPair(query, at, index, candidates);
  // “bases” has all words of the keyword “bases”, but not of “attack on US bases”. An article says what its preamble
  // gives the reasons for.
  const byKeyword = memoized(({ passage }) => {
    const { keywords } = candidates.get(passage)!;
    const isWhole =
      keywords !== null && longestNameIn(query.words, keywords.text.split(SEPARATOR)).words.length > 0;
    return isWhole ? (isInPreamble(passages[passage]!) ? 1 : 2) : 0;
  });
  return [...candidates.values()]
    .map((candidate) => ranked(candidate, query, passages[candidate.passage]!))
    .sort(
      (one, other) =>
        other.score - one.score || byKeyword(other) - byKeyword(one) || one.passage - other.passage,
    );
}

/** For a sort, which asks the same again and again. */
function memoized(worth: (hit: Ranked) => number): (hit: Ranked) => number {
  const known = new Map<Ranked, number>();
  return (hit) => {
    const result = known.get(hit) ?? worth(hit);
    known.set(hit, result);
    return result;
  };
}

const WHEN = /^when\b/i;

function isInPreamble({ ref }: SearchPassage): boolean {
  return /^\d+:preamble/.test(ref);
}

function isOfOtherYear({ kind, dates }: Pick<SearchPassage, "kind" | "dates">, { years }: Query): boolean {
  if (kind !== "event" || dates === null || years.length === 0) return false;
  return !years.some((year) => dates.from.slice(0, 4) <= year && year <= dates.to.slice(0, 4));
}

type Candidates = Map<number, Candidate>;

function findWord({ words }: Query, at: number, candidates: Candidates): void {
  const word = words[at]!;
  for (const occurrence of word.occurrences) {
    const { field } = occurrence;
    const candidate = candidates.get(field.passage) ?? new Candidate(field.passage);
    candidates.set(field.passage, candidate);
    const finding = findingOf(field, occurrence.how, word, words.length === 1);
    if (finding.worth > (candidate.findings[at]?.worth ?? 0)) candidate.findings[at] = finding;
    if (field.kind === "names") candidate.names = field;
    if (field.kind.endsWith("keywords")) candidate.keywords = field;
    if (finding.how === "exact") {
      const words = candidate.exactWords.get(field.witness) ?? new Set();
      candidate.exactWords.set(field.witness, words.add(word));
    }
  }
}

function findingOf(
  { kind }: SearchField,
  how: keyof typeof FORM_WEIGHTS,
  word: QueryWord,
  isAlone: boolean,
): Finding {
  // Neither treaty has "democratic": "democracy" in a treaty is then as good as the word itself.
  const isAsGood = how === "stem" && kind === "provision text" && !word.isInTreaties;
  const isOtherAlone = isAlone && !isAsGood && (how !== "exact" || kind === "other keywords");
  const form = (isAsGood ? 1 : FORM_WEIGHTS[how]) * (isOtherAlone ? OTHER_FORM_ALONE : 1);
  return { how: kind.endsWith("keywords") ? "keyword" : how, form, worth: FIELD_WEIGHTS[kind] * form };
}

function findPair({ pairs }: Query, at: number, index: WordIndex, candidates: Candidates): void {
  const { first, second } = pairs[at]!;
  const between = withoutAuxiliaries(pairs[at]!.between);
  const inOrder = (one: Occurrence, other: Occurrence) => one.start - other.start;
  const others = second.occurrences.toSorted(inOrder);
  let after = 0;
  for (const one of first.occurrences.toSorted(inOrder)) {
    while (after < others.length && others[after]!.start <= one.start) after++;
    const next = others[after];
    const parts = next && index.partsBetween(one, next);
    if (!parts || withoutAuxiliaries(parts).join(" ") !== between.join(" ")) continue;
    const { kind, passage } = one.field;
    const { pairWeights } = candidates.get(passage)!;
    pairWeights[at] = Math.max(pairWeights[at] ?? 0, FIELD_WEIGHTS[kind]);
  }
}

/** “The treaty was signed” is the phrase “treaty signed”. */
const AUXILIARY = /^(?:is|are|was|were)$/;

function withoutAuxiliaries(terms: readonly string[]): string[] {
  return terms.filter((term) => !AUXILIARY.test(term));
}

function ranked(candidate: Candidate, query: Query, { kind, title, dates }: SearchPassage): Ranked {
  const { words, pairs } = query;
  const { passage, findings, exactWords, pairWeights } = candidate;
  // “When was the 1960 treaty signed?” and “Where …?” have all words of the question who signed it.
  const isNameOfAnswer =
    !(query.asksWhen || query.asksWhere) || kind === "event" || kind === "entry" || WHEN.test(title);
  const names = isNameOfAnswer ? candidate.names : null;
  const name = longestNameIn(words, names?.text.split(SEPARATOR) ?? []);
  const isNamed = name.words.length === words.length;
  const total = weightOf(words);
  const found = words.filter((_, at) => findings[at]);
  const worth = sumOf(words, (word) => findings[words.indexOf(word)]?.worth ?? 0);
  const phrase =
    isNamed || pairs.length === 0 ? 1 : pairWeights.reduce((sum, one) => sum + (one ?? 0), 0) / pairs.length;
  // A passage that lacks words loses more than their share: what has every word ranks first.
  const coverage = Math.sqrt(weightOf(found) / total);
  const text = (worth / total) * coverage * (1 - PHRASE_WEIGHT + PHRASE_WEIGHT * phrase);
  const form =
    (sumOf(name.words, (word) => findings[words.indexOf(word)]?.form ?? 0) / (weightOf(name.words) || 1)) *
    (name.isInOrder ? 1 : OTHER_ORDER);
  // A name within the query decides by its share of it. Otherwise the other words of “information on the Sunagawa
  // struggle” would.
  const lifted = text + Math.max(0, form - text) * (weightOf(name.words) / total);
  const dated = kind === "event" && query.asksWhen ? Math.min(1, lifted * ASKED_FOR_DATE) : lifted;
  const score = dated * (isOfOtherYear({ kind, dates }, query) ? OTHER_YEAR : 1);
  return {
    passage,
    score: Math.round(score * 1000) / 1000,
    found: words.map((_, at) => findings[at]?.how ?? null),
    witness: witnessOf(exactWords, words.length),
    isNamed,
  };
}

function weightOf(words: readonly QueryWord[]): number {
  return sumOf(words, () => 1);
}

/** The sum of what each word is worth, by its weight. */
function sumOf(words: readonly QueryWord[], worthOf: (word: QueryWord) => number): number {
  return words.reduce((sum, word) => sum + word.weight * worthOf(word), 0);
}

function witnessOf(exactWords: Candidate["exactWords"], count: number): string | null {
  if (exactWords.get(null)?.size === count) return null;
  return [...exactWords].find(([witness, { size }]) => witness !== null && size === count)?.[0] ?? null;
}

/** “America defends Japan” and “Japan defends America” have the same words; two words mean the same in any order. */
const OTHER_ORDER = 0.9;
const FEWEST_WITH_ORDER = 3;

interface NameInQuery {
  words: QueryWord[];
  /** In the order of the name, if that can matter. */
  isInOrder: boolean;
}

/** The words of a query that make up a name, in any order; of several names the one that says most. */
function longestNameIn(words: readonly QueryWord[], names: readonly string[]): NameInQuery {
  let longest: NameInQuery = { words: [], isInOrder: true };
  for (const name of names) {
    const stems = [...nameStemsOf(name)];
    const inName = words.filter((word) => word.stems.some((stem) => stems.includes(stem)));
    const covered = new Set(inName.flatMap((word) => word.stems));
    const isWhole = stems.length > 0 && stems.every((stem) => covered.has(stem));
    if (!isWhole || weightOf(inName) < weightOf(longest.words)) continue;
    const places = inName.map((word) => stems.findIndex((stem) => word.stems.includes(stem)));
    const isInOrder =
      stems.length < FEWEST_WITH_ORDER || places.every((place, at) => at === 0 || places[at - 1]! < place);
    if (isInOrder || weightOf(inName) > weightOf(longest.words)) longest = { words: inName, isInOrder };
  }
  return longest;
}

function nameStemsOf(name: string): Set<string> {
  const parts = wordsOf(name).filter(({ role }) => role === "part");
  return new Set(wordsThatCount(parts).map(({ term }) => stemOf(term)));
}

/** Where a text has words of a query, in order; the matches do not overlap. */
export function matchesOf(text: string, words: readonly QueryWord[]): Match[] {
  const forms = new Map<string, WordForm>(
    words.flatMap(({ occurrences }) => occurrences.map(({ term, how }) => [term, how] as const)),
  );
  let end = 0;
  return wordsOf(text).flatMap((word): Match[] => {
    const how = forms.get(word.term);
    if (!how || word.start < end) return [];
    end = word.end;
    return [{ start: word.start, end, how }];
  });
}
