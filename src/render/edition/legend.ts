// What the marks of a word comparison mean, below it.

import type { Segment } from "../../text/diff.ts";
import { type Block, type Span, span, text } from "../document.ts";

/** "[-words-] only in 1951; {+words+} only in 1960.", for the marks that occur; none if there are no marks. */
export function legendOf(segments: readonly Segment[], sides: { delete: string; insert: string }): Block[] {
  const has = (wanted: Segment["op"]) => segments.some(({ op }) => op === wanted);
  const meanings: Span[][] = [
    ...(has("delete") ? [[span("removed", "words"), text(` only in ${sides.delete}`)]] : []),
    ...(has("insert") ? [[span("added", "words"), text(` only in ${sides.insert}`)]] : []),
  ];
  const spans = meanings.flatMap((one, at) => [...(at > 0 ? [text("; ")] : []), ...one]);
  return spans.length === 0 ? [] : [{ block: "note", spans: [...spans, text(".")] }];
}
