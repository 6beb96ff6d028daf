// Notes on sources, headings beside lists, addresses and dates: for people and for programs.

import { expect, test } from "vitest";
import { csv, tsv } from "../../src/render/delimited.ts";
import { type Document, link, plainText, text } from "../../src/render/document.ts";
import { dateField } from "../../src/render/edition/dateField.ts";
import { sourceNote } from "../../src/render/edition/note.ts";
import { sourceList } from "../../src/render/edition/sourceList.ts";
import { markdown } from "../../src/render/markdown.ts";
import { plain } from "../../src/render/plain.ts";
import { terminal } from "../../src/render/terminal/terminal.ts";
import { htmlPage } from "../support/html.ts";

const FORMATS = {
  plain: (page: Document) => plain(page, plainText),
  terminal: (page: Document) =>
    terminal(page, { width: 80, fullWidth: 80, isColored: false, isAccessible: false }),
  markdown: (page: Document) => markdown(page, "Tea"),
  html: (page: Document) => htmlPage(page).replace(/.*<main>\n/s, ""),
  csv,
  tsv,
};
type FormatName = keyof typeof FORMATS;

const NOTE: Document = sourceNote("The log has no date.", true);
const RECORD: Document = [
  {
    block: "record",
    fields: [
      { name: "ref", at: "lead", spans: [text("tea:1")] },
      dateField("side", "1773-12-16", "1774"),
      { name: "url", at: "body", spans: [link("https://tea.example/a?b=1&c=2")] },
      { name: "note", at: "note", spans: [text("The log has no date.")] },
    ],
  },
];
const LATER: Document = [
  ...RECORD,
  { block: "heading", level: 2, isAside: true, spans: [text("Throughout")] },
  ...RECORD,
];
const DETAILS =
  '<details class="note"><summary>Note on sources</summary><p>The log has no date.</p></details>';

test.each<[string, Document, FormatName, string]>([
  ["a note", NOTE, "plain", "Note on sources: The log has no date.\n"],
  ["a note", NOTE, "terminal", "Note on sources: The log has no date.\n"],
  ["a note", NOTE, "markdown", "> Note on sources: The log has no date.\n"],
  ["a note", NOTE, "html", DETAILS],
  ["a note of a record", RECORD, "terminal", "    Note on sources: The log has no date.\n"],
  ["a note of a record", RECORD, "markdown", "| The log has no date. |\n"],
  ["a note of a record", RECORD, "html", `${DETAILS}</li>`],
  [
    "a record",
    RECORD,
    "plain",
    "tea:1\t1773-12-16/1774\thttps://tea.example/a?b=1&c=2\tThe log has no date.\n",
  ],
  [
    "a record",
    RECORD,
    "csv",
    "ref,date,url,note\ntea:1,1773-12-16/1774,https://tea.example/a?b=1&c=2,The log has no date.\n",
  ],
  ["a date", RECORD, "terminal", `tea:1${" ".repeat(50)} 16 December 1773 to 1774\n`],
  ["a date", RECORD, "markdown", "| tea:1 | 16 December 1773 to 1774 |"],
  ["a date", RECORD, "html", "<span>16 December 1773 to 1774</span>"],
  ["an address", RECORD, "terminal", "    https://tea.example/a?b=1&c=2\n"],
  ["an address", RECORD, "markdown", "<https://tea.example/a?b=1&c=2>"],
  [
    "an address",
    RECORD,
    "html",
    '<a href="https://tea.example/a?b=1&amp;c=2">https://tea.example/a?b=1&amp;c=2</a>',
  ],
  ["a heading", LATER, "terminal", "\nThroughout\n"],
  ["a heading", LATER, "markdown", "\n## Throughout\n"],
  ["a heading", LATER, "html", "<h2>Throughout</h2>"],
])("%s: %j in %s", (_, page, format, expected) => expect(FORMATS[format](page)).toContain(expected));

test.each<FormatName>(["plain", "csv", "tsv"])(
  "%s has records only, without the heading among them",
  (format) => {
    const [first, ...rest] = FORMATS[format](LATER).trimEnd().split("\n");
    expect(rest.length).toBe(format === "plain" ? 1 : 2);
    expect(first).not.toBe("");
    expect(rest.at(-1)).toMatch(/^tea:1/);
  },
);

test("a heading beside a list does not name the page", () => {
  expect(htmlPage(LATER)).toContain("<title>Tea</title>");
});

test("no note, or notes not wanted: nothing", () => {
  expect([sourceNote(null, true), sourceNote("The log has no date.", false)]).toEqual([[], []]);
});

test.each([
  [["log", "letters:2"], "log, letters:2"],
  [["established"], "established (general knowledge, no document consulted)"],
  [["log", "established"], "log, established (general knowledge, no document consulted)"],
])("sources %j: %s", (sources, expected) => expect(sourceList(sources)).toBe(expected));
