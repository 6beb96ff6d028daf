// A disputed question → blocks.

import type { Dispute, DisputeKind } from "../../treaty/model.ts";
import {
  type Block,
  type Cell,
  type Field,
  label,
  muted,
  NOTE_TITLE,
  type RecordBlock,
  refSpan,
  span,
  type TableBlock,
  type TableRow,
  text,
} from "../document.ts";
import { sourceNote } from "./note.ts";
import { type SourceNames, sourceList } from "./sourceList.ts";

/** The question with its finding, as an item of a list, with its note on sources if that is wanted. */
export function disputeRecord(dispute: Dispute, showsNotes: boolean): RecordBlock {
  const { ref, question, kind, finding, note } = dispute;
  const noteField: Field = { name: "note", at: "note", spans: note === null ? [] : [text(note)] };
  return {
    block: "record",
    fields: [
      { name: "ref", at: "data", spans: [text(ref)] },
      { name: "question", at: "lead", spans: [text(question)] },
      { name: "kind", at: "side", spans: [muted(kind)] },
      { name: "finding", at: "body", spans: [text(finding)] },
      ...(showsNotes ? [noteField] : []),
    ],
  };
}

/** The questions with their findings, for people: the open ones first. */
export function disputeTable(disputes: readonly Dispute[], showsNotes: boolean): TableBlock {
  const row = ({ ref, question, finding, note }: Dispute) => [
    [label(question), muted(`\n${ref}`)],
    [text(finding), ...(showsNotes && note !== null ? [muted(`\n${NOTE_TITLE}: ${note}`)] : [])],
  ];
  return {
    block: "table",
    head: ["Question", "What the evidence shows"],
    main: { column: 1, share: 0.6 },
    isSpaced: true,
    rows: grouped(disputes, row),
  };
}

/** The questions without their findings, for a screen: the open ones first. */
export function questionTable(disputes: readonly Dispute[]): TableBlock {
  return {
    block: "table",
    head: ["Question", "Reference"],
    main: { column: 0, share: 0.5 },
    rows: grouped(disputes, ({ ref, question }) => [[text(question)], [refSpan(ref)]]),
  };
}

function grouped(disputes: readonly Dispute[], row: (dispute: Dispute) => readonly Cell[]): TableRow[] {
  const group = (heading: string, kind: DisputeKind): TableRow[] => {
    const rows = disputes.filter((one) => one.kind === kind).map(row);
    return rows.length > 0 ? [{ heading }, ...rows] : [];
  };
  return [...group("Open questions", "open"), ...group("Settled: a source is wrong", "source error")];
}

/** The question with the finding, every claim and the evidence, and its note on sources if that is wanted. */
export function disputeBlocks(dispute: Dispute, showsNotes: boolean, names?: SourceNames): Block[] {
  const { ref, question, claims, finding, kind, evidence, refs } = dispute;
  const role = kind === "open" ? "caution" : "kind";
  return [
    {
      block: "heading",
      level: 2,
      ref,
      spans: [
        label(question),
        muted(" ("),
        span(role, kind === "open" ? "open" : "settled"),
        muted(", "),
        refSpan(ref),
        muted(")"),
      ],
    },
    {
      block: "prose",
      margin: null,
      spans: [label(kind === "open" ? "Finding (the question is open): " : "Finding: "), text(finding)],
    },
    ...claims.map(
      ({ text: claim, sources }): Block => ({
        block: "term",
        term: "Claim",
        spans: [text(claim), muted(` (${sourceList(sources, names)})`)],
      }),
    ),
    { block: "term", term: "Evidence", spans: [muted(sourceList(evidence, names))] },
    ...(refs.length > 0 ? [{ block: "term", term: "See", spans: [muted(refs.join(", "))] } as const] : []),
    ...sourceNote(dispute.note, showsNotes),
  ];
}
