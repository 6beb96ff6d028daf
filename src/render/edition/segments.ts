// A word diff → spans.

import type { Segment } from "../../text/diff.ts";
import { type Role, type Span, span } from "../document.ts";

const ROLES: Record<Segment["op"], Role> = { equal: "text", delete: "removed", insert: "added" };

/** One span for each segment; only the left text has the deleted words, only the right one the inserted words. */
export function segmentSpans(segments: readonly Segment[]): Span[] {
  return segments.map(({ op, text }) => span(ROLES[op], text));
}
