// The --json document of `anpo diff`.

import type { Comparison } from "../../treaty/comparison.ts";
import type { Relation } from "../../treaty/model.ts";

export type { Segment } from "../../text/diff.ts";
export type { ComparedSide, Comparison } from "../../treaty/comparison.ts";

export interface DiffResult {
  schema: "anpo/diff@1";
  /** A reference: "1951", "1960:X.1". */
  left: string;
  right: string;
  /** In the order of the left side; clauses that it lacks come last. */
  correspondences: Comparison[];
  /**
   * Where a part such as "V" was asked for and the two treaties deal with different matters there: that part of each
   * treaty, with the ids of its correspondences. Otherwise empty.
   */
  sections: DiffSection[];
  /** How many of them have each relation. */
  summary: Record<Relation, number>;
}

export interface DiffSection {
  /** "1951:V"; several references are separated by spaces. */
  ref: string;
  ids: string[];
}
