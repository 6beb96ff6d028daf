// How well a passage answers the words of a query.

import type { FoundWord, Match, MatchKind } from "../results.ts";
import { foldWhole } from "./fold.ts";
import type { SearchPassage } from "./passages.ts";
import type { Vocabulary } from "./vocabulary.ts";
import {
  type FoundTerm,
  sharedStart,
  stemOf,
  telling,
  termsStarting,
  type Word,
  withCompounds,
  wordsOf,
} from "./words.ts";

/** A passage with its words, made once for all queries. */
export interface IndexedPassage {
  passage: SearchPassage;
  text: WordSet;
  readings: { witness: string; set: WordSet }[];
  names: WordSet[];
  heading: WordSet;
  /** Heading and keywords. */
  added: WordSet;
}

/** The words of a text, to be asked for by stem. It is cut into words only if it matters where they stand. */
export class WordSet {
  private readonly terms = new Map<string, readonly FoundTerm[]>();
  private readonly made: {
    words?: readonly Word[];
    folded?: string;
    order?: ReadonlyMap<number, number>;
    line?: string;
  } = {};

  constructor(private readonly texts: readonly string[]) {}

  /** In order. */
  get words(): readonly Word[] {
    this.made.words ??= this.texts.flatMap(wordsOf);
    return this.made.words;
  }

  /** The forms of a word that are there; empty if there is none. */
  termsOf(stem: string): readonly FoundTerm[] {
    const known = this.terms.get(stem);
    if (known) return known;
    this.made.folded ??= withCompounds(foldWhole(this.texts.join(" ")));
    const terms = termsStarting(sharedStart(stem), this.made.folded).filter(
      ({ term }) => stemOf(term) === stem,
    );
    this.terms.set(stem, terms);
    return terms;
  }

  /** The same with where they stand, in order. */
  wordsOf(stem: string): readonly Word[] {
    const terms = new Set(this.termsOf(stem).map(({ term }) => term));
    return terms.size === 0 ? [] : this.words.filter(({ term }) => terms.has(term));
  }

  /** For the place of a word, how many telling words stand before it. */
  get order(): ReadonlyMap<number, number> {
    if (this.made.order) return this.made.order;
    const order = new Map<number, number>();
    for (const { place } of telling(this.words)) if (!order.has(place)) order.set(place, order.size);
    this.made.order = order;
    return order;
  }

  /** Every term between blanks, compounds in their parts: " right of self defense ". */
  get line(): string {
    this.made.line ??= lineOf(this.words);
    return this.made.line;
  }
}

/** What is asked for. */
export interface Query {
  words: readonly QueryWord[];
  /** All of its words as typed, those that say nothing too: " treaty of peace ". */
  line: string;
}

/** A word of the query with what it may stand for. */
export interface QueryWord {
  /** As typed. */
  typed: string;
  term: string;
  stem: string;
  /** Words of the corpus that it may have meant; empty for a word that the corpus has. */
  meant: readonly string[];
  meantStems: readonly string[];
  /** It was typed with a hyphen. */
  isJoined: boolean;
  /** How much it says, above 0. */
  weight: number;
  /** A provision has it as typed. */
  inTreaties: boolean;
}

export interface Ranked {
  passage: SearchPassage;
  /** 0…1, higher is better: 1 when every word stands there as typed, side by side. */
  score: number;
  /** Where words of the query stand in the text; asked for only where it is shown. */
  matches: () => Match[];
  words: FoundWord[];
  /** The copy in which alone every word stands as typed; null where the edition has them or no copy does. */
  witness: string | null;
}

interface Worth {
  exact: number;
  stem: number;
  typo: number;
}

/** What a word is worth by where it stands and how it was found. */
interface Worths {
  /** The text of a provision, in any copy. */
  text: Worth;
  /** The whole name of anything else. */
  name: Worth;
  partOfName: Worth;
  /** What is told of anything else. */
  body: Worth;
  /** The heading of a provision, and keywords. */
  added: Worth;
}

/** A word alone: whatever has it as typed stands above whatever has it not. */
const ALONE: Worths = {
  text: { exact: 1, stem: 0.74, typo: 0.6 },
  name: { exact: 0.98, stem: 0.7, typo: 0.56 },
  partOfName: { exact: 0.86, stem: 0.62, typo: 0.5 },
  body: { exact: 0.78, stem: 0.5, typo: 0.4 },
  added: { exact: 0.72, stem: 0.7, typo: 0.5 },
};

/** Among others: what a passage is about says more than a word that is told in passing. */
const AMONG_OTHERS: Worths = {
  text: { exact: 1, stem: 0.9, typo: 0.7 },
  name: { exact: 0.98, stem: 0.88, typo: 0.68 },
  partOfName: { exact: 0.8, stem: 0.72, typo: 0.5 },
  body: { exact: 0.6, stem: 0.5, typo: 0.35 },
  added: { exact: 0.84, stem: 0.82, typo: 0.55 },
};

/** Among several words, too: what a treaty says before what is told of it. */
const KIND = { provision: 1, entry: 0.97, event: 0.93, dispute: 0.91 } as const;

/** For a word of the text that the heading has not. */
const UNHEADED = 0.99;

/**
 * A form, in a provision, of a word that no provision has as typed: "democratic", democracy. It stands before names
 * that have the word in passing.
 */
const FORM_OF_FOREIGN_WORD = 0.93;

/** At most this share of a score depends on whether the words stand side by side. */
const TOGETHER = 0.3;

export function indexPassage(passage: SearchPassage): IndexedPassage {
  const text = new WordSet([passage.text]);
  const readings = passage.readings.map((one) => ({ witness: one.witness, set: new WordSet([one.text]) }));
  const names = passage.names.map((name) => new WordSet([name]));
  const heading = new WordSet([passage.heading ?? ""]);
  const added = new WordSet([passage.heading ?? "", ...passage.keywords]);
  return { passage, text, readings, names, heading, added };
}

/** The terms of a text between blanks, in order; a compound in its parts. */
export function lineOf(words: readonly Word[]): string {
  const parts = words.filter(({ isJoined }) => !isJoined);
  return ` ${parts.map(({ term }) => term).join(" ")} `;
}

/** A word of the query, with the words of the corpus that it may have meant if the corpus has it not. */
export function queryWord(
  { term, isJoined }: Word,
  typed: string,
  meant: readonly string[],
  vocabulary: Vocabulary,
): QueryWord {
  const stem = stemOf(term);
  const meantStems = meant.map(stemOf);
  const weights = (isKnown(term, vocabulary) ? [stem] : meantStems).map((one) => vocabulary.weight(one));
  const weight = weights.length > 0 ? Math.max(...weights, LEAST_WEIGHT) : WEIGHT_OF_UNKNOWN;
  const inTreaties = vocabulary.isInTreaties(term);
  return { typed, term, stem, meant, meantStems, isJoined, weight, inTreaties };
}

/** Whether the corpus has the word in any form. */
export function isKnown(term: string, vocabulary: Vocabulary): boolean {
  return vocabulary.has(term) || vocabulary.hasStem(stemOf(term));
}

/** What nearly every passage has still says something. */
const LEAST_WEIGHT = 0.1;

/** A word that nothing has says little about what has the others. */
const WEIGHT_OF_UNKNOWN = 2;

/** Null where no word of the query stands in the passage. */
export function rank(indexed: IndexedPassage, { words: query, line }: Query): Ranked | null {
  const whole = indexed.names.filter((name) => isWholeName(name, query));
  const worths = query.length === 1 ? ALONE : AMONG_OTHERS;
  const found = query.map((word) => findWord(indexed, word, whole, worths));
  if (found.every((one) => one === null)) return null;
  const total = sum(query.map(({ weight }) => weight));
  const worth = sum(query.map(({ weight }, at) => weight * (found[at]?.worth ?? 0)));
  const covered = sum(query.map(({ weight }, at) => (found[at] ? weight : 0)));
  const together = query.length === 1 ? 1 : closeness(indexed, query, line, whole.length > 0);
  const score =
    (worth / total) *
    Math.sqrt(covered / total) *
    (1 - TOGETHER + TOGETHER * together) *
    (query.length === 1 ? 1 : KIND[indexed.passage.kind]) *
    brevity(indexed);
  return {
    passage: indexed.passage,
    score,
    matches: () => matchesOf(indexed, query),
    words: query.map(({ typed }, at) => ({ word: typed, how: found[at]?.how ?? null })),
    witness: witnessOf(indexed, query),
  };
}

interface Finding {
  how: MatchKind;
  worth: number;
}

/** The best that can be said of a word in a passage; null if it is not there. */
function findWord(
  indexed: IndexedPassage,
  word: QueryWord,
  whole: readonly WordSet[],
  worths: Worths,
): Finding | null {
  const { passage, text, heading, readings, names, added } = indexed;
  const isProvision = passage.kind === "provision";
  const findings: Finding[] = [];
  const note = (set: WordSet, worth: Worth) => {
    const how = howIn(set, word);
    if (how) findings.push({ how, worth: worth[how] });
  };
  note(text, isProvision ? worths.text : worths.body);
  // The same word in the heading: the provision is about it, not only has it.
  if (isProvision && findings.length > 0 && !howIn(heading, word)) findings[0]!.worth *= UNHEADED;
  for (const { set } of readings) note(set, worths.text);
  for (const name of names) note(name, whole.includes(name) ? worths.name : worths.partOfName);
  const howAdded = howIn(added, word);
  if (howAdded) findings.push({ how: "keyword", worth: worths.added[howAdded] });
  const best = findings.sort((one, other) => other.worth - one.worth)[0] ?? null;
  if (best?.how === "stem" && isProvision && !word.inTreaties)
    return { ...best, worth: FORM_OF_FOREIGN_WORD };
  return best;
}

function howIn(
  set: WordSet,
  { term, stem, meantStems, isJoined }: QueryWord,
): "exact" | "stem" | "typo" | null {
  const forms = set.termsOf(stem);
  if (forms.some((word) => word.term === term && word.isJoined === isJoined)) return "exact";
  if (forms.length > 0) return "stem";
  return meantStems.some((one) => set.termsOf(one).length > 0) ? "typo" : null;
}

/** Whether the query says all of a name and nothing else. */
function isWholeName(name: WordSet, query: readonly QueryWord[]): boolean {
  if (query.some((word) => howIn(name, word) === null)) return false;
  const said = query.flatMap((word) => wordsFound(name, word));
  return telling(name.words).every(({ start, end }) =>
    said.some((one) => one.start < end && start < one.end),
  );
}

/** How close the words stand, 0…1: 1 for the very phrase, or the whole of a name. */
function closeness(
  { passage, text, readings, names, added }: IndexedPassage,
  query: readonly QueryWord[],
  line: string,
  isWhole: boolean,
): number {
  if (isWhole) return 1;
  const closenessIn = (set: WordSet) => {
    const there = query.filter((word) => howIn(set, word) !== null).length;
    if (there < 2) return 0;
    if (set.line.includes(line)) return 1;
    return (NEARLY_THE_PHRASE * Math.max(longestRun(set, query) - 1, 0)) / (query.length - 1);
  };
  const said = Math.max(...[...readings.map(({ set }) => set), ...names, added].map(closenessIn), 0);
  const isTold = passage.kind !== "provision";
  const isNamed = query.every((word) => names.some((name) => howIn(name, word)));
  return Math.max(said, closenessIn(text) * (isTold ? TOLD : 1), isNamed ? NAMED : 0);
}

/** Every word is in some form of the name: "guidelines 1978". */
const NAMED = 0.4;

/** A phrase in what is told of something is often there in passing. */
const TOLD = 0.5;

/** Other forms of the words side by side, or other small words between them. */
const NEARLY_THE_PHRASE = 0.9;

/** How many words of the query stand side by side in its order, at most; words that say nothing do not count. */
function longestRun(set: WordSet, query: readonly QueryWord[]): number {
  let longest = 0;
  let ending = new Map<number, number>();
  for (const word of query) {
    const next = new Map<number, number>();
    for (const { place } of wordsFound(set, word)) {
      const at = set.order.get(place) ?? -1;
      next.set(at, (ending.get(at - 1) ?? 0) + 1);
    }
    longest = Math.max(longest, ...next.values());
    ending = next;
  }
  return longest;
}

/** All forms of a word of the query in a text. */
function wordsFound(set: WordSet, { stem, meantStems }: QueryWord): readonly Word[] {
  const forms = set.wordsOf(stem);
  return forms.length > 0 ? forms : meantStems.flatMap((one) => set.wordsOf(one));
}

function matchesOf({ text }: IndexedPassage, query: readonly QueryWord[]): Match[] {
  const matches = query.flatMap((word) =>
    wordsFound(text, word).map(({ start, end, term, isJoined }): Match => {
      const how =
        term === word.term && isJoined === word.isJoined ? "exact" : word.meant.length > 0 ? "typo" : "stem";
      return { start, end, how };
    }),
  );
  matches.sort(
    (one, other) => one.start - other.start || other.end - one.end || (one.how === "exact" ? -1 : 1),
  );
  let end = 0;
  return matches.filter((match) => {
    const isApart = match.start >= end;
    if (isApart) end = match.end;
    return isApart;
  });
}

function witnessOf({ text, readings }: IndexedPassage, query: readonly QueryWord[]): string | null {
  const hasAll = (set: WordSet) => query.every((word) => howIn(set, word) === "exact");
  if (hasAll(text)) return null;
  return readings.find(({ set }) => hasAll(set))?.witness ?? null;
}

/** A word says a little more in a short provision: 0.97…1. What is told of other things is of one length. */
function brevity({ passage, text }: IndexedPassage): number {
  return passage.kind === "provision" ? 0.97 + 0.03 / (1 + text.words.length / 50) : 0.98;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
