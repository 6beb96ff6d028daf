// The page of `anpo disputes`: a list of questions, or disputes in full.

import type { Document } from "../../render/document.ts";
import { disputeBlocks, disputeRecord } from "../../render/edition/dispute.ts";
import type { DisputesResult } from "./result.ts";

interface DisputesView {
  isTable: boolean;
  isWebPage: boolean;
  options: { notes: boolean };
}

export function disputesPage(
  { question, disputes }: DisputesResult,
  { isTable, isWebPage, options }: DisputesView,
): Document {
  const showsNotes = isWebPage || options.notes;
  return question === null || isTable
    ? disputes.map((dispute) => disputeRecord(dispute, showsNotes))
    : disputes.flatMap((dispute) => disputeBlocks(dispute, showsNotes));
}
