// Lists in the formats for spreadsheets and calendars, read back by other programs.

import { parse } from "csv-parse/sync";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { isDay } from "../../src/render/ics.ts";
import { events } from "../support/corpus.ts";
import { anpo } from "../support/io.ts";

test.each(["csv", "tsv"])("timeline as %s: every event with its text", async (format) => {
  const { out } = await anpo(["timeline", "--format", format]);
  const rows: Record<string, string>[] = parse(out, {
    columns: true,
    ...(format === "tsv" && { delimiter: "\t", quote: null }),
  });
  expect(new Map(rows.map(({ ref, text }) => [ref, text]))).toEqual(
    new Map(events.map(({ ref, text }) => [ref, text])),
  );
});

test.each([
  "search treaty -n 50",
  "words treaty",
  "obligations",
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

test("timeline as a calendar: every event with a full day", async () => {
  const { out } = await anpo(["timeline", "--format", "ics"]);
  const titles = new ICAL.Component(ICAL.parse(out))
    .getAllSubcomponents("vevent")
    .map((component) => new ICAL.Event(component).summary);
  const dated = events.filter(({ date }) => isDay(date)).map(({ title }) => title);
  expect(titles.toSorted()).toEqual(dated.toSorted());
});
