// What a text has that is like a quotation: the place of each piece, the words in common.

import { distance } from "fastest-levenshtein";
import { patternOf } from "../pattern.ts";
import { alignWords } from "./align.ts";
import { compareTexts, wordPattern } from "./compare.ts";
import { likestStretch } from "./likest.ts";
import { brokenWord, DASH, fold, isInWord, isLetter, type Place, refsAt, type Text } from "./quotable.ts";
import type { Segment } from "./results.ts";

/**
 * With fewer common words likeness is chance, unless only marks or spelling differ: “prior consent” is not near “prior
 * consultation”, “armed; attack” is near “armed attack”.
 */
const FEWEST_COMMON = 3;

/** What a text has for each piece of a quotation. */
export interface Likeness {
  text: Text;
  /** The pieces with their line breaks and dashes made plain. */
  typed: string[];
  places: Place[];
  /** Share of words in common, 0…1. */
  similarity: number;
  /** The likeness is no chance. */
  isEnough: boolean;
  /** Word for word it is the same, but for marks and slips of spelling. */
  isMisspelt: boolean;
}

const LEFT_OUT = " … ";

/** Its words, with an ellipsis between two places. */
export function wordsOf({ text, places }: Likeness): string {
  return places.map(({ start, end }) => text.stored.slice(start, end)).join(LEFT_OUT);
}

/** The first of several. */
export function likestOf(likenesses: readonly Likeness[]): Likeness {
  return likenesses.reduce((one, other) => (other.similarity > one.similarity ? other : one));
}

/** The pieces are looked for in order. */
export function likenessOf(pieces: readonly string[], text: Text): Likeness {
  const typed = pieces.map((piece) =>
    piece.replace(brokenWord(), "-").replace(/\s+/g, " ").replace(DASH, "-").trim(),
  );
  const places: Place[] = [];
  let [common, ofPieces, all] = [0, 0, 0];
  let [isMisspelt, isTelling] = [true, false];
  for (const piece of typed) {
    const place = likestPlace(piece, text, places.at(-1)?.end ?? 0);
    const there = text.stored.slice(place.start, place.end);
    const count = countWords(piece) + countWords(there);
    common += place.common ?? count / 2;
    ofPieces += countWords(piece);
    all += count;
    isTelling ||= place.common === null || sharesTellingWord(keysOf(piece), keysOf(there));
    isMisspelt &&= place.common === null || isMisspeltFor(piece, there);
    const end = places.at(-1)?.end ?? 0;
    places.push(place.common === null ? place : withWholeNames(place, keysOf(piece), text, end));
  }
  const similarity = all === 0 ? 0 : (2 * common) / all;
  // A few words of a longer quotation stand in nearly every text.
  const isMost = Math.round(common) >= FEWEST_COMMON && 2 * common > ofPieces;
  const isEnough = isMost && (isTelling || similarity >= NEARLY_ALL);
  return { text, typed, places, similarity, isEnough, isMisspelt };
}

/** With so many common words these may say nothing else than the parties' names. */
const NEARLY_ALL = 0.85;

/** What a sentence about these treaties has in common with them, whatever it says. */
const EVERYWHERE: ReadonlySet<string> = new Set(
  "a an and by for in is its of or that the this to with japan united states america party parties treaty".split(
    " ",
  ),
);

function sharesTellingWord(typed: readonly string[], there: readonly string[]): boolean {
  const known = new Set(there);
  return typed.some((word) => known.has(word) && !EVERYWHERE.has(word));
}

function isMisspeltFor(piece: string, there: string): boolean {
  const [typed, meant] = [keysOf(piece), keysOf(there)];
  return (
    typed.length === meant.length &&
    typed.every((word, at) => distance(word, meant[at]!) <= mostSlips(word, meant[at]!))
  );
}

/** Of a short word, another letter makes another word: "Far", "Fat". */
function mostSlips(word: string, other: string): number {
  const length = Math.max(word.length, other.length);
  return length < 5 ? 0 : length < 8 ? 1 : 2;
}

/** What stands in the place of another word is a whole name: "United States of America" for "US", not "United". */
function withWholeNames(
  { start, end }: Place,
  typed: readonly string[],
  { stored, units }: Text,
  from: number,
): Place {
  const there = keysOf(stored.slice(start, end));
  const line = units.find((unit) => unit.start <= start && end <= unit.end);
  if (!line) return { start, end };
  const before = NAME_BEFORE.exec(stored.slice(Math.max(line.start, from), start))?.[0] ?? "";
  const behind = NAME_BEHIND.exec(stored.slice(end, line.end))?.[0] ?? "";
  return {
    start: there[0] === typed[0] ? start : start - before.length,
    end: there.at(-1) === typed.at(-1) ? end : end + behind.length,
  };
}

const NAME_BEFORE = /(?:\b[Tt]he )?(?:[A-Z][a-z]+ (?:of )?)+$/;
const NAME_BEHIND = /^(?: (?:of )?[A-Z][a-z]+)+/;

/** From the pieces to their places, with an ellipsis between two. */
export function segmentsOf({ text, typed, places }: Likeness): Segment[] {
  return places.flatMap(({ start, end }, at): Segment[] => {
    const { segments } = compareTexts(typed[at]!, text.stored.slice(start, end), ["case"]);
    return at === 0 ? segments : [{ op: "equal", text: LEFT_OUT }, ...segments];
  });
}

/** Where another text has what one has at a place: the same words, or what stands in their stead. Empty if nothing does. */
export function placeInOther(one: string, place: Place, other: string): Place {
  const [words, others] = [wordsIn(one), wordsIn(other)];
  const keys = (some: readonly WordPlace[]) => some.map(({ word }) => word);
  const isMeant = (at: number) => words[at]!.start < place.end && place.start < words[at]!.end;
  const meant: number[] = [];
  let [at, atOther] = [0, 0];
  // What was removed and what was added since the last word in common.
  let isReplaced = false;
  let added: number[] = [];
  const closeChange = () => {
    if (isReplaced) meant.push(...added);
    isReplaced = false;
    added = [];
  };
  for (const { op, count } of alignWords(keys(words), keys(others))) {
    if (op === "keep") closeChange();
    for (let step = 0; step < count; step++) {
      if (op === "keep" && isMeant(at)) meant.push(atOther);
      if (op === "remove") isReplaced ||= isMeant(at);
      if (op === "add") added.push(atOther);
      if (op !== "add") at++;
      if (op !== "remove") atOther++;
    }
  }
  closeChange();
  if (meant.length === 0) return { start: 0, end: 0 };
  return { start: others[meant[0]!]!.start, end: others[meant.at(-1)!]!.end };
}

interface WordPlace extends Place {
  word: string;
}

/** The words of a text, folded. */
function wordsIn(text: string): WordPlace[] {
  return [...fold(text).matchAll(wordPattern())].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
}

function keysOf(text: string): string[] {
  return wordsIn(text).map(({ word }) => word);
}

/** The same of a text that many pieces are looked for in. */
function allWordsOf(text: Text): readonly WordPlace[] {
  const words = WORDS.get(text) ?? wordsIn(text.stored);
  WORDS.set(text, words);
  return words;
}

const WORDS = new WeakMap<Text, readonly WordPlace[]>();

interface LikestPlace extends Place {
  /** How many words are the same; null: all letters are, and only hyphens, blanks or marks differ. */
  common: number | null;
}

/** From an offset on, the words that are most like a piece. */
function likestPlace(typed: string, text: Text, from: number): LikestPlace {
  const whole = placeOfLetters(typed, text, from);
  if (whole) return { ...whole, common: null };
  const wanted = keysOf(typed);
  const there = allWordsOf(text).filter(({ start }) => start >= from);
  const stretch = likestStretch(
    wanted,
    there.map(({ word }) => word),
  );
  if (stretch.to === stretch.from) return { start: from, end: from, common: 0 };
  // Rather another word at either end than none, if it is of the same paragraph.
  const isOneUnit = (one: number, other: number) =>
    there[one] && there[other] && refsAt(text, there[one].start, there[other].end).length === 1;
  const isFirst = there[stretch.from]!.word === wanted[0] || !isOneUnit(stretch.from - 1, stretch.from);
  const isLast = there[stretch.to - 1]!.word === wanted.at(-1) || !isOneUnit(stretch.to - 1, stretch.to);
  const { start } = there[isFirst ? stretch.from : stretch.from - 1]!;
  const close = there[isLast ? stretch.to - 1 : stretch.to]!.end;
  return { start, end: close + marksAfter(typed, text.folded.slice(close)), common: stretch.common };
}

/** How many marks belong to the words before: none if the quotation does not close with one. */
function marksAfter(typed: string, rest: string): number {
  if (!patternOf(`${MARK}$`, "u").test(typed)) return 0;
  return patternOf(`^${MARK}*`, "u").exec(rest)![0].length;
}

/** Where the letters of a piece stand, whatever hyphens, blanks and marks are between them; null if nowhere. */
function placeOfLetters(typed: string, text: Text, from: number): Place | null {
  const { folded } = text;
  const wanted = [...fold(typed)].filter(isLetter).join("");
  const { letters, offsets } = lettersOf(text);
  const first = offsets.findIndex((offset) => offset >= from);
  if (first < 0) return null;
  for (let found = letters.indexOf(wanted, first); found >= 0; found = letters.indexOf(wanted, found + 1)) {
    const start = offsets[found]!;
    const end = offsets[found + wanted.length - 1]! + 1;
    if (!isInWord(folded, start) && !isInWord(folded, end))
      return { start, end: end + marksAfter(typed, folded.slice(end)) };
  }
  return null;
}

interface Letters {
  letters: string;
  /** Where each stands in the text. */
  offsets: number[];
}

/** The letters of a folded text alone, made once for all pieces. */
function lettersOf(text: Text): Letters {
  const known = LETTERS.get(text);
  if (known) return known;
  const offsets = text.folded.split("").flatMap((character, at) => (isLetter(character) ? [at] : []));
  const made = { letters: offsets.map((at) => text.folded[at]).join(""), offsets };
  LETTERS.set(text, made);
  return made;
}

const LETTERS = new WeakMap<Text, Letters>();

function countWords(text: string): number {
  return text.match(wordPattern())?.length ?? 0;
}

/** What is neither a letter, a digit nor a blank. */
const MARK = String.raw`[^\p{L}\p{N}\s]`;
