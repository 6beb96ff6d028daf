// Tables on a terminal.

import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type TableBlock, type TableRow, text } from "../../../src/render/document.ts";
import { terminal } from "../../../src/render/terminal/terminal.ts";
import { displayWidth } from "../../../src/render/terminal/width.ts";

function draw(table: TableBlock, width: number, isColored = false): string {
  return terminal([table], { width: Math.min(width, 80), fullWidth: width, isColored, isAccessible: false });
}

const cells = (...words: string[]): TableRow => words.map((word) => (word === "" ? [] : [text(word)]));

const HARBORS: TableBlock = {
  block: "table",
  head: ["Harbor", "Opened", "Trade in silk"],
  align: ["left", "right", "left"],
  rows: [
    { heading: "First" },
    cells("harbor:nagasaki", "1571", "the whole of it, until other harbors were opened to ships from abroad"),
    cells("harbor:横浜", "1859", ""),
    { heading: "Later, and only for ships that had a passport from both of the two governments" },
    cells("harbor:niigata", "1869", "none"),
  ],
};

describe("a table", () => {
  test("has rules around it, under its head and above its headings; numbers end in one column", () => {
    expect(draw(HARBORS, 72)).toMatchInlineSnapshot(`
      "──────────────────────────────────────────────────────────────────
      Harbor           Opened  Trade in silk
      ──────────────────────────────────────────────────────────────────
      First
      harbor:nagasaki    1571  the whole of it, until other harbors were
                               opened to ships from abroad
      harbor:横浜        1859
      ──────────────────────────────────────────────────────────────────
      Later, and only for ships that had a passport from both of the two
      governments
      harbor:niigata     1869  none
      ──────────────────────────────────────────────────────────────────
      "
    `);
  });

  test("breaks references after the colon if they do not fit otherwise", () => {
    const ships: TableBlock = {
      block: "table",
      head: ["From", "To", "Cargo"],
      rows: [cells("harbor:nagasaki", "harbor:yokohama harbor:kobe", "silk, horsehairs")],
    };
    expect(draw(ships, 60)).toContain("harbor:nagasaki  harbor:yokohama");
    expect(draw(ships, 40)).toMatchInlineSnapshot(`
      "─────────────────────────────────
      From      To           Cargo
      ─────────────────────────────────
      harbor:   harbor:      silk,
      nagasaki  yokohama     horsehairs
                harbor:kobe
      ─────────────────────────────────
      "
    `);
  });

  test("gives its main column a share of the width before others get what they need", () => {
    const words = Array(20).fill("tea").join(" ");
    const table: TableBlock = { block: "table", head: ["Cargo", "Also"], rows: [cells(words, words)] };
    const widthOf = (main?: TableBlock["main"]) => {
      const [, head = ""] = draw(main ? { ...table, main } : table, 62).split("\n");
      return head.indexOf("Also") - 2;
    };
    expect([widthOf(), widthOf({ column: 0, share: 0.6 }), widthOf({ column: 1, share: 0.6 })]).toEqual([
      27, 35, 23,
    ]);
  });

  test.each([
    [39, false],
    [40, true],
    [200, true],
  ])("at %i columns is drawn with rules: %s", (width, isDrawn) => {
    const table: TableBlock = { block: "table", head: ["a", "b"], rows: [cells("1", "2")] };
    expect(draw(table, width).includes("─")).toBe(isDrawn);
  });

  test("becomes lines if a word would have to be cut", () => {
    const table: TableBlock = {
      block: "table",
      head: ["a", "b"],
      rows: [cells("x".repeat(30), "y".repeat(30))],
    };
    expect(draw(table, 60)).toBe(`a: ${"x".repeat(30)}\nb: ${"y".repeat(30)}\n`);
  });
});

describe("a table with any cells", () => {
  const word = fc.constantFrom(
    "tea",
    "self-defense",
    "安全保障条約、",
    "harbor:横浜",
    "–",
    "1960",
    "e\u0301",
  );
  const cell = fc.array(word, { maxLength: 9 }).map((words) => words.join(" "));
  const tables = fc
    .array(
      fc.oneof(
        fc.tuple(cell, cell, cell).map((row) => cells(...row)),
        word.map((heading) => ({ heading })),
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((rows): TableBlock => ({ block: "table", head: ["One", "Two", "Three"], align: ["right"], rows }));
  const widths = fc.integer({ min: 40, max: 120 });

  test("keeps every word and shortens nothing", () => {
    const letters = (drawn: string) => [...drawn.replace(/[\s─]/g, "")].sort().join("");
    fc.assert(
      fc.property(tables, widths, (table, width) => {
        const drawn = draw(table, width);
        fc.pre(drawn.startsWith("─"));
        const all = [
          ...table.head,
          ...table.rows.flatMap((row) =>
            "heading" in row ? [row.heading] : row.flat().map((one) => one.text),
          ),
        ];
        expect(letters(drawn)).toBe(letters(all.join("")));
      }),
    );
  });

  test("keeps to the width, without blanks at the end of a line, and color changes no byte of it", () => {
    fc.assert(
      fc.property(tables, widths, (table, width) => {
        const drawn = draw(table, width);
        for (const line of drawn.split("\n")) {
          expect(displayWidth(line)).toBeLessThanOrEqual(width);
          expect(line).toBe(line.trimEnd());
        }
        expect(stripVTControlCharacters(draw(table, width, true))).toBe(drawn);
      }),
    );
  });
});
