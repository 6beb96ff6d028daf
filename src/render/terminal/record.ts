// One item of a list, in a few lines: a date or number in the margin, a title, a reference at the end of its line.

import { type Field, fieldsAt, plainText, type Span, withTextAs } from "../document.ts";
import { type Canvas, excerptLine, proseLines } from "./lines.ts";
import { displayWidth } from "./width.ts";

const INDENT = 4;
const GAP = 2;
/** On a narrower terminal, every column is needed for words. */
const NARROW = 40;

/** The columns that the margin of these records needs. */
export function marginOf(records: readonly (readonly Field[])[]): number {
  const widths = records.flatMap((fields) =>
    fieldsAt(fields, "margin").map((spans) => displayWidth(plainText(spans))),
  );
  return widths.length === 0 ? 0 : Math.max(...widths) + GAP;
}

export function recordLines(fields: readonly Field[], canvas: Canvas): string[] {
  const margin = hasIndents(canvas) ? canvas.recordMargin : 0;
  const indent = hasIndents(canvas) ? margin || INDENT : 0;
  const inHead = { ...canvas, width: canvas.width - margin };
  const inBody = { ...canvas, width: Math.max(canvas.width - indent, 1) };
  const whole = fields.filter(({ isShortened }) => !isShortened);
  const excerpts = fields.filter(({ isShortened }) => isShortened);
  const body = [
    ...fieldsAt(excerpts, "screen").map((spans) => excerptLine(spans, inBody.width, canvas)),
    ...fieldsAt(whole, "body", "screen").flatMap((spans) => proseLines(spans, inBody)),
    ...fieldsAt(whole, "note").flatMap((spans) => proseLines(spans, inBody)),
  ];
  return [
    ...headLines(fields, margin === 0, inHead).map(
      (line, at) => (at === 0 ? marginText(fields, margin, canvas) : " ".repeat(margin)) + line,
    ),
    ...body.map((line) => " ".repeat(indent) + line),
  ];
}

function hasIndents({ width, isAccessible }: Canvas): boolean {
  return width >= NARROW && !isAccessible;
}

/** Whether nothing but a shortened text follows the head: indents alone can set such records apart. */
export function isBrief(fields: readonly Field[], canvas: Canvas): boolean {
  if (!hasIndents(canvas)) return false;
  const whole = fields.filter(({ isShortened }) => !isShortened);
  return fieldsAt(whole, "body", "screen", "note").length === 0;
}

/** The date or number, at the right of its column. */
function marginText(fields: readonly Field[], margin: number, { paint }: Canvas): string {
  if (margin === 0) return "";
  const spans = fieldsAt(fields, "margin").flat();
  const blank = " ".repeat(margin - GAP - displayWidth(plainText(spans)));
  return `${blank}${spans.map(({ role, text }) => paint(role, text)).join("")}${" ".repeat(GAP)}`;
}

const SPACE: Span = { role: "text", text: " ".repeat(GAP) };

/** The title and, at the end of its last line, what belongs to it; on a line of its own if it does not fit there. */
function headLines(fields: readonly Field[], hasMarginText: boolean, canvas: Canvas): string[] {
  const titles = fieldsAt(fields, ...(hasMarginText ? (["margin", "lead"] as const) : (["lead"] as const)));
  const lead = spaced(titles.map((spans) => withTextAs("label", spans)));
  const side = spaced(fieldsAt(fields, "side"));
  if (canvas.isAccessible) return proseLines(spaced([lead, side]), canvas);
  const lines = proseLines(lead, canvas);
  if (side.length === 0) return lines;
  const last = proseLines(lead, { ...canvas, paint: (_, text) => text }).at(-1)!;
  const room = canvas.width - displayWidth(plainText(side));
  if (room < 0) return [...lines, ...proseLines(side, canvas)];
  const atEnd = (line: string, columns: number) =>
    line + " ".repeat(room - columns) + proseLines(side, canvas).join("");
  const used = displayWidth(last);
  return used + GAP <= room ? [...lines.slice(0, -1), atEnd(lines.at(-1)!, used)] : [...lines, atEnd("", 0)];
}

function spaced(all: readonly (readonly Span[])[]): Span[] {
  return all
    .filter(({ length }) => length > 0)
    .flatMap((spans, at) => (at === 0 ? spans : [SPACE, ...spans]));
}
