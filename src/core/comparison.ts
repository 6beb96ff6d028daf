// Correspondences, and passages that the user paired, with their words compared.

import type { Correspondence, Ignorable, Relation, Sides, Span, Treaty } from "../model.ts";
import { RELATIONS } from "../model.ts";
import { reversed } from "./correspond.ts";
import { overlaps, textOfSpan } from "./passage.ts";
import { type PreparedComparison, type PreparedComparisons, segmentsFrom } from "./prepared.ts";
import type { ComparedSide, Comparison, DiffResult } from "./results.ts";

/** What the words are compared in. */
export interface ComparedCorpus {
  treaties: readonly Treaty[];
  correspondences: readonly Correspondence[];
  prepared: PreparedComparisons;
}

/** A correspondence of the corpus, or the same reversed, with its words compared. */
export async function compareCorrespondence(
  one: Correspondence,
  { treaties, correspondences, prepared }: ComparedCorpus,
  ignore: readonly Ignorable[],
): Promise<Comparison> {
  const { id, subject, relation, reason, left, right } = one;
  const sides = { left: sideOf(left, treaties), right: sideOf(right, treaties) };
  const isAsPrepared = ignore.length === 0 && correspondences.includes(one);
  const known = isAsPrepared ? prepared[id] : undefined;
  return {
    id,
    subject,
    relation,
    reason,
    ...(known ? filledIn(known, sides) : await compared(sides, ignore)),
  };
}

/**
 * Two passages that the user paired, each a list of references of paragraphs or of signatures. Where the editors
 * see one correspondence between the two, its subject, relation and reason are given; where they see several, these
 * are compared instead, each by itself.
 */
export async function comparePassages(
  passages: Sides<readonly string[]>,
  corpus: ComparedCorpus,
  ignore: readonly Ignorable[],
): Promise<Comparison[]> {
  const { correspondences, treaties } = corpus;
  const meets = (spans: readonly Span[], refs: readonly string[]) =>
    spans.some(({ ref }) => refs.some((one) => overlaps(ref, one)));
  const known = [...correspondences, ...correspondences.map(reversed)].filter(
    (one) => meets(one.left, passages.left) && meets(one.right, passages.right),
  );
  if (known.length > 1) return Promise.all(known.map((one) => compareCorrespondence(one, corpus, ignore)));
  const side = (refs: readonly string[]) =>
    sideOf(
      refs.map((ref) => ({ ref, quotation: null })),
      treaties,
    );
  const sides = { left: side(passages.left), right: side(passages.right) };
  const isSame = sides.left.text === sides.right.text;
  const { id, subject, relation, reason } = known[0] ?? (isSame ? SAME : UNRELATED);
  return [{ id, subject, relation, reason, ...(await compared(sides, ignore)) }];
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

type Compared = Pick<Comparison, "similarity" | "rewritten" | "left" | "right" | "segments">;

async function compared(sides: Sides<ComparedSide>, ignore: readonly Ignorable[]): Promise<Compared> {
  const { compareTexts } = await import("./compare.ts");
  const { similarity, rewritten, segments } = compareTexts(sides.left.text, sides.right.text, ignore);
  return { similarity: Math.round(similarity * 100) / 100, rewritten, ...sides, segments };
}

function filledIn({ similarity, rewritten, cuts }: PreparedComparison, sides: Sides<ComparedSide>): Compared {
  return { similarity, rewritten, ...sides, segments: segmentsFrom(cuts, sides.left.text, sides.right.text) };
}
