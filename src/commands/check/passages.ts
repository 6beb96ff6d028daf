// The passages inside quotation marks in a paragraph of text.

/** Offsets, end exclusive, of what is inside the marks. */
export interface QuotedPassage {
  start: number;
  end: number;
}

/** Stand for the tags <q> and </q>, in text made from HTML. */
export const OPEN_TAG = "\ue002";
export const CLOSE_TAG = "\ue003";

/** Opening marks and what closes them. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["“", "”"],
  ["„", "“”"],
  ["«", "»"],
  ["»", "«"],
  ["‹", "›"],
  ["「", "」"],
  ["『", "』"],
  ["‘", "’"],
  ["'", "'"],
  [OPEN_TAG, CLOSE_TAG],
]);

/** Marks that can be something else, such as apostrophes: they open only before a word, and close only after one. */
const AMBIGUOUS = "\"'‘’»";

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** Whether some text has a number of words or more. */
export function hasWordCount(text: string, fewest: number): boolean {
  return (text.match(WORD)?.length ?? 0) >= fewest;
}

/**
 * The passages with `fewest` words or more, in order; one inside another is part of it. `isContinued`: the next paragraph
 * opens with a quotation mark again, so that the last passage may reach to the end of this one.
 */
export function quotedPassages(text: string, fewest: number, isContinued = false): QuotedPassage[] {
  const passages: QuotedPassage[] = [];
  for (let at = 0; at < text.length; at++) {
    const closing = CLOSING.get(text[at]!);
    if (closing === undefined || !opensAt(text, at)) continue;
    const found = closingAt(text, at, closing);
    const end = found < 0 && isContinued && "“«".includes(text[at]!) ? text.length : found;
    if (end < 0) continue;
    if (hasWordCount(text.slice(at + 1, end), fewest)) passages.push({ start: at + 1, end });
    at = end;
  }
  return passages;
}

function opensAt(text: string, at: number): boolean {
  if (!AMBIGUOUS.includes(text[at]!)) return true;
  const isAfterWord = WORD_CHARACTER.test(text[at - 1] ?? "");
  const next = text[at + 1] ?? " ";
  if (text[at] === "'" || text[at] === "‘") return !isAfterWord && /\p{L}|[[“"…]/u.test(next);
  return !isAfterWord && /\S/.test(next);
}

/** Where the passage that opens at an offset ends; −1 if nowhere. Marks of the same kind may be nested. */
function closingAt(text: string, start: number, closing: string): number {
  const opening = text[start]!;
  let depth = 0;
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at]!;
    if (closing.includes(character) && closesAt(text, at)) {
      if (depth === 0) return at;
      depth--;
    } else if (character === opening && !AMBIGUOUS.includes(opening)) depth++;
  }
  return -1;
}

function closesAt(text: string, at: number): boolean {
  if (!AMBIGUOUS.includes(text[at]!) || text[at] === "»") return true;
  return /\S/.test(text[at - 1]!) && !WORD_CHARACTER.test(text[at + 1] ?? "");
}
