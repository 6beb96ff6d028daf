// Pages on terminals of several widths: nothing is too wide, no word of a treaty is cut, color only decorates. Without
// cite, whose lines are not wrapped because they are pasted elsewhere.

import { stripVTControlCharacters } from "node:util";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { paragraphs } from "../support/corpus.ts";
import { anpo } from "../support/io.ts";

const LINES = [
  ...[
    "show",
    "show 1951 1960 --notes",
    "show 1951 --witness A",
    "show 1960 V --parallel",
    "show event:1960-protests",
  ],
  ...[
    "obligations --notes",
    "obligations --parallel",
    "words",
    "words peace",
    "words security --context 20",
    "words --shared",
    "search peace -n 50",
    "search 極東 --explain",
    "diff",
    "diff --summary",
    "diff 1951:IV --layout side-by-side",
  ],
  ...[
    "timeline",
    "timeline --chart",
    "timeline 1951 --notes --disputed",
    "diff V --notes",
    "glossary",
    "glossary SOFA",
    "check act to face the common danger",
  ],
  ...[
    "collate 1951",
    "collate 1960 --apparatus",
    "disputes",
    "disputes house-vote",
    "sources",
    "sources handout-1960",
  ],
  "sources --corrections",
];

/** Ids and references can be longer than a line of a narrow terminal, where they are cut. */
const isLongName = (word: string) => /[:_/]|-.*-/.test(word) || stringWidth(word) > 30;

describe.each(LINES)("anpo %s", (line) => {
  test.each([40, 80, 200])("at %i columns", async (columns) => {
    const flags = ["--format", "terminal", "--no-pager"];
    const world = { terminal: columns };
    const colored = (await anpo([...line.split(" "), ...flags, "--color", "always"], world)).out;
    const plain = (await anpo([...line.split(" "), ...flags, "--color", "never"], world)).out;
    expect(stripVTControlCharacters(colored)).toBe(plain);
    expect(colored).not.toBe(plain);
    for (const row of plain.split("\n")) {
      expect(stringWidth(row), row).toBeLessThanOrEqual(columns);
      expect(row).toBe(row.trimEnd());
    }
  });
});

test.each(["show", "diff --summary"])(
  "anpo %s draws its table with rules from 60 columns on",
  async (line) => {
    for (const columns of [60, 80, 120]) {
      const { out } = await anpo([...line.split(" "), "--no-pager"], { terminal: columns });
      expect(out).toMatch(/^─{40,}$/m);
    }
  },
);

test("no word of a treaty is cut, at any width from 24 columns on", async () => {
  const words = new Set(paragraphs.flatMap(({ text }) => text.split(/\s+/)));
  for (const columns of [24, 32, 40, 60, 80, 120]) {
    const { out } = await anpo(["show", "1951", "1960", "--no-numbers", "--no-pager"], {
      terminal: columns,
      env: { NO_COLOR: "1" },
    });
    const shown = new Set(out.split(/\s+/));
    expect([...words].filter((word) => !shown.has(word) && !isLongName(word))).toEqual([]);
  }
});

test.each(LINES)("for a screen reader, anpo %s has no box, column or arrow", async (line) => {
  const { out } = await anpo([...line.split(" "), "--accessible", "--no-pager"], {
    terminal: 80,
    env: { NO_COLOR: "1" },
  });
  expect(out).not.toMatch(/[\u2500-\u257f→]|\[-|\{\+|\S {3,}\S/);
});
