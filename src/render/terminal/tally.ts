// Counts → a bar of signs, filled with color, above the names of what is counted.

import { muted, type Span, type TallyBlock, tallyTotal, text } from "../document.ts";
import { type Canvas, proseLines } from "./lines.ts";

/** Fewer are counted at a glance. */
const FEWEST = 8;

export function tallyLines(tally: TallyBlock, canvas: Canvas): string[] {
  const { parts } = tally;
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const hasBar = !canvas.isAccessible && total >= FEWEST && total <= canvas.width;
  const names = parts.flatMap(({ sign, name, count }, at): Span[] => [
    ...(at === 0 ? [] : [text(hasBar ? "  " : ", ")]),
    { ...sign, text: `${hasBar ? `${sign.text}\u00a0` : ""}${count}\u00a0${name}` },
  ]);
  const listed = (spans: readonly Span[]) =>
    proseLines(spans, canvas).map((line) => line.replaceAll("\u00a0", " "));
  if (!hasBar) return listed([text(`${tallyTotal(tally)}: `), ...names]);
  const bar = parts.map(({ sign, count }) => canvas.paint(sign.role, sign.text.repeat(count), true)).join("");
  const scale = `${tallyTotal(tally)}, one sign for each`;
  const fits = total + "  ".length + scale.length <= canvas.width;
  return [
    fits ? `${bar}  ${canvas.paint("muted", scale)}` : bar,
    ...(fits ? [] : proseLines([muted(scale)], canvas)),
    ...listed(names),
  ];
}
