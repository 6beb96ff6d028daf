// Word counts, the places of a word or phrase, and the phrases that both treaties have.

import { AnpoError, type Answer, type Notice } from "../../errors.ts";
import { contentWords, wholeWords } from "../../text/words.ts";
import type { Treaty, TreatyRef } from "../../treaty/model.ts";
import { linesOf } from "../../treaty/passage.ts";
import { type CountedText, countedTexts, countsOf, lengthOf } from "./counted.ts";
import { inOrder, type MatchableText, matcherOf, type WordRun } from "./matches.ts";
import type {
  CountedWord,
  Counts,
  SharedPhrase,
  UncountedReading,
  WordOccurrence,
  WordsResult,
} from "./result.ts";
import { type PhraseInBoth, sharedPhrases } from "./shared.ts";

export interface WordsQuestion {
  /** Words and phrases; empty: every word. */
  queries: readonly string[];
  /** Only these words as typed, not their other forms. */
  exact: boolean;
  /** Only words that the other treaty does not have; null: all. */
  only: TreatyRef | null;
  /** References of passages; null: both treaties. */
  within: readonly string[] | null;
  /** The least number of words of the phrases that both treaties have; null: words, not phrases. */
  shared: number | null;
  /** How many words to give before and after each place. */
  context: number;
  /** Null: the order that suits the answer. */
  sort: Order | null;
}

/** The most frequent or longest first; in the order of the text; or by alphabet. */
export const ORDERS = ["count", "place", "word"] as const;
export type Order = (typeof ORDERS)[number];

/** A phrase of a treaty that is longer can be found by its beginning. */
const LONGEST = 512;

/** Throws an AnpoError for a query without words, and for queries that are too long. */
export function answerWords(treaties: readonly Treaty[], question: WordsQuestion): Answer<WordsResult> {
  const { within, shared } = question;
  const { length } = question.queries.join(" ");
  if (length > LONGEST) throw new AnpoError({ kind: "long query", length, longest: LONGEST });
  const queries = [...new Set(question.queries)];
  const texts = countedTexts(treaties, within);
  const matchers = queries.map((query) => matcherOf(query, question.exact) ?? refuse());
  const hasMatch = (text: string) => matchers.some((match) => match(matchable(text)).length > 0);
  const uncounted = uncountedReadings(treaties, texts).filter(
    ({ lemma, text }) => matchers.length === 0 || hasMatch(lemma) || hasMatch(text),
  );
  const result: WordsResult = {
    ...{ schema: "anpo/words@1", queries, within: within && [...within] },
    ...{ treaties: summaries(treaties, texts), words: [], occurrences: [], phrases: [], uncounted },
  };
  const { result: answered, notices } =
    shared === null
      ? withWords(result, treaties, texts, matchers, question)
      : withPhrases(result, treaties, matchers, shared, question.sort ?? "count");
  const isNothing = answered.words.length + answered.phrases.length === 0;
  const nothing: Notice = { kind: "no matching word", isCounted: texts.length > 0 };
  return {
    result: answered,
    notices: [
      ...(isNothing && notices.length === 0 ? [nothing] : notices),
      ...(uncounted.length > 0 && shared === null && queries.length > 0
        ? [{ kind: "uncounted readings" as const, readings: uncounted }]
        : []),
    ],
  };
}

/** Whether words that were typed next to each other follow each other in a treaty, in these forms. */
export function hasPhrase(treaties: readonly Treaty[], phrase: string): boolean {
  if (phrase.length > LONGEST) return false;
  const match = matcherOf(phrase, true);
  return match !== null && countedTexts(treaties, null).some((text) => match(text).length > 0);
}

type Matcher = (text: MatchableText) => WordRun[];

function refuse(): never {
  throw new AnpoError({ kind: "empty name", command: "words" });
}

/** Every word with its number; or the forms and places of what was asked for. */
function withWords(
  result: WordsResult,
  treaties: readonly Treaty[],
  texts: readonly CountedText[],
  matchers: readonly Matcher[],
  { within, only, context, sort }: WordsQuestion,
): Answer<WordsResult> {
  const everywhere = within === null ? texts : countedTexts(treaties, null);
  const runsIn = (text: CountedText) =>
    matchers.length === 0
      ? text.words.map((_, at) => ({ first: at, last: at }))
      : inOrder(matchers.flatMap((match) => match(text)));
  const words = countedWords(texts, treaties, runsIn).filter(onlyIn(only, everywhere));
  if (matchers.length === 0)
    return {
      result: { ...result, words: sort === null ? contentFirst(words) : sorted(words, sort) },
      notices: [],
    };
  const forms = new Map(words.map((one) => [one.word, one]));
  const occurrences = texts
    .flatMap((text) => runsIn(text).map((run) => occurrenceAt(text, run, context)))
    .filter(({ form }) => forms.has(form));
  const missing = result.queries.filter((_, at) => !texts.some((text) => matchers[at]!(text).length > 0));
  // A table of several words, some of which were found, has a row for each.
  const absent =
    words.length === 0 || only !== null
      ? []
      : missing.map((word) => ({
          word: word.toLowerCase(),
          isContent: true,
          counts: zeroCounts(texts, treaties),
        }));
  return {
    result: {
      ...result,
      words: typedFirst([...sorted(words, "count"), ...absent], result.queries),
      occurrences: inOrderOf(occurrences, sort ?? "place", forms),
    },
    notices: [
      ...missingNotices(missing, { treaties, everywhere, isLimited: within !== null }),
      ...rarestWordNotice(result.queries, occurrences.length, texts),
    ],
  };
}

/** A long phrase may also be written otherwise: “Charter of the United Nations”, “United Nations Charter”. */
const LONG_PHRASE = 3;

/** The rarest word of a phrase, if it also occurs outside. */
function rarestWordNotice(
  queries: readonly string[],
  places: number,
  texts: readonly CountedText[],
): Notice[] {
  const [phrase = "", ...others] = queries;
  const words = contentWords(wholeWords(phrase)).map(({ term }) => term);
  if (others.length > 0 || places === 0 || words.length < LONG_PHRASE) return [];
  const countOf = (word: string) =>
    texts.reduce((sum, text) => sum + matcherOf(word, false)!(text).length, 0);
  const [rarest] = words
    .map((word) => ({ word, count: countOf(word) }))
    .toSorted((one, other) => one.count - other.count);
  return rarest!.count > places ? [{ kind: "rarest word", ...rarest! }] : [];
}

function matchable(text: string): MatchableText {
  return { text, words: wholeWords(text) };
}

function summaries(treaties: readonly Treaty[], texts: readonly CountedText[]): WordsResult["treaties"] {
  return treaties
    .map(({ ref }) => ({ ref, own: texts.filter(({ treaty }) => treaty === ref) }))
    .filter(({ own }) => own.length > 0)
    .map(({ ref, own }) => ({
      ...{ ref, words: lengthOf(own), different: countsOf(own).size },
      ...{ shared: null, unshared: null },
    }));
}

function zeroCounts(texts: readonly CountedText[], treaties: readonly Treaty[]): Counts {
  return Object.fromEntries(
    treaties.map(({ ref }) => [ref, texts.some(({ treaty }) => treaty === ref) ? 0 : null]),
  ) as Counts;
}

/** Each different form at some runs of words, in the order of the text. */
function countedWords(
  texts: readonly CountedText[],
  treaties: readonly Treaty[],
  runsIn: (text: CountedText) => readonly WordRun[],
): CountedWord[] {
  const zero = zeroCounts(texts, treaties);
  const words = new Map<string, CountedWord>();
  for (const text of texts) {
    const content = new Set(contentWords(text.words));
    for (const run of runsIn(text)) {
      const word = formAt(text, run);
      const isContent = text.words.slice(run.first, run.last + 1).some((one) => content.has(one));
      const counted = words.get(word) ?? { word, isContent, counts: { ...zero } };
      counted.counts[text.treaty]!++;
      words.set(word, counted);
    }
  }
  return [...words.values()];
}

/** "peace-loving", "armed attack". */
function formAt({ words }: CountedText, { first, last }: WordRun): string {
  return words
    .slice(first, last + 1)
    .map(({ term }) => term)
    .join(" ");
}

/** Whether a word or phrase is in one treaty and nowhere in the others. */
function onlyIn(only: TreatyRef | null, everywhere: readonly CountedText[]): (one: CountedWord) => boolean {
  const others = everywhere.filter(({ treaty }) => only !== null && treaty !== only);
  return ({ word, counts }) => {
    if (only === null) return true;
    const match = matcherOf(word, true)!;
    return Boolean(counts[only]) && !others.some((text) => match(text).length > 0);
  };
}

/** The most frequent first, but common words last. */
function contentFirst(words: readonly CountedWord[]): CountedWord[] {
  return sorted(words, "count").toSorted((one, other) => Number(other.isContent) - Number(one.isContent));
}

function sorted(words: readonly CountedWord[], order: Order): CountedWord[] {
  const total = ({ counts }: CountedWord) =>
    Object.values(counts).reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return words.toSorted(
    (one, other) =>
      (order === "count" ? total(other) - total(one) : 0) ||
      (order === "place" ? 0 : compare(one.word, other.word)),
  );
}

/** The words as typed, in the order of typing, before their other forms. */
function typedFirst(words: readonly CountedWord[], queries: readonly string[]): CountedWord[] {
  const typed = queries.map((query) => query.toLowerCase());
  const place = ({ word }: CountedWord) => (typed.includes(word) ? typed.indexOf(word) : typed.length);
  return words.toSorted((one, other) => place(one) - place(other));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function occurrenceAt(counted: CountedText, run: WordRun, context: number): WordOccurrence {
  const { ref, text, words } = counted;
  const [start, end] = [words[run.first]!.start, words[run.last]!.end];
  const from = words[run.first - context]?.start ?? 0;
  const to = words[run.last + context + 1] ? words[run.last + context]!.end : text.length;
  return {
    ...{ ref, form: formAt(counted, run), before: text.slice(from, start).trim() },
    ...{ word: text.slice(start, end), after: text.slice(end, to).trim(), start, end },
  };
}

/** By treaty, and within each in some order; the same form in the order of the text. */
function inOrderOf(
  occurrences: readonly WordOccurrence[],
  order: Order,
  forms: ReadonlyMap<string, CountedWord>,
): WordOccurrence[] {
  const treatyOf = ({ ref }: WordOccurrence) => ref.slice(0, ref.indexOf(":")) as TreatyRef;
  const count = (one: WordOccurrence) => forms.get(one.form)?.counts[treatyOf(one)] ?? 0;
  return occurrences.toSorted(
    (one, other) =>
      compare(treatyOf(one), treatyOf(other)) ||
      (order === "count" ? count(other) - count(one) : 0) ||
      (order === "place" ? 0 : compare(one.form, other.form)),
  );
}

/** Paragraphs in which a copy has other words than the edition. */
function uncountedReadings(treaties: readonly Treaty[], texts: readonly CountedText[]): UncountedReading[] {
  const terms = (text: string) => wholeWords(text).map(({ term }) => term);
  return treaties
    .flatMap(({ variants }) => variants)
    .filter(({ ref }) => texts.some((text) => text.ref === ref))
    .flatMap(({ ref, lemma, readings }) =>
      readings.map(({ witness, text }) => ({ ref, lemma, witness, text })),
    )
    .filter(({ lemma, text }) => terms(lemma).join(" ") !== terms(text).join(" "));
}

/** A treaty that the passages leave out is compared as a whole. */
function withPhrases(
  result: WordsResult,
  treaties: readonly Treaty[],
  matchers: readonly Matcher[],
  least: number,
  order: Order,
): Answer<WordsResult> {
  const sides = treaties.map((treaty) => {
    const own = countedTexts([treaty], result.within);
    return own.length > 0 ? own : countedTexts([treaty], null);
  });
  const [left, right] = sides as [CountedText[], CountedText[]];
  const { phrases, shared } = sharedPhrases(left, right, least);
  const found = phrases
    .map((one) => sharedPhrase(one, treaties))
    .filter(({ phrase }) => matchers.every((match) => match(matchable(phrase)).length > 0));
  const counted = summaries(treaties, sides.flat()).map((one, at) => ({
    ...one,
    ...{ shared: shared[at]!, unshared: one.words - shared[at]! },
  }));
  return { result: { ...result, treaties: counted, phrases: phrasesInOrder(found, order) }, notices: [] };
}

function sharedPhrase({ length, places }: PhraseInBoth, treaties: readonly Treaty[]): SharedPhrase {
  const { text, first } = places[0][0]!;
  const words = text.words.slice(first, first + length);
  const refs = treaties.map(({ ref }, at) => [ref, places[at]!.map((place) => place.text.ref)]);
  return {
    phrase: words.map(({ start, end }) => text.text.slice(start, end)).join(" "),
    words: length,
    places: Object.fromEntries(refs) as SharedPhrase["places"],
  };
}

function phrasesInOrder(phrases: readonly SharedPhrase[], order: Order): SharedPhrase[] {
  return phrases.toSorted(
    (one, other) =>
      (order === "count" ? other.words - one.words : 0) ||
      (order === "word" ? compare(one.phrase.toLowerCase(), other.phrase.toLowerCase()) : 0),
  );
}

interface Elsewhere {
  treaties: readonly Treaty[];
  everywhere: readonly CountedText[];
  /** Only some passages were searched. */
  isLimited: boolean;
}

/** A notice on each word or phrase that was not found, with the signatures that have it. */
function missingNotices(
  missing: readonly string[],
  { treaties, everywhere, isLimited }: Elsewhere,
): Notice[] {
  const exists = [...countsOf(everywhere).keys()];
  const signatures = treaties
    .flatMap(({ provisions }) => provisions.filter(({ kind }) => kind === "signatures"))
    .map((provision) => ({ ref: provision.ref, ...matchable(linesOf(provision).join("\n")) }));
  return missing.map((given) => {
    const signed = signatures.filter((one) => matcherOf(given, true)!(one).length > 0).map(({ ref }) => ref);
    return { kind: "no such word", given, exists, signatures: signed, isLimited, isMissing: true };
  });
}
