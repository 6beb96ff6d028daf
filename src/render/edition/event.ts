// An event of the timeline → a block.

import { firstDay, lastDay, readableDate } from "../../text/dates.ts";
import type { ListedEvent } from "../../treaty/model.ts";
import { type AxisPoint, type Field, muted, type RecordBlock, text } from "../document.ts";
import type { CalendarEvent } from "../ics.ts";
import { dateField } from "./dateField.ts";
import { sourceList } from "./sourceList.ts";

export interface EventView {
  /** Whether to add the note on sources. */
  showsNotes: boolean;
  /** Whether to say what sources get wrong even without notes. */
  showsErrors: boolean;
  /** Whether to add columns for spreadsheets: the first and the last day that the date can mean. */
  hasDays?: boolean;
}

/** The event as an item of a list. */
export function eventRecord(
  event: ListedEvent,
  { showsNotes, showsErrors, hasDays = false }: EventView,
): RecordBlock {
  const { ref, date, end, title, sources, tags, refs, disputed } = event;
  const isShown = disputed === "open" || showsErrors;
  const claims = claimsLine(event);
  const note = [event.note, isShown ? null : claims].filter((one) => one !== null).join(" ");
  const context = [ref, ...refs].join(", ");
  const noteField: Field = { name: "note", at: "note", spans: note ? [text(note)] : [] };
  return {
    block: "record",
    fields: [
      { name: "ref", at: "data", spans: [text(ref)] },
      dateField("lead", date, end),
      ...(hasDays ? [day("start", firstDay(date)), day("end", lastDay(end ?? date))] : []),
      { name: "title", at: "lead", spans: [text(title)] },
      { name: "text", at: "body", spans: [text(event.text)] },
      { name: "disputed", at: "body", spans: isShown && claims !== null ? [text(claims)] : [] },
      { name: "sources", at: "data", spans: [text(sources.join(" "))] },
      { name: "tags", at: "data", spans: [text(tags.join(" "))] },
      { name: "refs", at: "data", spans: [text(refs.join(" "))] },
      { name: "references", at: "screen", spans: [muted(`${context}\nSources: ${sourceList(sources)}`)] },
      ...(showsNotes ? [noteField] : []),
    ],
  };
}

function day(name: string, date: string): Field {
  return { name, at: "data", spans: [text(date)] };
}

/**
 * "Disputed: …" for an open question, "Source error: …" for one that the evidence settles: the other dates with the
 * sources that give them, and the dispute that weighs them. Null: no source disagrees.
 */
function claimsLine({ claims, dispute, disputed }: ListedEvent): string | null {
  if (disputed === null) return null;
  const others = claims.map(({ date, sources }) => `${readableDate(date)} (${sourceList(sources)})`);
  const parts = [
    ...(others.length > 0 ? [`also given as ${others.join(", ")}`] : []),
    ...(dispute ? [`see ${dispute}`] : []),
  ];
  return `${disputed === "open" ? "Disputed" : "Source error"}: ${parts.join("; ")}.`;
}

/** The event on a line of time. */
export function eventPoint({ date, end, title, disputed }: ListedEvent): AxisPoint {
  const until = end ? `, until ${readableDate(end)}` : "";
  return { date, label: `${title}${until}${disputed === "open" ? " (disputed)" : ""}` };
}

/** The event for a calendar file. */
export function calendarEvent(event: ListedEvent): CalendarEvent {
  const { ref, date, end, title, tags, sources, disputed } = event;
  const claims = disputed === "open" ? claimsLine(event) : null;
  const lines = [event.text, ...(claims === null ? [] : [claims]), sourceList(sources)];
  return { id: ref, date, end, title, lines, tags };
}
