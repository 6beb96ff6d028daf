// The page of `anpo disputes`: a list of questions, with findings except on a terminal, or disputes in full.

import { type Document, text } from "../../render/document.ts";
import { disputeBlocks, disputeRecord, disputeTable, questionTable } from "../../render/edition/dispute.ts";
import { idsOfSources, type SourceNames } from "../../render/edition/sourceList.ts";
import type { DisputesResult } from "./result.ts";

interface DisputesView {
  isForPrograms: boolean;
  isOnTerminal: boolean;
  isTable: boolean;
  isWebPage: boolean;
  options: { notes: boolean };
  sourceNames?: SourceNames;
}

export function disputesPage(
  { question, disputes }: DisputesResult,
  { isForPrograms, isOnTerminal, isTable, isWebPage, options, sourceNames }: DisputesView,
): Document {
  const showsNotes = isWebPage || options.notes;
  const names = options.notes || disputes.length === 0 ? undefined : sourceNames;
  if (question !== null && !isTable)
    return [
      ...disputes.flatMap((dispute) => disputeBlocks(dispute, showsNotes, names)),
      ...(isOnTerminal ? idsOfSources(names) : []),
    ];
  if (isForPrograms) return disputes.map((dispute) => disputeRecord(dispute, showsNotes));
  if (!isOnTerminal || disputes.length === 0) return [disputeTable(disputes, showsNotes)];
  const [first] = disputes;
  return [
    showsNotes ? disputeTable(disputes, showsNotes) : questionTable(disputes),
    { block: "aside", spans: [text(`To read one: anpo disputes ${first!.ref.slice("dispute:".length)}`)] },
  ];
}
