// The formats: which one a run gets, what it draws.

import type { Result } from "../core/results.ts";
import type { Format } from "../formats.ts";
import type { Document } from "./document.ts";
import { json } from "./json.ts";
import { plain } from "./plain.ts";
import { tsv } from "./tsv.ts";
import type { View } from "./view.ts";

/** What a format needs to know beside the result. */
export interface Settings {
  format: Format;
  /** Cells to wrap prose at; null: no wrapping where the format can do without. */
  width: number | null;
  /** Cells for what has columns. */
  fullWidth: number;
  colour: boolean;
  /** For screen readers: no columns, no box characters, words for signs. */
  isAccessible: boolean;
  view: View;
}

/** A flag wins; else a screen gets `terminal` and anything else `plain`. */
export function chooseFormat(flag: Format | null, isTerminal: boolean): Format {
  return flag ?? (isTerminal ? "terminal" : "plain");
}

/** What a format cannot say of a result, for the reader to know; null if nothing. */
export async function shortfall(result: Result, format: Format): Promise<string | null> {
  if (format !== "ics" || result.schema !== "anpo/timeline@1") return null;
  const { isDay } = await import("./ics.ts");
  const count = result.events.filter(({ date }) => !isDay(date)).length;
  if (count === 0) return null;
  return count === 1 ? "1 event without a day is left out" : `${count} events without a day are left out`;
}

/** The result as text that ends in a line feed, or empty where there is nothing to show. */
export async function render(result: Result, settings: Settings): Promise<string> {
  if (settings.format === "json") return json(result);
  if (settings.format === "ics")
    return result.schema === "anpo/timeline@1" ? (await import("./ics.ts")).ics(result) : "";
  const document = await compose(result, settings.view);
  if (document.length === 0) return "";
  const { width, fullWidth, colour, isAccessible } = settings;
  switch (settings.format) {
    case "terminal": {
      const { terminal } = await import("./terminal.ts");
      await readyToMeasure(JSON.stringify(document));
      return terminal(document, { width: width ?? fullWidth, fullWidth, colour, isAccessible });
    }
    case "plain":
      return plain(document, {
        wrapLine: width === null ? null : await lineWrapper(JSON.stringify(document), width),
        isAccessible,
      });
    case "markdown":
      return (await import("./markdown.ts")).markdown(document);
    case "csv":
      return (await import("./csv.ts")).csv(document);
    case "tsv":
      return tsv(document);
    case "html":
      return (await import("./html.ts")).html(document);
  }
}

/** As JSON, a document has all of its texts, and only plain characters beside them. */
async function readyToMeasure(text: string): Promise<void> {
  await (await import("../terminal/width.ts")).readyFor(text);
}

/** Cuts a line of this text into lines of a width, in cells. */
export async function lineWrapper(text: string, width: number): Promise<(line: string) => string[]> {
  const { wrap } = await import("../terminal/wrap.ts");
  await readyToMeasure(text);
  return (line) => wrap(line, width).map(({ start, end }) => line.slice(start, end));
}

async function compose(result: Result, view: View): Promise<Document> {
  switch (result.schema) {
    case "anpo/show@1":
      return (await import("./compose/show.ts")).composeShow(result, view);
    case "anpo/search@1":
      return (await import("./compose/search.ts")).composeSearch(result, view);
    case "anpo/diff@1":
      return (await import("./compose/diff.ts")).composeDiff(result, view);
    case "anpo/timeline@1":
      return (await import("./compose/timeline.ts")).composeTimeline(result, view);
    case "anpo/check@1":
      return (await import("./compose/check.ts")).composeCheck(result);
    case "anpo/glossary@1":
      return (await import("./compose/glossary.ts")).composeGlossary(result, view);
    case "anpo/disputes@1":
      return (await import("./compose/dispute.ts")).composeDisputes(result, view);
    case "anpo/sources@1":
      return (await import("./compose/sources.ts")).composeSources(result, view);
    case "anpo/cite@1":
      return (await import("./compose/cite.ts")).composeCite(result);
    case "anpo/completion@1":
      return [{ block: "verbatim", text: result.script.trimEnd() }];
    case "anpo/collate@1":
      return (await import("./compose/collate.ts")).composeCollate(result, view);
  }
}
