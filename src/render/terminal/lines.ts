// Spans → wrapped and painted lines.

import { plainText, type Role, type Span, spokenText, withBlanksBetweenChanges } from "../document.ts";
import type { Paint } from "./paint.ts";
import { type Line, wrap } from "./wrap.ts";

/** What every block needs to know to draw itself. */
export interface Canvas {
  /** Columns of prose. */
  width: number;
  /** Columns of tables and of passages side by side; at least `width`. */
  fullWidth: number;
  /** Color marks changed words, so that they need no brackets. */
  isColored: boolean;
  /** For screen readers: no columns, no box characters, words in place of signs. */
  isAccessible: boolean;
  paint: Paint;
  /** Columns for the dates or numbers before the records of the document; 0 if they have none. */
  recordMargin: number;
}

/** How spans become text: with marks around changes, unless color marks them. */
type Pen = Pick<Canvas, "isAccessible" | "isColored" | "paint">;

/** At the width of prose, less an indent that the caller adds. */
export function proseLines(spans: readonly Span[], canvas: Canvas, indent = 0): string[] {
  return paintedLines(spans, Math.max(canvas.width - indent, 1), canvas);
}

/** The text is wrapped first and painted line by line, so that no style runs across the end of a line. */
export function paintedLines(spans: readonly Span[], width: number, pen: Pen): string[] {
  const parts = partsOf(spans, pen);
  return wrap(textOf(parts), width).map((line) => painted(parts, line, pen));
}

const ELLIPSIS = "…";

/** The line with the first match, with an ellipsis where words were left out; the first line if nothing matches. */
export function lineWithMatch(spans: readonly Span[], width: number, pen: Pen): string {
  const parts = partsOf(spans, pen);
  const whole = textOf(parts);
  if (wrap(whole, width).length === 1) return painted(parts, { start: 0, end: whole.length }, pen);
  const matched = parts.findIndex(({ role }) => role === "match");
  const match = textOf(parts.slice(0, Math.max(matched, 0))).length;
  const lines = wrap(whole, Math.max(width - 2 * (ELLIPSIS.length + 1), 1));
  const line = lines.find(({ end }) => end > match)!;
  const start = line.start > 0 ? `${ELLIPSIS} ` : "";
  return `${start}${painted(parts, line, pen)}${line === lines.at(-1) ? "" : ` ${ELLIPSIS}`}`;
}

interface Part {
  role: Role;
  text: string;
}

function partsOf(spans: readonly Span[], { isAccessible, isColored }: Pen): Part[] {
  if (isColored && !isAccessible) return withBlanksBetweenChanges(spans);
  const text = isAccessible ? spokenText : plainText;
  return spans.map((span) => ({ role: span.role, text: text([span]) }));
}

function textOf(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join("");
}

function painted(parts: readonly Part[], { start, end }: Line, { paint }: Pen): string {
  let line = "";
  let at = 0;
  for (const { role, text } of parts) {
    const part = text.slice(Math.max(start - at, 0), Math.max(end - at, 0));
    if (part) line += paint(role, part);
    at += text.length;
  }
  return line;
}
