// Points in time → a line down the page, with the years on its left, the days and events on its right.

import { readableDay } from "../../text/dates.ts";
import type { AxisBlock } from "../document.ts";
import { type Canvas, proseLines } from "./lines.ts";

/** The columns of the year, the line and the day. */
const INDENT = 16;
const DAY = "23 Jun ".length;
/** On a narrower terminal, events get the whole line. */
const NARROW = 40;

export function axisLines({ points }: AxisBlock, canvas: Canvas): string[] {
  const { isAccessible, paint } = canvas;
  if (isAccessible || canvas.width < NARROW) {
    return points.flatMap(({ date, label }) =>
      proseLines([{ role: "text", text: `${date}: ${label}` }], canvas),
    );
  }
  return points.flatMap(({ date, label }, at) => {
    const year = date.slice(0, 4);
    const yearBefore = points[at - 1]?.date.slice(0, 4);
    const isNewYear = year !== yearBefore;
    const day = paint("date", readableDay(date).padStart(DAY - 1));
    const start = `${paint("label", isNewYear ? year : "    ")} ${paint("muted", isNewYear ? "┼─" : "├─")} ${day} `;
    const further = `     ${paint("muted", "│")}${" ".repeat(INDENT - 6)}`;
    return [
      ...gap(yearBefore === undefined ? 0 : Math.abs(Number(year) - Number(yearBefore))).map((mark) =>
        paint("muted", `     ${mark}`),
      ),
      ...proseLines([{ role: "text", text: label }], canvas, INDENT).map(
        (line, row) => (row === 0 ? start : further) + line,
      ),
    ];
  });
}

/** Drawn between two points: a year without points is a stroke, several are a broken line. */
function gap(years: number): string[] {
  return years > 2 ? ["┆"] : years === 2 ? ["│"] : [];
}
