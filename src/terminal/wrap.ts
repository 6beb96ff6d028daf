// Text → lines no wider than asked, broken where a reader expects it.

import LineBreaker from "linebreak";
import stringWidth from "string-width";

/** Offsets into the text, end exclusive. The white space at a break belongs to no line. */
export interface Line {
  start: number;
  end: number;
}

/**
 * Breaks by UAX #14, so that Japanese is broken too and no line starts with 、 or ）. A hyphenated word stays
 * whole, since a hyphen at a line end would be lost or doubled in a quotation. Only a word wider than the line is
 * cut, between characters.
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
    if (stringWidth(text.slice(start, visible)) <= width) end = visible;
    else {
      if (end > start) close();
      start = from;
      end = visible;
      while (stringWidth(text.slice(start, end)) > width) {
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
  const breaker = new LineBreaker(text);
  let from = 0;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const piece = text.slice(from, next.position);
    const atEnd = next.position === text.length;
    if (!atEnd && !isBreak(piece, text.slice(next.position))) continue;
    yield { piece, from, required: next.required && piece.endsWith("\n") };
    from = next.position;
  }
}

/** Latin text is broken at blanks and long dashes only: a hyphen, a slash or a backslash belongs to its word. */
function isBreak(before: string, after: string): boolean {
  return /[\s—–]$/.test(before) || JAPANESE.test(before.slice(-1)) || JAPANESE.test(after.slice(0, 1));
}

const JAPANESE = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** How many units of a text fit into the width: at least one character, so that every call gets on. */
function fitting(text: string, width: number): number {
  let fits = 0;
  for (const { segment, index } of CHARACTERS.segment(text)) {
    if (index > 0 && stringWidth(text.slice(0, index + segment.length)) > width) break;
    fits = index + segment.length;
  }
  return fits;
}

const CHARACTERS = new Intl.Segmenter("en");
