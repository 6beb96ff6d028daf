// The --json document of `anpo obligations`.

import type { Obligation, ObligationException, Party } from "../../treaty/model.ts";

export interface ObligationsResult {
  schema: "anpo/obligations@1";
  /** Whose entries were asked for; null: everybody's. Those of both parties are also those of each. */
  party: Party | null;
  /** Words that every entry mentions in some form; null: none were asked for. */
  words: string | null;
  /** In the order of the texts. */
  obligations: ListedObligation[];
  /** Verbs in the same passages that have no entry of their own. */
  exceptions: ObligationException[];
}

export interface ListedObligation extends Omit<Obligation, "matches"> {
  /** The entries of the other treaty on the same matter. */
  matches: Pick<Obligation, "id" | "ref" | "party" | "kind" | "content">[];
}
