// The --json document of `anpo sources`.

import type { Source, VariantClass } from "../../treaty/model.ts";

export interface SourcesResult {
  schema: "anpo/sources@1";
  /** What was asked for; null: the list. */
  source: string | null;
  /** A source that was asked for with a locator has only that document. */
  sources: Source[];
  /** Every emendation; empty unless asked for. */
  corrections: Correction[];
}

/** A place where the edition departs from its base copy. */
export interface Correction {
  /** A provision or a paragraph. */
  ref: string;
  /** The base copy. */
  witness: string;
  class: VariantClass;
  /** The copy's words. */
  before: string;
  /** The edition's. */
  after: string;
  /** A sentence. */
  reason: string;
}
