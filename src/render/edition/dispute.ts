// A disputed question → blocks.

import type { Dispute } from "../../treaty/model.ts";
import { type Block, type Field, label, muted, type RecordBlock, text } from "../document.ts";
import { sourceNote } from "./note.ts";
import { sourceList } from "./sourceList.ts";

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
      { name: "reference", at: "screen", spans: [muted(ref)] },
      ...(showsNotes ? [noteField] : []),
    ],
  };
}

/** The question with every claim, the finding and its evidence, and its note on sources if that is wanted. */
export function disputeBlocks(dispute: Dispute, showsNotes: boolean): Block[] {
  const { ref, question, claims, finding, kind, evidence, refs } = dispute;
  return [
    { block: "heading", level: 2, spans: [label(question), muted(` (${kind}, ${ref})`)] },
    ...claims.map(
      ({ text: claim, sources }): Block => ({
        block: "prose",
        margin: null,
        spans: [text(claim), muted(` (${sourceList(sources)})`)],
      }),
    ),
    {
      block: "prose",
      margin: null,
      spans: [label(kind === "open" ? "Finding (the question is open): " : "Finding: "), text(finding)],
    },
    { block: "note", spans: [text(`Evidence: ${sourceList(evidence)}`)] },
    ...(refs.length > 0 ? [{ block: "note", spans: [text(`See ${refs.join(", ")}`)] } as const] : []),
    ...sourceNote(dispute.note, showsNotes),
  ];
}
