// What changed between two texts → spans.

import type { Segment } from "../../core/results.ts";
import { type Role, type Span, span } from "../document.ts";

const ROLES: Record<Segment["op"], Role> = { equal: "text", delete: "removed", insert: "added" };

export function changedSpans(segments: readonly Segment[]): Span[] {
  return segments.map(({ op, text: words }) => span(ROLES[op], words));
}
