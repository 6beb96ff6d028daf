// The --json document of `anpo timeline`.

import type { ListedEvent } from "../../treaty/model.ts";

export interface TimelineResult {
  schema: "anpo/timeline@1";
  /** The bounds of the range, included: an EDTF year, month or day; null for no bound. */
  from: string | null;
  to: string | null;
  /** Words that every event mentions, as typed; null: none were given. */
  words: string | null;
  /** By date; latest first with --reverse. Those in `throughout` come last. */
  events: ListedEvent[];
  /** References of the events that began before the range and last into it. */
  throughout: string[];
}
