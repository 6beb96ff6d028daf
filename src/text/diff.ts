// Two texts → segments of equal, delete and insert that read well.

import { wordRuns } from "./runs.ts";

/**
 * Without the inserts the texts join to the left side exactly, without the deletes to the right. Where a difference is
 * ignored, an equal text is the left side's.
 */
export interface Segment {
  op: "equal" | "delete" | "insert";
  text: string;
}

/** Below this share of common words two passages are shown whole: what they have in common is a coincidence. */
export const REWRITTEN_BELOW = 0.35;

/** An unchanged stretch with fewer words than this, between two changes, is confetti: it joins the change. */
const SHORTEST_ISLAND = 3;

export interface TextComparison {
  /** Share of words in common, 0…1: twice the common words over all words of both texts. */
  similarity: number;
  rewritten: boolean;
  segments: Segment[];
}

/** What a comparison may ignore. */
type Ignored = readonly ("case" | "punctuation" | "hyphens")[];

/**
 * Compares two texts by words, then the marks between words that stayed. Lossless: the texts of the segments
 * without the inserts join to `left` exactly, without the deletes to `right`. Where something is ignored, an
 * equal segment has the text of the left side.
 */
export function compareTexts(left: string, right: string, ignore: Ignored = []): TextComparison {
  const leftWords = splitWords(left);
  const rightWords = splitWords(right);
  const key = keyFor(ignore);
  const leftKeys = leftWords.map(({ word }) => key(word));
  const rightKeys = rightWords.map(({ word }) => key(word));
  // The empty word before the first one is always in common, and is not counted.
  const words = leftWords.length + rightWords.length - 2;
  const runs = wordRuns(leftKeys, rightKeys);
  const common = runs.reduce((sum, { op, count }) => sum + (op === "keep" ? count : 0), 0) - 1;
  const similarity = words === 0 ? 1 : (2 * common) / words;
  const rewritten = similarity < REWRITTEN_BELOW;
  return { similarity, rewritten, segments: rewritten ? wholeSides(left, right) : segmentsOf() };

  function segmentsOf(): Segment[] {
    const edits: Edit[] = [];
    let atLeft = 0;
    let atRight = 0;
    for (const { op, count } of runs) {
      for (let step = 0; step < count; step++) {
        const from = op === "add" ? undefined : leftWords[atLeft++];
        const to = op === "remove" ? undefined : rightWords[atRight++];
        edits.push(...(from && to ? editsOfKept(from, to, ignore) : editsOfChanged(from, to)));
      }
    }
    return joinEdits(absorbIslands(joinEdits(edits)).flatMap(trimChange)).flatMap(segmentsOfEdit);
  }
}

/** A stretch of text: the same on both sides, or what the left has and what the right has instead. */
interface Edit {
  kept: boolean;
  left: string;
  right: string;
}

/** A word and the marks and spaces up to the next word. The first word is empty: marks before it come after that one. */
interface Word {
  word: string;
  after: string;
}

/** Words hold together over hyphens and apostrophes: "large-scale", "Japan's", "self‑help". */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-\u2010\u2011'’][\p{L}\p{M}\p{N}]+)*/gu;

const TRAILING_MARKS = /[^\p{L}\p{M}\p{N}]*$/u;

function trailingMarks(text: string): string {
  return TRAILING_MARKS.exec(text)![0];
}

function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let word = "";
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    words.push({ word, after: text.slice(end, match.index) });
    word = match[0];
    end = match.index + word.length;
  }
  words.push({ word, after: text.slice(end) });
  return words;
}

/** What two words have in common if they count as the same. */
function keyFor(ignore: Ignored): (word: string) => string {
  return (word) => {
    const joined = ignore.includes("hyphens") ? word.replace(/[-\u2010\u2011]/g, "") : word;
    const straight = ignore.includes("punctuation") ? joined.replaceAll("’", "'") : joined;
    return ignore.includes("case") ? straight.toLowerCase() : straight;
  };
}

function editsOfKept(from: Word, to: Word, ignore: Ignored): Edit[] {
  const word = { kept: true, left: from.word, right: to.word };
  if (from.after === to.after || ignore.includes("punctuation"))
    return [word, { kept: true, left: from.after, right: to.after }];
  const start = commonStart(from.after, to.after, sameCharacter);
  const shorter = Math.min(from.after.length, to.after.length);
  const end = commonEnd(from.after, to.after, sameCharacter, shorter - start);
  const same = (text: string): Edit => ({ kept: true, left: text, right: text });
  return [
    word,
    same(from.after.slice(0, start)),
    {
      kept: false,
      left: from.after.slice(start, from.after.length - end),
      right: to.after.slice(start, to.after.length - end),
    },
    same(from.after.slice(from.after.length - end)),
  ];
}

function editsOfChanged(from: Word | undefined, to: Word | undefined): Edit[] {
  const text = (word: Word | undefined) => (word ? word.word + word.after : "");
  return [{ kept: false, left: text(from), right: text(to) }];
}

function joinEdits(edits: readonly Edit[]): Edit[] {
  const joined: Edit[] = [];
  for (const edit of edits) {
    if (edit.left === "" && edit.right === "") continue;
    const last = joined.at(-1);
    if (last?.kept === edit.kept) {
      last.left += edit.left;
      last.right += edit.right;
    } else joined.push({ ...edit });
  }
  return joined;
}

function absorbIslands(edits: readonly Edit[]): Edit[] {
  const isIsland = (edit: Edit, index: number) =>
    edit.kept &&
    index > 0 &&
    index < edits.length - 1 &&
    (edit.left.match(WORD)?.length ?? 0) < SHORTEST_ISLAND;
  return joinEdits(edits.map((edit, index) => (isIsland(edit, index) ? { ...edit, kept: false } : edit)));
}

/** Words and marks that begin or end both sides of a change stayed: an absorbed island can leave some there. */
function trimChange({ kept, left, right }: Edit): Edit[] {
  if (kept || left === "" || right === "") return [{ kept, left, right }];
  const leftWords = splitWords(left);
  const rightWords = splitWords(right);
  const start = commonStart(leftWords, rightWords, sameWord);
  const shorter = Math.min(leftWords.length, rightWords.length);
  const end = commonEnd(leftWords, rightWords, sameWord, shorter - start);
  const text = (words: readonly Word[]) => words.map(({ word, after }) => word + after).join("");
  const before = text(leftWords.slice(0, start));
  const changedLeft = text(leftWords.slice(start, leftWords.length - end));
  const changedRight = text(rightWords.slice(start, rightWords.length - end));
  const marks = commonEnd(trailingMarks(changedLeft), trailingMarks(changedRight), sameCharacter);
  const after = left.slice(before.length + changedLeft.length - marks);
  return [
    { kept: true, left: before, right: before },
    {
      kept: false,
      left: changedLeft.slice(0, changedLeft.length - marks),
      right: changedRight.slice(0, changedRight.length - marks),
    },
    { kept: true, left: after, right: after },
  ];
}

function segmentsOfEdit({ kept, left, right }: Edit): Segment[] {
  if (kept) return [{ op: "equal", text: left }];
  return wholeSides(left, right);
}

function wholeSides(left: string, right: string): Segment[] {
  const sides: Segment[] = [
    { op: "delete", text: left },
    { op: "insert", text: right },
  ];
  return sides.filter(({ text }) => text !== "");
}

/** How many leading units of two sequences are the same, at most `most`. */
function commonStart<T>(left: ArrayLike<T>, right: ArrayLike<T>, same: Same<T>, most = Infinity): number {
  const limit = Math.min(left.length, right.length, most);
  let count = 0;
  while (count < limit && same(left[count]!, right[count]!)) count++;
  return count;
}

/** How many closing units of two sequences are the same, at most `most`. */
function commonEnd<T>(left: ArrayLike<T>, right: ArrayLike<T>, same: Same<T>, most = Infinity): number {
  const limit = Math.min(left.length, right.length, most);
  let count = 0;
  while (count < limit && same(left[left.length - 1 - count]!, right[right.length - 1 - count]!)) count++;
  return count;
}

type Same<T> = (left: T, right: T) => boolean;
const sameCharacter: Same<string> = (left, right) => left === right;
const sameWord: Same<Word> = (left, right) => left.word === right.word && left.after === right.after;
