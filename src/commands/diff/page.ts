// The page of `anpo diff`.

import { type Block, type Document, label, muted, type Span, text } from "../../render/document.ts";
import { comparedSpans, excerptText } from "../../render/edition/excerpts.ts";
import { sourceNote } from "../../render/edition/note.ts";
import { sourceList } from "../../render/edition/sourceList.ts";
import type { ComparedSide, Comparison, DiffResult, Segment } from "./result.ts";

/** How two compared passages are laid out. */
export const LAYOUTS = ["inline", "side-by-side"] as const;
type Layout = (typeof LAYOUTS)[number];

interface DiffView {
  isTable: boolean;
  isWide: boolean;
  isWebPage: boolean;
  options: { summary: boolean; layout: Layout | null; notes: boolean };
}

export function diffPage(result: DiffResult, { isTable, isWide, isWebPage, options }: DiffView): Document {
  const { left, right, correspondences, sections } = result;
  if (correspondences.length === 0) return [];
  if (isTable) return correspondences.map(clauseRecord);
  const isSummary = options.summary;
  const view = {
    layout: options.layout ?? (isWide ? "side-by-side" : "inline"),
    showsNotes: isWebPage || options.notes,
  };
  const several = correspondences.length > 1;
  const title: Block = {
    block: "heading",
    level: 1,
    spans: [text(`From ${left} to ${right}, clause by clause`)],
  };
  const aside = (words: string): Block => ({ block: "aside", spans: [text(words)] });
  return [
    ...(several && !isSummary ? [title] : []),
    ...(isSummary
      ? [summaryTable(result), ...(sections.length > 1 ? [aside(differentMatters(sections))] : [])]
      : clauseBlocks(result, view)),
    ...(several ? [aside(`${left} → ${right}: ${totals(result)}.`)] : []),
  ];
}

/** "6 continued, 2 narrowed". */
function totals({ summary }: DiffResult): string {
  const counts = Object.entries(summary).filter(([, count]) => count > 0);
  return counts.map(([relation, count]) => `${count} ${relation}`).join(", ");
}

interface ClauseView {
  layout: Layout;
  showsNotes: boolean;
}

/** Every comparison; in sections where the passages that were asked for do not correspond. */
function clauseBlocks({ correspondences, sections }: DiffResult, view: ClauseView): Block[] {
  if (sections.length < 2) return correspondences.flatMap((one) => comparisonBlocks(one, 2, view));
  return [
    prose(text(differentMatters(sections))),
    ...sections.flatMap(({ ref, ids }) => [
      { block: "heading", level: 2, spans: [label(ref)] } as const,
      ...correspondences
        .filter(({ id }) => ids.includes(id))
        .flatMap((one) => comparisonBlocks(one, 3, view)),
    ]),
  ];
}

function differentMatters(sections: DiffResult["sections"]): string {
  const refs = sections.map(({ ref }) => ref).join(" and ");
  return `${refs} deal with different matters. Each is shown with its own counterparts in the other treaty.`;
}

/** The columns for spreadsheets. */
function clauseRecord({ left, right, relation, similarity, subject, reason }: Comparison): Block {
  const oneSided = left.spans.length === 0 || right.spans.length === 0;
  const columns = {
    ...{ left: refsOf(left), right: refsOf(right), relation },
    ...{ similarity: oneSided ? "" : String(similarity), subject, reason },
    ...{ left_text: excerptText(left.spans), right_text: excerptText(right.spans) },
  };
  const fields = Object.entries(columns).map(
    ([name, words]) => ({ name, at: "data", spans: [text(words)] }) as const,
  );
  return { block: "record", fields };
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

function comparisonBlocks(comparison: Comparison, level: 2 | 3, { layout, showsNotes }: ClauseView): Block[] {
  const { subject, relation, reason, left, right, rewritten, similarity, related } = comparison;
  const oneSided = left.spans.length === 0 || right.spans.length === 0;
  const share = `${Math.round(similarity * 100)}% of words in common${rewritten ? ", rewritten" : ""}`;
  const measure = prose(muted(`${refsOf(left)} → ${refsOf(right)}, ${share}`));
  return [
    { block: "heading", level, spans: [label(`${subject} — ${relation}`)] },
    ...(oneSided ? [] : [measure]),
    prose(text(reason)),
    ...(layout === "side-by-side" && !oneSided
      ? [sideBySide(comparison)]
      : rewritten || oneSided
        ? [...whole(left), ...whole(right)]
        : [prose(...comparedSpans(left.spans, right.spans, comparison.segments))]),
    ...related.map((one) =>
      prose(label(`See also ${one.refs.join(", ")}: `), text(`${one.subject}. ${one.reason}`)),
    ),
    ...sourceNote(judgment(comparison), showsNotes),
  ];
}

/** Who judged the clauses and on what evidence; null for passages that the user paired. */
function judgment({ judgedBy, evidence }: Comparison): string | null {
  return judgedBy === null ? null : `Judged by ${judgedBy}. Evidence: ${sourceList(evidence)}.`;
}

/** "1960:IV.1 1960:VI.1"; "" for a side that has nothing. */
function refsOf({ spans }: ComparedSide): string {
  return [...new Set(spans.map(({ ref }) => ref))].join(" ");
}

/** Each passage as a whole, after its reference: for sides that have too little in common for a word diff. */
function whole(side: ComparedSide): Block[] {
  return passages(side).map(({ ref, words }) => prose(label(`${ref} `), text(words)));
}

function passages({ spans }: ComparedSide): { ref: string; words: string }[] {
  const refs = [...new Set(spans.map(({ ref }) => ref))];
  return refs.map((ref) => ({ ref, words: excerptText(spans.filter((one) => one.ref === ref)) }));
}

/** Each side with its own words and the changes marked, or as a whole where it was rewritten. */
function sideBySide({ left, right, rewritten, segments }: Comparison): Block {
  const side = (one: ComparedSide, own: readonly Span[]) => {
    const several = passages(one).length > 1;
    return {
      head: refsOf(one),
      paragraphs: rewritten
        ? passages(one).map(({ ref, words }) => [...(several ? [label(`${ref} `)] : []), text(words)])
        : [own],
    };
  };
  const without = (other: Segment["op"]) => segments.filter(({ op }) => op !== other);
  return {
    block: "pair",
    left: side(left, comparedSpans(left.spans, [], without("insert"))),
    right: side(right, comparedSpans([], right.spans, without("delete"))),
  };
}

function prose(...spans: Span[]): Block {
  return { block: "prose", margin: null, spans };
}
