// An event of the timeline → a block.

import { firstDay, lastDay, readableDate, readableDay, readablePeriod } from "../../text/dates.ts";
import type { ListedEvent } from "../../treaty/model.ts";
import { type AxisPoint, type Field, muted, type RecordBlock, refSpan, span, text } from "../document.ts";
import type { CalendarEvent } from "../ics.ts";
import { dateField } from "./dateField.ts";
import { type SourceNames, sourceList } from "./sourceList.ts";

export interface EventView {
  /** Whether to add the note on sources. */
  showsNotes: boolean;
  /** Whether to say what sources get wrong even without notes. */
  showsErrors: boolean;
  /** Undefined: sources are given by their ids. */
  names?: SourceNames;
  /** Whether to leave out what the event refers to and its sources: event after event, they are a wall of ids. */
  isBrief?: boolean;
  /** Whether to add columns for spreadsheets: the first and the last day that the date can mean. */
  hasDays?: boolean;
}

/** The event with everything that is known about it. */
export function eventRecord(event: ListedEvent, view: EventView): RecordBlock {
  const { ref, date, end, title, sources, tags, refs } = event;
  const { showsNotes, hasDays = false, isBrief = false } = view;
  const see = refs.length > 0 ? `\nSee: ${refs.join(", ")}` : "";
  const context = isBrief ? ref : `${ref}${see}\nSources: ${sourceList(sources, view.names)}`;
  const [disputed, note] = remarkFields(event, view);
  return {
    block: "record",
    fields: [
      { name: "ref", at: "data", spans: [text(ref)] },
      dateField("lead", date, end),
      ...(hasDays ? [day("start", firstDay(date)), day("end", lastDay(end ?? date))] : []),
      { name: "title", at: "lead", spans: [text(title)] },
      { name: "text", at: "body", spans: [text(event.text)] },
      disputed,
      { name: "sources", at: "data", spans: [text(sources.join(" "))] },
      { name: "tags", at: "data", spans: [text(tags.join(" "))] },
      { name: "refs", at: "data", spans: [text(refs.join(" "))] },
      { name: "references", at: "screen", spans: [muted(context)] },
      ...(showsNotes ? [note] : []),
    ],
  };
}

function day(name: string, date: string): Field {
  return { name, at: "data", spans: [text(date)] };
}

/** What sources get wrong or leave open: said openly, or in the note on sources. */
function remarkFields(event: ListedEvent, { showsErrors, names }: EventView): [disputed: Field, note: Field] {
  const isShown = event.disputed === "open" || showsErrors;
  const claims = claimsLine(event, names);
  const note = [event.note, isShown ? null : claims].filter((one) => one !== null).join(" ");
  return [
    { name: "disputed", at: "body", spans: isShown && claims !== null ? [text(claims)] : [] },
    { name: "note", at: "note", spans: note ? [text(note)] : [] },
  ];
}

/**
 * The event on a timeline for people. `margin` is its date as far as the heading above does not say it; `period` is the
 * rest, after the title. Most of its references and its sources are notes here: event after event, they are a wall of
 * ids.
 */
function listed(event: ListedEvent, margin: string, period: string, view: EventView): RecordBlock {
  const { ref, title, refs, sources } = event;
  const passage = refs.find((one) => /^\d/.test(one));
  const see = refs.length > 0 ? `\nSee: ${refs.join(", ")}` : "";
  const context = view.showsNotes ? `${ref}${see}\nSources: ${sourceList(sources)}` : ref;
  const [disputed, note] = remarkFields(event, view);
  return {
    block: "record",
    fields: [
      { name: "date", at: "margin", spans: margin ? [span("date", margin)] : [] },
      { name: "title", at: "lead", spans: [text(title), muted(period)] },
      { name: "passage", at: "side", spans: passage === undefined ? [] : [refSpan(passage)] },
      { name: "text", at: "body", spans: [text(event.text)] },
      disputed,
      { name: "references", at: "screen", spans: [muted(context)] },
      ...(view.showsNotes ? [note] : []),
    ],
  };
}

/** For a list below a heading that says the year. */
export function eventOfYear(event: ListedEvent, view: EventView): RecordBlock {
  return listed(event, readableDay(event.date), event.end ? ` (until ${readableDate(event.end)})` : "", view);
}

/** For a list of what began before the others: the year in the margin, the whole period after the title. */
export function lastingEvent(event: ListedEvent, view: EventView): RecordBlock {
  const { date, end } = event;
  return listed(event, date.slice(0, 4), ` ${readablePeriod(date, end)}`, view);
}

/** Only what the event is called, for a range of dates that says more exactly than the event when it was. */
export function namedEvent({ ref, date, end, title, disputed }: ListedEvent): RecordBlock {
  const remark = disputed === "open" ? ", disputed" : "";
  return {
    block: "record",
    fields: [
      { name: "title", at: "lead", spans: [text(title), muted(` (${readablePeriod(date, end)}${remark})`)] },
      { name: "ref", at: "side", spans: [refSpan(ref)] },
    ],
  };
}

/** Whether the event may have been before or after the range. Null: no bound. */
export function isVague({ date }: ListedEvent, from: string | null, to: string | null): boolean {
  return (from !== null && firstDay(date) < firstDay(from)) || (to !== null && lastDay(date) > lastDay(to));
}

/**
 * "Disputed: …" for an open question, "Source error: …" for one that the evidence settles: the other dates with the
 * sources that give them, and the dispute that weighs them. Null: no source disagrees.
 */
function claimsLine({ claims, dispute, disputed }: ListedEvent, names?: SourceNames): string | null {
  if (disputed === null) return null;
  const others = claims.map(({ date, sources }) => `${readableDate(date)} (${sourceList(sources, names)})`);
  const parts = [
    ...(others.length > 0 ? [`also given as ${others.join(", ")}`] : []),
    ...(dispute ? [`see ${dispute}`] : []),
  ];
  return `${disputed === "open" ? "Disputed" : "Source error"}: ${parts.join("; ")}.`;
}

/** The event on a line of time. */
export function eventPoint({ date, end, title, disputed }: ListedEvent): AxisPoint {
  const until = end ? `, until ${readableDate(end)}` : "";
  return {
    date,
    end,
    isOpen: disputed === "open",
    label: `${title}${until}${disputed === "open" ? " (disputed)" : ""}`,
  };
}

/** The event for a calendar file. */
export function calendarEvent(event: ListedEvent): CalendarEvent {
  const { ref, date, end, title, tags, sources, disputed } = event;
  const claims = disputed === "open" ? claimsLine(event) : null;
  const lines = [event.text, ...(claims === null ? [] : [claims]), sourceList(sources)];
  return { id: ref, date, end, title, lines, tags };
}
