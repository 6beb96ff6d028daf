// Text → words, numbers and signs in one spelling, each with its place in the text.

import { fold } from "../text/normalize.ts";

/** A word, a number, a sign or a single Japanese character. */
export interface Piece {
  /** In lower case; country names and initials have one spelling: "U.S.A." and "United States" are "us". */
  text: string;
  /** Offset in the text as typed. */
  start: number;
  /** Offset in the text as typed, exclusive. */
  end: number;
  /** Whether white space, or a word without meaning here, precedes it. */
  isApart: boolean;
}

/**
 * The runs of characters that belong together; the flag "u" would triple the time to compile them. The number of a Japanese article is at most five characters long:
 * without a limit, a long run of kanji digits would be tried again from each of them.
 */
const PIECES = new RegExp(
  [
    /\s+/,
    /(?:event|glossary|dispute):[^\s,;()]*[^\s,;().:]/,
    /第[ivxlc]{1,8}条/,
    /第?(?:\d{1,5}|[〇一二三四五六七八九十]{1,5})(?:条|項|段落?)/,
    /united (?:states(?: of america)?|nations)(?![a-z])/,
    /co-operation(?![a-z])/,
    // Initials: "U.S.", "T.I.A.S.". No numeral begins with these letters.
    /[ut](?:\. ?[a-z](?![a-z]))+\.?/,
    /'s(?![a-z])/,
    /\d+(?:st|nd|rd|th)(?![a-z])/,
    /\d+/,
    // "VIIIff."
    /[ivxlc]+(?=ff(?![a-z]))/,
    /[a-z]+/,
    /\.{2,}|-+|[¶§]+/,
    /[\ud800-\udbff][\udc00-\udfff]|./,
  ]
    .map(({ source }) => source)
    .join("|"),
  "gs",
);

const ONE_SPELLING: ReadonlyMap<string, string> = new Map([
  ["united states of america", "us"],
  ["united states", "us"],
  ["united nations", "un"],
  ["co-operation", "cooperation"],
  ["usa", "us"],
  ["america", "us"],
  ["&", "and"],
]);

/** Words and marks that change no reference: "the 1960 treaty", "1951's Article II", "1960年の第五条". */
const MEANINGLESS = new Set(["the", "from", "'s", "'", '"', "no", "nos", "の", "年", "ま", "で"]);

export function piecesOf(text: string): Piece[] {
  const folded = fold(text);
  const pieces: Piece[] = [];
  let isApart = false;
  for (const { 0: run, index } of folded.text.matchAll(PIECES)) {
    const word = /^[ut]\./.test(run) ? run.replace(/[. ]/g, "") : run;
    const piece = ONE_SPELLING.get(word) ?? word;
    if (piece.trim() === "" || MEANINGLESS.has(piece)) {
      isApart = true;
      continue;
    }
    const [start, end] = [folded.start(index), folded.end(index + run.length)];
    pieces.push({ text: piece, start, end, isApart });
    isApart = false;
  }
  return pieces;
}
