// CSV, TSV, iCalendar and JSON, read back by other programs.

import { parse } from "csv-parse/sync";
import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { csv, tsv } from "../../src/render/delimited.ts";
import { type Document, plainText, text } from "../../src/render/document.ts";
import { calendarEvent, eventRecord } from "../../src/render/edition/event.ts";
import { type CalendarEvent, ics, isDay } from "../../src/render/ics.ts";
import { json } from "../../src/render/json.ts";
import type { ListedEvent } from "../../src/treaty/model.ts";

const TEA_PARTY: CalendarEvent = {
  id: "event:1773-12-16-tea-party",
  date: "1773-12-16",
  end: null,
  title: "Boston Tea Party",
  lines: ["Tea is thrown into the harbor."],
  tags: ["tea", "protest"],
};

describe("csv and tsv", () => {
  const document: Document = [
    { block: "heading", level: 1, spans: [text("Teas")] },
    ...["green", "black"].map(
      (name) =>
        ({
          block: "record",
          fields: [
            { name: "ref", at: "lead", spans: [text(`tea:${name}`)] },
            { name: "kind", at: "data", spans: [text("leaf")] },
            { name: "shown", at: "screen", spans: [text("for people")] },
            { name: "text", at: "body", spans: [text('It is "tea",\nor so.')] },
          ],
        }) as const,
    ),
  ];

  test("records have the names of their fields, without fields that are only for people", () => {
    expect(csv(document)).toBe(
      'ref,kind,text\ntea:green,leaf,"It is ""tea"",\nor so."\ntea:black,leaf,"It is ""tea"",\nor so."\n',
    );
    expect(tsv(document)).toBe(
      'ref\tkind\ttext\ntea:green\tleaf\tIt is "tea",\\nor so.\ntea:black\tleaf\tIt is "tea",\\nor so.\n',
    );
  });

  test("rows of a table have the names of its columns; its headings are left out", () => {
    const rows = [{ heading: "Green" }, [[text("tea:1")], []], [[text("tea:2")], [text("a, b")]]];
    expect(csv([{ block: "table", head: ["Reference", "About"], rows }])).toBe(
      'reference,about\ntea:1,\ntea:2,"a, b"\n',
    );
  });
});

describe("a reader of the format gets any text back", () => {
  const signs = [...'a " , ; \t \n \\ \\n \r < & BEGIN:VEVENT = 安'.split(" "), " ", "\n", "\r\n"];
  const cell = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(fc.constantFrom(...signs)).map((all) => all.join("")),
  );
  const records = fc.array(fc.tuple(cell, cell), { minLength: 1 });
  const documentOf = (rows: readonly (readonly [string, string])[]): Document =>
    rows.map(([ref, words]) => ({
      block: "record",
      fields: [
        { name: "ref", at: "lead", spans: [{ role: "text", text: ref }] },
        { name: "text", at: "body", spans: [{ role: "text", text: words }] },
      ],
    }));

  test("csv", () => {
    fc.assert(
      fc.property(records, (rows) => {
        const read = parse(csv(documentOf(rows)), { relax_column_count: false });
        expect(read).toEqual([["ref", "text"], ...rows]);
      }),
    );
  });

  test("tsv: one line per record; undoing the escapes gives the text", () => {
    const undone = (words: string) =>
      words.replace(/\\(.)/g, (_, one) => ({ t: "\t", n: "\n" })[one as string] ?? one);
    fc.assert(
      fc.property(records, (rows) => {
        const lines = tsv(documentOf(rows)).split("\n").slice(1, -1);
        expect(lines.map((line) => line.split("\t").map(undone))).toEqual(rows);
      }),
    );
  });

  test("ics", () => {
    // In a calendar, a carriage return is half a line end.
    const words = cell.map((one) => one.replaceAll("\r", ""));
    fc.assert(
      fc.property(words, words, (title, line) => {
        const calendar = new ICAL.Component(ICAL.parse(ics([{ ...TEA_PARTY, title, lines: [line, "2"] }])));
        const component = calendar.getFirstSubcomponent("vevent")!;
        expect(component.getFirstPropertyValue("summary")).toBe(title);
        expect(component.getFirstPropertyValue("description")).toBe(`${line}\n2`);
      }),
    );
  });

  test("json, in characters that no terminal acts on", () => {
    const units = fc.constantFrom(
      "a",
      "\u001b",
      "\u009b",
      "\u202e",
      "\u200b",
      "\ufeff",
      "\ud800",
      "安",
      "😀",
    );
    fc.assert(
      fc.property(fc.string({ unit: units }), (words) => {
        const document = json({ schema: "tea/leaf@1", words } as { schema: string });
        expect(JSON.parse(document)).toEqual({ schema: "tea/leaf@1", words });
        expect(document).not.toMatch(/[^\P{C}\n]/u);
      }),
    );
  });
});

describe("iCalendar", () => {
  const read = (events: readonly CalendarEvent[]) =>
    new ICAL.Component(ICAL.parse(ics(events))).getAllSubcomponents("vevent").map((component) => {
      const event = new ICAL.Event(component);
      return [event.uid, event.startDate.isDate, event.startDate.toString(), event.endDate.toString()];
    });

  test.each([
    ["one day", "1773-12-16", null, ["1773-12-16", "1773-12-17"]],
    ["several days", "1773-12-16", "1773-12-31", ["1773-12-16", "1774-01-01"]],
    ["a leap day", "1776-02-28", null, ["1776-02-28", "1776-02-29"]],
    ["a day, with an end that is only a month", "1773-12-16", "1774-02", ["1773-12-16", "1773-12-17"]],
  ])("%s", (_, date, end, [first, after]) => {
    expect(read([{ ...TEA_PARTY, date, end }])).toEqual([
      ["event-1773-12-16-tea-party@anpo", true, first, after],
    ]);
  });

  test("has no event without a full day, and is empty if there is none", () => {
    const month = { ...TEA_PARTY, date: "1773-12" };
    expect(read([month, TEA_PARTY])).toHaveLength(1);
    expect(ics([month])).toBe("");
    expect(ics([])).toBe("");
  });

  test.each([
    ["1773-12-16", true],
    ["1773-12", false],
    ["1773", false],
    ["1773-12-16~", false],
    ["1773-12-16/1774", false],
  ])("%s is a full day: %s", (date, expected) => expect(isDay(date)).toBe(expected));

  test("lines have at most 75 octets and end as the standard requires", () => {
    const out = ics([{ ...TEA_PARTY, lines: ["茶は海に投げ込まれた。".repeat(20), "a".repeat(200)] }]);
    expect(out.endsWith("END:VCALENDAR\r\n")).toBe(true);
    for (const line of out.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});

describe("an event", () => {
  const event: ListedEvent = {
    ref: "event:1773-12-16-tea-party",
    date: "1773-12-16",
    end: null,
    title: "Boston Tea Party",
    text: "Tea is thrown into the harbor.",
    note: "The log has no date.",
    tags: ["tea"],
    refs: [],
    sources: ["log", "letters"],
    claims: [{ date: "1773-12-17", sources: ["letters"] }],
    dispute: "dispute:tea-party",
    disputed: "open",
  };

  const CLAIMS = "also given as 17 December 1773 (letters); see dispute:tea-party.";
  const error = { ...event, disputed: "source error" } as const;
  const none = { ...event, claims: [], dispute: null, disputed: null };
  test.each<[string, ListedEvent, boolean, string, string]>([
    ["open", event, false, `Disputed: ${CLAIMS}`, "The log has no date."],
    [
      "open without claims",
      { ...event, claims: [] },
      false,
      "Disputed: see dispute:tea-party.",
      "The log has no date.",
    ],
    ["an error", error, false, "", `The log has no date. Source error: ${CLAIMS}`],
    ["an error without a note", { ...error, note: null }, false, "", `Source error: ${CLAIMS}`],
    ["an error among the disputed", error, true, `Source error: ${CLAIMS}`, "The log has no date."],
    ["no disagreement", none, true, "", "The log has no date."],
  ])("%s: what is shown, and the note", (_, one, showsErrors, disputed, note) => {
    const { fields } = eventRecord(one, { showsNotes: true, showsErrors });
    const columnOf = (name: string) => plainText(fields.find((field) => field.name === name)!.spans);
    expect([columnOf("disputed"), columnOf("note")]).toEqual([disputed, note]);
  });

  test("has no note unless notes are wanted", () => {
    const { fields } = eventRecord(event, { showsNotes: false, showsErrors: false });
    expect(fields.map(({ name }) => name)).not.toContain("note");
  });

  test("has its text, its dispute and its sources in a calendar", () => {
    expect(calendarEvent(event).lines).toEqual([
      "Tea is thrown into the harbor.",
      `Disputed: ${CLAIMS}`,
      "log, letters",
    ]);
  });
});
