// Finds characters as typed, or what a regular expression matches.

import { runInNewContext } from "node:vm";
import { AnpoError } from "../../errors.ts";
import { fold } from "../../text/normalize.ts";
import type { Match } from "./result.ts";

/** Offsets into a text, end exclusive. */
export type TextRange = Pick<Match, "start" | "end">;

/** Where characters occur in each text, ignoring width, case, dashes, quotation marks and the length of blanks. */
export function findLiteral(wanted: string, texts: readonly string[]): TextRange[][] {
  const source = fold(wanted)
    .text.trim()
    .replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")
    .replace(/ +/g, " +");
  // Characters without width fold to nothing, which would match everywhere.
  if (source === "") return texts.map(() => []);
  return findFolded(new RegExp(source, "gu"), texts);
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

/** Some patterns would take years on some texts. In milliseconds, for all texts together. */
const LONGEST_MATCHING = 300;

/**
 * Where a JavaScript regular expression matches in each text, ignoring case. Empty matches do not count. Throws an
 * AnpoError for a pattern that is not valid on every supported version of Node, or that takes too long.
 */
export function findPattern(source: string, texts: readonly string[]): TextRange[][] {
  const pattern = compile(source);
  try {
    // Only in a context of its own can a match be interrupted.
    const found = runInNewContext(
      `texts.map((text) => Array.from(text.matchAll(pattern), (match) => [match.index, match[0].length]))`,
      { texts: [...texts], pattern },
      { timeout: LONGEST_MATCHING },
    ) as [number, number][][];
    return found.map((places) =>
      places.filter(([, length]) => length > 0).map(([start, length]) => ({ start, end: start + length })),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
    throw new AnpoError({ kind: "slow pattern", pattern: source });
  }
}

function compile(source: string): RegExp {
  const refuse = (reason: string) => new AnpoError({ kind: "invalid pattern", pattern: source, reason });
  const reason = reasonNotPortable(source);
  if (reason) throw refuse(reason);
  try {
    return new RegExp(source, "giu");
  } catch (error) {
    // "Invalid regular expression: /(/giu: Unterminated group".
    throw refuse((error as SyntaxError).message.replace(/^[\s\S]*: /, ""));
  }
}

/** Why a pattern would be valid with some versions of Node only; null if it would not. */
function reasonNotPortable(source: string): string | null {
  const groups = source.replace(/\\[^u]|\[(?:\\[\s\S]|[^\]\\])*\]/g, "");
  // Since Node 23.
  if (/\(\?[a-z-]/i.test(groups)) return "Flags inside a pattern, as in (?i:…), are not supported";
  const names = [...groups.matchAll(/\(\?<([^=!>][^>]*)>/g)].map(([, name]) => name!);
  // Since Node 24, if the groups are alternatives.
  if (new Set(names).size < names.length) return "Duplicate capture group name";
  if (names.some((name) => name.includes("\\"))) return "Invalid capture group name";
  return null;
}
