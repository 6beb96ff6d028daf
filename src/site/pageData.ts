// What the page's scripts need and the page does not show as text.

import type { ExportResult } from "../commands/export/result.ts";

export interface PageData extends ShownResult {
  /** What else a reader may type for each entry, in their order. */
  aliases: readonly (readonly string[])[];
}

type ShownResult = Pick<
  ExportResult,
  "treaties" | "keywords" | "readerWords" | "lookalikes" | "documents" | "citedAs"
>;
