// Comparisons made beforehand: for each, where its two texts are cut.

import type { Segment } from "./results.ts";

/** A comparison without its texts. */
export interface PreparedComparison {
  /** As in the result. */
  similarity: number;
  /** As in the result. */
  rewritten: boolean;
  /** "=12-3+45": 12 UTF-16 units on both sides, then 3 on the left alone, then 45 on the right alone. */
  cuts: string;
}

/** By the id of a correspondence, read from 1951 to 1960, with nothing ignored. */
export type PreparedComparisons = Readonly<Record<string, PreparedComparison>>;

const SIGNS = { equal: "=", delete: "-", insert: "+" } as const;

/** Where segments cut the two texts that they come from. */
export function cutsOf(segments: readonly Segment[]): string {
  return segments.map(({ op, text }) => `${SIGNS[op]}${text.length}`).join("");
}

/** The segments again, from the texts that were cut so. */
export function segmentsFrom(cuts: string, left: string, right: string): Segment[] {
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
