// Document → the names of its columns, then its records: what the formats for spreadsheets have in common.

import { type Document, plainText, type Span } from "./document.ts";

export function recordsOf(document: Document): string[][] {
  const rows: string[][] = [];
  const cells = (columns: readonly (readonly Span[])[]) => columns.map(plainText);
  for (const block of document) {
    if (block.block === "record") {
      const fields = block.fields.filter(({ at }) => at !== "screen");
      if (rows.length === 0) rows.push(fields.map(({ name }) => name));
      rows.push(cells(fields.map(({ spans }) => spans)));
    } else if (block.block === "table") {
      rows.push(
        block.head.map((name) => name.toLowerCase()),
        ...block.rows.map(cells),
      );
    }
  }
  return rows;
}
