// Document → its records by tabs, under a line of their names.

import type { Document } from "./document.ts";
import { recordsOf } from "./records.ts";

export function tsv(document: Document): string {
  return recordsOf(document).map(tabbed).join("");
}

/** One line; a tab, line feed or backslash within a column is written as an escape, so that a line is a record. */
export function tabbed(columns: readonly string[]): string {
  const isPlain = !/[\\\t\n]/.test(columns.join(" "));
  const escaped = isPlain ? columns : columns.map((value) => value.replace(/[\\\t\n]/g, escapeOf));
  return `${escaped.join("\t")}\n`;
}

function escapeOf(character: string): string {
  return character === "\t" ? "\\t" : character === "\n" ? "\\n" : "\\\\";
}
