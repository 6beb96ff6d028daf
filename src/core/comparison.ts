// Correspondences, and passages that the user paired, with their words compared.

import type { Correspondence, Ignorable, Sides, Span, Treaty } from "../model.ts";
import { overlaps, textOfSpan } from "./passage.ts";
import { type PreparedComparison, type PreparedComparisons, segmentsFrom } from "./prepared.ts";
import type { ComparedSide, Comparison } from "./results.ts";

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
 * Two passages that the user paired, each a list of references of paragraphs or of signatures. Where the editors see one
 * correspondence between the two, its subject, relation and reason are given. Where they see several, each is compared by
 * itself, with what stands in one of the two alone. Correspondences are those from the treaty of the left to the other.
 */
export async function comparePassages(
  passages: Sides<readonly string[]>,
  directed: readonly Correspondence[],
  corpus: ComparedCorpus,
  ignore: readonly Ignorable[],
): Promise<Comparison[]> {
  const meetsLeft = ({ left }: Correspondence) => meets(left, passages.left);
  const meetsRight = ({ right }: Correspondence) => meets(right, passages.right);
  const between = directed.filter((one) => meetsLeft(one) && meetsRight(one));
  if (between.length > 1) {
    const isAlone = (one: Correspondence) =>
      (meetsLeft(one) && one.right.length === 0) || (meetsRight(one) && one.left.length === 0);
    const told = directed.filter((one) => between.includes(one) || isAlone(one));
    return Promise.all(told.map((one) => compareCorrespondence(one, corpus, ignore)));
  }
  const side = (refs: readonly string[]) =>
    sideOf(
      refs.map((ref) => ({ ref, quotation: null })),
      corpus.treaties,
    );
  const sides = { left: side(passages.left), right: side(passages.right) };
  const isSame = sides.left.text === sides.right.text;
  const { id, subject, relation, reason } = between[0] ?? (isSame ? SAME : UNRELATED);
  return [{ id, subject, relation, reason, ...(await compared(sides, ignore)) }];
}

/** Where either treaty deals with what one of two passages has, and the other passage has not: references. */
export function elsewhereOf(
  { left, right }: Sides<readonly string[]>,
  directed: readonly Correspondence[],
): string[] {
  const refs = directed.flatMap((one) => {
    const [isLeft, isRight] = [meets(one.left, left), meets(one.right, right)];
    if (isLeft === isRight) return [];
    return (isLeft ? one.right : one.left).map(({ ref }) => ref);
  });
  return [...new Set(refs)];
}

function meets(spans: readonly Span[], refs: readonly string[]): boolean {
  return spans.some(({ ref }) => refs.some((one) => overlaps(ref, one)));
}

const UNRELATED = {
  id: "paired",
  subject: "Two passages",
  relation: "unrelated",
  reason: "The editors see no correspondence between the two.",
} as const;

const SAME = { ...UNRELATED, reason: "The two have the same words." } as const;

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
