// Text → lines no wider than asked, broken where a reader expects it.

import { patternOf } from "../pattern.ts";
import { cells } from "./width.ts";

/** Offsets into the text, end exclusive. The white space at a break belongs to no line. */
export interface Line {
  start: number;
  end: number;
}

/**
 * Breaks where UAX #14 allows it, but seldomer: at blanks, behind long dashes and between characters of Japanese, so
 * that no line starts with 、 or ）. A hyphenated word stays whole, since a hyphen at a line end would be lost or doubled
 * in a quotation. Only a word wider than the line is cut, between characters.
 */
export function wrap(text: string, width: number): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let end = 0;
  const close = () => {
    lines.push({ start, end });
  };
  for (const { piece, from, required } of pieces(text)) {
    const visible = from + piece.trimEnd().length;
    if (cells(text.slice(start, visible)) <= width) end = visible;
    else {
      if (end > start) close();
      start = from;
      end = visible;
      while (cells(text.slice(start, end)) > width) {
        const cut = start + fitting(text.slice(start, end), width);
        lines.push({ start, end: cut });
        start = cut;
      }
    }
    if (required) {
      close();
      start = from + piece.length;
      end = start;
    }
  }
  if (end > start || lines.length === 0) close();
  return lines;
}

/** Stretches that a line break may end. */
function* pieces(text: string): Generator<{ piece: string; from: number; required: boolean }> {
  let from = 0;
  for (const { index } of text.matchAll(LATIN.test(text) ? LATIN_BREAK : patternOf(BREAK, "gu"))) {
    const piece = text.slice(from, index);
    yield { piece, from, required: piece.endsWith("\n") };
    from = index;
  }
  if (from < text.length) yield { piece: text.slice(from), from, required: text.endsWith("\n") };
}

const JAPANESE = "[\\u3000-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef]";
/** Closing marks, dashes, marks of length and repetition, small kana, what joins the character before. */
const NO_START =
  "[\\s\\p{Pe}\\p{Pf}\\p{Po}\\p{Pd}\\p{Lm}\\p{M}\\p{Cf}\\p{S}ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ]";
/** Opening marks, quotes that may be such, signs that belong to what follows. */
const NO_END = "[\\p{Ps}\\p{Pi}\\p{Pf}\\p{Cf}\\p{S}\"'\\\\]";
const BLANK = "[^\\S\\u00a0\\u202f\\ufeff]";
const BLANK_BREAK = `(?<=\\n)(?!$)|(?<=${BLANK})(?=\\S)`;
const BREAK = `${BLANK_BREAK}|(?<=[—–])(?=[\\p{L}\\p{N}])|(?:(?<=${JAPANESE})|(?=${JAPANESE}))(?<!^|\\s|${NO_END})(?!${NO_START}|$)`;

/** Most text, where the same is said without properties of Unicode. */
const LATIN = /^[\0-\u024f\u2010-\u2027]*$/;
const LATIN_BREAK = new RegExp(`${BLANK_BREAK}|(?<=[—–])(?=[0-9A-Za-zª²³µ¹º¼-¾À-ÖØ-öø-ɏ])`, "g");

/** How many units of a text fit into the width: at least one character, so that every call gets on. */
function fitting(text: string, width: number): number {
  let fits = 0;
  for (const { segment, index } of new Intl.Segmenter("en").segment(text)) {
    if (index > 0 && cells(text.slice(0, index + segment.length)) > width) break;
    fits = index + segment.length;
  }
  return fits;
}
