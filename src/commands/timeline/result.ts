// The --json document of `anpo timeline`.

import type { Event } from "../../treaty/model.ts";

export interface TimelineResult {
  schema: "anpo/timeline@1";
  /** By date; latest first with --reverse. */
  events: Event[];
}
