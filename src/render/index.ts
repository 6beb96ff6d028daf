// Document → text in one of the formats; the larger ones are loaded when they are asked for.

import { csv, tsv } from "./delimited.ts";
import { type Document, plainText, spokenText } from "./document.ts";
import type { DocumentFormat } from "./formats.ts";
import type { PageInfo } from "./html.ts";
import { plain, type TextOf } from "./plain.ts";

export interface Settings {
  format: DocumentFormat;
  /** Columns at which prose is wrapped. Null: only `terminal` wraps, at the full width. */
  width: number | null;
  /** Columns for tables and for passages side by side; at least `width`. */
  fullWidth: number;
  isColored: boolean;
  /** Addresses become links that can be clicked. */
  hasLinks?: boolean;
  /** For screen readers: no columns, no box characters, words in place of signs. */
  isAccessible: boolean;
  /** The heading of Markdown that has none of its own. */
  title: string;
  /** What a web page says about itself; null for other formats. */
  page: PageInfo | null;
}

/** The text ends in a line feed; it is empty if the document is. */
export async function renderDocument(document: Document, settings: Settings): Promise<string> {
  if (document.length === 0) return "";
  const { format, width, fullWidth, isColored, hasLinks = false, isAccessible } = settings;
  switch (format) {
    case "terminal": {
      const { terminal } = await import("./terminal/terminal.ts");
      return terminal(document, { width: width ?? fullWidth, fullWidth, isColored, hasLinks, isAccessible });
    }
    case "plain":
      return plain(document, await textWriter(settings));
    case "markdown":
      return (await import("./markdown.ts")).markdown(document, settings.title);
    case "html":
      return (await import("./html.ts")).html(document, settings.page!);
    case "csv":
      return csv(document);
    case "tsv":
      return tsv(document);
  }
}

/** Without color and width, the modules for a terminal are not loaded. */
async function textWriter({ width, isColored, isAccessible }: Settings): Promise<TextOf> {
  if (width === null && !isColored) return isAccessible ? spokenText : plainText;
  const { paintedLines, painter } = await import("./terminal/terminal.ts");
  const pen = { isAccessible, isColored, paint: painter(isColored, false) };
  return (spans, isParagraph = false) =>
    paintedLines(spans, isParagraph && width !== null ? width : Number.POSITIVE_INFINITY, pen).join("\n");
}
