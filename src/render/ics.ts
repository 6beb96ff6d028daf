// Events → an iCalendar file of whole days, according to RFC 5545.

export interface CalendarEvent {
  /** Stable and unique; it becomes the UID. */
  id: string;
  /** EDTF. Only events with a full day are written. */
  date: string;
  /** EDTF; the last day, or null. An end that is not a full day is ignored. */
  end: string | null;
  title: string;
  /** The lines of the description. */
  lines: readonly string[];
  tags: readonly string[];
}

/**
 * The events that have a full day; a calendar cannot state “in June”. The same events give the same bytes at any time
 * and in any time zone. Empty if no event has a full day, because a calendar needs at least one entry.
 */
export function ics(events: readonly CalendarEvent[]): string {
  const dated = events.filter(({ date }) => isDay(date));
  if (dated.length === 0) return "";
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//anpo//timeline//EN",
    "NAME:anpo",
    "X-WR-CALNAME:anpo",
    ...dated.flatMap(eventLines),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** Whether an EDTF date is one certain day. */
export function isDay(date: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(date);
}

function eventLines({ id, date, end, title, lines, tags }: CalendarEvent): string[] {
  const last = end !== null && isDay(end) ? end : date;
  return [
    "BEGIN:VEVENT",
    `UID:${id.replaceAll(":", "-")}@anpo`,
    // The standard requires the time at which the entry was made; the real time would change the file on every run.
    "DTSTAMP:19700101T000000Z",
    `DTSTART;VALUE=DATE:${compact(date)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(last))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(lines.join("\n"))}`,
    ...(tags.length > 0 ? [`CATEGORIES:${tags.map(escaped).join(",")}`] : []),
    "END:VEVENT",
  ];
}

/** A calendar wants the first day after the event as its end. */
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

/** In octets of UTF-8. A longer line is continued on lines that start with a blank. */
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
