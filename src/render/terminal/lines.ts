// Spans → wrapped and painted lines.

import { plainText, type Role, type Span, spokenText, withBlanksBetweenChanges } from "../document.ts";
import type { Paint } from "./paint.ts";
import { displayWidth } from "./width.ts";
import { type Line, pieces, wrap } from "./wrap.ts";

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

/** One line of a text: the place with the most matches, with an ellipsis where words were left out. */
export function excerptLine(spans: readonly Span[], width: number, pen: Pen): string {
  const parts = partsOf(spans, pen).map((part) => ({ ...part, text: part.text.replaceAll("\n", " ") }));
  const whole = textOf(parts).trimEnd();
  if (displayWidth(whole) <= width) return painted(parts, { start: 0, end: whole.length }, pen);
  const room = Math.max(width - 2 * (ELLIPSIS.length + 1), 1);
  const line = lineAround(closestMatches(parts, room), whole, room);
  const before = line.start > 0 ? `${ELLIPSIS} ` : "";
  return `${before}${painted(parts, line, pen)}${line.end < whole.length ? ` ${ELLIPSIS}` : ""}`;
}

/**
 * The stretch that fits a width and has the most different matches, counting those twice that follow each other; of
 * several, the shortest. The start of the text if nothing matches.
 */
function closestMatches(parts: readonly Part[], width: number): Line {
  const text = textOf(parts);
  const matches = matchesIn(parts);
  let best: Line = { start: 0, end: 0 };
  let most = 0;
  for (const [first, { start }] of matches.entries()) {
    const found = new Set<string>();
    for (const [at, { start: from, end }] of matches.entries()) {
      if (at < first || displayWidth(text.slice(start, end)) > width) continue;
      found.add(text.slice(from, end).toLowerCase());
      const before = matches[at - 1];
      const isNext = at > first && /^\s+$/.test(text.slice(before!.end, from));
      if (isNext) found.add(text.slice(before!.start, end).toLowerCase());
      if (found.size > most || (found.size === most && end - start < best.end - best.start)) {
        most = found.size;
        best = { start, end };
      }
    }
  }
  return best;
}

function matchesIn(parts: readonly Part[]): Line[] {
  let end = 0;
  return parts.flatMap(({ role, text }) => {
    end += text.length;
    return role === "match" ? [{ start: end - text.length, end }] : [];
  });
}

/** The share of the free columns that show what comes before the matches. */
const LEAD = 1 / 3;

/** A line with these words and as many others as fit, from the start or to the end of the text if they are near. */
function lineAround({ start, end }: Line, text: string, width: number): Line {
  const all = [...pieces(text)];
  const starts = all.map(({ from }) => from).filter((from) => from <= start);
  const columns = (from: number, to: number) => displayWidth(text.slice(from, to).trimEnd());
  const lead = (width - columns(start, end)) * LEAD;
  const wordEnd = all.find(({ to }) => to >= end)!.to;
  const nearStart = columns(0, wordEnd) <= width ? 0 : null;
  const nearEnd = starts.find((from) => columns(from, text.length) <= width);
  const from = nearStart ?? nearEnd ?? starts.find((from) => columns(from, start) <= lead) ?? start;
  return { start: from, end: from + wrap(text.slice(from), width)[0]!.end };
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
