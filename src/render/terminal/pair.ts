// Two passages in columns, drawn by cli-table3; or one after the other if the terminal is narrow.

import Table from "cli-table3";
import type { PairBlock, PairSide } from "../document.ts";
import { type Canvas, paintedLines } from "./lines.ts";

/** Narrower columns are hard to read. */
const NARROW = 40;

const GAP = "  ";

export function pairLines({ left, right }: PairBlock, canvas: Canvas): string[] {
  const column = Math.floor((canvas.fullWidth - GAP.length) / 2);
  if (column < NARROW || canvas.isAccessible) {
    return [...sideLines(left, canvas.width, canvas), "", ...sideLines(right, canvas.width, canvas)];
  }
  const table = new Table({
    chars: { ...NO_RULES, middle: GAP },
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
    // What is wider by cli-table3's own measure would be shortened with “…”; build.js gives it the measure of width.ts.
    colWidths: [column, column],
  });
  table.push([left, right].map((side) => sideLines(side, column, canvas).join("\n")));
  return table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd());
}

const NO_RULES = {
  ...{ top: "", "top-mid": "", "top-left": "", "top-right": "", left: "", "left-mid": "" },
  ...{ bottom: "", "bottom-mid": "", "bottom-left": "", "bottom-right": "", right: "", "right-mid": "" },
  ...{ mid: "", "mid-mid": "" },
};

function sideLines({ head, paragraphs }: PairSide, width: number, canvas: Canvas): string[] {
  return [
    ...paintedLines([{ role: "label", text: head }], width, canvas),
    ...paragraphs.flatMap((spans, at) => [...(at > 0 ? [""] : []), ...paintedLines(spans, width, canvas)]),
  ];
}
