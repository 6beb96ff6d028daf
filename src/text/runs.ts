// Two lists of words → which were kept, removed and added, for long texts in a moving window.

import { diffArrays } from "diff/lib/diff/array.js";

/** A run of words: kept on both sides, or on one side only. */
export interface Run {
  op: "keep" | "remove" | "add";
  count: number;
}

/** Words of each side that are compared at once; two treaties fit. A window twice as large takes four times as long. */
const WINDOW = 2000;

/** A window grows up to this size where it finds nothing in common, as after a long insertion. */
const LARGEST = 4 * WINDOW;

/** This many kept words in a row are not a coincidence: up to there, a window is settled. */
const TRUSTED = 8;

/**
 * The runs in order; neighbors differ. For texts of up to 2000 words together a shortest edit script; for longer ones
 * that are alike, one close to it, in time that grows with their length.
 */
export function wordRuns(left: readonly string[], right: readonly string[]): Run[] {
  const runs: Run[] = [];
  let atLeft = 0;
  let atRight = 0;
  let size = WINDOW;
  while (atLeft < left.length || atRight < right.length) {
    const piece = runsOfPiece(left.slice(atLeft, atLeft + size), right.slice(atRight, atRight + size));
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

/** How many runs there are up to the last one that can be trusted. */
function settledRuns(runs: readonly Run[]): number {
  return runs.findLastIndex(({ op, count }) => op === "keep" && count >= TRUSTED) + 1;
}

/** With more changes than this, the sides of a window have nothing to do with each other; to find out more is slow. */
const MOST_CHANGES = WINDOW;

function runsOfPiece(left: string[], right: string[]): Run[] {
  const changes = diffArrays(left, right, { maxEditLength: MOST_CHANGES });
  const runs: Run[] = changes
    ? changes.map(({ added, removed, count }) => ({ op: removed ? "remove" : added ? "add" : "keep", count }))
    : [
        { op: "remove", count: left.length },
        { op: "add", count: right.length },
      ];
  return runs.filter(({ count }) => count > 0);
}
