// Counts → a bar of signs, filled with color, above the names of what is counted.

import { type Span, type TallyBlock, tallyText } from "../document.ts";
import { type Canvas, proseLines } from "./lines.ts";

/** Most columns for one of what is counted. */
const MOST = 2;
/** Fewer are counted at a glance. */
const FEWEST = 8;

export function tallyLines(tally: TallyBlock, canvas: Canvas): string[] {
  const { parts } = tally;
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const each = Math.min(Math.floor(canvas.width / total), MOST);
  const names = parts.flatMap(({ sign, name, count }, at): Span[] => [
    ...(at === 0 ? [] : [{ role: "text", text: "  " } as const]),
    { ...sign, text: `${sign.text}\u00a0${count}\u00a0${name}` },
  ]);
  if (canvas.isAccessible) return proseLines([{ role: "text", text: tallyText(tally) }], canvas);
  const legend = proseLines(names, canvas).map((line) => line.replaceAll("\u00a0", " "));
  if (each === 0 || total < FEWEST) return legend;
  const bar = parts.map(({ sign, count }) => canvas.paint(sign.role, sign.text.repeat(each * count), true));
  return [bar.join(""), ...legend];
}
