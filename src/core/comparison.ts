// Correspondences, and passages that the user paired, with their words compared.

import type { Correspondence, Ignorable, Relation, Sides, Span, Treaty } from "../model.ts";
import { RELATIONS } from "../model.ts";
import { compareTexts } from "./compare.ts";
import { reversed } from "./correspond.ts";
import { overlaps, textOfSpan } from "./passage.ts";
import type { ComparedSide, Comparison, DiffResult } from "./results.ts";

/** A correspondence with its words compared. */
export function compareCorrespondence(
  { id, subject, relation, reason, left, right }: Correspondence,
  treaties: readonly Treaty[],
  ignore: readonly Ignorable[],
): Comparison {
  const sides = { left: sideOf(left, treaties), right: sideOf(right, treaties) };
  return { id, subject, relation, reason, ...compared(sides, ignore) };
}

/**
 * Two passages that the user paired, each a list of references of paragraphs or of signatures. Where the editors
 * see one correspondence between the two, its subject, relation and reason are given; where they see several, these
 * are compared instead, each by itself.
 */
export function comparePassages(
  passages: Sides<readonly string[]>,
  correspondences: readonly Correspondence[],
  treaties: readonly Treaty[],
  ignore: readonly Ignorable[],
): Comparison[] {
  const meets = (spans: readonly Span[], refs: readonly string[]) =>
    spans.some(({ ref }) => refs.some((one) => overlaps(ref, one)));
  const known = [...correspondences, ...correspondences.map(reversed)].filter(
    (one) => meets(one.left, passages.left) && meets(one.right, passages.right),
  );
  if (known.length > 1) return known.map((one) => compareCorrespondence(one, treaties, ignore));
  const side = (refs: readonly string[]) =>
    sideOf(
      refs.map((ref) => ({ ref, quotation: null })),
      treaties,
    );
  const sides = { left: side(passages.left), right: side(passages.right) };
  const isSame = sides.left.text === sides.right.text;
  const { id, subject, relation, reason } = known[0] ?? (isSame ? SAME : UNRELATED);
  return [{ id, subject, relation, reason, ...compared(sides, ignore) }];
}

const UNRELATED = {
  id: "paired",
  subject: "Two passages",
  relation: "unrelated",
  reason: "The editors see no correspondence between the two.",
} as const;

const SAME = { ...UNRELATED, reason: "The two have the same words." } as const;

/** The comparisons with the number of each relation. */
export function diffResult(left: string, right: string, comparisons: Comparison[]): DiffResult {
  const count = (relation: Relation) => comparisons.filter((one) => one.relation === relation).length;
  const summary = Object.fromEntries(RELATIONS.map((relation) => [relation, count(relation)]));
  return {
    schema: "anpo/diff@1",
    left,
    right,
    correspondences: comparisons,
    summary: summary as Record<Relation, number>,
  };
}

function sideOf(spans: readonly Span[], treaties: readonly Treaty[]): ComparedSide {
  const texts = spans.map((span) => ({ ref: span.ref, text: textOfSpan(treaties, span) }));
  return { spans: texts, text: texts.map(({ text }) => text).join("\n") };
}

function compared(
  sides: Sides<ComparedSide>,
  ignore: readonly Ignorable[],
): Pick<Comparison, "similarity" | "rewritten" | "left" | "right" | "segments"> {
  const { similarity, rewritten, segments } = compareTexts(sides.left.text, sides.right.text, ignore);
  return { similarity: Math.round(similarity * 100) / 100, rewritten, ...sides, segments };
}
