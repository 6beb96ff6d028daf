// Document → text in one of the formats; the larger ones are loaded when they are asked for.

import { csv, tsv } from "./delimited.ts";
import type { Document } from "./document.ts";
import type { DocumentFormat } from "./formats.ts";
import { plain } from "./plain.ts";

export interface Settings {
  format: DocumentFormat;
  /** Columns at which prose is wrapped. Null: only `terminal` wraps, at the full width. */
  width: number | null;
  /** Columns for tables and for passages side by side; at least `width`. */
  fullWidth: number;
  isColored: boolean;
  /** For screen readers: no columns, no box characters, words in place of signs. */
  isAccessible: boolean;
}

/** The text ends in a line feed; it is empty if the document is. */
export async function renderDocument(document: Document, settings: Settings): Promise<string> {
  if (document.length === 0) return "";
  const { format, width, fullWidth, isColored, isAccessible } = settings;
  switch (format) {
    case "terminal": {
      const { terminal } = await import("./terminal/terminal.ts");
      return terminal(document, { width: width ?? fullWidth, fullWidth, isColored, isAccessible });
    }
    case "plain":
      return plain(document, { wrapLine: width === null ? null : await lineWrapper(width), isAccessible });
    case "markdown":
      return (await import("./markdown.ts")).markdown(document);
    case "html":
      return (await import("./html.ts")).html(document);
    case "csv":
      return csv(document);
    case "tsv":
      return tsv(document);
  }
}

/** Breaks one paragraph into lines of at most this many columns. */
export async function lineWrapper(width: number): Promise<(paragraph: string) => string[]> {
  const { wrappedLines } = await import("./terminal/wrap.ts");
  return (paragraph) => wrappedLines(paragraph, width);
}
