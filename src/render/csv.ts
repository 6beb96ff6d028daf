// Document → its records as CSV after RFC 4180, under a line of their names.

import { stringify } from "csv-stringify/sync";
import type { Document } from "./document.ts";
import { recordsOf } from "./records.ts";

export function csv(document: Document): string {
  return stringify(recordsOf(document));
}
