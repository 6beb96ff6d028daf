// Document → its records as CSV or TSV, under a line of their names.

import { stringify } from "csv-stringify/sync";
import { type Document, plainText, type Span } from "./document.ts";

export function csv(document: Document, format: "csv" | "tsv"): string {
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
  return stringify(rows, { delimiter: format === "csv" ? "," : "\t" });
}
