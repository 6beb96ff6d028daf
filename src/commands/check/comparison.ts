// Compares a quotation with the words of a treaty that it was matched with: what is omitted, what differs.

import type { Segment } from "../../text/diff.ts";
import type { Quotation, QuotedWord } from "./quotation.ts";
import type { Difference, OmittedWords } from "./result.ts";
import { refsAt, type SearchedText, wordsBetween } from "./searchedTexts.ts";
import { senseWordsIn } from "./sense.ts";

/** For each word of a quotation the index of the word of a text at its place; −1 for none. */
export type Places = readonly number[];

export interface QuotationMatch {
  quotation: Quotation;
  text: SearchedText;
  places: Places;
}

/** Whether a word of the quotation is the word of the text at its place. */
export function isSame({ quotation, text, places }: QuotationMatch, at: number): boolean {
  const place = places[at]!;
  return place >= 0 && quotation.words[at]!.key === text.folded[place]!.key;
}

/** The words of the text from the first to the last one that is matched: indexes, end exclusive. */
export function extentOf({ places }: QuotationMatch): { from: number; to: number } {
  const used = places.filter((place) => place >= 0);
  return used.length === 0 ? { from: 0, to: 0 } : { from: used[0]!, to: used.at(-1)! + 1 };
}

/** The passages that the matched words belong to. */
export function refsOfMatch({ text, places }: QuotationMatch): string[] {
  return refsAt(
    text,
    places.filter((place) => place >= 0),
  );
}

/** A change between two words that are the same on both sides, or before the first or after the last. */
export interface Gap {
  /** Words of the quotation that are not at this place of the text: indexes, end exclusive. */
  typed: { from: number; to: number };
  /** Words of the text that the quotation does not have here. */
  there: { from: number; to: number };
}

/** Every stretch between two neighboring common words; most are empty on both sides. */
export function gapsOf(match: QuotationMatch): Gap[] {
  const { places } = match;
  const { from, to } = extentOf(match);
  const common = places.flatMap((_, at) => (isSame(match, at) ? [at] : []));
  const edges = [...common, places.length];
  return edges.map((next, at) => {
    const last = edges[at - 1];
    return {
      typed: { from: last === undefined ? 0 : last + 1, to: next },
      there: {
        from: last === undefined ? from : places[last]! + 1,
        to: next === places.length ? to : places[next]!,
      },
    };
  });
}

/** The words of the text that are left out between two words of the quotation, in order. */
export function omissionsOf(match: QuotationMatch): OmittedWords[] {
  const { quotation, text } = match;
  return gapsOf(match).flatMap(({ typed, there }) => {
    if (typed.from !== typed.to || there.from >= there.to) return [];
    const next = quotation.words[typed.to];
    const keys = text.folded.slice(there.from, there.to).map(({ key }) => key);
    return {
      text: wordsBetween(text, there.from, there.to),
      isMarked: next !== undefined && next.omission !== null,
      senseWords: senseWordsIn(keys),
      isAcrossProvisions: text.units[there.from - 1]!.provision !== text.units[there.to]!.provision,
    };
  });
}

/** The words and marks of the text that the quotation is matched with; with the mark that closes the quotation, if it is there. */
export function textOfMatch(match: QuotationMatch): string {
  const { from, to } = extentOf(match);
  return wordsBetween(match.text, from, to) + closingOf(match);
}

/** The punctuation at the end of the quotation as the text has it; empty if the text has none or other. */
export function closingOf(match: QuotationMatch): string {
  const { quotation, text, places } = match;
  const last = places.length - 1;
  const { closing } = quotation;
  if (closing === "" || last < 0 || !isSame(match, last)) return "";
  const { end } = text.folded[places[last]!]!;
  return text.marks[places[last]!]!.startsWith(closing) ? text.original.slice(end, end + closing.length) : "";
}

const CLOSING_MARK = /^[,.]$/;

/** Whether the quotation ends with a mark that the treaty does not have there, but that print puts before the closing quotation mark. */
export function hasOwnClosingMark(match: QuotationMatch): boolean {
  return CLOSING_MARK.test(match.quotation.closing) && closingOf(match) === "";
}

/** From the quotation to the text. */
export function segmentsOf(match: QuotationMatch): Segment[] {
  const { quotation, text, places } = match;
  const { words } = quotation;
  const segments: Segment[] = [];
  for (const { typed, there } of gapsOf(match)) {
    const isFirst = typed.from === 0;
    const isLast = typed.to === words.length;
    const typedText = typedBetween(quotation, typed, isFirst, isLast);
    const thereText = textBetween(text, there, isFirst, isLast);
    const isUnchanged = isSameGap(match, { typed, there }, isFirst || isLast);
    add(segments, isUnchanged ? [{ op: "equal", text: thereText }] : changed(typedText, thereText));
    if (!isLast) {
      const place = text.folded[places[typed.to]!]!;
      add(segments, [{ op: "equal", text: text.original.slice(place.start, place.end) }]);
    }
  }
  add(segments, closingSegments(match));
  return segments;
}

/** Whether the words on both sides of a gap are neighbors with the same punctuation between them. */
function isSameGap(match: QuotationMatch, { typed, there }: Gap, isAtEnd: boolean): boolean {
  if (typed.from !== typed.to || there.from !== there.to) return false;
  return !isAtEnd && isSameBetween(match, typed.to);
}

function closingSegments(match: QuotationMatch): Segment[] {
  const closing = closingOf(match);
  if (closing !== "") return [{ op: "equal", text: closing }];
  return hasOwnClosingMark(match) ? [] : [{ op: "delete", text: match.quotation.closing }];
}

function typedBetween(
  { words, typed }: Quotation,
  { from, to }: Gap["typed"],
  isFirst: boolean,
  isLast: boolean,
): string {
  const within = words
    .slice(from, to)
    .map((word, at) => (isFirst && at === 0 ? word.marks : word.between) + typed.slice(word.start, word.end));
  const next = isLast ? "" : isFirst && from === to ? words[to]!.marks : words[to]!.between;
  return within.join("") + next;
}

function textBetween(
  { original, folded }: SearchedText,
  { from, to }: Gap["there"],
  isFirst: boolean,
  isLast: boolean,
): string {
  const start = isFirst ? folded[from]?.start : folded[from - 1]!.end;
  const end = isLast ? folded[to - 1]?.end : folded[to]?.start;
  return original.slice(start ?? 0, end ?? 0);
}

/** Whether the punctuation before a word of the quotation is the text's, or goes with an ellipsis. */
export function isSameBetween({ quotation, text, places }: QuotationMatch, at: number): boolean {
  const word = quotation.words[at]!;
  const before = places[at]! - 1;
  if (word.omission === null) return hasMarksOf(word, text, before);
  return isAtOmission(word, text.marks[places[at - 1]!]!, text.marks[before]!);
}

/** Whether the punctuation before a word of the quotation is what a text has after a word. */
export function hasMarksOf({ marks }: QuotedWord, text: SearchedText, before: number): boolean {
  if (marks === text.marks[before]!) return true;
  const isHeadingEnd = text.units[before]!.isHeading && text.units[before + 1]?.isHeading === false;
  return isHeadingEnd && HEADING_MARKS.test(marks);
}

/** A heading is set on a line of its own; those who quote it put a mark after it. */
const HEADING_MARKS = /^[.:,-]?$/;

/** Punctuation next to an ellipsis has to be the treaty's, if there is any; one mark before it may be the writer's. */
function isAtOmission({ marks, marksBefore }: QuotedWord, after: string, before: string): boolean {
  return (after.startsWith(marksBefore) || /^[.,;:]$/.test(marksBefore)) && before.endsWith(marks);
}

/** What both have around the change is not part of it: spaces and marks, but no part of a word. */
function changed(typed: string, there: string): Segment[] {
  const start = commonLength(typed, there, (text, at) => text[at]);
  const rest = Math.min(typed.length, there.length) - start;
  const end = Math.min(
    rest,
    commonLength(typed, there, (text, at) => text[text.length - 1 - at]),
  );
  return [
    { op: "equal", text: there.slice(0, start) },
    { op: "delete", text: typed.slice(start, typed.length - end) },
    { op: "insert", text: there.slice(start, there.length - end) },
    { op: "equal", text: there.slice(there.length - end) },
  ];
}

const PART_OF_WORD = /[\p{L}\p{M}\p{N}]/u;

function commonLength(
  one: string,
  other: string,
  characterAt: (text: string, at: number) => string | undefined,
): number {
  let length = 0;
  for (;;) {
    const character = characterAt(one, length);
    if (character === undefined || character !== characterAt(other, length)) return length;
    if (PART_OF_WORD.test(character)) return length;
    length++;
  }
}

/** Joins neighbors of one kind; leaves out empty ones. */
function add(segments: Segment[], more: readonly Segment[]): void {
  for (const segment of more) {
    const last = segments.at(-1);
    if (segment.text === "") continue;
    if (last?.op === segment.op) last.text += segment.text;
    else segments.push({ ...segment });
  }
}

/** What is ignored between the quotation and the text. */
export function differencesOf(match: QuotationMatch): Difference[] {
  const { quotation, text, places } = match;
  const found = new Set<Difference>();
  for (const [at, word] of quotation.words.entries()) {
    if (isSame(match, at)) {
      const place = text.folded[places[at]!]!;
      const there = text.original.slice(place.start, place.end);
      for (const one of wordDifferences(quotation.typed.slice(word.start, word.end), there)) found.add(one);
    }
    if (word.isBroken) found.add("line breaks");
    if (at === 0 || !isSame(match, at) || !isSame(match, at - 1) || places[at - 1] !== places[at]! - 1)
      continue;
    const between = text.original.slice(text.folded[places[at - 1]!]!.end, text.folded[places[at]!]!.start);
    if (!isSameBetween(match, at)) found.add("punctuation");
    else if (!word.isBroken && dashesIn(word.between) !== dashesIn(between)) found.add("dashes");
    const typed = quotation.typed.slice(quotation.words[at - 1]!.end, word.start);
    if (QUOTATION_MARK.test(typed)) found.add("quotation marks");
    if (INVISIBLE.test(typed)) found.add("invisible characters");
    if (FULL_WIDTH.test(typed)) found.add("width");
  }
  if (hasOwnClosingMark(match)) found.add("closing mark");
  if (quotation.isWithoutBracketed) found.add("words in brackets");
  return ORDER.filter((one) => found.has(one));
}

/** The order in which they are listed. */
const ORDER: readonly Difference[] = [
  "line breaks",
  "dashes",
  "case",
  "quotation marks",
  "width",
  "ligatures",
  "accents",
  "invisible characters",
  "closing mark",
  "words in brackets",
  "punctuation",
];

const INVISIBLE = /[\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const EVERY_INVISIBLE = new RegExp(INVISIBLE, "g");
const FULL_WIDTH = /[\u3000\uff01-\uff5e]/;
const LIGATURE = /[\ufb00-\ufb06]/;
const QUOTATION_MARK = /["'«»‹›„“”‘’「」『』]/;

function wordDifferences(typed: string, there: string): Difference[] {
  if (typed === there) return [];
  const found: Difference[] = [];
  if (INVISIBLE.test(typed)) found.push("invisible characters");
  if (FULL_WIDTH.test(typed)) found.push("width");
  if (LIGATURE.test(typed)) found.push("ligatures");
  const letters = typed
    .replace(EVERY_INVISIBLE, "")
    .normalize("NFKC")
    .replace(/[-\u2010\u2011\u00ad\s]/g, "");
  if (letters.toLowerCase() !== there.toLowerCase()) found.push("accents");
  if (letters !== there && letters.normalize("NFD").replace(/\p{M}/gu, "") !== there) found.push("case");
  return found;
}

function dashesIn(text: string): string {
  return (text.match(/[-\u2010-\u2015\u2212]/g) ?? []).join("");
}
