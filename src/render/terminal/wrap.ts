// Text → lines no wider than asked, broken where a reader expects it.

import { displayWidth } from "./width.ts";

/** Offsets into the text, end-exclusive. The white space at a break belongs to no line. */
export interface Line {
  start: number;
  end: number;
}

/** The lines of `wrap` as strings. */
export function wrappedLines(text: string, width: number): string[] {
  return wrap(text, width).map(({ start, end }) => text.slice(start, end));
}

/**
 * Breaks at a subset of the places that the Unicode line breaking rules (UAX #14) allow: at blanks, after long dashes and
 * between Japanese characters, so that no line starts with 、 or ）. A hyphenated word stays whole, because a hyphen at
 * the end of a line would be lost or doubled in a quotation. Only a word that is wider than the line is cut. A line is
 * too wide only if a single character is.
 */
export function wrap(text: string, width: number): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let end = 0;
  for (const { from, to } of pieces(keepingCommands(text, width))) {
    const visibleEnd = from + text.slice(from, to).trimEnd().length;
    if (displayWidth(text.slice(start, visibleEnd)) > width) {
      if (end > start) lines.push({ start, end });
      start = from;
      for (const cut of cuts(text.slice(from, visibleEnd), width)) {
        lines.push({ start, end: from + cut });
        start = from + cut;
      }
    }
    end = visibleEnd;
    if (text[to - 1] === "\n") {
      lines.push({ start, end });
      start = to;
      end = to;
    }
  }
  if (end > start || lines.length === 0) lines.push({ start, end });
  return lines;
}

const BLANK = String.raw`[^\S\u00a0\u202f\ufeff]`;
const JAPANESE = String.raw`[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]`;
/** Closing marks, dashes, marks of length and repetition, small kana, and what joins the character before it. */
const NO_START = String.raw`[\s\p{Pe}\p{Pf}\p{Po}\p{Pd}\p{Lm}\p{M}\p{Cf}\p{S}ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ]`;
/** Opening marks, quotation marks that may open, and signs that belong to what follows. */
const NO_END = String.raw`[\p{Ps}\p{Pi}\p{Pf}\p{Cf}\p{S}"'\\]`;
const BREAK = new RegExp(
  [
    String.raw`(?<=\n)(?!$)`,
    String.raw`(?<=${BLANK})(?=\S)`,
    String.raw`(?<=[—–])(?=[\p{L}\p{N}])`,
    String.raw`(?:(?<=${JAPANESE})|(?=${JAPANESE}))(?<!^|\s|${NO_END})(?!${NO_START}|$)`,
  ].join("|"),
  "gu",
);

/** "To read it, type: anpo show 1960 V", to the end of the sentence; the name of the program before a message is none. */
const COMMANDS = /(?<!^anpo: )(?<=: )anpo .+?(?=; |$)/gm;
const NEXT_COMMAND = /(?<=,| or) (?=anpo )/;

/** The text with no-break spaces in the commands to type that fit on a line: broken, they could not be copied. */
function keepingCommands(text: string, width: number): string {
  if (!text.includes(": anpo ")) return text;
  return text.replace(COMMANDS, (commands) =>
    commands
      .split(NEXT_COMMAND)
      .map((one) => (displayWidth(one) <= width ? one.replaceAll(" ", "\u00a0") : one))
      .join(" "),
  );
}

/** The words of a text, or what else no line break can part. */
export function unbreakable(text: string): string[] {
  return [...pieces(text)].map(({ from, to }) => text.slice(from, to).trimEnd());
}

/** The stretches of text between possible breaks. */
export function* pieces(text: string): Generator<{ from: number; to: number }> {
  let from = 0;
  for (const { index } of text.matchAll(BREAK)) {
    yield { from, to: index };
    from = index;
  }
  if (from < text.length) yield { from, to: text.length };
}

/** Where a word has to be cut to fit the width; a mark stays with the letter before it. */
function* cuts(word: string, width: number): Generator<number> {
  let columns = 0;
  let at = 0;
  for (const character of word) {
    const needed = displayWidth(character);
    if (columns > 0 && needed > 0 && columns + needed > width) {
      yield at;
      columns = 0;
    }
    columns += needed;
    at += character.length;
  }
}
