// A table with rules between its parts, drawn by cli-table3; or “name: value” lines if it does not fit.

import Table from "cli-table3";
import { type Cell, plainText, type TableBlock } from "../document.ts";
import { type Canvas, paintedLines, proseLines } from "./lines.ts";
import { displayWidth } from "./width.ts";
import { unbreakable } from "./wrap.ts";

/** On a narrower terminal, a table is drawn as lines. */
const NARROW = 40;

/** Between columns: the padding of a cell and what cli-table3 puts before the next one. */
const GAP = 2;

export function tableLines(table: TableBlock, canvas: Canvas): string[] {
  const widths = columnWidths(table, canvas.fullWidth);
  const isNarrow = canvas.isAccessible || canvas.width < NARROW || widths === null;
  return isNarrow ? list(table, canvas) : draw(table, widths, canvas);
}

/** A line for each cell, with the name of its column. */
function list({ head, rows }: TableBlock, canvas: Canvas): string[] {
  return rows.flatMap((row, at) => [
    ...(at > 0 && !("heading" in rows[at - 1]!) ? [""] : []),
    ...("heading" in row
      ? proseLines([{ role: "label", text: row.heading }], canvas)
      : row.flatMap((cell, column) =>
          proseLines([{ role: "muted", text: `${head[column]}: ` }, ...cell], canvas),
        )),
  ]);
}

const NO_FRAME = { left: "", right: "", middle: " ", "left-mid": "", "right-mid": "" };
const RULES = {
  ...{ ...NO_FRAME, "top-left": "", "top-right": "", "bottom-left": "", "bottom-right": "" },
  ...{ top: "─", "top-mid": "─", mid: "─", "mid-mid": "─", bottom: "─", "bottom-mid": "─" },
};
const NO_RULE_ABOVE = { mid: "", "mid-mid": "", "top-mid": "" };
const BLANK_ABOVE = { mid: " ", "mid-mid": " ", "top-mid": " " };
const RULE = /^─+$/;

/**
 * Cells are wrapped here, since cli-table3 would cut words and lose Japanese text. It gets no widths of columns either,
 * because it shortens with “…” whatever does not fit: its columns become as wide as their widest line.
 */
function draw(block: TableBlock, widths: readonly number[], canvas: Canvas): string[] {
  const { head, align = [], rows } = block;
  const table = new Table({
    chars: RULES,
    style: { head: [], border: [], "padding-left": 0, "padding-right": GAP - 1 },
    colAligns: widths.map((_, column) => align[column] ?? "left"),
  });
  const cell = (spans: Cell, column: number, chars: Partial<typeof RULES> = {}) => ({
    content: paintedLines(withBreaks(spans, widths[column]!), widths[column]!, canvas).join("\n"),
    chars,
    style: column === widths.length - 1 ? { "padding-right": 0 } : {},
  });
  table.push(head.map((text, column) => cell([{ role: "muted", text }], column)));
  const fullWidth = sum(widths) + GAP * (widths.length - 1);
  for (const [at, row] of rows.entries()) {
    if ("heading" in row) {
      const content = paintedLines([{ role: "label", text: row.heading }], fullWidth, canvas).join("\n");
      table.push([{ content, colSpan: widths.length, style: { "padding-right": 0 } }]);
    } else {
      const isBelowHeading = at > 0 && "heading" in rows[at - 1]!;
      const above = at === 0 ? {} : block.isSpaced && !isBelowHeading ? BLANK_ABOVE : NO_RULE_ABOVE;
      table.push(row.map((spans, column) => cell(spans, column, above)));
    }
  }
  return table
    .toString()
    .split("\n")
    .map((line) => (RULE.test(line) ? canvas.paint("muted", line) : line.trimEnd()));
}

/** Where a reference that is too wide is broken: after the treaty, or else also before the number of a paragraph. */
const BREAKS = [/(?<=[:/])(?=\S)/, /(?<=[:/])(?=\S)|(?=\.\d)/];

/** Breaks words that are wider than the column: such words are references. */
function withBreaks(cell: Cell, width: number): Cell {
  const broken = (word: string) => {
    const fits = (pattern: RegExp) => word.split(pattern).every((part) => displayWidth(part) <= width);
    return word.split(BREAKS.find(fits) ?? BREAKS[1]!).join("\n");
  };
  return cell.map(({ role, text }) => ({
    role,
    text: text.replace(/\S+/g, (word) => (displayWidth(word) > width ? broken(word) : word)),
  }));
}

/**
 * As wide as the cells need. If that is more than the width, the widest columns give way first, down to their longest
 * word, but the main column only down to its share; on a narrow terminal, references are broken, too. Null if that is
 * still too wide.
 */
function columnWidths({ head, rows, main }: TableBlock, width: number): number[] | null {
  const cells = [head, ...rows.flatMap((row) => ("heading" in row ? [] : [row.map(plainText)]))];
  const columns = head.map((_, column) => cells.map((row) => row[column]!));
  const widest = (parts: readonly string[]) => Math.max(1, ...parts.map(displayWidth));
  const room = width - GAP * (head.length - 1);
  const natural = columns.map((texts) => widest(texts.flatMap((text) => text.split("\n"))));
  const words = columns.map((texts) => texts.flatMap(unbreakable));
  const broken = BREAKS.map((pattern) => words.map((all) => all.flatMap((word) => word.split(pattern))));
  const least = [words, ...broken].map((all) => all.map(widest)).find((widths) => sum(widths) <= room);
  if (!least) return null;
  const limited = (limit: number) =>
    natural.map((columns, at) =>
      Math.min(columns, Math.max(at === main?.column ? share : limit, least[at]!)),
    );
  const share = main ? Math.round(room * main.share) : 0;
  let limit = Math.max(...natural);
  while (limit > 1 && sum(limited(limit)) > room) limit--;
  const widths = limited(limit);
  if (!main) return widths;
  // The main column takes what the others leave, or gives way where they need more than their share.
  const others = sum(widths) - widths[main.column]!;
  return widths.with(main.column, Math.min(natural[main.column]!, room - others));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
