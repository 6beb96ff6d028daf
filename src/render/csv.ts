// Document → its records as CSV after RFC 4180, under a line of their names.

import type { Document } from "./document.ts";
import { recordsOf } from "./records.ts";

export function csv(document: Document): string {
  return recordsOf(document)
    .map((columns) => `${columns.map(quoted).join(",")}\n`)
    .join("");
}

function quoted(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
