// Which clause became what, and where the other treaty deals with the same thing.

import type { Correspondence, Relation, Treaty } from "../model.ts";
import { isWithin, overlaps, textAt } from "./passage.ts";
import type { Counterpart } from "./results.ts";

/** The same correspondence read from 1960 to 1951; the reason still tells what happened. */
export function reversed(one: Correspondence): Correspondence {
  const relation = OPPOSITE[one.relation];
  const reason =
    relation === one.relation ? one.reason : `In the order of time ${one.relation}: ${one.reason}`;
  return { ...one, relation, reason, left: one.right, right: one.left };
}

const OPPOSITE: Record<Relation, Relation> = {
  continued: "continued",
  narrowed: "expanded",
  expanded: "narrowed",
  replaced: "replaced",
  dropped: "new",
  new: "dropped",
};

/** Whether a correspondence speaks of a passage. */
export function touches({ left, right }: Correspondence, ref: string): boolean {
  return [...left, ...right].some((span) => overlaps(span.ref, ref));
}

/** Where the other treaty deals with what stands at a reference: each passage once for each subject. */
export function counterpartsOf(
  ref: string,
  correspondences: readonly Correspondence[],
  treaties: readonly Treaty[],
): Counterpart[] {
  return correspondences.flatMap(({ left, right, subject, relation, reason }): Counterpart[] => {
    const here = [left, right].find((spans) => spans.some((span) => isWithin(span.ref, ref)));
    if (!here) return [];
    const there = new Set((here === left ? right : left).map((span) => span.ref));
    if (there.size === 0) return [{ ref: null, subject, relation, reason, text: null }];
    return [...there].map((one) => ({ ref: one, subject, relation, reason, text: textAt(treaties, one) }));
  });
}
