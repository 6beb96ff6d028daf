// What to show of a result, and how.

import type { Layout } from "../formats.ts";

/** The same for every format. */
export interface View {
  /** Whether paragraph numbers stand in the margin. */
  numbers: boolean;
  /** Where two texts meet. */
  layout: Layout;
  /** A provision beside its counterparts. */
  parallel: boolean;
  /** Everything as rows: a comparison, an entry, a variant. */
  summary: boolean;
  /** Variants as a line of the apparatus. */
  apparatus: boolean;
  /** The number of hits alone. */
  count: boolean;
  /** How each word was found. */
  explain: boolean;
  /** An axis of the dates: instead of the events, or over them. */
  chart: "none" | "over" | "alone";
}
