// A quotation against the corpus: exact, near or absent.

import { UsageError } from "../errors.ts";
import type { Treaty } from "../model.ts";
import { patternOf } from "../pattern.ts";
import { readingOf, type WitnessProvision } from "./collate.ts";
import { compareTexts, wordPattern } from "./compare.ts";
import { likestStretch } from "./likest.ts";
import { linesOf } from "./passage.ts";
import type { CheckResult, Difference, Segment } from "./results.ts";

/** Either treaty has fewer characters in any copy; what is longer is no quotation from it, and slow to compare. */
export const LONGEST_QUOTATION = 10_000;

/** Below this share of common words a passage is no reading of the quotation. */
const NEAR = 0.6;

/**
 * With fewer common words likeness is chance, if a word differs: “prior consent” is not near “prior consultation”,
 * “armed attack,” is near “armed attack”.
 */
const FEWEST_COMMON = 3;

/**
 * Whether the words stand in a treaty, in the edition or in a copy. Case, line breaks and the kind of dash do not
 * count against them, punctuation does; an ellipsis stands for left out words. Throws a UsageError for a quotation
 * without words.
 */
export function check(quotation: string, treaties: readonly Treaty[]): CheckResult {
  const pieces = piecesOf(quotation);
  const texts = treaties.flatMap(textsOf);
  const found = texts.flatMap((text) => findExact(pieces, text));
  const best =
    found.find(({ text, differences }) => text.witness === null && !differences.includes("case")) ??
    found.find(({ differences }) => !differences.includes("case")) ??
    found[0];
  if (!best) return nearest(quotation, pieces, texts);
  const { text, start, end, refs, differences } = best;
  const same = found.filter((one) => one.text.witness === text.witness).flatMap((one) => one.refs.join(" "));
  const words = text.stored.slice(start, end);
  return {
    schema: "anpo/check@1",
    quotation,
    verdict: "exact",
    ref: refs.join(" "),
    also: [...new Set(same)].filter((ref) => ref !== refs.join(" ")),
    witness: text.witness,
    similarity: 1,
    text: words,
    segments: [{ op: "equal", text: words }],
    differences,
  };
}

/** The words of the edition that are most like a quotation which only a copy has. */
export function editionReading(quotation: string, treaties: readonly Treaty[]): string {
  const pieces = piecesOf(quotation);
  const editions = treaties.flatMap(textsOf).filter(({ witness }) => witness === null);
  return wordsOf(likestOf(editions.map((text) => likenessOf(pieces, text))));
}

/** A treaty, or one copy of it, as one run of words with its headings. */
interface Text {
  /** Null: the edition. */
  witness: string | null;
  stored: string;
  /** The same length as the stored text. */
  folded: string;
  units: { ref: string; start: number; end: number }[];
}

function textsOf(treaty: Treaty): Text[] {
  const edited = treaty.provisions.map((provision) => ({
    ...provision,
    lines: provision.kind === "article" ? [provision.label, ...linesOf(provision)] : linesOf(provision),
  }));
  const copies = treaty.witnesses.map((witness) => textOf(witness.id, readingOf(treaty, witness)));
  return [textOf(null, edited), ...copies];
}

function textOf(witness: string | null, provisions: readonly WitnessProvision[]): Text {
  let stored = "";
  const units: Text["units"] = [];
  for (const { ref, lines, paragraphs } of provisions) {
    for (const line of lines) {
      const start = stored === "" ? 0 : stored.length + 1;
      stored += stored === "" ? line : ` ${line}`;
      const own = paragraphs.find(({ text }) => text === line)?.ref ?? ref;
      units.push({ ref: own, start, end: stored.length });
    }
  }
  return { witness, stored, folded: fold(stored), units };
}

/** Keeps the length: offsets into the folded text are offsets into the stored one. */
function fold(text: string): string {
  return text
    .replace(/\s/g, " ")
    .replace(DASH, "-")
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

const DASH = /[\u2010-\u2015\u2212]/g;

/** A hyphen before a line break, or before a blank that such a break left, may belong to the word or not. */
function brokenWord(): RegExp {
  const hyphen = String.raw`[-\u00ad\u2010\u2011][ \t]*\r?\n\s*|[-\u2010\u2011][ \t]+|\u00ad`;
  return patternOf(String.raw`(?<=\p{L})(?:${hyphen})(?=\p{L})`, "gu");
}

const ELLIPSIS = /\s*(?:[[(]\s*)?(?:…|\.(?: ?\.){2,})(?:\s*[\])])?\s*/;
const OUTER_QUOTES = /^[\s"'“”‘’«»„]+|[\s"'“”‘’«»„]+$/g;

/** "[E]ach": whoever quotes has changed the case. */
const BRACKETED_LETTER = String.raw`\[(\p{L})\](?=\p{L})`;

/** What stands between ellipses, in order. */
function piecesOf(quotation: string): string[] {
  if (quotation.length > LONGEST_QUOTATION) {
    throw new UsageError(
      `the quotation has ${quotation.length} characters`,
      `the longest that can stand in a treaty has ${LONGEST_QUOTATION}`,
    );
  }
  const pieces = quotation
    .replace(OUTER_QUOTES, "")
    .split(ELLIPSIS)
    .map((piece) => piece.replace(patternOf(BRACKETED_LETTER, "gu"), "$1"))
    .filter((piece) => letter().test(piece));
  if (pieces.length > 0) return pieces;
  throw new UsageError(
    "there is no quotation to check",
    'type one: anpo check "an armed attack against either Party"',
  );
}

interface Exact {
  text: Text;
  start: number;
  end: number;
  /** The passages that it touches, in order. */
  refs: string[];
  differences: Difference[];
}

/** Every place where the pieces stand in order. */
function findExact(pieces: readonly string[], text: Text): Exact[] {
  const wanted = pieces.map(partsOf);
  const all: Exact[] = [];
  for (let from = 0; ; ) {
    const places: Place[] = [];
    let at = from;
    for (const parts of wanted) {
      const next = placeOf(parts, text.folded, at);
      if (!next) return all;
      places.push(next);
      at = next.end;
    }
    const start = places[0]!.start;
    from = places[0]!.end;
    const refs = [...new Set(places.flatMap((place) => refsAt(text, place.start, place.end)))];
    const differences = pieces.flatMap((piece, index) =>
      differencesOf(piece, text.stored.slice(places[index]!.start, places[index]!.end)),
    );
    all.push({ text, start, end: at, refs, differences: [...new Set(differences)] });
  }
}

/** Offsets into a folded text, end exclusive. */
interface Place {
  start: number;
  end: number;
}

/** A piece, folded, in its parts between words that a line break cut: there may be a hyphen or not. */
function partsOf(piece: string): string[] {
  const joint = "\ue000";
  return fold(piece.replace(brokenWord(), joint)).replace(/ +/g, " ").split(joint);
}

/** The first place from an offset on where the parts stand, as whole words; null if there is none. */
function placeOf(parts: readonly string[], folded: string, from: number): Place | null {
  const [first = "", ...rest] = parts;
  for (let start = folded.indexOf(first, from); start >= 0; start = folded.indexOf(first, start + 1)) {
    let end = start + first.length;
    const isWhole = rest.every((part) => {
      if (folded[end] === "-") end++;
      const isNext = folded.startsWith(part, end);
      end += part.length;
      return isNext;
    });
    if (isWhole && !isInWord(folded, start) && !isInWord(folded, end)) return { start, end };
  }
  return null;
}

/** Whether a word goes on over an offset. */
function isInWord(text: string, at: number): boolean {
  return letter().test(text[at - 1] ?? "") && letter().test(text[at] ?? "");
}

/** The same of one character, without a pattern where it is plain. */
function isLetter(character: string): boolean {
  if (character > "\x7f") return letter().test(character);
  return (character >= "a" && character <= "z") || (character >= "0" && character <= "9");
}

function letter(): RegExp {
  return patternOf(String.raw`[\p{L}\p{N}]`, "u");
}

function refsAt({ units }: Text, start: number, end: number): string[] {
  const touched = units.filter((unit) => unit.start < end && start < unit.end);
  return [...new Set(touched.map(({ ref }) => ref))];
}

function differencesOf(words: string, stored: string): Difference[] {
  const differences: Difference[] = [];
  const isBroken = words.replace(brokenWord(), "") !== words;
  if (isBroken || /\s{2,}|[^\S ]/.test(words)) differences.push("line breaks");
  const dashes = (text: string) => (text.match(/[-\u2010-\u2015\u2212]/g) ?? []).join("");
  if (!isBroken && dashes(words) !== dashes(stored)) differences.push("dashes");
  const letters = (text: string) => text.replace(patternOf(String.raw`[^\p{L}]`, "gu"), "");
  if (letters(words) !== letters(stored)) differences.push("case");
  return differences;
}

/** The passages most like the pieces of the quotation, with the words that differ; or that there are none. */
function nearest(quotation: string, pieces: readonly string[], texts: readonly Text[]): CheckResult {
  const best = likestOf(texts.map((text) => likenessOf(pieces, text)));
  const similarity = Math.round(best.similarity * 100) / 100;
  if (best.similarity < NEAR || !best.isEnough) {
    const nothing = {
      ref: null,
      also: [],
      witness: null,
      similarity,
      text: null,
      segments: [],
      differences: [],
    };
    return { schema: "anpo/check@1", quotation, verdict: "absent", ...nothing };
  }
  const { text, places } = best;
  return {
    schema: "anpo/check@1",
    quotation,
    verdict: "near",
    ref: [...new Set(places.flatMap(({ start, end }) => refsAt(text, start, end)))].join(" "),
    also: [],
    witness: text.witness,
    similarity,
    text: wordsOf(best),
    segments: segmentsOf(best),
    differences: [],
  };
}

/** What a text has for each piece of a quotation. */
interface Likeness {
  text: Text;
  /** The pieces with their line breaks and dashes made plain. */
  typed: string[];
  places: Place[];
  /** Share of words in common, 0…1. */
  similarity: number;
  /** The likeness is no chance. */
  isEnough: boolean;
}

const LEFT_OUT = " … ";

function wordsOf({ text, places }: Likeness): string {
  return places.map(({ start, end }) => text.stored.slice(start, end)).join(LEFT_OUT);
}

/** The first of several. */
function likestOf(likenesses: readonly Likeness[]): Likeness {
  return likenesses.reduce((one, other) => (other.similarity > one.similarity ? other : one));
}

function likenessOf(pieces: readonly string[], text: Text): Likeness {
  const typed = pieces.map((piece) =>
    piece.replace(brokenWord(), "-").replace(/\s+/g, " ").replace(DASH, "-").trim(),
  );
  const places: Place[] = [];
  let common = 0;
  let all = 0;
  for (const piece of typed) {
    const place = likestPlace(piece, text, places.at(-1)?.end ?? 0);
    const count = countWords(piece) + countWords(text.stored.slice(place.start, place.end));
    common += place.common ?? count / 2;
    all += count;
    places.push(place);
  }
  const isEnough = Math.round(common) >= FEWEST_COMMON || Math.round(2 * common) === all;
  return { text, typed, places, similarity: all === 0 ? 0 : (2 * common) / all, isEnough };
}

/** From the pieces to their places, with an ellipsis between two. */
function segmentsOf({ text, typed, places }: Likeness): Segment[] {
  return places.flatMap(({ start, end }, at): Segment[] => {
    const { segments } = compareTexts(typed[at]!, text.stored.slice(start, end), ["case"]);
    return at === 0 ? segments : [{ op: "equal", text: LEFT_OUT }, ...segments];
  });
}

interface LikestPlace extends Place {
  /** How many words are the same; null: all letters are, and only hyphens, blanks or marks differ. */
  common: number | null;
}

/** From an offset on, the words that are most like a piece. */
function likestPlace(typed: string, text: Text, from: number): LikestPlace {
  const whole = placeOfLetters(typed, text.folded, from);
  if (whole) return { ...whole, common: null };
  const wanted = [...fold(typed).matchAll(wordPattern())].map(([word]) => word);
  const there = [...text.folded.slice(from).matchAll(wordPattern())].map(([word], at, all) => ({
    word,
    start: from + all[at]!.index,
    end: from + all[at]!.index + word.length,
  }));
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
function placeOfLetters(typed: string, folded: string, from: number): Place | null {
  const wanted = [...fold(typed)].filter(isLetter).join("");
  const offsets: number[] = [];
  let letters = "";
  for (let at = from; at < folded.length; at++) {
    if (!isLetter(folded[at]!)) continue;
    letters += folded[at];
    offsets.push(at);
  }
  for (let found = letters.indexOf(wanted); found >= 0; found = letters.indexOf(wanted, found + 1)) {
    const start = offsets[found]!;
    const end = offsets[found + wanted.length - 1]! + 1;
    if (!isInWord(folded, start) && !isInWord(folded, end))
      return { start, end: end + marksAfter(typed, folded.slice(end)) };
  }
  return null;
}

function countWords(text: string): number {
  return text.match(wordPattern())?.length ?? 0;
}

/** What is neither a letter, a digit nor a blank. */
const MARK = String.raw`[^\p{L}\p{N}\s]`;
