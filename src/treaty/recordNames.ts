// Records (entries, disputes) by what a reader calls them.

import { contentStems, isCommonWord, isJapanese, runsOf, wordsOf } from "../text/words.ts";
import type { Entry } from "./model.ts";

export interface NamedRecords<T> {
  /** The records that a name stands for; empty if there are none. */
  found: T[];
  /** Every name that would have found a record: a misspelled one is close to some of them. */
  names: string[];
}

interface TextsOf<T> {
  namesOf: (record: T) => readonly string[];
  /** Texts that are searched for words that no name has. */
  bodyTexts?: (record: T) => readonly string[];
  /** Finds every record that has the words anywhere, first those with them in a name. */
  isBroad?: true;
}

/**
 * The records that bear a name, ignoring case, accents, width and punctuation: by reference, else by a whole name, else
 * by words of a name, else by words of a body text, else by all content words, in any form and order, of names and body;
 * else by all but one of three or more. A broad search that no whole name answers takes all these ways but the last at once.
 */
export function findByName<T extends { ref: string }>(
  records: readonly T[],
  typed: string,
  { namesOf, bodyTexts, isBroad }: TextsOf<T>,
): NamedRecords<T> {
  const names = [...new Set(records.flatMap((record) => [...namesOf(record), slugOf(record)]))];
  const wanted = plainName(typed);
  const isInBody = bodyTexts !== undefined && wanted.length >= SHORTEST_IN_BODY;
  const named = records.map((record) => ({ record, names: namesOf(record).map(plainName) }));
  const having = (test: (name: string) => boolean) =>
    named.filter((one) => one.names.some(test)).map(({ record }) => record);
  const hasWords = (text: string) => ` ${text} `.includes(` ${wanted} `);
  // A name in Japanese has no blanks, and begins with that of the family.
  const beginsSo = (name: string) => isJapanese(wanted) && name.startsWith(wanted);
  const whole = [
    () => records.filter((record) => record.ref === typed || slugOf(record) === typed),
    () => having((name) => name === wanted),
  ];
  const inPart = [
    () => having((name) => (wanted.length > 1 && hasWords(name)) || beginsSo(name)),
    () => (isJapanese(wanted) && wanted.length > 2 ? having((name) => name.includes(wanted)) : []),
    () => (isInBody ? records.filter((record) => bodyTexts(record).map(plainName).some(hasWords)) : []),
    () => (isInBody ? havingStems(records, typed, { namesOf, bodyTexts }) : []),
  ];
  const broad = () => [...new Set(inPart.flatMap((way) => way()))];
  const most = () => (isInBody ? havingStems(records, typed, { namesOf, bodyTexts }, 1) : []);
  for (const way of [...whole, ...(isBroad ? [broad] : inPart), most]) {
    const found = way();
    if (found.length > 0) return { found, names };
  }
  return { found: [], names };
}

/** Of fewer words, one says too little without the others. */
const FEWEST_FOR_MOST = 3;

/** More words are a text of the reader's, and a long one would take long. */
const MOST_WORDS = 20;

/** Those with most of the words in a name first. */
function havingStems<T>(
  records: readonly T[],
  typed: string,
  { namesOf, bodyTexts }: Required<Omit<TextsOf<T>, "isBroad">>,
  missing = 0,
): T[] {
  const wanted = contentStems(typed);
  if (wanted.length < (missing > 0 ? FEWEST_FOR_MOST : 1) || wanted.length > MOST_WORDS) return [];
  const countIn = (texts: readonly string[]) => {
    const own = new Set(texts.flatMap(contentStems));
    return wanted.filter((stem) => own.has(stem)).length;
  };
  return records
    .filter((record) => countIn([...namesOf(record), ...bodyTexts(record)]) >= wanted.length - missing)
    .toSorted((one, other) => countIn(namesOf(other)) - countIn(namesOf(one)));
}

/** The entries that bear a name in any form. */
export function findEntries(entries: readonly Entry[], term: string): NamedRecords<Entry> {
  return findByName(entries, term, { namesOf: namesOfEntry });
}

function namesOfEntry({ name, aliases, japanese, romanized }: Entry): string[] {
  return [name, ...aliases, ...japanese, ...romanized];
}

/** The longest name of an entry with which some words begin, as typed; null if there is none. */
export function nameAtStart(entries: readonly Entry[], typed: string): string | null {
  const words = typed.trim().split(/\s+/);
  if (words.length > MOST_WORDS) return null;
  const starts = words.map((_, at) => words.slice(0, words.length - at).join(" "));
  return starts.slice(1).find((start) => isNameOf(entries, start)) ?? null;
}

function isNameOf(entries: readonly Entry[], typed: string): boolean {
  const wanted = plainName(typed);
  const bears = (entry: Entry) => namesOfEntry(entry).some((name) => plainName(name) === wanted);
  return wanted.length >= SHORTEST_IN_BODY && entries.some(bears);
}

const MOST_MENTIONS = 3;

/**
 * The references of a few entries that have all words of a term, though not as a name.
 * None for a question: its words say less than what it asks for.
 */
export function entriesThatMention(entries: readonly Entry[], term: string): string[] {
  const [first] = wordsOf(term);
  if (first === undefined || isCommonWord(first.term)) return [];
  const texts = {
    namesOf: ({ name, aliases }: Entry) => [name, ...aliases],
    bodyTexts: ({ text }: Entry) => [text],
  };
  return havingStems(entries, term, texts)
    .slice(0, MOST_MENTIONS)
    .map(({ ref }) => ref);
}

/** Shorter words occur in nearly every text. */
const SHORTEST_IN_BODY = 4;

/** "1960-entry-into-force" for "dispute:1960-entry-into-force". */
function slugOf({ ref }: { ref: string }): string {
  return ref.slice(ref.indexOf(":") + 1);
}

/** The words of a name between blanks. Nippon is Nihon, and Ampo is Anpo. */
function plainName(name: string): string {
  const words = runsOf(name).flatMap((run) => run.split(/['-]/));
  return words.map((word) => (word === "ampo" ? "anpo" : word.replace(/^nippon/, "nihon"))).join(" ");
}
