// Document → text for a terminal: wrapped, with margins and tables, colored if wanted.

import {
  type Block,
  type Document,
  type Field,
  fieldsAt,
  noteSpans,
  type ProseBlock,
  type Span,
  unreachable,
  withTextAs,
} from "../document.ts";
import { axisLines } from "./axis.ts";
import { type Canvas, paintedLines, proseLines } from "./lines.ts";
import { painter } from "./paint.ts";
import { pairLines } from "./pair.ts";
import { tableLines } from "./table.ts";

export interface TerminalSettings {
  /** Columns of prose. */
  width: number;
  /** Columns of tables and of passages side by side; at least `width`. */
  fullWidth: number;
  isColored: boolean;
  /** For screen readers: no columns, no box characters, words in place of signs. */
  isAccessible: boolean;
}

const MARGIN = "    ";
/** On a narrower terminal, every column is needed for words. */
const NO_MARGIN = 24;

export function terminal(document: Document, { isColored, ...settings }: TerminalSettings): string {
  const canvas: Canvas = { ...settings, paint: painter(isColored) };
  let page = "";
  let last: Block | null = null;
  for (const block of document) {
    if (last && isApart(last, block)) page += "\n";
    page += `${blockLines(block, canvas).join("\n")}\n`;
    last = block;
  }
  return page;
}

/** No blank line follows a heading or separates notes. */
function isApart(last: Block, next: Block): boolean {
  if (next.block === "heading") return true;
  return last.block !== "heading" && !(last.block === "note" && next.block === "note");
}

function blockLines(block: Block, canvas: Canvas): string[] {
  switch (block.block) {
    case "heading":
      return proseLines(withTextAs("label", block.spans), canvas);
    case "prose":
      return paragraphLines(block, canvas);
    case "note":
      return proseLines(withTextAs("muted", noteSpans(block)), canvas);
    case "aside":
      return proseLines(withTextAs("muted", block.spans), canvas);
    case "verbatim":
      return [block.text];
    case "axis":
      return axisLines(block, canvas);
    case "pair":
      return pairLines(block, canvas);
    case "record":
      return recordLines(block.fields, canvas);
    case "table":
      return tableLines(block, canvas);
    default:
      return unreachable(block);
  }
}

function paragraphLines({ margin, isUnwrapped, spans }: ProseBlock, canvas: Canvas): string[] {
  if (isUnwrapped) return paintedLines(spans, Number.POSITIVE_INFINITY, canvas);
  if (canvas.isAccessible) {
    return proseLines(margin ? [{ role: "muted", text: `Paragraph ${margin}. ` }, ...spans] : spans, canvas);
  }
  if (margin === null || canvas.width < NO_MARGIN) return proseLines(spans, canvas);
  const number = canvas.paint("muted", margin.padStart(MARGIN.length - 1).padEnd(MARGIN.length));
  return proseLines(spans, canvas, MARGIN.length).map((line, at) => (at === 0 ? number : MARGIN) + line);
}

function recordLines(fields: readonly Field[], canvas: Canvas): string[] {
  const gap: Span = { role: "text", text: "  " };
  const lead = fieldsAt(fields, "lead").map((spans) => withTextAs("label", spans));
  const head = [...lead, ...fieldsAt(fields, "side")].flatMap((spans, at) =>
    at === 0 ? spans : [gap, ...spans],
  );
  const indent = canvas.width < NO_MARGIN || canvas.isAccessible ? "" : MARGIN;
  const body = fieldsAt(fields, "body", "screen", "note").flatMap((spans) =>
    proseLines(spans, canvas, indent.length).map((line) => indent + line),
  );
  return [...proseLines(head, canvas), ...body];
}
