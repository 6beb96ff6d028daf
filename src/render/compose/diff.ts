// Comparisons → a document.

import type { ComparedSide, Comparison, DiffResult, Segment } from "../../core/results.ts";
import { type Block, type Document, label, muted, type Role, type Span, text } from "../document.ts";

export function composeDiff({ left, right, correspondences, summary }: DiffResult): Document {
  if (correspondences.length === 0) return [];
  const counts = Object.entries(summary).filter(([, count]) => count > 0);
  const totals = counts.map(([relation, count]) => `${count} ${relation}`).join(", ");
  return [
    ...correspondences.flatMap((one) => composeComparison(one)),
    ...(correspondences.length > 1
      ? [{ block: "aside", spans: [text(`${left} → ${right}: ${totals}.`)] } as Block]
      : []),
  ];
}

function composeComparison(comparison: Comparison): Block[] {
  const { subject, relation, reason, left, right, rewritten, similarity, segments } = comparison;
  const oneSided = left.spans.length === 0 || right.spans.length === 0;
  const share = `${Math.round(similarity * 100)} % of words in common${rewritten ? ", rewritten" : ""}`;
  const measure: Block = {
    block: "prose",
    margin: null,
    spans: [muted(`${refsOf(left)} → ${refsOf(right)}, ${share}`)],
  };
  return [
    { block: "heading", level: 2, spans: [label(`${subject} — ${relation}`)] },
    ...(oneSided ? [] : [measure]),
    { block: "prose", margin: null, spans: [text(reason)] },
    ...(rewritten || oneSided ? [...whole(left), ...whole(right)] : [changed(segments)]),
  ];
}

function refsOf({ spans }: ComparedSide): string {
  return [...new Set(spans.map(({ ref }) => ref))].join(" + ");
}

/** Too little in common to mark words: each passage stands for itself under its reference. */
function whole({ spans }: ComparedSide): Block[] {
  return spans.map(({ ref, text: words }) => ({
    block: "prose",
    margin: null,
    spans: [label(`${ref} `), text(words)],
  }));
}

const ROLES: Record<Segment["op"], Role> = { equal: "text", delete: "removed", insert: "added" };

function changed(segments: readonly Segment[]): Block {
  const spans = segments.map(({ op, text: words }): Span => ({ role: ROLES[op], text: words }));
  return { block: "prose", margin: null, spans };
}
