// Both treaties as rows of paragraphs: each treaty in its own order, with matching paragraphs in the same row.

import type { Comparison } from "../treaty/comparison.ts";
import type { Provision, Sides, Treaty } from "../treaty/model.ts";
import { linesOf } from "../treaty/passage.ts";

/** A paragraph, or the signatures. */
export interface AlignedUnit {
  ref: string;
  provision: Provision;
  text: string;
  /** The unit opens its provision. */
  isFirst: boolean;
}

export interface Row extends Partial<Sides<AlignedUnit>> {
  /** What became of the clauses of this row. */
  clauses: Comparison[];
  /** Clauses with a passage in this row whose other passages are in other rows, by the side that lacks them here. */
  elsewhere: Sides<Comparison[]>;
}

export function alignedRows(older: Treaty, newer: Treaty, clauses: readonly Comparison[]): Row[] {
  const rows = alignUnits(unitsOf(older), unitsOf(newer), clauses);
  const rowOf = (refs: readonly string[], side: keyof Sides<AlignedUnit>) =>
    rows.find((row) => row[side] !== undefined && refs.includes(row[side].ref));
  for (const clause of clauses) {
    const [left, right] = [refsOf(clause, "left"), refsOf(clause, "right")];
    (rowOf(right, "right") ?? rowOf(left, "left"))?.clauses.push(clause);
    for (const row of rows) {
      const isLeft = row.left !== undefined && left.includes(row.left.ref);
      const isRight = row.right !== undefined && right.includes(row.right.ref);
      if (isLeft && !isRight && right.length > 0) row.elsewhere.right.push(clause);
      if (isRight && !isLeft && left.length > 0) row.elsewhere.left.push(clause);
    }
  }
  return rows;
}

function unitsOf({ provisions }: Treaty): AlignedUnit[] {
  return provisions.flatMap((provision) =>
    provision.kind === "signatures"
      ? [{ ref: provision.ref, provision, text: linesOf(provision).join("\n"), isFirst: true }]
      : provision.paragraphs.map(({ ref, text }, at) => ({ ref, provision, text, isFirst: at === 0 })),
  );
}

/**
 * Pairs units without changing the order of either treaty, so that the pairs share as many words as possible. A
 * preamble is paired only with a preamble: its words are reasons, not rules.
 */
function alignUnits(
  left: readonly AlignedUnit[],
  right: readonly AlignedUnit[],
  clauses: readonly Comparison[],
): Row[] {
  const worth = (at: number, other: number) => {
    const [one, two] = [left[at]!, right[other]!];
    return one.provision.kind === two.provision.kind ? sharedLength(one.ref, two.ref, clauses) : 0;
  };
  const best = left.map(() => right.map(() => 0));
  const bestFrom = (at: number, other: number) => best[at]?.[other] ?? 0;
  for (let at = left.length - 1; at >= 0; at--)
    for (let other = right.length - 1; other >= 0; other--)
      best[at]![other] = Math.max(
        bestFrom(at + 1, other),
        bestFrom(at, other + 1),
        worth(at, other) + bestFrom(at + 1, other + 1),
      );
  const rows: Row[] = [];
  let [at, other] = [0, 0];
  while (at < left.length || other < right.length) {
    const most = bestFrom(at, other);
    const isPair = at < left.length && other < right.length && worth(at, other) > 0;
    const sides =
      isPair && most === worth(at, other) + bestFrom(at + 1, other + 1)
        ? { left: left[at++]!, right: right[other++]! }
        : at < left.length && most === bestFrom(at + 1, other)
          ? { left: left[at++]! }
          : { right: right[other++]! };
    rows.push({ ...sides, clauses: [], elsewhere: { left: [], right: [] } });
  }
  return rows;
}

/** How many characters of two passages correspond: for each clause, those of its shorter side. */
function sharedLength(left: string, right: string, clauses: readonly Comparison[]): number {
  const lengthAt = (clause: Comparison, side: keyof Sides<AlignedUnit>, ref: string) =>
    clause[side].spans.reduce((sum, span) => sum + (span.ref === ref ? span.text.length : 0), 0);
  return clauses.reduce(
    (sum, clause) => sum + Math.min(lengthAt(clause, "left", left), lengthAt(clause, "right", right)),
    0,
  );
}

function refsOf(clause: Comparison, side: keyof Sides<AlignedUnit>): string[] {
  return clause[side].spans.map(({ ref }) => ref);
}
