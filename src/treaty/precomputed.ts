// Word diffs computed in advance: where each pair of texts is cut, not the texts again.

import type { Segment } from "../text/diff.ts";

/** The comparison of a correspondence without its texts, as data/diffs.json has it. */
export interface PrecomputedDiff {
  /** Share of words in common, 0…1. */
  similarity: number;
  /** The texts have too little in common for a word diff. */
  rewritten: boolean;
  /** "=12-3+45": 12 UTF-16 units on both sides, then 3 on the left only, then 45 on the right only. */
  cuts: string;
}

/** By the id of the correspondence, from 1951 to 1960, with nothing ignored. */
export type PrecomputedDiffs = Readonly<Record<string, PrecomputedDiff>>;

const SIGNS = { equal: "=", delete: "-", insert: "+" } as const;

/** Where the segments cut their two texts. */
export function encodeSegments(segments: readonly Segment[]): string {
  return segments.map(({ op, text }) => `${SIGNS[op]}${text.length}`).join("");
}

/** The segments again, from the cuts and the two texts. */
export function decodeSegments(cuts: string, left: string, right: string): Segment[] {
  let atLeft = 0;
  let atRight = 0;
  return [...cuts.matchAll(/([=+-])(\d+)/g)].map(([, sign, digits]) => {
    const length = Number(digits);
    if (sign !== "-") atRight += length;
    if (sign === "+") return { op: "insert", text: right.slice(atRight - length, atRight) };
    atLeft += length;
    return { op: sign === "-" ? "delete" : "equal", text: left.slice(atLeft - length, atLeft) };
  });
}
