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
  const endsOf = new Map<string, ReadonlyMap<number, number>>();
  for (let at = 0; at < text.length; at++) {
    const opening = text[at]!;
    const closing = CLOSING.get(opening);
    if (closing === undefined || !opensAt(text, at)) continue;
    const ends = endsOf.get(opening) ?? closingMarks(text, opening, closing);
    endsOf.set(opening, ends);
    const end = ends.get(at) ?? (isContinued && "“«".includes(opening) ? text.length : null);
    if (end === null) continue;
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

/**
 * Where the passage ends that opens at each mark of a kind, unless it is never closed. Marks of the same kind may be nested.
 * All are found in one pass: a text with thousands of unclosed marks took 40 s when each was followed to the end.
 */
function closingMarks(text: string, opening: string, closing: string): Map<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  const isNested = !AMBIGUOUS.includes(opening);
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    const isClosing = closing.includes(character) && closesAt(text, at);
    if (isClosing) for (const start of open.splice(isNested ? -1 : 0)) ends.set(start, at);
    if (character === opening && !(isNested && isClosing)) open.push(at);
  }
  return ends;
}

function closesAt(text: string, at: number): boolean {
  if (!AMBIGUOUS.includes(text[at]!) || text[at] === "»") return true;
  return /\S/.test(text[at - 1]!) && !WORD_CHARACTER.test(text[at + 1] ?? "");
}
