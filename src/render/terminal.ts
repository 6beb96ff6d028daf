// Document → text for a screen: wrapped, with margins, in colour if wanted.

import { Chalk, type ChalkInstance } from "chalk";
import Table from "cli-table3";
import { cells } from "../terminal/width.ts";
import { wrap } from "../terminal/wrap.ts";
import {
  type AxisBlock,
  type Block,
  type Document,
  type Field,
  marked,
  type PairBlock,
  type PairSide,
  type ProseBlock,
  plainText,
  type Role,
  type Span,
  spokenText,
  type TableBlock,
  unknown,
} from "./document.ts";

export interface TerminalSettings {
  /** Of prose, in cells. */
  width: number;
  /** Of what has columns, in cells; not less than that of prose. */
  fullWidth: number;
  colour: boolean;
  /** For screen readers: no columns, no box characters, words for signs. */
  isAccessible: boolean;
}

/** Below this width a table is drawn as "name: value" lines. */
const NARROW = 40;
const MARGIN = "    ";
/** Below this width every cell is needed for words. */
const NO_MARGIN = 24;
const GUTTER = "  ";

export function terminal(document: Document, settings: TerminalSettings): string {
  const screen = new Screen(settings);
  let page = "";
  let last: Block | null = null;
  for (const block of document) {
    if (last && isApart(last, block)) page += "\n";
    page += `${screen.draw(block).join("\n")}\n`;
    last = block;
  }
  return page;
}

/** A heading belongs to what follows it, a note to the note before it; all else stands apart. */
function isApart(last: Block, next: Block): boolean {
  if (next.block === "heading") return true;
  return last.block !== "heading" && !(last.block === next.block && next.block === "note");
}

/** Bold, dim and the sixteen basic colours only: legible on dark and on light. */
const PALETTE: Record<Role, (chalk: ChalkInstance) => (text: string) => string> = {
  text: () => (text) => text,
  label: (chalk) => chalk.bold,
  match: (chalk) => chalk.bold.underline,
  added: (chalk) => chalk.green.underline,
  removed: (chalk) => chalk.red.strikethrough,
  muted: (chalk) => chalk.dim,
};

class Screen {
  private readonly chalk: ChalkInstance;

  constructor(private readonly settings: TerminalSettings) {
    this.chalk = new Chalk({ level: settings.colour ? 1 : 0 });
  }

  draw(block: Block): string[] {
    switch (block.block) {
      case "heading":
        return this.lines(
          block.spans.map((span) => (span.role === "text" ? { ...span, role: "label" } : span)),
        );
      case "prose":
        return this.prose(block);
      case "note":
      case "aside":
        return this.lines(
          block.spans.map((span) => (span.role === "text" ? { ...span, role: "muted" } : span)),
        );
      case "verbatim":
        return [block.text];
      case "axis":
        return this.axis(block);
      case "pair":
        return this.pair(block);
      case "record":
        return this.record(block.fields);
      case "table":
        return this.isNarrow() || !this.hasRoom(block) ? this.list(block) : this.table(block);
      default:
        return unknown(block);
    }
  }

  private prose({ margin, spans }: ProseBlock): string[] {
    if (margin && this.settings.isAccessible) {
      return this.lines([{ role: "muted", text: `Paragraph ${margin}. ` }, ...spans]);
    }
    if (this.settings.isAccessible) return this.lines(spans);
    if (margin === null || this.settings.width < NO_MARGIN) return this.lines(spans);
    const lines = this.lines(spans, MARGIN.length);
    const number = margin.padStart(MARGIN.length - 1).padEnd(MARGIN.length);
    return lines.map((line, index) => (index === 0 ? this.style("muted", number) : MARGIN) + line);
  }

  /** A line down the page: years on its left, events on its right, longer gaps as a break. */
  private axis({ points }: AxisBlock): string[] {
    if (this.settings.isAccessible)
      return points.flatMap(({ date, label }) => this.lines([{ role: "text", text: `${date}: ${label}` }]));
    const indent = 9;
    return points.flatMap(({ date, label }, at) => {
      const year = date.slice(0, 4);
      const before = points[at - 1]?.date.slice(0, 4);
      const isNew = year !== before;
      const gap = before === undefined ? 0 : Math.abs(Number(year) - Number(before));
      const rest = date.slice(5) ? `${date.slice(5)} ` : "";
      const mark = this.style("muted", isNew ? "┼─" : "├─");
      const lines = this.lines(
        [
          { role: "muted", text: rest },
          { role: "text", text: label },
        ],
        indent,
      );
      return [
        ...(gap > 2 ? [this.style("muted", "     ┆")] : gap === 2 ? [this.style("muted", "     │")] : []),
        ...lines.map((line, row) =>
          row === 0
            ? `${this.style("label", isNew ? year : "    ")} ${mark} ${line}`
            : `     ${this.style("muted", "│")}   ${line}`,
        ),
      ];
    });
  }

  private pair({ left, right }: PairBlock): string[] {
    const column = Math.floor((this.settings.fullWidth - GUTTER.length) / 2);
    const isNarrow = column < NARROW || this.settings.isAccessible;
    const lines = (side: PairSide) => this.side(side, isNarrow ? this.settings.width : column);
    if (isNarrow) return [...lines(left), "", ...lines(right)];
    const [one, other] = [lines(left), lines(right)];
    return Array.from({ length: Math.max(one.length, other.length) }, (_, at) => {
      const cell = one[at] ?? "";
      const gap = " ".repeat(column - cells(cell)) + GUTTER;
      return (cell + gap + (other[at] ?? "")).trimEnd();
    });
  }

  private side({ head, paragraphs }: PairSide, width: number): string[] {
    const texts = paragraphs.map((spans) => this.linesIn(spans, width));
    return [
      ...this.linesIn([{ role: "label", text: head }], width),
      ...texts.flatMap((lines, at) => (at > 0 ? ["", ...lines] : lines)),
    ];
  }

  private record(fields: readonly Field[]): string[] {
    const at = (...places: Field["at"][]) =>
      fields.filter((field) => places.includes(field.at) && field.spans.length > 0);
    const gap: Span = { role: "text", text: GUTTER };
    const lead = at("lead").map(({ spans }) =>
      spans.map((span): Span => (span.role === "text" ? { ...span, role: "label" } : span)),
    );
    const side = at("side").map(({ spans }) => spans);
    const head = [...lead, ...side].flatMap((spans, index) => (index === 0 ? spans : [gap, ...spans]));
    const indent = this.settings.width < NO_MARGIN || this.settings.isAccessible ? "" : MARGIN;
    const body = at("body", "screen").flatMap(({ spans }) =>
      this.lines(spans, indent.length).map((line) => indent + line),
    );
    return [...this.lines(head), ...body];
  }

  private table({ head, rows }: TableBlock): string[] {
    const widths = columnWidths([headCells(head), ...rows], this.settings.fullWidth);
    const empty = Object.fromEntries(BORDERS.map((border) => [border, ""]));
    const table = new Table({
      chars: { ...empty, middle: GUTTER },
      style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
    });
    const cell = (spans: readonly Span[], column: number) => this.linesIn(spans, widths[column]!).join("\n");
    table.push(head.map((text, column) => cell([{ role: "label", text }], column)));
    for (const row of rows) table.push(row.map(cell));
    return table
      .toString()
      .split("\n")
      .map((line) => line.trimEnd());
  }

  private isNarrow(): boolean {
    return this.settings.isAccessible || this.settings.width < NARROW;
  }

  /** Whether no word of a cell would have to be cut. */
  private hasRoom({ head, rows }: TableBlock): boolean {
    const words = leastWidths([headCells(head), ...rows]).reduce((sum, width) => sum + width, 0);
    return words + GUTTER.length * (head.length - 1) <= this.settings.fullWidth;
  }

  private list({ head, rows }: TableBlock): string[] {
    return rows.flatMap((row, index) => [
      ...(index > 0 ? [""] : []),
      ...row.flatMap((spans, column) => this.lines([{ role: "muted", text: `${head[column]}: ` }, ...spans])),
    ]);
  }

  private lines(spans: readonly Span[], indent = 0): string[] {
    return this.linesIn(spans, Math.max(this.settings.width - indent, 1));
  }

  /** Wrapped first and styled after, line by line, so that no colour runs over a line end. */
  private linesIn(spans: readonly Span[], width: number): string[] {
    const { isAccessible } = this.settings;
    const texts = spans.map((span) => ({
      role: span.role,
      text: isAccessible ? spokenText([span]) : marked(span),
    }));
    return wrap(texts.map(({ text }) => text).join(""), width).map(({ start, end }) => {
      let line = "";
      let at = 0;
      for (const { role, text } of texts) {
        const part = text.slice(Math.max(start - at, 0), Math.max(end - at, 0));
        if (part) line += this.style(role, part);
        at += text.length;
      }
      return line;
    });
  }

  private style(role: Role, text: string): string {
    return PALETTE[role](this.chalk)(text);
  }
}

const BORDERS = [
  ...["top", "top-mid", "top-left", "top-right", "bottom", "bottom-mid", "bottom-left", "bottom-right"],
  ...["left", "left-mid", "mid", "mid-mid", "right", "right-mid"],
];

type Cells = readonly (readonly Span[])[];

function headCells(head: readonly string[]): Cells {
  return head.map((text) => [{ role: "label", text }]);
}

/** As wide as the cells need; where that is too wide, the widest columns give way first, down to their longest word. */
function columnWidths(rows: readonly Cells[], width: number): number[] {
  const columns = rows[0]!.length;
  const natural = widthsOf(rows, /\n/);
  const least = leastWidths(rows);
  const room = width - GUTTER.length * (columns - 1);
  let widest = Math.max(...natural);
  const within = (limit: number) =>
    natural.map((cells, column) => Math.min(cells, Math.max(limit, least[column]!)));
  while (widest > 1 && within(widest).reduce((sum, cells) => sum + cells) > room) widest--;
  return within(widest);
}

function leastWidths(rows: readonly Cells[]): number[] {
  return widthsOf(rows, /\s+/);
}

/** For each column, the cells of the widest part of a cell, between such breaks. */
function widthsOf(rows: readonly Cells[], breaks: RegExp): number[] {
  return rows[0]!.map((_, column) =>
    Math.max(1, ...rows.flatMap((row) => plainText(row[column]!).split(breaks).map(cells))),
  );
}
