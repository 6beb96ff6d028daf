// The formats: which one a run gets, what it draws.

import type { Result } from "../core/results.ts";
import { visible } from "../terminal/visible.ts";
import type { Block, Document, Span } from "./document.ts";

export const FORMATS = ["terminal", "plain", "json", "markdown"] as const;
export type Format = (typeof FORMATS)[number];

/** What a format needs to know beside the result. */
export interface Settings {
  format: Format;
  /** Cells to wrap at; null: no wrapping where the format can do without. */
  width: number | null;
  colour: boolean;
  /** Whether paragraph numbers stand in the margin. */
  numbers: boolean;
}

/** A flag wins; else a screen gets `terminal` and anything else `plain`. */
export function chooseFormat(flag: Format | null, isTerminal: boolean): Format {
  return flag ?? (isTerminal ? "terminal" : "plain");
}

/** The result as text that ends in a line feed, or empty where there is nothing to show. */
export async function render(result: Result, settings: Settings): Promise<string> {
  if (settings.format === "json") return (await import("./json.ts")).json(result);
  const document = (await compose(result)).map(safe);
  if (document.length === 0) return "";
  switch (settings.format) {
    case "terminal": {
      const { terminal } = await import("./terminal.ts");
      return terminal(document, { ...settings, width: settings.width ?? 80 });
    }
    case "plain": {
      const { plain } = await import("./plain.ts");
      return plain(document, settings.width === null ? null : await lineWrapper(settings.width));
    }
    case "markdown":
      return (await import("./markdown.ts")).markdown(document);
  }
}

async function lineWrapper(width: number): Promise<(line: string) => string[]> {
  const { wrap } = await import("../terminal/wrap.ts");
  return (line) => wrap(line, width).map(({ start, end }) => line.slice(start, end));
}

async function compose(result: Result): Promise<Document> {
  switch (result.schema) {
    case "anpo/show@1":
      return (await import("./compose/show.ts")).composeShow(result);
    case "anpo/search@1":
      return (await import("./compose/search.ts")).composeSearch(result);
    case "anpo/diff@1":
      return (await import("./compose/diff.ts")).composeDiff(result);
    case "anpo/timeline@1":
      return (await import("./compose/timeline.ts")).composeTimeline(result);
  }
}

/** Foreign text in a result, such as a query, must not steer the terminal. */
function safe(block: Block): Block {
  const clean = (spans: readonly Span[]) =>
    spans.map((span) => ({ ...span, text: visible(span.text, "line feeds") }));
  switch (block.block) {
    case "record":
      return { ...block, fields: block.fields.map((field) => ({ ...field, spans: clean(field.spans) })) };
    case "table":
      return { ...block, rows: block.rows.map((row) => row.map(clean)) };
    default:
      return { ...block, spans: clean(block.spans) };
  }
}
