// Events → an iCalendar file of whole days.

import ical from "ical-generator";
import type { TimelineResult } from "../core/results.ts";

/** Only events with a day: a calendar cannot say “some day in June”. The same bytes at any time in any time zone. */
export function ics({ events }: TimelineResult): string {
  const calendar = ical({ name: "anpo", prodId: { company: "anpo", product: "timeline", language: "EN" } });
  for (const { ref, date, end, title, text, tags, sources } of events) {
    if (!isDay(date)) continue;
    const last = end !== null && isDay(end) ? end : date;
    calendar.createEvent({
      id: `${ref.replace(":", "-")}@anpo`,
      stamp: asDate("1970-01-01"),
      allDay: true,
      start: asDate(date),
      // In a calendar the end is the day after the last one.
      end: new Date(asDate(last).getTime() + DAY),
      summary: title,
      description: `${text}\n${sources.join(", ")}`,
      categories: tags.map((name) => ({ name })),
    });
  }
  return `${calendar.toString()}\r\n`;
}

const DAY = 24 * 60 * 60 * 1000;

/** A calendar takes days only. */
export function isDay(date: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(date);
}

/** The library writes dates as they are in UTC, where every day has the same length. */
function asDate(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
