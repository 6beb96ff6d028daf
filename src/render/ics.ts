// Events → an iCalendar file of whole days, after RFC 5545.

import type { TimelineResult } from "../core/results.ts";
import { disputeLine } from "./compose/timeline.ts";

type Event = TimelineResult["events"][number];

/**
 * Only events with a day: a calendar cannot say “some day in June”. The same bytes at any time in any time zone. Empty
 * where no event has one, for a calendar must have something in it.
 */
export function ics({ events }: TimelineResult): string {
  if (!events.some(({ date }) => isDay(date))) return "";
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//anpo//timeline//EN",
    "NAME:anpo",
    "X-WR-CALNAME:anpo",
    ...events.filter(({ date }) => isDay(date)).flatMap(eventLines),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** A calendar takes days only. */
export function isDay(date: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(date);
}

function eventLines(event: Event): string[] {
  const { ref, date, end, title, text, tags, sources } = event;
  const told = [text, disputeLine(event), sources.join(", ")].filter((line) => line !== null);
  const last = end !== null && isDay(end) ? end : date;
  return [
    "BEGIN:VEVENT",
    `UID:${ref.replace(":", "-")}@anpo`,
    // The standard wants to know when the entry was made; any other time than a fixed one would change the file.
    "DTSTAMP:19700101T000000Z",
    `DTSTART;VALUE=DATE:${compact(date)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(last))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(told.join("\n"))}`,
    ...(tags.length > 0 ? [`CATEGORIES:${tags.map(escaped).join(",")}`] : []),
    "END:VEVENT",
  ];
}

/** In a calendar the end is the day after the last one. */
function dayAfter(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

function compact(date: string): string {
  return date.replaceAll("-", "");
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
}

/** Octets of a line at most; what follows stands on lines of its own behind a blank. */
const LONGEST_LINE = 75;

function folded(line: string): string {
  let lines = "";
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > LONGEST_LINE) {
      lines += "\r\n ";
      octets = 1;
    }
    lines += character;
    octets += size;
  }
  return lines;
}
