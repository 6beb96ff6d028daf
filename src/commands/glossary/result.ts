// The --json document of `anpo glossary`.

import type { Entry } from "../../treaty/model.ts";

export interface GlossaryResult {
  schema: "anpo/glossary@1";
  /** What was asked for; null: the list. */
  term: string | null;
  /** By kind and name. */
  entries: Entry[];
}
