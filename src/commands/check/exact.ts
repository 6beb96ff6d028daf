// Where the pieces of a quotation occur word for word, in order.

import {
  closingOf,
  differencesOf,
  extentOf,
  hasMarksOf,
  hasOwnClosingMark,
  isSameBetween,
  omissionsOf,
  type QuotationMatch,
} from "./comparison.ts";
import type { Quotation } from "./quotation.ts";
import type { Library, SearchedText } from "./searchedTexts.ts";

/** A place with all words of a quotation, with gaps only where the quotation marks them. */
export interface ExactMatch extends QuotationMatch {
  /** Nothing that is omitted changes the sense, and no gap reaches from one provision into another. */
  isFaithful: boolean;
}

/** Every place of every text, the best first; empty if there is none. */
export function exactMatches(quotation: Quotation, library: Library): ExactMatch[] {
  const numbers = quotation.words.map(({ key }) => library.numbers.get(key) ?? -1);
  if (numbers.includes(-1)) return [];
  const found = library.texts.flatMap((text) => matchesIn(text, quotation, numbers));
  const ranks = new Map(found.map((match) => [match, rankOf(match)]));
  return found.toSorted((one, other) => compareRanks(ranks.get(one)!, ranks.get(other)!));
}

/**
 * A faithful place before another, the edition before a copy, with the mark that closes the quotation, with its capitals;
 * then the one that omits least.
 */
function rankOf(match: ExactMatch): number[] {
  const { from, to } = extentOf(match);
  return [
    Number(!match.isFaithful),
    Number(match.text.witness !== null),
    Number(hasOwnClosingMark(match)),
    Number(differencesOf(match).includes("case")),
    to - from,
  ];
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((rank, index) => rank !== other[index]);
  return at < 0 ? 0 : one[at]! - other[at]!;
}

/** Words of the quotation between two ellipses: indexes, end exclusive. */
interface Piece {
  from: number;
  to: number;
}

function piecesOf({ words }: Quotation): Piece[] {
  const starts = words.flatMap(({ omission }, at) => (at === 0 || omission !== null ? [at] : []));
  return starts.map((from, at) => ({ from, to: starts[at + 1] ?? words.length }));
}

function matchesIn(text: SearchedText, quotation: Quotation, numbers: readonly number[]): ExactMatch[] {
  const pieces = piecesOf(quotation);
  const everywhere = new Map<string, number[]>();
  const starts = pieces.map((piece) => {
    const key = `${numbers.slice(piece.from, piece.to)} ${quotation.words.slice(piece.from + 1, piece.to).map(({ marks }) => marks)}`;
    const known = everywhere.get(key) ?? startsOf(piece, text, quotation, numbers);
    everywhere.set(key, known);
    return known;
  });
  const matches: ExactMatch[] = [];
  for (let from = 0; ; ) {
    const first = firstStarts(pieces, starts, from);
    if (!first) return matches;
    closeUp(pieces, starts, first);
    from = first[0]! + 1;
    const places = pieces.flatMap((piece, at) =>
      Array.from({ length: piece.to - piece.from }, (_, step) => first[at]! + step),
    );
    const match = { quotation, text, places };
    if (!hasSameMarksAtEnds(match)) continue;
    const isFaithful = omissionsOf(match).every(
      ({ senseWords, isAcrossProvisions }) => senseWords.length === 0 && !isAcrossProvisions,
    );
    matches.push({ ...match, isFaithful });
  }
}

/** Where the words of a piece, and the marks between them, occur in a text. */
function startsOf(
  { from, to }: Piece,
  text: SearchedText,
  quotation: Quotation,
  numbers: readonly number[],
): number[] {
  const starts: number[] = [];
  for (let start = 0; start + to - from <= text.words.length; start++) {
    let at = from;
    while (at < to && text.words[start + at - from] === numbers[at]) at++;
    if (at < to) continue;
    let same = from + 1;
    while (same < to && hasMarksOf(quotation.words[same]!, text, start + same - from - 1)) same++;
    if (same >= to) starts.push(start);
  }
  return starts;
}

/** For each piece the first start after the piece before; null if one has none. */
function firstStarts(
  pieces: readonly Piece[],
  starts: readonly (readonly number[])[],
  from: number,
): number[] | null {
  const found: number[] = [];
  let after = from;
  for (const [at, { from: first, to }] of pieces.entries()) {
    const next = starts[at]!.find((start) => start >= after);
    if (next === undefined) return null;
    found.push(next);
    after = next + to - first;
  }
  return found;
}

/** Moves each piece but the last as far back in the text as the next one allows, so that as little as possible is omitted. */
function closeUp(pieces: readonly Piece[], starts: readonly (readonly number[])[], found: number[]): void {
  for (let at = pieces.length - 2; at >= 0; at--) {
    const length = pieces[at]!.to - pieces[at]!.from;
    found[at] = starts[at]!.findLast((start) => start + length <= found[at + 1]!)!;
  }
}

/** Punctuation before the first word, around ellipses and after the last word has to be the treaty's, if there is any. */
function hasSameMarksAtEnds(match: QuotationMatch): boolean {
  const { quotation, text, places } = match;
  const first = quotation.words[0]!;
  const before = places[0] === 0 ? "" : text.marks[places[0]! - 1]!;
  if (!before.endsWith(first.marks)) return false;
  const isSameAtGaps = quotation.words.every(
    ({ omission }, at) => at === 0 || omission === null || isSameBetween(match, at),
  );
  return isSameAtGaps && (quotation.closing === "" || closingOf(match) !== "" || hasOwnClosingMark(match));
}
