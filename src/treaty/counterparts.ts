// Which clauses of the other treaty match a passage.

import type { Counterpart } from "./comparison.ts";
import type { Correspondence, Relation, Treaty } from "./model.ts";
import { isWithin, overlaps, textAt } from "./passage.ts";

/** The same correspondence read from 1960 to 1951. The reason still describes what happened in time. */
export function reversed(one: Correspondence): Correspondence {
  const relation = OPPOSITES[one.relation];
  const reason =
    relation === one.relation ? one.reason : `In chronological order, ${one.relation}: ${one.reason}`;
  return { ...one, relation, reason, left: one.right, right: one.left };
}

const OPPOSITES: Record<Relation, Relation> = {
  continued: "continued",
  narrowed: "expanded",
  expanded: "narrowed",
  replaced: "replaced",
  dropped: "new",
  new: "dropped",
};

/** Whether a correspondence concerns a passage. */
export function concerns({ left, right }: Correspondence, ref: string): boolean {
  return [...left, ...right].some((span) => overlaps(span.ref, ref));
}

/** The passages of the other treaty that match the one at a reference: each once per subject. */
export function counterpartsOf(
  ref: string,
  correspondences: readonly Correspondence[],
  treaties: readonly Treaty[],
): Counterpart[] {
  return correspondences.flatMap(({ left, right, subject, relation, reason }): Counterpart[] => {
    const here = [left, right].find((spans) => spans.some((span) => isWithin(span.ref, ref)));
    if (!here) return [];
    const own = here.map((span) => span.ref).filter((one) => isWithin(one, ref));
    const of = [...new Set(own)];
    const there = new Set((here === left ? right : left).map((span) => span.ref));
    if (there.size === 0) return [{ of, ref: null, subject, relation, reason, text: null }];
    return [...there].map((one) => ({
      of,
      ref: one,
      subject,
      relation,
      reason,
      text: textAt(treaties, one),
    }));
  });
}
