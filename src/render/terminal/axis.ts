// Points in time → a line down the page, with the years on its left and the events on its right.

import type { AxisBlock } from "../document.ts";
import { type Canvas, proseLines } from "./lines.ts";

/** The columns of the year and of the line. */
const INDENT = 9;

export function axisLines({ points }: AxisBlock, canvas: Canvas): string[] {
  const { isAccessible, paint } = canvas;
  if (isAccessible) {
    return points.flatMap(({ date, label }) =>
      proseLines([{ role: "text", text: `${date}: ${label}` }], canvas),
    );
  }
  return points.flatMap(({ date, label }, at) => {
    const year = date.slice(0, 4);
    const yearBefore = points[at - 1]?.date.slice(0, 4);
    const isNewYear = year !== yearBefore;
    const dayAndMonth = date.slice(5);
    const lines = proseLines(
      [
        { role: "muted", text: dayAndMonth && `${dayAndMonth} ` },
        { role: "text", text: label },
      ],
      canvas,
      INDENT,
    );
    const start = `${paint("label", isNewYear ? year : "    ")} ${paint("muted", isNewYear ? "┼─" : "├─")} `;
    const further = `     ${paint("muted", "│")}   `;
    return [
      ...gap(yearBefore === undefined ? 0 : Math.abs(Number(year) - Number(yearBefore))).map((mark) =>
        paint("muted", `     ${mark}`),
      ),
      ...lines.map((line, row) => (row === 0 ? start : further) + line),
    ];
  });
}

/** Drawn between two points: a year without points is a stroke, several are a broken line. */
function gap(years: number): string[] {
  return years > 2 ? ["┆"] : years === 2 ? ["│"] : [];
}
