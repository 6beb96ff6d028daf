// Lists in the formats for spreadsheets, calendars and programs, read back by other programs.

import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { allCommands } from "../../src/commands/index.ts";
import { COLUMNS } from "../../src/commands/topics.ts";
import { isDay } from "../../src/render/ics.ts";
import { entries, events } from "../support/corpus.ts";
import { type } from "../support/io.ts";
import { root } from "../support/shell.ts";

type Rows = Record<string, string>[];

async function rowsOf(line: string): Promise<Rows> {
  const { out } = await type(`${line} --format csv`);
  return parse(out, { columns: true, bom: true });
}

async function cellsOf(line: string, format: string): Promise<string[][]> {
  const { out } = await type(`${line} --format ${format}`);
  return parse(out, format === "tsv" ? { delimiter: "\t", quote: null } : {});
}

/** The rows of the README's table of columns: "`anpo search WORDS`" and "ref, kind, …". */
const DOCUMENTED = [
  ...readFileSync(`${root}README.md`, "utf8").matchAll(
    /^\| `anpo (.*?)` +\| (ref|id|left|line|word|1951), (.*?) *\|$/gm,
  ),
].map(([, line, first, others]) => ({ line: line!, columns: [first!, ...others!.split(", ")] }));

describe("the columns that the README documents", () => {
  test("are those of anpo help fields", () => {
    expect(DOCUMENTED.map(({ line, columns }) => [line, columns.join(", ")])).toEqual(COLUMNS);
  });

  test("every command with CSV is in the table", async () => {
    const lists = (await allCommands()).filter(({ formats }) => formats.includes("csv"));
    const documented = new Set(DOCUMENTED.map(({ line }) => line.split(" ")[0]));
    expect(lists.map(({ name }) => name).filter((name) => !documented.has(name))).toEqual([]);
  });

  test.each(DOCUMENTED)("anpo $line: $columns", async ({ line, columns }) => {
    for (const format of ["csv", "tsv"]) {
      const [head, ...rows] = await cellsOf(line, format);
      expect(head).toEqual(columns);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter(({ length }) => length !== columns.length)).toEqual([]);
    }
  });
});

test("several Japanese names are in one cell", async () => {
  const rows = await rowsOf("glossary");
  expect(rows.map(({ ref, japanese }) => [ref, japanese!.split(" ").filter(Boolean)])).toEqual(
    entries.map(({ ref, japanese }) => [ref, japanese]),
  );
});

test("the columns do not depend on what is asked for", async () => {
  for (const [one, other] of [
    ["diff", "diff 1951:IV 1960:X.1"],
    ["diff --summary", "diff V"],
    ["glossary", "glossary SOFA"],
    ["disputes", "disputes house-vote"],
    ["timeline", "timeline 1960 --chart"],
    ["check peace", "check --lines peace"],
  ] as const)
    expect(Object.keys((await rowsOf(one))[0]!)).toEqual(Object.keys((await rowsOf(other))[0]!));
});

/** What a plain list leaves out of the columns of TSV. Not listed: what is prose in a pipe, and what has prose below it. */
const MISSING_IN_PLAIN: Readonly<Record<string, readonly string[]>> = {
  ...{ "search treaty": [], words: [], "words --shared": [], obligations: [], disputes: [], collate: [] },
  ...{ sources: [], "sources --corrections": [], glossary: ["text"], timeline: ["start", "end"] },
  ...{ "words peace": ["form"], "check --lines peace": [] },
  "diff --summary": ["reason", "left_text", "right_text"],
};

test.each(Object.entries(MISSING_IN_PLAIN))(
  "the plain list of %s has the columns of TSV, without %j",
  async (line, missing) => {
    const [head, ...rows] = await cellsOf(line, "tsv");
    for (const name of missing) expect(head).toContain(name);
    const plain = (await type(line)).out.replace(/\n$/, "").split("\n");
    const columns = head!.length - missing.length;
    expect(plain.map((row) => row.split("\t").length)).toEqual(rows.map(() => columns));
  },
);

test("diff: both texts, the reason, and the share of common words as a number", async () => {
  const rows = await rowsOf("diff");
  const paired = rows.filter(({ left, right }) => left && right);
  for (const { similarity, reason, left_text, right_text } of paired) {
    expect(Number(similarity)).toBeGreaterThanOrEqual(0);
    expect(Number(similarity)).toBeLessThanOrEqual(1);
    expect([left_text, right_text, reason]).not.toContain("");
  }
  const alone = rows.filter(({ left, right }) => !left || !right);
  expect(alone.every(({ similarity }) => similarity === "")).toBe(true);
  expect(new Set(alone.map(({ relation }) => relation))).toEqual(new Set(["dropped", "new"]));
  expect(paired.length).toBeGreaterThan(10);
});

test("timeline: the first and last day of every date exist", async () => {
  const rows = await rowsOf("timeline");
  expect(rows.length).toBe(events.length);
  const isRealDay = (day: string) => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
  expect(
    rows.filter(({ start = "", end = "" }) => !isRealDay(start) || !isRealDay(end) || start > end),
  ).toEqual([]);
  const days = (ref: string) =>
    rows.filter((row) => row.ref === ref).map(({ date, start, end }) => [date, start, end]);
  expect(days("event:1960-protests")).toEqual([["1960", "1960-01-01", "1960-12-31"]]);
  expect(days("event:1950-06-25-korean-war")).toEqual([
    ["1950-06-25/1953-07-27", "1950-06-25", "1953-07-27"],
  ]);
});

test("glossary: every entry with its definition", async () => {
  expect(new Map((await rowsOf("glossary")).map(({ ref, text }) => [ref, text]))).toEqual(
    new Map(entries.map(({ ref, text }) => [ref, text])),
  );
});

test("check: the share of common words as a number", async () => {
  const [row] = await rowsOf("check 'act to face the common danger'");
  expect(row).toMatchObject({ verdict: "near", ref: "1960:V.1" });
  expect(Number(row!.similarity)).toBeCloseTo(0.83, 1);
});

test("with --bom, a reader that knows the mark gets the same columns", async () => {
  expect(await rowsOf("timeline 1960 --bom")).toEqual(await rowsOf("timeline 1960"));
});

describe("ndjson", () => {
  test("every command with CSV has it, and the items of its list", async () => {
    for (const { name, formats, items } of await allCommands())
      expect([name, formats.includes("ndjson"), items !== undefined]).toEqual([
        name,
        formats.includes("csv"),
        formats.includes("csv"),
      ]);
  });

  test.each([
    ["search treaty -n 50", "hits"],
    ["diff", "correspondences"],
    ["timeline 1960", "events"],
    ["glossary", "entries"],
    ["disputes", "disputes"],
    ["sources", "sources"],
    ["sources --corrections", "corrections"],
    ["collate 1951 --substantive", "variants"],
    ["words", "words"],
    ["words peace", "occurrences"],
    ["words --shared", "phrases"],
    ["obligations", "obligations"],
    ["check --lines peace war", "checks"],
  ])("%s: one line for each of the %s of the JSON document", async (line, key) => {
    const { out } = await type(`${line} --format ndjson`);
    const items = out
      .trimEnd()
      .split("\n")
      .map((one) => JSON.parse(one));
    expect(items).toEqual(JSON.parse((await type(`${line} --json`)).out)[key]);
    expect(items.length).toBeGreaterThan(0);
  });

  test("nothing if nothing was found", async () => {
    expect(await type("search zzzzqqq --format ndjson")).toMatchObject({ out: "", status: 1 });
  });
});

describe("Markdown", () => {
  test.each([
    ...["show", "show 1960 V", "search peace", "diff", "diff --summary", "diff 1951:IV", "timeline"],
    ...["timeline 1960 --chart", "check peace", "check --lines peace war", "cite 1960", "glossary"],
    ...["glossary SOFA", "disputes", "disputes house-vote", "collate", "collate 1951 --apparatus"],
    ...["sources", "sources handout-1951", "sources --corrections", "completion bash"],
  ])("%s opens with a heading", async (line) => {
    expect((await type(`${line} --format markdown`)).out).toMatch(/^#{1,2} \S/);
  });

  test.each([
    ["search peace", 10],
    ["timeline", events.length],
    ["glossary", entries.length],
    ["disputes", 15],
    ["sources", 20],
    ["collate 1951", 20],
    ["words", 100],
    ["obligations", 55],
    ["diff --summary", 38],
    ["timeline 1960 --chart", 20],
  ])("%s is a table of at least %i rows of one length", async (line, least) => {
    const { out } = await type(`${line} --format markdown`);
    const rows = out.split("\n").filter((row) => row.startsWith("|"));
    expect(rows.length - 2).toBeGreaterThanOrEqual(least);
    const lengths = new Set(rows.map((row) => row.split(/(?<!\\)\|/).length));
    expect(lengths.size).toBe(1);
    expect(out).not.toMatch(/^- /m);
  });
});

test("timeline as a calendar: every event with a full day", async () => {
  const { out } = await type("timeline --format ics");
  const titles = new ICAL.Component(ICAL.parse(out))
    .getAllSubcomponents("vevent")
    .map((component) => new ICAL.Event(component).summary);
  const dated = events.filter(({ date }) => isDay(date)).map(({ title }) => title);
  expect(titles.toSorted()).toEqual(dated.toSorted());
});
