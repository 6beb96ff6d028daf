// An event of the timeline → a block.

import type { Event } from "../../treaty/model.ts";
import { muted, type RecordBlock, text } from "../document.ts";
import type { CalendarEvent } from "../ics.ts";

/** The event as an item of a list. */
export function eventRecord(event: Event): RecordBlock {
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
      { name: "disputed", at: "body", spans: disputed === null ? [] : [text(disputed)] },
      { name: "sources", at: "data", spans: [text(sources.join(" "))] },
      { name: "tags", at: "data", spans: [text(tags.join(" "))] },
      { name: "refs", at: "data", spans: [text(refs.join(" "))] },
      { name: "context", at: "screen", spans: [muted(`${context}\nSources: ${sources.join(", ")}`)] },
    ],
  };
}

/** The other dates with the sources that give them, and the dispute that weighs them. Null: the date is not disputed. */
export function disputeLine({ claims, dispute }: Event): string | null {
  const others = claims.map(({ date, sources }) => `${date} (${sources.join(", ")})`);
  if (others.length === 0 && dispute === null) return null;
  const given = others.length > 0 ? `also given as ${others.join(", ")}` : "the sources disagree";
  return `Disputed: ${given}${dispute ? `; see ${dispute}` : ""}`;
}

/** The event for a calendar file. */
export function calendarEvent(event: Event): CalendarEvent {
  const { ref, date, end, title, tags, sources } = event;
  const disputed = disputeLine(event);
  const lines = [event.text, ...(disputed === null ? [] : [disputed]), sources.join(", ")];
  return { id: ref, date, end, title, lines, tags };
}
