// Finds characters as typed.

import { fold } from "../../text/normalize.ts";
import type { Match } from "./result.ts";

/** Offsets into a text, end exclusive. */
export type TextRange = Pick<Match, "start" | "end">;

/** Where something occurs in each text. */
export type Finder = (texts: readonly string[]) => TextRange[][];

/** Finds characters, ignoring width, case, dashes, quotation marks and the length of blanks. */
export function literalFinder(wanted: string): Finder {
  const source = fold(wanted)
    .text.trim()
    .replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")
    .replace(/ +/g, " +");
  // Characters without width fold to nothing, which would match everywhere.
  if (source === "") return (texts) => texts.map(() => []);
  return (texts) => findFolded(new RegExp(source, "gu"), texts);
}

/** Where a global pattern for folded text matches in each text. */
export function findFolded(pattern: RegExp, texts: readonly string[]): TextRange[][] {
  return texts.map((text) => {
    const folded = fold(text);
    return [...folded.text.matchAll(pattern)].map(({ 0: found, index }) => ({
      start: folded.start(index),
      end: folded.end(index + found.length),
    }));
  });
}
