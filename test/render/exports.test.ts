// CSV, TSV, iCalendar and HTML, read back by programs that are not ours.

import { parse } from "csv-parse/sync";
import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { csv } from "../../src/render/csv.ts";
import type { Document } from "../../src/render/document.ts";
import { ics, isDay } from "../../src/render/ics.ts";
import { tsv } from "../../src/render/tsv.ts";
import { events } from "../corpus.ts";
import { anpo } from "../io.ts";

describe("csv and tsv", () => {
  test.each(["csv", "tsv"])("timeline as %s: every event with its text", async (format) => {
    const { out } = await anpo(["timeline", "--format", format]);
    const rows: Record<string, string>[] = parse(out, {
      columns: true,
      ...(format === "tsv" && { delimiter: "\t", quote: null }),
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

describe("whatever a text holds, a reader of the format gets it back", () => {
  const cell = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc
      .array(
        fc.constantFrom(...'a " , ; \t \n \\ \\n \r < & BEGIN:VEVENT = 安'.split(" "), " ", "\n", "\r\n"),
      )
      .map((all) => all.join("")),
  );
  const records = fc.array(fc.tuple(cell, cell), { minLength: 1 });
  const documentOf = (rows: readonly (readonly [string, string])[]): Document =>
    rows.map(([ref, text]) => ({
      block: "record",
      fields: [
        { name: "ref", at: "lead", spans: [{ role: "text", text: ref }] },
        { name: "text", at: "body", spans: [{ role: "text", text }] },
      ],
    }));

  test("csv", () => {
    fc.assert(
      fc.property(records, (rows) => {
        expect(parse(csv(documentOf(rows)), { relax_column_count: false })).toEqual([
          ["ref", "text"],
          ...rows,
        ]);
      }),
    );
  });

  test("tsv: a record is a line, its escapes undone are the text", () => {
    const undone = (text: string) =>
      text.replace(/\\(.)/g, (_, one) => ({ t: "\t", n: "\n" })[one as string] ?? one);
    fc.assert(
      fc.property(records, (rows) => {
        const lines = tsv(documentOf(rows)).split("\n").slice(1, -1);
        expect(lines.map((line) => line.split("\t").map(undone))).toEqual(rows);
      }),
    );
  });

  test("ics", () => {
    // In a calendar a carriage return is half a line end.
    const text = cell.map((one) => one.replaceAll("\r", ""));
    fc.assert(
      fc.property(text, text, (title, told) => {
        const event = {
          ...events[0]!,
          ref: "event:x",
          date: "1960-06-23",
          end: null,
          title,
          text: told,
          sources: [],
        };
        const read = new ICAL.Component(ICAL.parse(ics({ schema: "anpo/timeline@1", events: [event] })));
        const component = read.getFirstSubcomponent("vevent")!;
        expect(component.getFirstPropertyValue("summary")).toBe(title);
        expect(component.getFirstPropertyValue("description")).toBe(`${told}\n`);
      }),
    );
  });
});

describe("iCalendar", () => {
  test("every event with a day, as whole days, at its date", async () => {
    const { out } = await anpo(["timeline", "--format", "ics"]);
    const calendar = new ICAL.Component(ICAL.parse(out));
    const read = calendar.getAllSubcomponents("vevent").map((component) => {
      const event = new ICAL.Event(component);
      return [event.summary, event.startDate.isDate, event.startDate.toString(), event.endDate.toString()];
    });
    const days = events.filter(({ date }) => isDay(date));
    const dayAfter = (date: string) => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
    expect(read).toEqual(
      days.map(({ title, date, end }) => [title, true, date, dayAfter(end && isDay(end) ? end : date)]),
    );
    expect(read.some(([, , start, end]) => end !== dayAfter(String(start)))).toBe(true);
  });

  test("a disputed date is told as disputed", async () => {
    const { out } = await anpo(["timeline", "--from", "1960-05-20", "--to", "1960-05-20", "--format", "ics"]);
    const calendar = new ICAL.Component(ICAL.parse(out));
    const [vote] = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
    expect(vote!.description).toContain("\nDisputed: also given as 1960-05-19 (encyclopedia-1951)");
  });

  test("no day, no calendar", async () => {
    expect(await anpo(["timeline", "--from", "1965", "--to", "1965", "--format", "ics"])).toEqual({
      status: 0,
      out: "",
      err: "anpo: 1 event without a day is left out\n",
    });
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
