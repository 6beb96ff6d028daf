// How well a passage answers the words of a query.

import type { Match, MatchKind } from "../results.ts";
import type { SearchPassage } from "./passages.ts";
import { firstFrom, type Stretch, type Vocabulary, within } from "./vocabulary.ts";
import {
  type FoundTerm,
  isJapanese,
  isPlain,
  lineOf,
  plainLine,
  saysNothing,
  stemOf,
  telling,
  type Word,
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

/** The words of some texts that follow each other in the corpus; they are cut into words only where it matters. */
export class WordSet {
  private readonly made: { words?: readonly Word[]; line?: string } = {};

  constructor(
    private readonly texts: readonly string[],
    private readonly vocabulary: Vocabulary,
    private readonly stretch: Stretch,
  ) {}

  /** In order. */
  get words(): readonly Word[] {
    this.made.words ??= this.texts.flatMap(wordsOf);
    return this.made.words;
  }

  /** How it has a word of a query, at best; null if it has not. */
  how({ term, isJoined, forms, meantForms }: QueryWord): "exact" | "stem" | "typo" | null {
    const { start, end } = this.stretch;
    const first = firstFrom(forms, start);
    for (let at = first; at < forms.length && forms[at]!.at < end; at++) {
      const form = forms[at]!;
      if (form.term === term && form.isJoined === isJoined) return "exact";
    }
    if (first < forms.length && forms[first]!.at < end) return "stem";
    const meant = meantForms[firstFrom(meantForms, start)];
    return meant && meant.at < end ? "typo" : null;
  }

  /** Where a word of a query stands, in any form, in order. */
  found({ forms, meantForms }: QueryWord): readonly FoundTerm[] {
    const own = within(forms, this.stretch);
    return own.length > 0 ? own : within(meantForms, this.stretch);
  }

  /** The same as words of the stored texts. */
  wordsFound(word: QueryWord): readonly Word[] {
    const terms = new Set(this.found(word).map(({ term }) => term));
    return terms.size === 0 ? [] : this.words.filter(({ term }) => terms.has(term));
  }

  /** Whether terms between blanks stand side by side in one of the texts: " right of self defense ". */
  hasLine(line: string): boolean {
    if (isPlain(line)) return this.plainLine.includes(line);
    return this.texts.some((text) => lineOf(wordsOf(text)).includes(line));
  }

  /** How many words the texts have, a compound as its parts; about, where these are not plain. */
  get length(): number {
    return this.plainLine.split(" ").length - 2;
  }

  /** Whether nothing but words that say nothing stands between two words. */
  isSideBySide(one: FoundTerm, next: FoundTerm): boolean {
    const start = one.at + one.term.length;
    return start <= next.at && saysNothing(this.between({ start, end: next.at }));
  }

  private get plainLine(): string {
    this.made.line ??= plainLine(this.between(this.stretch));
    return this.made.line;
  }

  private between({ start, end }: Stretch): string {
    return this.vocabulary.text.slice(start, end);
  }
}

/** What is asked for. */
export interface Query {
  words: readonly QueryWord[];
  /** All of its words as typed, those that say nothing too: " treaty of peace ". */
  line: string;
  /** "quoted phrases" likewise; they must stand as they are. */
  phrases: readonly string[];
}

/** A word of the query with what it may stand for. */
export interface QueryWord {
  /** As typed. */
  typed: string;
  term: string;
  /** Words of the corpus that it may have meant; empty for a word that the corpus has. */
  meant: readonly string[];
  /** Its stem, and those of what it may have meant. */
  stems: readonly string[];
  /** Where the corpus has it in any form, in order. */
  forms: readonly FoundTerm[];
  /** Where the corpus has what it may have meant, in order. */
  meantForms: readonly FoundTerm[];
  /** It was typed with a hyphen. */
  isJoined: boolean;
  /** How much it says, above 0. */
  weight: number;
  /** A provision has it as typed. */
  inTreaties: boolean;
}

export interface Ranked {
  indexed: IndexedPassage;
  /** 0…1 in thousandths, higher is better: nearly 1 when every word stands there as typed, side by side. */
  score: number;
  /** For each word of the query, how it was found; null if it is not there. */
  found: (MatchKind | null)[];
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

/**
 * A word alone: whatever has it as typed stands above whatever has it not, but for a provision with a form of a word
 * that no provision has (FORM_OF_FOREIGN_WORD).
 */
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

/** What is searched of a passage, in the order in which indexPassage finds it again. */
export function partsOf({ text, readings, names, heading, keywords }: SearchPassage): string[] {
  return [text, ...readings.map((one) => one.text), ...names, heading ?? "", ...keywords];
}

/** A passage by its place among those whose parts the vocabulary has. */
export function indexPassage(passage: SearchPassage, at: number, vocabulary: Vocabulary): IndexedPassage {
  const parts = partsOf(passage);
  const set = (from: number, to = from + 1) =>
    new WordSet(parts.slice(from, to), vocabulary, vocabulary.stretch(at, from, to));
  const names = 1 + passage.readings.length;
  const heading = names + passage.names.length;
  return {
    passage,
    text: set(0),
    readings: passage.readings.map(({ witness }, one) => ({ witness, set: set(1 + one) })),
    names: passage.names.map((_, one) => set(names + one)),
    heading: set(heading),
    added: set(heading, parts.length),
  };
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
  const weights = (vocabulary.knows(term) ? [stem] : meantStems).map((one) => vocabulary.weight(one));
  const weight = weights.length > 0 ? Math.max(...weights, LEAST_WEIGHT) : WEIGHT_OF_UNKNOWN;
  const inTreaties = vocabulary.isInTreaties(term);
  const forms = vocabulary.found(stem);
  const meantForms = meantStems
    .flatMap((one) => vocabulary.found(one))
    .sort((one, other) => one.at - other.at);
  return {
    typed,
    term,
    meant,
    stems: [stem, ...meantStems],
    forms,
    meantForms,
    isJoined,
    weight,
    inTreaties,
  };
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
  const there = found.filter((one) => one !== null).length;
  if (there === 0) return null;
  const total = sum(query.map(({ weight }) => weight));
  const worth = sum(query.map(({ weight }, at) => weight * (found[at]?.worth ?? 0)));
  const covered = sum(query.map(({ weight }, at) => (found[at] ? weight : 0)));
  const isOne = query.length === 1;
  const together = isOne ? 1 : there === 1 ? 0 : closeness(indexed, query, line, whole.length > 0);
  const score =
    (worth / total) *
    Math.sqrt(covered / total) *
    (1 - TOGETHER + TOGETHER * together) *
    (isOne ? 1 : KIND[indexed.passage.kind]) *
    brevity(indexed);
  return { indexed, score: inThousandths(score), found: found.map((one) => one?.how ?? null) };
}

export function inThousandths(score: number): number {
  return Math.round(score * 1000) / 1000;
}

/** What no passage can score above whose words have so large a share of all weight, 0…1. */
export function highestScore(share: number): number {
  // A little more than it is, for scores are rounded.
  return share * Math.sqrt(share) + 0.001;
}

interface Finding {
  how: MatchKind;
  worth: number;
}

/** The best that can be said of a word in a passage; null if it is not there. */
function findWord(
  { passage, text, heading, readings, names, added }: IndexedPassage,
  word: QueryWord,
  whole: readonly WordSet[],
  worths: Worths,
): Finding | null {
  const isProvision = passage.kind === "provision";
  let best: Finding | null = null;
  const note = (how: MatchKind, worth: number) => {
    if (worth > (best?.worth ?? 0)) best = { how, worth };
  };
  const inText = text.how(word);
  if (inText) {
    // The same word in the heading: the provision is about it, not only has it.
    const share = isProvision && !heading.how(word) ? UNHEADED : 1;
    note(inText, (isProvision ? worths.text : worths.body)[inText] * share);
  }
  for (const { set } of readings) {
    const how = set.how(word);
    if (how) note(how, worths.text[how]);
  }
  for (const name of names) {
    const how = name.how(word);
    if (how) note(how, (whole.includes(name) ? worths.name : worths.partOfName)[how]);
  }
  const inAdded = added.how(word);
  if (inAdded) note("keyword", worths.added[inAdded]);
  return best && isProvision && !word.inTreaties ? asForm(best) : best;
}

function asForm(best: Finding): Finding {
  return best.how === "stem" ? { ...best, worth: FORM_OF_FOREIGN_WORD } : best;
}

/** Whether the query says all of a name and nothing else. */
function isWholeName(name: WordSet, query: readonly QueryWord[]): boolean {
  if (query.some((word) => name.how(word) === null)) return false;
  const said = query.flatMap((word) => name.wordsFound(word));
  const isSaid = (from: number, to: number) => said.some((one) => one.start < to && from < one.end);
  // Words of Japanese overlap: each of their characters is to be said.
  return telling(name.words).every(({ term, start, end }) =>
    isJapanese(term) ? isSaid(start, start + 1) && isSaid(end - 1, end) : isSaid(start, end),
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
    const there = query.filter((word) => set.how(word) !== null).length;
    if (there < 2) return 0;
    if (set.hasLine(line)) return 1;
    return (NEARLY_THE_PHRASE * Math.max(longestRun(set, query) - 1, 0)) / (query.length - 1);
  };
  const said = Math.max(...[...readings.map(({ set }) => set), ...names, added].map(closenessIn), 0);
  const isTold = passage.kind !== "provision";
  const isNamed = query.every((word) => names.some((name) => name.how(word)));
  return Math.max(said, closenessIn(text) * (isTold ? TOLD : 1), isNamed ? ALL_IN_NAME : 0);
}

/** Every word is in some form of the name: "guidelines 1978". */
const ALL_IN_NAME = 0.4;

/** A phrase in what is told of something is often there in passing. */
const TOLD = 0.5;

/** Other forms of the words side by side, or other small words between them. */
const NEARLY_THE_PHRASE = 0.9;

/** How many words of the query stand side by side in its order, at most; words that say nothing do not count. */
function longestRun(set: WordSet, query: readonly QueryWord[]): number {
  let longest = 0;
  let before: { found: FoundTerm; length: number }[] = [];
  for (const word of query) {
    before = set.found(word).map((found) => {
      const last = before.findLast((one) => one.found.at < found.at);
      return { found, length: last && set.isSideBySide(last.found, found) ? last.length + 1 : 1 };
    });
    longest = Math.max(longest, ...before.map(({ length }) => length));
  }
  return longest;
}

/** Where words of the query stand in the text, in order; they do not overlap. */
export function matchesOf({ text }: IndexedPassage, query: readonly QueryWord[]): Match[] {
  const matches = query.flatMap((word) =>
    text.wordsFound(word).map(({ start, end, term, isJoined }): Match => {
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

/** The copy in which alone every word stands as typed; null where the edition has them or no copy does. */
export function witnessOf({ text, readings }: IndexedPassage, query: readonly QueryWord[]): string | null {
  const hasAll = (set: WordSet) => query.every((word) => set.how(word) === "exact");
  if (hasAll(text)) return null;
  return readings.find(({ set }) => hasAll(set))?.witness ?? null;
}

/** A word says a little more in a short provision: 0.97…1. What is told of other things is of one length. */
function brevity({ passage, text }: IndexedPassage): number {
  return passage.kind === "provision" ? 0.97 + 0.03 / (1 + text.length / 50) : 0.98;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
