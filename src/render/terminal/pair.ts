// Two passages in columns, drawn by cli-table3; or one after the other if the terminal is narrow.

import Table from "cli-table3";
import type { PairBlock, PairParagraph, PairSide } from "../document.ts";
import { type Canvas, paintedLines, proseLines } from "./lines.ts";

/** Narrower columns are hard to read. */
const NARROW = 32;

const GAP = "   ";

/** The number of a paragraph and a blank. */
const NUMBER = 3;

/** From this width on, passages are side by side. */
const LEAST_WIDTH = 2 * NARROW + GAP.length;

export function pairLines({ left, right }: PairBlock, canvas: Canvas): string[] {
  if (canvas.fullWidth < LEAST_WIDTH || canvas.isAccessible) {
    return [left, right].flatMap((side, at) => [
      ...(at > 0 ? [""] : []),
      ...paintedLines([{ role: "label", text: side.head }], canvas.width, canvas),
      ...passageLines(side.paragraphs, canvas.width, canvas),
    ]);
  }
  const width = Math.floor((canvas.fullWidth - GAP.length) / 2);
  const table = new Table({
    chars: { ...NO_RULES, middle: GAP },
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
    // What is wider by cli-table3's own measure would be shortened with “…”; build.js gives it the measure of width.ts.
    colWidths: [width, width],
  });
  const sides = [left, right];
  table.push(
    sides.map(({ head }) => paintedLines([{ role: "label", text: head }], width, canvas).join("\n")),
  );
  for (const [at, row] of rowsOf(sides).entries()) {
    const cells = sides.map(({ paragraphs }) =>
      passageLines(
        paragraphs.filter((one) => rowOf(one) === row),
        width,
        canvas,
      ),
    );
    table.push(cells.map((lines) => [...(at > 0 ? [""] : []), ...lines].join("\n")));
  }
  return table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd());
}

/** For the end of a page with pairs: why they are not side by side, if they are not. */
export function stackingReason(canvas: Canvas): string[] {
  if (canvas.fullWidth >= LEAST_WIDTH || canvas.isAccessible) return [];
  const reason = `One below the other: side by side, passages need ${LEAST_WIDTH} columns.`;
  return ["", ...proseLines([{ role: "muted", text: reason }], canvas)];
}

const NO_RULES = {
  ...{ top: "", "top-mid": "", "top-left": "", "top-right": "", left: "", "left-mid": "" },
  ...{ bottom: "", "bottom-mid": "", "bottom-left": "", "bottom-right": "", right: "", "right-mid": "" },
  ...{ mid: "", "mid-mid": "" },
};

function rowOf({ row = 0 }: PairParagraph): number {
  return row;
}

function rowsOf(sides: readonly PairSide[]): number[] {
  const rows = sides.flatMap(({ paragraphs }) => paragraphs.map(rowOf));
  return [...new Set(rows)].sort((one, other) => one - other);
}

/** Paragraphs below each other, with their numbers in a margin; above those from another place, that place. */
function passageLines(paragraphs: readonly PairParagraph[], width: number, canvas: Canvas): string[] {
  return paragraphs.flatMap(({ ref, number, spans }, at) => {
    const isNumbered = number !== undefined && !canvas.isAccessible;
    const margin = isNumbered ? canvas.paint("muted", number.padEnd(NUMBER)) : "";
    const lines = paintedLines(spans, width - (isNumbered ? NUMBER : 0), canvas);
    return [
      ...(at > 0 ? [""] : []),
      ...(ref === undefined ? [] : paintedLines([{ role: "ref", text: ref }], width, canvas)),
      ...lines.map((line, row) => (isNumbered && row > 0 ? " ".repeat(NUMBER) : margin) + line),
    ];
  });
}
