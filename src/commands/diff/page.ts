// The page of `anpo diff`.

import {
  type Block,
  type Document,
  joined,
  label,
  muted,
  type PairSide,
  refSpan,
  type Span,
  span,
  type TableRow,
  text,
} from "../../render/document.ts";
import { comparedSpans, excerptText } from "../../render/edition/excerpts.ts";
import { legendOf } from "../../render/edition/legend.ts";
import { sourceNote } from "../../render/edition/note.ts";
import { sourceList } from "../../render/edition/sourceList.ts";
import type { Relation } from "../../treaty/model.ts";
import type { ComparedSide, Comparison, DiffResult, Segment } from "./result.ts";

/** How two compared passages are laid out. */
export const LAYOUTS = ["inline", "side-by-side"] as const;
type Layout = (typeof LAYOUTS)[number];

interface DiffView {
  isForPrograms: boolean;
  isOnTerminal: boolean;
  isTable: boolean;
  isWide: boolean;
  isWebPage: boolean;
  options: { summary: boolean; layout: Layout | null; notes: boolean };
}

export function diffPage(result: DiffResult, view: DiffView): Document {
  const { correspondences, sections } = result;
  const { isForPrograms, isOnTerminal, isTable, isWide, isWebPage, options } = view;
  if (correspondences.length === 0) return [];
  if (isTable) return correspondences.map(clauseRecord);
  const isSummary = options.summary;
  const overview = correspondences.length > 1 ? overviewBlocks(result, isSummary) : [];
  if (isSummary) {
    const remarks: Block[] =
      sections.length > 1 ? [{ block: "aside", spans: [text(differentMatters(sections))] }] : [];
    return [...overview, isForPrograms ? recordTable(result) : summaryTable(result), ...remarks];
  }
  const layout = options.layout ?? (isWide ? "side-by-side" : "inline");
  const clauses = clauseBlocks(result, { layout, showsNotes: isWebPage || options.notes });
  const { left, right } = result;
  const legend = isOnTerminal ? legendOf(markedSegments(result), { delete: left, insert: right }) : [];
  return [...overview, ...clauses, ...legend];
}

/** Where only one side has words, or both are shown whole, they are not marked. */
function markedSegments({ correspondences }: DiffResult): Segment[] {
  return correspondences
    .filter(({ left, right, rewritten }) => left.spans.length > 0 && right.spans.length > 0 && !rewritten)
    .flatMap(({ segments }) => segments);
}

/** More clauses than these fill several screens. */
const MANY = 12;
const SHORTER = "For a table, add --summary.\nIn brief: anpo glossary changes from 1951 to 1960";

/** The title, and a bar with a sign for each clause. */
function overviewBlocks({ left, right, summary }: DiffResult, isAside: boolean): Block[] {
  const counts = Object.entries(summary) as [Relation, number][];
  const parts = counts.flatMap(([relation, count]) =>
    count > 0 ? [{ sign: span(relation, SIGNS[relation]), name: relation, count }] : [],
  );
  const title = [text(`From ${left} to ${right}, clause by clause`)];
  const clauses = counts.reduce((sum, [, count]) => sum + count, 0);
  return [
    { block: "heading", level: 1, ...(isAside && { isAside: true }), spans: title },
    parts.length === 1
      ? { block: "aside", spans: [text(`${clauses} clauses: all ${parts[0]!.name}`)] }
      : { block: "tally", unit: "clauses", parts },
    ...(isAside || clauses < MANY ? [] : [{ block: "aside", spans: [text(SHORTER)] } as const]),
  ];
}

const SIGNS: Record<Relation, string> = {
  ...{ continued: "=", narrowed: "<", expanded: ">", replaced: "~", dropped: "-", new: "+" },
};

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
function recordTable({ correspondences }: DiffResult): Block {
  return {
    block: "table",
    head: ["Passage", "Became", "Relation", "Same words", "Subject"],
    rows: correspondences.map((one) => {
      const [first, second] = [refsOf(one.left), refsOf(one.right)].filter(Boolean);
      return [first, second, one.relation, shareOf(one), one.subject].map((cell) =>
        cell ? [text(cell)] : [],
      );
    }),
  };
}

/** The treaties are named once, above their columns; the parts of the first one are headings. */
function summaryTable({ left, right, correspondences }: DiffResult): Block {
  const rows: TableRow[] = [];
  let group = "";
  for (const one of correspondences) {
    const next = groupOf(one.left, treatyOf(right));
    if (next !== group) rows.push({ heading: next });
    group = next;
    const here = one.left.spans.map(({ ref }) =>
      placeIn(ref)
        .replace(/^[a-z]+\.?/, "")
        .replace(/^(?=\d)/, "¶ "),
    );
    const there = one.right.spans.map(({ ref }) => placeIn(ref));
    const refs = (names: readonly string[]) => joined([...new Set(names)].map(refSpan), "\n");
    rows.push([
      refs(here),
      [text(one.subject)],
      [span(one.relation, one.relation)],
      refs(there),
      [text(shareOf(one))],
    ]);
  }
  return {
    block: "table",
    head: [treatyOf(left), "Subject", "Became", treatyOf(right), "Same words"],
    main: { column: 1, share: 0.4 },
    align: ["left", "left", "left", "left", "right"],
    rows,
  };
}

function treatyOf(ref: string): string {
  return ref.slice(0, 4);
}

/** "VI.1" for "1960:VI.1". */
function placeIn(ref: string): string {
  return ref.slice(5);
}

/** "Preamble", "Articles"; what the left side lacks comes under the name of the other treaty. */
function groupOf({ spans }: ComparedSide, other: string): string {
  const [first] = spans;
  if (!first) return `Only in ${other}`;
  const part = /^[a-z]+/.exec(placeIn(first.ref))?.[0] ?? "articles";
  return part[0]!.toUpperCase() + part.slice(1);
}

function shareOf({ left, right, similarity }: Comparison): string {
  const isOneSided = left.spans.length === 0 || right.spans.length === 0;
  return isOneSided ? "" : `${Math.round(similarity * 100)}%`;
}

function comparisonBlocks(comparison: Comparison, level: 2 | 3, { layout, showsNotes }: ClauseView): Block[] {
  const { subject, relation, reason, left, right, rewritten, related } = comparison;
  const oneSided = left.spans.length === 0 || right.spans.length === 0;
  const share = `, ${shareOf(comparison)} of words in common${rewritten ? ", rewritten" : ""}`;
  const measure = prose(refSpan(refsOf(left)), muted(" → "), refSpan(refsOf(right)), muted(share));
  return [
    { block: "heading", level, spans: [label(subject), muted(" — "), span(relation, relation)] },
    ...(oneSided ? [] : [measure]),
    prose(text(reason)),
    ...(layout === "side-by-side" && !oneSided
      ? [sideBySide(comparison)]
      : rewritten || oneSided
        ? [...whole(left), ...whole(right)]
        : [quoted(...comparedSpans(left.spans, right.spans, comparison.segments))]),
    ...related.map((one) =>
      prose(
        muted("See also "),
        ...joined(one.refs.map(refSpan), ", "),
        muted(": "),
        text(`${one.subject}. ${one.reason}`),
      ),
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
  return passages(side).map(({ ref, words }) => quoted(refSpan(`${ref} `), text(words)));
}

function passages({ spans }: ComparedSide): { ref: string; words: string }[] {
  const refs = [...new Set(spans.map(({ ref }) => ref))];
  return refs.map((ref) => ({ ref, words: excerptText(spans.filter((one) => one.ref === ref)) }));
}

/** Each side with its own words and the changes marked, or as a whole where it was rewritten. */
function sideBySide({ left, right, rewritten, segments }: Comparison): Block {
  const side = (one: ComparedSide, own: readonly Span[]): PairSide => {
    const all = passages(one);
    const named = all.map(({ ref, words }) => ({ ...(all.length > 1 && { ref }), spans: [text(words)] }));
    return { head: refsOf(one), paragraphs: rewritten ? named : [{ spans: own }] };
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

/** Words of the treaties, indented. */
function quoted(...spans: Span[]): Block {
  return { block: "prose", margin: "", spans };
}
