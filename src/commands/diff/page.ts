// The page of `anpo diff`.

import { type Block, type Document, label, muted, type Span, text } from "../../render/document.ts";
import { segmentSpans } from "../../render/edition/segments.ts";
import type { ComparedSide, Comparison, DiffResult, Segment } from "./result.ts";

/** How two compared passages are laid out. */
export const LAYOUTS = ["inline", "side-by-side"] as const;
type Layout = (typeof LAYOUTS)[number];

interface DiffView {
  isTable: boolean;
  isWide: boolean;
  options: { summary: boolean; layout: Layout | null };
}

export function diffPage(result: DiffResult, { isTable, isWide, options }: DiffView): Document {
  const isSummary = isTable || options.summary;
  const layout = options.layout ?? (isWide ? "side-by-side" : "inline");
  const { left, right, correspondences, summary } = result;
  if (correspondences.length === 0) return [];
  const counts = Object.entries(summary).filter(([, count]) => count > 0);
  const totals = counts.map(([relation, count]) => `${count} ${relation}`).join(", ");
  const several = correspondences.length > 1;
  const title: Block = {
    block: "heading",
    level: 1,
    spans: [text(`From ${left} to ${right}, clause by clause`)],
  };
  return [
    ...(several && !isSummary ? [title] : []),
    ...(isSummary ? [summaryTable(result)] : correspondences.flatMap((one) => comparisonBlocks(one, layout))),
    ...(correspondences.length > 1
      ? [{ block: "aside", spans: [text(`${left} → ${right}: ${totals}.`)] } as Block]
      : []),
  ];
}

/** A row each; the first column is a reference in any case. */
function summaryTable({ correspondences }: DiffResult): Block {
  return {
    block: "table",
    head: ["Passage", "Became", "Relation", "In common", "Subject"],
    align: ["left", "left", "left", "right", "left"],
    rows: correspondences.map(({ left, right, relation, similarity, subject }) => {
      const oneSided = left.spans.length === 0 || right.spans.length === 0;
      const [first, second] = [refsOf(left), refsOf(right)].filter(Boolean);
      const share = oneSided ? "" : `${Math.round(similarity * 100)}%`;
      return [first, second, relation, share, subject].map((cell) => (cell ? [text(cell)] : []));
    }),
  };
}

function comparisonBlocks(comparison: Comparison, layout: Layout): Block[] {
  const { subject, relation, reason, left, right, rewritten, similarity } = comparison;
  const oneSided = left.spans.length === 0 || right.spans.length === 0;
  const share = `${Math.round(similarity * 100)}% of words in common${rewritten ? ", rewritten" : ""}`;
  const measure: Block = {
    block: "prose",
    margin: null,
    spans: [muted(`${refsOf(left)} → ${refsOf(right)}, ${share}`)],
  };
  return [
    { block: "heading", level: 2, spans: [label(`${subject} — ${relation}`)] },
    ...(oneSided ? [] : [measure]),
    { block: "prose", margin: null, spans: [text(reason)] },
    ...(layout === "side-by-side" && !oneSided
      ? [sideBySide(comparison)]
      : rewritten || oneSided
        ? [...whole(left), ...whole(right)]
        : [{ block: "prose", margin: null, spans: compared(comparison) } as Block]),
  ];
}

function refsOf({ spans }: ComparedSide): string {
  return [...new Set(spans.map(({ ref }) => ref))].join(" ");
}

/** Each passage as a whole, after its reference: for sides that have too little in common for a word diff. */
function whole(side: ComparedSide): Block[] {
  return passages(side).map(({ ref, words }) => ({
    block: "prose",
    margin: null,
    spans: [label(`${ref} `), text(words)],
  }));
}

/** Spans of the same passage are joined by the omission mark. */
function passages({ spans }: ComparedSide): { ref: string; words: string }[] {
  const refs = [...new Set(spans.map(({ ref }) => ref))];
  return refs.map((ref) => ({
    ref,
    words: spans
      .filter((span) => span.ref === ref)
      .map((span) => span.text)
      .join(OMISSION),
  }));
}

const OMISSION = " […] ";

/** Line feeds between spans become the omission mark; line feeds between signatures stay. */
function compared({ left, right, segments }: Comparison): Span[] {
  const isJoined = left.spans.length > 1 || right.spans.length > 1;
  const shown = segments.map((one) =>
    isJoined ? { ...one, text: one.text.replaceAll("\n", OMISSION) } : one,
  );
  return segmentSpans(shown);
}

/** Each side with its own words and the changes marked, or as a whole where it was rewritten. */
function sideBySide(comparison: Comparison): Block {
  const { left, right, rewritten, segments } = comparison;
  const side = (one: ComparedSide, other: Segment["op"]) => {
    const several = passages(one).length > 1;
    return {
      head: refsOf(one),
      paragraphs: rewritten
        ? passages(one).map(({ ref, words }) => [...(several ? [label(`${ref} `)] : []), text(words)])
        : [compared({ ...comparison, segments: segments.filter(({ op }) => op !== other) })],
    };
  };
  return { block: "pair", left: side(left, "insert"), right: side(right, "delete") };
}
