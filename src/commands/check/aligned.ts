// The place of the treaties that is most like a quotation that is not there word for word.

import { distance } from "fastest-levenshtein";
import { align, type WantedWord } from "../../text/align.ts";
import { extentOf, gapsOf, isSame, type QuotationMatch } from "./comparison.ts";
import type { Quotation } from "./quotation.ts";
import type { Library, SearchedText } from "./searchedTexts.ts";

export interface AlignedMatch extends QuotationMatch {
  /** Of the alignment: comparable between texts. */
  score: number;
  /** Share of words in common, 0 to 1. Words that the quotation omits with an ellipsis do not count. */
  similarity: number;
  /** Every word is there, in this order, and most of them side by side. */
  isComplete: boolean;
  /** The resemblance is not a coincidence. */
  isConvincing: boolean;
}

/** The best place in each text, the best of all first. */
export function alignedMatches(quotation: Quotation, library: Library): AlignedMatch[] {
  const wanted = wantedWords(quotation, library);
  return library.alignedTexts
    .map((text) => alignedMatch(quotation, text, wanted))
    .toSorted((one, other) => other.score - one.score);
}

function wantedWords({ words }: Quotation, library: Library): WantedWord[] {
  return words.map(({ key, omission }) => ({
    word: library.numbers.get(key) ?? -1,
    alike: spelledLike(key, library),
    isAfterOmission: omission !== null,
  }));
}

/** The numbers of words that a misspelled one could be. */
function spelledLike(word: string, { numbers, slips }: Library): ReadonlySet<number> {
  const known = slips.get(word);
  if (known) return known;
  const alike = new Set<number>();
  for (const [other, number] of numbers) if (isSlip(word, other)) alike.add(number);
  slips.set(word, alike);
  return alike;
}

/** In a short word another letter makes another word: "Far", "Fat". */
function isSlip(word: string, other: string): boolean {
  const length = Math.max(word.length, other.length);
  const most = length < 5 ? 0 : length < 8 ? 1 : 2;
  return Math.abs(word.length - other.length) <= most && distance(word, other) <= most;
}

function alignedMatch(quotation: Quotation, text: SearchedText, wanted: readonly WantedWord[]): AlignedMatch {
  const { score, match } = placed(quotation, text, wanted);
  const { places } = match;
  const counted = countsOf(match, wanted);
  const shown = { ...match, places: withoutFarEnds(match) };
  return {
    ...shown,
    score,
    similarity: similarityOf(shown, countsOf(shown, wanted)),
    isComplete:
      counted.same === places.length &&
      qualityOf(counted, places.length) >= LEAST_OF_COMPLETE &&
      counted.longestSkip <= LONGEST_SKIP &&
      !hasLoneWord(match),
    isConvincing: isConvincing(match, wanted) || isReordered(match, wanted),
  };
}

/** The best places for a quotation, without words that are there by chance; and the score of the alignment. */
function placed(
  quotation: Quotation,
  text: SearchedText,
  wanted: readonly WantedWord[],
): { score: number; match: QuotationMatch } {
  const { score, places } = align(wanted, text);
  const match = { quotation, text, places: withoutStrays(places, wanted, text) };
  return { score, match: { ...match, places: withoutChance(match) } };
}

/** A shorter part of a quotation may be in a passage by chance. */
const FEWEST_MOVED = 5;

/**
 * Whether the quotation has two parts of one passage in another order: “the United States is granted the use of facilities
 * in Japan for the purpose of contributing to its security”.
 */
function isReordered(match: QuotationMatch, wanted: readonly WantedWord[]): boolean {
  const { quotation, text, places } = match;
  const first = places.findIndex((_, at) => isSame(match, at));
  const last = places.findLastIndex((_, at) => isSame(match, at));
  const after = places.length - last - 1;
  const cut = first > after ? first : last + 1;
  if (first < 0 || Math.max(first, after) < FEWEST_MOVED) return false;
  const unitOfPart = (from: number, to: number) => {
    const words = quotation.words.slice(from, to);
    const { match: part } = placed({ ...quotation, words }, text, wanted.slice(from, to));
    return isConvincing(part, wanted.slice(from, to)) ? text.units[extentOf(part).from] : null;
  };
  const unit = unitOfPart(0, cut);
  return unit !== null && unit === unitOfPart(cut, places.length);
}

/** A word at either end that is put in the place of a word of another passage is in the place of none. */
function withoutStrays(
  places: readonly number[],
  wanted: readonly WantedWord[],
  { words, units }: SearchedText,
): number[] {
  const kept = [...places];
  const isCommon = (at: number) => words[places[at]!] === wanted[at]!.word;
  const first = places.findIndex((_, at) => isCommon(at));
  const last = places.findLastIndex((_, at) => isCommon(at));
  for (const [at, place] of places.entries()) {
    if (first <= at && at <= last) continue;
    const anchor = at < first ? first : last;
    if (units[place] !== units[places[anchor]!]) kept[at] = -1;
  }
  return kept;
}

/** A part of a passage before or after the best one has to be this much like its part of the quotation. */
const LEAST_LIKE = 0.5;

/**
 * The places in the passage with most of the words, and in those next to it that are really quoted: a quotation that
 * ends in words of the writer's finds “the” and “of” in the next paragraph, too. A quotation whose words are all the
 * treaty's keeps its places.
 */
function withoutChance(match: QuotationMatch): readonly number[] {
  const { text, places } = match;
  const common = [...places.keys()].filter((at) => isSame(match, at));
  if (common.length === places.length) return places;
  const unitAt = (at: number) => text.units[places[at]!]!;
  const units = [...new Set(common.map(unitAt))];
  const partOf = (unit: SearchedText["units"][number]) => common.filter((at) => unitAt(at) === unit);
  const main = units.toSorted((one, other) => partOf(other).length - partOf(one).length)[0];
  const isByChance = (unit: SearchedText["units"][number]) => {
    const part = partOf(unit);
    const [first, last] = [part[0]!, part.at(-1)!];
    if (unit.isHeading && places[last + 1] !== places[last]! + 1) return true;
    const isBefore = units.indexOf(unit) < units.indexOf(main!);
    const there = isBefore
      ? text.units.lastIndexOf(unit) - places[first]!
      : places[last]! - text.units.indexOf(unit);
    const typed = isBefore
      ? common[common.indexOf(last) + 1]! - first
      : last - common[common.indexOf(first) - 1]!;
    return (2 * part.length) / (there + 1 + typed) < LEAST_LIKE;
  };
  const chance = new Set(units.filter((unit) => unit !== main && isByChance(unit)));
  return places.map((place) => (place >= 0 && chance.has(text.units[place]!) ? -1 : place));
}

/**
 * The places, except that a first or last common word like “the” is put beside the others if the text has it only far
 * away: in “the Parties would act”, “the” is not the one that stands fifteen words before “would act” in
 * the treaty. A quotation whose words are all the treaty's keeps its places.
 */
function withoutFarEnds(match: QuotationMatch): readonly number[] {
  const { quotation, text, places } = match;
  const common = [...places.keys()].filter((at) => isSame(match, at));
  const last = common.length - 1;
  if (last < 1 || common.length === places.length) return places;
  const isFrequentAt = (at: number) => isFrequent(quotation.words[at]!.key);
  const from = isFrequentAt(common[0]!) && isLeap(match, common[0]!, common[1]!) ? common[1]! : 0;
  const to =
    isFrequentAt(common[last]!) && isLeap(match, common[last - 1]!, common[last]!)
      ? common[last - 1]!
      : places.length;
  if (from >= to) return places;
  return places.map((place, at) => {
    const anchor = Math.max(from, Math.min(at, to));
    const beside = places[anchor]! + at - anchor;
    return anchor === at ? place : text.units[beside] === text.units[places[anchor]!] ? beside : -1;
  });
}

/** A word like “the” that is farther than this, in words, from all others is hardly the one that was meant. */
const FAR_FOR_FREQUENT = 6;

/** Whether the quotation leaves out many words between two of its words without an ellipsis. */
function isLeap({ quotation, places }: QuotationMatch, before: number, after: number): boolean {
  const isMarked = quotation.words.slice(before + 1, after + 1).some(({ omission }) => omission !== null);
  return !isMarked && places[after]! - places[before]! - (after - before) > FAR_FOR_FREQUENT;
}

/** Whether a word is far from the words before and after it, without an ellipsis between them. */
function hasLoneWord({ quotation: { words }, places }: QuotationMatch): boolean {
  const isFar = (at: number) => words[at]!.omission === null && places[at]! - places[at - 1]! > FAR;
  const last = words.length - 1;
  return words.some((_, at) => (at === 0 || isFar(at)) && (at === last || isFar(at + 1)));
}

/** Whether a word of the quotation is spelled almost like the word at its place. */
function isAlike({ text, places }: QuotationMatch, at: number, wanted: readonly WantedWord[]): boolean {
  return wanted[at]!.alike.has(text.words[places[at]!]!);
}

interface Counts {
  /** Words that are the same on both sides. */
  same: number;
  /** Words that are spelled almost like the word at their place. */
  alike: number;
  /** Words that the text has too, but a few words before or after: two words that changed places. */
  displaced: number;
  /** Stretches of the text, and their words, that the quotation skips without an ellipsis; beyond those it replaces. */
  skips: number;
  skipped: number;
  /** The words of the longest of these stretches. */
  longestSkip: number;
  /** Words of the text that it skips with an ellipsis. */
  marked: number;
}

function countsOf(match: QuotationMatch, wanted: readonly WantedWord[]): Counts {
  const counts = {
    same: 0,
    alike: 0,
    displaced: displacedWords(match),
    skips: 0,
    skipped: 0,
    longestSkip: 0,
    marked: 0,
  };
  for (const at of wanted.keys()) {
    if (isSame(match, at)) counts.same++;
    else if (isAlike(match, at, wanted)) counts.alike++;
  }
  for (const { typed, there } of gapsOf(match)) {
    const extra = there.to - there.from - (typed.to - typed.from);
    if (extra <= 0) continue;
    const isMarked = wanted.slice(typed.from, typed.to + 1).some(({ isAfterOmission }) => isAfterOmission);
    if (isMarked) counts.marked += extra;
    else {
      counts.skips++;
      counts.skipped += extra;
      counts.longestSkip = Math.max(counts.longestSkip, extra);
    }
  }
  return counts;
}

/** How far from its place a word may be to count as one that changed places. */
const MOST_DISPLACED = 4;

function displacedWords(match: QuotationMatch): number {
  const { quotation, text, places } = match;
  const common = new Set(places.filter((_, at) => isSame(match, at)));
  let count = 0;
  let expected = extentOf(match).from;
  for (const [at, { key }] of quotation.words.entries()) {
    if (isSame(match, at)) {
      expected = places[at]! + 1;
      continue;
    }
    const from = Math.max(0, expected - MOST_DISPLACED);
    const nearby = text.folded.slice(from, expected + MOST_DISPLACED);
    const found = nearby.findIndex((word, step) => word.key === key && !common.has(from + step));
    if (found >= 0) {
      common.add(from + found);
      count++;
    }
  }
  return count;
}

function similarityOf(match: QuotationMatch, { same, marked }: Counts): number {
  const { from, to } = extentOf(match);
  const all = match.places.length + (to - from) - marked;
  return all === 0 ? 0 : Math.min(1, (2 * same) / all);
}

// A quotation with three of its eight words replaced has to be convincing. A sentence must not be if four of its nine words
// are the writer's own, or if most of the words that it shares with a passage are far apart there.
const LEAST_QUALITY = 0.4;
/** A sentence that finds its words here and there in a long paragraph is not one that was shortened. */
const LEAST_OF_COMPLETE = 0.5;
/**
 * Nor is one that leaves out more than this at one place: “The Parties will encourage economic collaboration” joins
 * the two ends of a long sentence. Quotations that lost some words lost up to thirty. With a word of the writer's, too,
 * it is not close at all: “This Treaty shall stay in force for ten years”.
 */
const LONGEST_SKIP = 34;
/** Nor is one of which a word is as far as this, in words, from all others: “Japan … has been disarmed”. */
const FAR = 12;
const COST_OF_FOREIGN_WORD = 0.5;
const COST_OF_SKIP = 0.8;
const COST_OF_SKIPPED_WORD = 0.03;
const WORTH_OF_SLIP = 0.8;
/** Makes up for the foreign word and the skip that two words that changed places are counted as. */
const WORTH_OF_DISPLACED = 1.3;

const FEWEST_COMMON = 3;

/**
 * With this share of common words, they may even be nothing but stop words and the names of the parties; with less, if the
 * quotation has no other words.
 */
const NEARLY_ALL = 0.85;
const MOST = 0.7;

function isConvincing(match: QuotationMatch, wanted: readonly WantedWord[]): boolean {
  const counts = countsOf(match, wanted);
  const similarity = similarityOf(match, counts);
  const { same, alike, skips, longestSkip } = counts;
  const { words } = match.quotation;
  const foreign = words.length - same - alike;
  if (foreign === 0 && skips === 0 && words.length > 1) return true;
  if (same + alike < FEWEST_COMMON || qualityOf(counts, words.length) < LEAST_QUALITY) return false;
  if (foreign > 0 && longestSkip > LONGEST_SKIP) return false;
  if (similarity >= (foreign === 0 ? MOST : NEARLY_ALL)) return true;
  return words.some(({ key }, at) => !isFrequent(key) && (isSame(match, at) || isAlike(match, at, wanted)));
}

/** How much of a quotation with a number of words is at its place; 1 if all of it is, without gaps. */
function qualityOf({ same, alike, displaced, skips, skipped }: Counts, words: number): number {
  const found = same + WORTH_OF_SLIP * alike + WORTH_OF_DISPLACED * displaced;
  const foreign = COST_OF_FOREIGN_WORD * (words - same - alike);
  return (found - foreign - COST_OF_SKIP * skips - COST_OF_SKIPPED_WORD * skipped) / words;
}

/** Whether most sentences about the treaties have a word, whatever they say. */
export function isFrequent(key: string): boolean {
  return FREQUENT.has(key);
}

const FREQUENT: ReadonlySet<string> = new Set(
  `1951 1960 a america american an and any are article articles as at be been both but by came come comes did do does
  each either for from had has have he her his if in is it its japan japanese may must not of on one or other parties
  party shall she should so states such than that the their them then there these they this those to treaties treaty
  under united upon was were what when which who will with would`.split(/\s+/),
);
