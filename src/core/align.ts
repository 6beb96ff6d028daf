// Two lists of words → which were kept, removed and added, for long texts in a moving window.

import { diffArrays } from "diff/lib/diff/array.js";

/** A run of words: kept on both sides, or on one side only. */
export interface Run {
  op: "keep" | "remove" | "add";
  count: number;
}

/** Words of each side that are compared at once; two treaties fit. A window twice as large takes four times as long. */
const WINDOW = 2000;

/** A window grows up to this where it finds nothing in common, as behind a long insertion. */
const LARGEST = 4 * WINDOW;

/** So many kept words in a row are no chance: up to there a window is settled. */
const TRUSTED = 8;

/**
 * The runs in order; neighbours differ. For texts of up to 2000 words together a shortest edit script; for longer ones that are alike, one
 * close to it, in time that grows with their length.
 */
export function alignWords(left: readonly string[], right: readonly string[]): Run[] {
  const runs: Run[] = [];
  let atLeft = 0;
  let atRight = 0;
  let size = WINDOW;
  while (atLeft < left.length || atRight < right.length) {
    const piece = alignPiece(left.slice(atLeft, atLeft + size), right.slice(atRight, atRight + size));
    const isLast = atLeft + size >= left.length && atRight + size >= right.length;
    const settled = isLast ? piece.length : settledRuns(piece);
    if (settled === 0 && size < LARGEST) {
      size *= 2;
      continue;
    }
    for (const run of settled === 0 ? piece : piece.slice(0, settled)) {
      const last = runs.at(-1);
      if (last?.op === run.op) last.count += run.count;
      else runs.push(run);
      if (run.op !== "add") atLeft += run.count;
      if (run.op !== "remove") atRight += run.count;
    }
    size = WINDOW;
  }
  return runs;
}

/** How many runs stand up to the last one that can be trusted. */
function settledRuns(runs: readonly Run[]): number {
  return runs.findLastIndex(({ op, count }) => op === "keep" && count >= TRUSTED) + 1;
}

/**
 * How many words two short lists have in common in the same order, at most: as many as their alignment keeps. For
 * lists that have little to do with each other it takes a tenth of the time. By bits: a word of the right list at once
 * with all of the left one (Hyyrö, “Bit-parallel LCS-length computation revisited”, 2004). Null for long lists.
 */
export function countCommon(left: readonly string[], right: readonly string[]): number | null {
  if (left.length + right.length > WINDOW) return null;
  const places = new Map<string, bigint>();
  for (const [at, word] of left.entries()) places.set(word, (places.get(word) ?? 0n) | (1n << BigInt(at)));
  const all = (1n << BigInt(left.length)) - 1n;
  let free = all;
  for (const word of right) {
    const met = free & (places.get(word) ?? 0n);
    free = ((free + met) | (free - met)) & all;
  }
  return left.length - free.toString(2).replaceAll("0", "").length;
}

/** With more changes than this in a window its sides have nothing to do with each other; to find out more is slow. */
const MOST_CHANGES = WINDOW;

function alignPiece(left: string[], right: string[]): Run[] {
  const isShort = left.length + right.length <= WINDOW;
  const maxEditLength = isShort ? left.length + right.length : MOST_CHANGES;
  const changes = diffArrays(left, right, { maxEditLength });
  const runs: Run[] = changes
    ? changes.map(({ added, removed, count }) => ({ op: removed ? "remove" : added ? "add" : "keep", count }))
    : [
        { op: "remove", count: left.length },
        { op: "add", count: right.length },
      ];
  return runs.filter(({ count }) => count > 0);
}
