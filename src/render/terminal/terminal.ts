// Document → text for a terminal: wrapped, with margins and tables, colored if wanted.

import {
  type Block,
  type Document,
  noteSpans,
  type ProseBlock,
  type TermBlock,
  unreachable,
  withTextAs,
} from "../document.ts";
import { axisLines } from "./axis.ts";
import { type Canvas, paintedLines, proseLines } from "./lines.ts";
import { painter } from "./paint.ts";
import { pairLines, stackingReason } from "./pair.ts";
import { isBrief, marginOf, recordLines } from "./record.ts";
import { tableLines } from "./table.ts";
import { tallyLines } from "./tally.ts";
import { displayWidth } from "./width.ts";

/** For text that is no page: in the built program, chalk is in the piece that this file begins. */
export { paintedLines, painter };

export interface TerminalSettings {
  /** Columns of prose. */
  width: number;
  /** Columns of tables and of passages side by side; at least `width`. */
  fullWidth: number;
  isColored: boolean;
  /** Addresses become links that can be clicked. */
  hasLinks?: boolean;
  /** For screen readers: no columns, no box characters, words in place of signs. */
  isAccessible: boolean;
}

const MARGIN = "    ";
/** On a narrower terminal, every column is needed for words. */
const NO_MARGIN = 24;

export function terminal(document: Document, { hasLinks = false, ...settings }: TerminalSettings): string {
  const records = document.flatMap((block) => (block.block === "record" ? [block.fields] : []));
  const canvas: Canvas = {
    ...settings,
    paint: painter(settings.isColored, hasLinks),
    recordMargin: marginOf(records),
  };
  let page = "";
  let last: Block | null = null;
  for (const [at, block] of document.entries()) {
    if (last && isApart(last, block, canvas)) page += "\n";
    const lines =
      block.block === "term" ? termLines(block, termMargin(document, at), canvas) : blockLines(block, canvas);
    page += `${lines.join("\n")}\n`;
    last = block;
  }
  const reason = document.some(({ block }) => block === "pair") ? stackingReason(canvas) : [];
  return page + reason.map((line) => `${line}\n`).join("");
}

/** No blank line follows a heading or separates notes, terms or brief records. */
function isApart(last: Block, next: Block, canvas: Canvas): boolean {
  if (next.block === "heading") return true;
  if (last.block === "heading") return false;
  if (last.block === "record" && next.block === "record")
    return ![last, next].every(({ fields }) => isBrief(fields, canvas));
  return last.block !== next.block || (next.block !== "note" && next.block !== "term");
}

function blockLines(block: Exclude<Block, TermBlock>, canvas: Canvas): string[] {
  switch (block.block) {
    case "heading":
      return proseLines(withTextAs("label", block.spans), canvas);
    case "prose":
      return paragraphLines(block, canvas);
    case "note":
      return proseLines(withTextAs("muted", noteSpans(block)), canvas);
    case "aside":
      return proseLines(withTextAs("muted", block.spans), canvas);
    case "tally":
      return tallyLines(block, canvas);
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

/** The columns for the terms above and below this one. */
function termMargin(document: Document, at: number): number {
  const isTerm = (one: Block): one is TermBlock => one.block === "term";
  const first = document.slice(0, at).findLastIndex((one) => !isTerm(one)) + 1;
  const length = document.slice(first).findIndex((one) => !isTerm(one));
  const run = document.slice(first, length < 0 ? undefined : first + length);
  return Math.max(...run.map((one) => (isTerm(one) ? displayWidth(one.term) : 0))) + 2;
}

/** The term, and its explanation to the right of all terms; after the term if that leaves less room than it needs. */
function termLines({ term, spans }: TermBlock, margin: number, canvas: Canvas): string[] {
  if (canvas.isAccessible || 3 * margin > canvas.width)
    return proseLines([{ role: "muted", text: `${term}: ` }, ...spans], canvas);
  const start = canvas.paint("muted", term) + " ".repeat(margin - displayWidth(term));
  return proseLines(spans, canvas, margin).map((line, at) => (at === 0 ? start : " ".repeat(margin)) + line);
}
