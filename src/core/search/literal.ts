// Texts that hold some characters as they are, or match a pattern.

import { runInNewContext } from "node:vm";
import { UsageError } from "../../errors.ts";
import type { Match } from "../results.ts";
import { fold } from "./fold.ts";

/** Some patterns take for ever on some texts; this one ends. In milliseconds. */
const LONGEST_MATCHING = 300;

type Found = Pick<Match, "start" | "end">;

/** Where the characters stand in each text; width, case, dashes, quotes and the length of blanks aside. */
export function findLiteral(wanted: string, texts: readonly string[]): Found[][] {
  const source = fold(wanted)
    .text.trim()
    .replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")
    .replace(/ +/g, " +");
  // Characters without width fold to nothing, which stands everywhere.
  if (source === "") return texts.map(() => []);
  const pattern = new RegExp(source, "gu");
  return texts.map((stored) => {
    const { text, offsets } = fold(stored);
    return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      start: offsets[index]!,
      end: offsets[index + found.length]!,
    }));
  });
}

/**
 * Where a JavaScript pattern matches in each stored text; case does not count. Throws a UsageError for one that is
 * not well formed, or that takes too long.
 */
export function findPattern(source: string, texts: readonly string[]): Found[][] {
  try {
    const pattern = new RegExp(source, "giu");
    // A context of its own can be stopped in the middle of a match.
    return runInNewContext(
      `texts.map((text) => Array.from(text.matchAll(pattern), (match) => ({
         start: match.index, end: match.index + match[0].length })).filter(({ start, end }) => end > start))`,
      { texts: [...texts], pattern },
      { timeout: LONGEST_MATCHING },
    ) as Found[][];
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ERR_SCRIPT_EXECUTION_TIMEOUT") {
      throw new UsageError(
        `the pattern “${source}” takes too long`,
        "avoid repetitions within repetitions, as in (a+)+",
      );
    }
    if (error instanceof SyntaxError) {
      throw new UsageError(
        `“${source}” is no pattern: ${message.replace(/^.*: /, "")}`,
        "search for the letters: --exact",
      );
    }
    throw error;
  }
}
