// Events → a document.

import type { TimelineResult } from "../../core/results.ts";
import type { Event } from "../../model.ts";
import { type Block, type Document, muted, type Span, text } from "../document.ts";
import type { View } from "../view.ts";

export function composeTimeline({ events }: TimelineResult, { chart }: View): Document {
  if (events.length === 0) return [];
  const points = events.map((event) => ({
    date: event.date,
    label: `${event.title}${event.end ? `, until ${event.end}` : ""}${disputeLine(event) ? " (disputed)" : ""}`,
  }));
  const axis: Block = { block: "axis", points };
  if (chart === "alone") return [axis];
  return [...(chart === "over" ? [axis] : []), ...events.map(composeEvent)];
}

export function composeEvent(event: Event): Block {
  const { ref, date, end, title, sources, tags, refs } = event;
  const disputed = disputeLine(event);
  const context = [ref, ...refs].join(", ");
  return {
    block: "record",
    fields: [
      { name: "ref", at: "data", spans: [text(ref)] },
      { name: "date", at: "lead", spans: [text(end ? `${date}/${end}` : date)] },
      { name: "title", at: "lead", spans: [text(title)] },
      { name: "text", at: "body", spans: [text(event.text)] },
      { name: "disputed", at: "body", spans: optional(disputed, text) },
      { name: "sources", at: "data", spans: [text(sources.join(" "))] },
      { name: "tags", at: "data", spans: [text(tags.join(" "))] },
      { name: "refs", at: "data", spans: [text(refs.join(" "))] },
      { name: "context", at: "screen", spans: [muted(`${context}\nSources: ${sources.join(", ")}`)] },
    ],
  };
}

/** Every other date with who gives it, and where the question is weighed; null if no date is disputed. */
export function disputeLine({ claims, dispute }: Event): string | null {
  const others = claims.map(({ date, sources }) => `${date} (${sources.join(", ")})`);
  if (others.length === 0 && dispute === null) return null;
  const given = others.length > 0 ? `also given as ${others.join(", ")}` : "the sources disagree";
  return `Disputed: ${given}${dispute ? `; see ${dispute}` : ""}`;
}

function optional(value: string | null, span: (value: string) => Span): Span[] {
  return value === null ? [] : [span(value)];
}
