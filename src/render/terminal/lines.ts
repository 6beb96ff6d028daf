// Spans → wrapped and painted lines.

import { plainText, type Span, spokenText } from "../document.ts";
import type { Paint } from "./paint.ts";
import { wrap } from "./wrap.ts";

/** What every block needs to know to draw itself. */
export interface Canvas {
  /** Columns of prose. */
  width: number;
  /** Columns of tables and of passages side by side; at least `width`. */
  fullWidth: number;
  /** For screen readers: no columns, no box characters, words in place of signs. */
  isAccessible: boolean;
  paint: Paint;
}

/** At the width of prose, less an indent that the caller adds. */
export function proseLines(spans: readonly Span[], canvas: Canvas, indent = 0): string[] {
  return paintedLines(spans, Math.max(canvas.width - indent, 1), canvas);
}

/** The text is wrapped first and painted line by line, so that no style runs across the end of a line. */
export function paintedLines(
  spans: readonly Span[],
  width: number,
  { isAccessible, paint }: Pick<Canvas, "isAccessible" | "paint">,
): string[] {
  const textOf = isAccessible ? spokenText : plainText;
  const parts = spans.map((span) => ({ role: span.role, text: textOf([span]) }));
  return wrap(parts.map(({ text }) => text).join(""), width).map(({ start, end }) => {
    let line = "";
    let at = 0;
    for (const { role, text } of parts) {
      const part = text.slice(Math.max(start - at, 0), Math.max(end - at, 0));
      if (part) line += paint(role, part);
      at += text.length;
    }
    return line;
  });
}
