// Comparisons → a document.

import type { ComparedSide, Comparison, DiffResult, Segment } from "../../core/results.ts";
import type { Layout } from "../../formats.ts";
import { type Block, type Document, label, muted, type Span, text } from "../document.ts";
import type { View } from "../view.ts";
import { changedSpans } from "./changes.ts";

export function composeDiff(result: DiffResult, view: View): Document {
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
    ...(several && !view.summary ? [title] : []),
    ...(view.summary
      ? [summaryTable(result)]
      : correspondences.flatMap((one) => composeComparison(one, view.layout))),
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
    rows: correspondences.map(({ left, right, relation, similarity, subject }) => {
      const oneSided = left.spans.length === 0 || right.spans.length === 0;
      const [first, second] = [refsOf(left), refsOf(right)].filter(Boolean);
      const share = oneSided ? "" : `${Math.round(similarity * 100)} %`;
      return [first, second, relation, share, subject].map((cell) => (cell ? [text(cell)] : []));
    }),
  };
}

function composeComparison(comparison: Comparison, layout: Layout): Block[] {
  const { subject, relation, reason, left, right, rewritten, similarity } = comparison;
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

/** Too little in common to mark words: each passage stands for itself under its reference. */
function whole(side: ComparedSide): Block[] {
  return passages(side).map(({ ref, words }) => ({
    block: "prose",
    margin: null,
    spans: [label(`${ref} `), text(words)],
  }));
}

/** Words of one passage are joined by the sign for words left out. */
function passages({ spans }: ComparedSide): { ref: string; words: string }[] {
  const refs = [...new Set(spans.map(({ ref }) => ref))];
  return refs.map((ref) => ({
    ref,
    words: spans
      .filter((span) => span.ref === ref)
      .map((span) => span.text)
      .join(LEFT_OUT),
  }));
}

const LEFT_OUT = " […] ";

/** The line feeds between the spans of a side become the sign for words left out; those of signatures stay. */
function compared({ left, right, segments }: Comparison): Span[] {
  const isJoined = left.spans.length > 1 || right.spans.length > 1;
  const shown = segments.map((one) =>
    isJoined ? { ...one, text: one.text.replaceAll("\n", LEFT_OUT) } : one,
  );
  return changedSpans(shown);
}

/** Each side with its own words, the changed ones marked; whole where there is too little in common to mark. */
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
