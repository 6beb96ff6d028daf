// The page of `anpo disputes`: a list of questions, or disputes in full.

import type { Document } from "../../render/document.ts";
import { disputeBlocks, disputeRecord, disputeTable } from "../../render/edition/dispute.ts";
import type { DisputesResult } from "./result.ts";

interface DisputesView {
  isForPrograms: boolean;
  isTable: boolean;
  isWebPage: boolean;
  options: { notes: boolean };
}

export function disputesPage(
  { question, disputes }: DisputesResult,
  { isForPrograms, isTable, isWebPage, options }: DisputesView,
): Document {
  const showsNotes = isWebPage || options.notes;
  if (question !== null && !isTable) return disputes.flatMap((dispute) => disputeBlocks(dispute, showsNotes));
  return isForPrograms
    ? disputes.map((dispute) => disputeRecord(dispute, showsNotes))
    : [disputeTable(disputes, showsNotes)];
}
