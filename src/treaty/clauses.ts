// Clauses of the two treaties, paired by the editors or by the user, with their words compared.

import { compareTexts } from "../text/diff.ts";
import type { ComparedSide, Comparison, RelatedClause } from "./comparison.ts";
import { excerptsOf } from "./excerpts.ts";
import type { Correspondence, Ignorable, Sides, TextSpan, Treaty } from "./model.ts";
import { overlaps } from "./passage.ts";
import { decodeSegments, type PrecomputedDiff, type PrecomputedDiffs } from "./precomputed.ts";

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
  const { id, left, right } = one;
  const sides = { left: sideOf(left, treaties), right: sideOf(right, treaties) };
  const isPrecomputed = ignore.length === 0 && correspondences.includes(one);
  const known = isPrecomputed ? diffs[id] : undefined;
  const words = known ? decoded(known, sides) : compared(sides, ignore);
  return comparison(one, words, correspondences);
}

/** The keys in the order of the --json document. */
function comparison(one: Judged, words: ComparedWords, all: readonly Correspondence[]): Comparison {
  const { id, subject, relation, reason, judgedBy, evidence } = one;
  return { id, subject, relation, reason, ...words, judgedBy, evidence, related: relatedClauses(one, all) };
}

function relatedClauses(
  { left, right, related = [] }: Judged,
  all: readonly Correspondence[],
): RelatedClause[] {
  const known = [...left, ...right].map(({ ref }) => ref);
  return all
    .filter(({ id }) => related.includes(id))
    .map(({ id, subject, reason, ...sides }) => {
      const refs = [...sides.left, ...sides.right].map(({ ref }) => ref);
      return { id, subject, reason, refs: [...new Set(refs)].filter((ref) => !known.includes(ref)) };
    });
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
  const judged = between[0] ?? (isSame ? SAME_WORDS : UNRELATED);
  return [comparison(judged, compared(sides, ignore), corpus.correspondences)];
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

/** A correspondence, or its replacement between two passages that have none. */
type Judged = Omit<Correspondence, "relation" | "judgedBy"> & Pick<Comparison, "relation" | "judgedBy">;

const UNRELATED: Judged = {
  id: "paired",
  subject: "Two passages",
  relation: "unrelated",
  reason: "The editors see no correspondence between these passages.",
  left: [],
  right: [],
  judgedBy: null,
  evidence: [],
};

const SAME_WORDS: Judged = { ...UNRELATED, reason: "The two passages have the same words." };

function sideOf(spans: readonly TextSpan[], treaties: readonly Treaty[]): ComparedSide {
  const excerpts = excerptsOf(spans, treaties);
  return { spans: excerpts, text: excerpts.map(({ text }) => text).join("\n") };
}

type ComparedWords = Pick<Comparison, "similarity" | "rewritten" | "left" | "right" | "segments">;

function compared(sides: Sides<ComparedSide>, ignore: readonly Ignorable[]): ComparedWords {
  const { similarity, rewritten, segments } = compareTexts(sides.left.text, sides.right.text, ignore);
  return { similarity: Math.round(similarity * 100) / 100, rewritten, ...sides, segments };
}

function decoded(
  { similarity, rewritten, cuts }: PrecomputedDiff,
  sides: Sides<ComparedSide>,
): ComparedWords {
  return {
    similarity,
    rewritten,
    ...sides,
    segments: decodeSegments(cuts, sides.left.text, sides.right.text),
  };
}
