// Document → its records as CSV or TSV, under a line with the names of the columns.

import { cellRows, type Document, plainText } from "./document.ts";

/** CSV according to RFC 4180, with lines that end in a line feed. */
export function csv(document: Document): string {
  return records(document)
    .map((columns) => `${columns.map(quoted).join(",")}\n`)
    .join("");
}

export function tsv(document: Document): string {
  return records(document).map(tabbed).join("");
}

/**
 * One record as one line that ends in a line feed. A tab, line feed or backslash within a column is written as `\t`,
 * `\n` or `\\`.
 */
export function tabbed(columns: readonly string[]): string {
  return `${columns.map((value) => value.replace(/[\\\t\n]/g, escapeOf)).join("\t")}\n`;
}

function escapeOf(character: string): string {
  return character === "\t" ? "\\t" : character === "\n" ? "\\n" : "\\\\";
}

function quoted(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** The names of the columns, then the records and the rows of tables; other blocks are left out. */
function records(document: Document): string[][] {
  const lines: string[][] = [];
  for (const block of document) {
    if (block.block === "record") {
      const fields = block.fields.filter(({ at }) => at !== "screen");
      if (lines.length === 0) lines.push(fields.map(({ name }) => name));
      lines.push(fields.map(({ spans }) => plainText(spans)));
    } else if (block.block === "table") {
      lines.push(block.head.map((name) => name.toLowerCase()));
      lines.push(...cellRows(block).map((cells) => cells.map(plainText)));
    }
  }
  return lines;
}
