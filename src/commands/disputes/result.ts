// The --json document of `anpo disputes`.

import type { Dispute } from "../../treaty/model.ts";

export interface DisputesResult {
  schema: "anpo/disputes@1";
  /** What was asked for; null: the list. */
  question: string | null;
  disputes: Dispute[];
}
