// An answer and its command → the text of the answer in one of the formats.

import { type Command, titleOf, type View } from "./commands/command.ts";
import { type Answer, documentOf, type Notice } from "./errors.ts";
import type { Options } from "./options.ts";
import type { Format } from "./render/formats.ts";
import type { PageInfo } from "./render/html.ts";
import { type Settings as RenderSettings, renderDocument } from "./render/index.ts";
import { json, ndjson } from "./render/json.ts";
import { visible } from "./text/visible.ts";
import { bundledCorpus } from "./treaty/data.ts";
import { sourceLine } from "./treaty/edition.ts";
import { sourceNames } from "./treaty/sourceNames.ts";

/** How to print an answer. */
export interface OutputSettings extends Omit<RenderSettings, "format" | "title" | "page"> {
  format: Format;
  /** As typed, for a command that prints whole files. */
  operands: readonly string[];
  /** Whether a table starts with a byte-order mark. */
  hasMark: boolean;
  view: View<Options>;
}

export interface Written {
  text: string;
  /** What the format could not show. */
  further: Notice[];
}

export async function outputOf(
  answer: Answer<{ schema: string }>,
  command: Command,
  settings: OutputSettings,
): Promise<Written> {
  const { result } = answer;
  const { format, operands, view, hasMark } = settings;
  if (format === "json") return { text: json(documentOf(answer)), further: [] };
  if (format === "ndjson") return { text: ndjson(command.items?.(result) ?? []), further: [] };
  if (format === "tei" || format === "akn" || (format === "html" && command.wholeFile))
    return { text: await command.wholeFile!(result, format, operands), further: [] };
  if (format !== "ics") {
    const title = visible(titleOf(command, result));
    const page = format === "html" ? pageInfo(command, result, title) : null;
    // The sources are read once, and only if the page names any.
    const corpus = bundledCorpus();
    const names = (citations: readonly string[]) => sourceNames(citations, corpus.sources);
    const named = view.isForPrograms ? view : { ...view, sourceNames: names };
    const text = await renderDocument(command.page(result, named), { ...settings, format, title, page });
    return { text: hasMark && text !== "" ? `\ufeff${text}` : text, further: [] };
  }
  const { ics, isDay } = await import("./render/ics.ts");
  const events = command.calendar?.(result) ?? [];
  const count = events.filter(({ date }) => !isDay(date)).length;
  return { text: ics(events), further: count > 0 ? [{ kind: "events without a day", count }] : [] };
}

/** What a web page says about itself. */
function pageInfo(command: Command, result: { schema: string }, title: string): PageInfo {
  const { treaties, sources } = bundledCorpus();
  const shown = command.treatiesOn?.(result) ?? [];
  return {
    title,
    sourceLine: sourceLine(treaties, sources),
    treaties: treaties.filter(({ ref }) => shown.includes(ref)),
  };
}
