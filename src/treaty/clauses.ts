// Clauses of the two treaties, paired by the editors or by the user, with their words compared.

import { compareTexts, type Segment } from "../text/diff.ts";
import type { Correspondence, Ignorable, Relation, Sides, TextSpan, Treaty } from "./model.ts";
import { overlaps, textOfSpan } from "./passage.ts";
import { decodeSegments, type PrecomputedDiff, type PrecomputedDiffs } from "./precomputed.ts";

export interface Comparison {
  /** Of the correspondence in the data; "paired" where the user paired two passages that have none. */
  id: string;
  /** The editors' words for what both sides deal with. */
  subject: string;
  /** unrelated: two passages that the user paired and that have no correspondence. */
  relation: Relation | "unrelated";
  /** One sentence. */
  reason: string;
  /** Share of words in common, 0…1: twice the common words over all words of both sides. */
  similarity: number;
  /** The sides have too little in common for a word diff: the segments are each side as a whole. */
  rewritten: boolean;
  left: ComparedSide;
  right: ComparedSide;
  /** From the left to the right. */
  segments: Segment[];
}

export interface ComparedSide {
  /** The words that are compared, each with its reference; empty where this side has nothing. */
  spans: { ref: string; text: string }[];
  /** The texts of the spans joined by line feeds; "" if there are none. */
  text: string;
}

/** The part of the corpus that comparisons are made from. */
export interface ClauseCorpus {
  treaties: readonly Treaty[];
  correspondences: readonly Correspondence[];
  diffs: PrecomputedDiffs;
}

/** A correspondence of the corpus, or its reverse, with its words compared. */
export function compareCorrespondence(
  one: Correspondence,
  { treaties, correspondences, diffs }: ClauseCorpus,
  ignore: readonly Ignorable[],
): Comparison {
  const { id, subject, relation, reason, left, right } = one;
  const sides = { left: sideOf(left, treaties), right: sideOf(right, treaties) };
  const isPrecomputed = ignore.length === 0 && correspondences.includes(one);
  const known = isPrecomputed ? diffs[id] : undefined;
  const words = known ? decoded(known, sides) : compared(sides, ignore);
  return { id, subject, relation, reason, ...words };
}

/**
 * Two passages that the user paired, each a list of references to paragraphs or signatures. If the editors see one
 * correspondence between them, the comparison has its subject, relation and reason. If they see several, each is
 * compared separately, along with clauses that only one of the passages has. `directed` are the correspondences from
 * the treaty on the left to the one on the right.
 */
export function comparePassages(
  passages: Sides<readonly string[]>,
  directed: readonly Correspondence[],
  corpus: ClauseCorpus,
  ignore: readonly Ignorable[],
): Comparison[] {
  const meetsLeft = ({ left }: Correspondence) => meets(left, passages.left);
  const meetsRight = ({ right }: Correspondence) => meets(right, passages.right);
  const between = directed.filter((one) => meetsLeft(one) && meetsRight(one));
  if (between.length > 1) {
    const isOneSided = (one: Correspondence) =>
      (meetsLeft(one) && one.right.length === 0) || (meetsRight(one) && one.left.length === 0);
    const shown = directed.filter((one) => between.includes(one) || isOneSided(one));
    return shown.map((one) => compareCorrespondence(one, corpus, ignore));
  }
  const side = (refs: readonly string[]) =>
    sideOf(
      refs.map((ref) => ({ ref, quotation: null })),
      corpus.treaties,
    );
  const sides = { left: side(passages.left), right: side(passages.right) };
  const isSame = sides.left.text === sides.right.text;
  const { id, subject, relation, reason } = between[0] ?? (isSame ? SAME_WORDS : UNRELATED);
  return [{ id, subject, relation, reason, ...compared(sides, ignore) }];
}

/** References to further passages that correspond to one of the two passages but not to both. */
export function furtherCounterparts(
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

function meets(spans: readonly TextSpan[], refs: readonly string[]): boolean {
  return spans.some(({ ref }) => refs.some((one) => overlaps(ref, one)));
}

const UNRELATED = {
  id: "paired",
  subject: "Two passages",
  relation: "unrelated",
  reason: "The editors see no correspondence between these passages.",
} as const;

const SAME_WORDS = { ...UNRELATED, reason: "The two passages have the same words." } as const;

function sideOf(spans: readonly TextSpan[], treaties: readonly Treaty[]): ComparedSide {
  const texts = spans.map((span) => ({ ref: span.ref, text: textOfSpan(treaties, span) }));
  return { spans: texts, text: texts.map(({ text }) => text).join("\n") };
}

type Compared = Pick<Comparison, "similarity" | "rewritten" | "left" | "right" | "segments">;

function compared(sides: Sides<ComparedSide>, ignore: readonly Ignorable[]): Compared {
  const { similarity, rewritten, segments } = compareTexts(sides.left.text, sides.right.text, ignore);
  return { similarity: Math.round(similarity * 100) / 100, rewritten, ...sides, segments };
}

function decoded({ similarity, rewritten, cuts }: PrecomputedDiff, sides: Sides<ComparedSide>): Compared {
  return {
    similarity,
    rewritten,
    ...sides,
    segments: decodeSegments(cuts, sides.left.text, sides.right.text),
  };
}
