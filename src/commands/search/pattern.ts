// Finds what a regular expression matches.

import { runInNewContext } from "node:vm";
import { AnpoError } from "../../errors.ts";
import type { Finder, TextRange } from "./literal.ts";

/** Some patterns would take years on some texts. In milliseconds, for all texts together. */
const LONGEST_MATCHING = 300;

/**
 * Finds what a JavaScript regular expression matches, ignoring case. Empty matches do not count. Throws an
 * AnpoError for a pattern that is not valid on every supported version of Node, or that takes too long.
 */
export function patternFinder(source: string): Finder {
  const pattern = compile(source);
  return (texts) => matchesIn(texts, pattern, source);
}

function matchesIn(texts: readonly string[], pattern: RegExp, source: string): TextRange[][] {
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
  } catch {
    // The engine's own reason is worded differently by each engine.
    throw refuse("it is not a regular expression of JavaScript");
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
