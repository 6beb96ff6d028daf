// One item of a list, in a few lines: a date or number in the margin, a title, a reference at the end of its line.

import { type Field, fieldsAt, plainText, type Span, withTextAs } from "../document.ts";
import { type Canvas, lineWithMatch, proseLines } from "./lines.ts";
import { displayWidth } from "./width.ts";

const INDENT = 4;
const GAP = 2;
/** A shorter part of a text says too little. */
const LEAST_LINE = 24;
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
  const isNarrow = canvas.width < NARROW || canvas.isAccessible;
  const margin = isNarrow ? 0 : canvas.recordMargin;
  const indent = isNarrow ? 0 : margin || INDENT;
  const inHead = { ...canvas, width: canvas.width - margin };
  const inBody = { ...canvas, width: Math.max(canvas.width - indent, 1) };
  const head = headLines(fields, margin === 0, inHead);
  const whole = fields.filter(({ isShortened }) => !isShortened);
  const prose = (...places: Field["at"][]) =>
    fieldsAt(whole, ...places).flatMap((spans) => proseLines(spans, inBody));
  const body = [...lineFields(fields, head.rest, inBody), ...prose("body", "screen"), ...prose("note")];
  return [
    ...head.lines.map(
      (line, at) => (at === 0 ? marginText(fields, margin, canvas) : " ".repeat(margin)) + line,
    ),
    ...body.map((line) => " ".repeat(indent) + line),
  ];
}

/** The date or number, at the right of its column. */
function marginText(fields: readonly Field[], margin: number, { paint }: Canvas): string {
  if (margin === 0) return "";
  const spans = fieldsAt(fields, "margin").flat();
  const blank = " ".repeat(margin - GAP - displayWidth(plainText(spans)));
  return `${blank}${spans.map(({ role, text }) => paint(role, text)).join("")}${" ".repeat(GAP)}`;
}

const SPACE: Span = { role: "text", text: " ".repeat(GAP) };

/** The title and, at the end of its line, what belongs to it; if that does not fit there, it is the rest. */
function headLines(fields: readonly Field[], hasMarginText: boolean, canvas: Canvas) {
  const titles = fieldsAt(fields, ...(hasMarginText ? (["margin", "lead"] as const) : (["lead"] as const)));
  const lead = spaced(titles.map((spans) => withTextAs("label", spans)));
  const side = spaced(fieldsAt(fields, "side"));
  if (canvas.isAccessible) return { lines: proseLines(spaced([lead, side]), canvas), rest: [] };
  const blank = side.length > 0 ? roomBetween(lead, side, canvas.width) : 0;
  if (blank < GAP) return { lines: proseLines(lead, canvas), rest: side };
  return {
    lines: proseLines([...lead, { role: "text", text: " ".repeat(blank) }, ...side], canvas),
    rest: [],
  };
}

/** The shortened fields, a line each, the first with the rest of the head at its end if there is room. */
function lineFields(fields: readonly Field[], rest: readonly Span[], canvas: Canvas): string[] {
  const shortened = fields.filter(({ isShortened }) => isShortened);
  const lines = fieldsAt(shortened, "screen");
  const lineOf = (spans: readonly Span[], width: number, pen = canvas) => lineWithMatch(spans, width, pen);
  const below = () => lines.map((spans) => lineOf(spans, canvas.width));
  if (rest.length === 0) return below();
  const [first] = lines;
  const room = canvas.width - displayWidth(plainText(rest)) - GAP;
  if (!first || room < LEAST_LINE) return [...proseLines(rest, canvas), ...below()];
  const bare = lineOf(first, room, { ...canvas, paint: (_, text) => text });
  const blank = " ".repeat(room + GAP - displayWidth(bare));
  return [lineOf(first, room) + blank + proseLines(rest, canvas).join("")];
}

function roomBetween(lead: readonly Span[], side: readonly Span[], width: number): number {
  return width - displayWidth(plainText(lead)) - displayWidth(plainText(side));
}

function spaced(all: readonly (readonly Span[])[]): Span[] {
  return all
    .filter(({ length }) => length > 0)
    .flatMap((spans, at) => (at === 0 ? spans : [SPACE, ...spans]));
}
