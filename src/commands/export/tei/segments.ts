// The parts of a passage that the concordance of the treaties points to.

import { element } from "../../../render/xml.ts";
import type { Comparison } from "../../../treaty/comparison.ts";
import type { Excerpt } from "../../../treaty/model.ts";
import { idOf } from "./ids.ts";
import type { TextMark } from "./marked.ts";

/** A passage cut wherever a compared clause begins or ends; nothing if every clause is all of it. */
export function clauseSegments(
  ref: string,
  text: string,
  clauses: readonly Comparison[],
): (TextMark & { id: string })[] {
  const ends = clauses
    .flatMap(({ left, right }) => [...left.spans, ...right.spans])
    .filter((span) => span.ref === ref)
    .flatMap((span) => endsOf(span, text));
  const cuts = [...new Set([0, ...ends, text.length])].sort((one, other) => one - other);
  const ranges = cuts.slice(1).map((end, at) => ({ start: cuts[at]!, end }));
  const written = ranges.filter(({ start, end }) => text.slice(start, end).trim() !== "");
  if (written.length < 2) return [];
  return written.map((range, at) => {
    const id = `${idOf(ref)}-${at + 1}`;
    return { id, ...range, wrap: (content) => element("seg", { "xml:id": id }, ...content) };
  });
}

/** Pointers to the words of an excerpt. */
export function targetsOf(span: Excerpt, text: string, clauses: readonly Comparison[]): string[] {
  const segments = clauseSegments(span.ref, text, clauses);
  const [first, last] = endsOf(span, text);
  const within = segments.filter(({ start, end }) => first <= start && end <= last);
  const ids = within.length === segments.length ? [idOf(span.ref)] : within.map(({ id }) => id);
  return ids.map((id) => `#${id}`);
}

function endsOf(span: Excerpt, text: string): [first: number, last: number] {
  const start = text.indexOf(span.text);
  return [start, start + span.text.length];
}
