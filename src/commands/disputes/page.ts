// The page of `anpo disputes`: a list of questions, or disputes in full.

import type { Document } from "../../render/document.ts";
import { disputeBlocks, disputeRecord } from "../../render/edition/dispute.ts";
import type { DisputesResult } from "./result.ts";

export function disputesPage(
  { question, disputes }: DisputesResult,
  { isTable }: { isTable: boolean },
): Document {
  return question === null || isTable ? disputes.map(disputeRecord) : disputes.flatMap(disputeBlocks);
}
