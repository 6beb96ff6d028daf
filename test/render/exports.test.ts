// CSV, TSV, iCalendar and HTML, read back by programs that are not ours.

import { parse } from "csv-parse/sync";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { events } from "../corpus.ts";
import { anpo } from "../io.ts";
import { shell } from "../shell.ts";

describe("csv and tsv", () => {
  test.each(["csv", "tsv"])("timeline as %s: every event with its text", async (format) => {
    const { out } = await anpo(["timeline", "--format", format]);
    const rows: Record<string, string>[] = parse(out, {
      columns: true,
      delimiter: format === "csv" ? "," : "\t",
    });
    expect(rows.map(({ ref, date, text }) => [ref, date, text])).toEqual(
      events.map(({ ref, date, end, text }) => [ref, end ? `${date}/${end}` : date, text]),
    );
  });

  test.each([
    "search treaty -n 50",
    "diff",
    "glossary",
    "disputes",
    "sources",
    "collate 1951",
    "sources --corrections",
  ])("%s as csv: records of one length under their names", async (line) => {
    const { out } = await anpo([...line.split(" "), "--format", "csv"]);
    const [head = [], ...rows]: string[][] = parse(out);
    expect(head[0]).toMatch(/^(ref|id|passage)$/);
    expect(rows.length).toBeGreaterThan(5);
  });
});

describe("iCalendar", () => {
  test("every event with a day, as whole days, at its date", async () => {
    const { out } = await anpo(["timeline", "--format", "ics"]);
    const calendar = new ICAL.Component(ICAL.parse(out));
    const read = calendar.getAllSubcomponents("vevent").map((component) => {
      const event = new ICAL.Event(component);
      return [event.summary, event.startDate.isDate, event.startDate.toString()];
    });
    const days = events.filter(({ date }) => /^\d{4}-\d\d-\d\d$/.test(date));
    expect(read).toEqual(days.map(({ title, date }) => [title, true, date]));
  });

  test("lines are of at most 75 octets and end as the standard says", async () => {
    const { out } = await anpo(["timeline", "--format", "ics"]);
    expect(out.endsWith("END:VCALENDAR\r\n")).toBe(true);
    for (const line of out.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  test("a day that is not known is left out, and said", async () => {
    const { err } = await anpo(["timeline", "--from", "1960", "--to", "1960", "--format", "ics"]);
    expect(err).toMatch(/^anpo: 2 events without a day are left out\n$/);
  });
});

test.each(["terminal", "plain", "json", "markdown", "html", "csv", "tsv", "ics"])(
  "the same bytes in three time zones: timeline as %s",
  (format) => {
    const in_ = (zone: string) => shell(`anpo timeline --format ${format}`, { TZ: zone }).out;
    const utc = in_("UTC");
    expect(utc.length).toBeGreaterThan(1000);
    expect(in_("Asia/Tokyo")).toBe(utc);
    expect(in_("America/Los_Angeles")).toBe(utc);
  },
);

test("the page of the timeline has an axis with a dot for each event", async () => {
  const { out } = await anpo(["timeline", "--from", "1960", "--to", "1960", "--format", "html"]);
  expect(out.match(/<circle /g)).toHaveLength(out.match(/<li>/g)!.length);
  expect(out).toMatch(/<svg class="axis"[^>]* role="img" aria-label="\d+ events from 1947 to 1960">/);
});

test.each([
  [
    "show 1960 --format csv",
    "anpo: show has no format csv\nanpo: use one of: terminal, plain, json, markdown, html\n",
  ],
  [
    "glossary --format ics",
    "anpo: glossary has no format ics\nanpo: use one of: terminal, plain, json, markdown, html, csv, tsv\n",
  ],
])("%s", async (line, err) => expect(await anpo(line.split(" "))).toEqual({ status: 2, out: "", err }));
