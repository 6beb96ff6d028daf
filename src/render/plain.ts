// Document → text for a pipe: one paragraph or record per line, without color.

import { tabbed } from "./delimited.ts";
import {
  type Block,
  cellRows,
  type Document,
  noteSpans,
  plainText,
  type Span,
  spokenText,
  unreachable,
} from "./document.ts";

export interface PlainSettings {
  /** Breaks a paragraph into lines. Null: every paragraph stays one line. Records are never broken. */
  wrapLine: ((line: string) => string[]) | null;
  /** For screen readers: words in place of signs. */
  isAccessible: boolean;
}

export function plain(document: Document, { wrapLine, isAccessible }: PlainSettings): string {
  const textOf = isAccessible ? spokenText : plainText;
  const paragraph = (text: string) => `${wrapLine ? wrapLine(text).join("\n") : text}\n`;
  return document
    .map(
      (block, index) =>
        (index > 0 && block.block === "heading" && !block.isAside ? "\n" : "") +
        draw(block, textOf, paragraph),
    )
    .join("");
}

function draw(
  block: Block,
  textOf: (spans: readonly Span[]) => string,
  paragraph: (text: string) => string,
): string {
  switch (block.block) {
    case "prose":
      return block.isUnwrapped ? `${textOf(block.spans)}\n` : paragraph(textOf(block.spans));
    case "heading":
      return block.isAside ? "" : paragraph(textOf(block.spans));
    case "note":
      return paragraph(textOf(noteSpans(block)));
    case "aside":
      return "";
    case "verbatim":
      return `${block.text}\n`;
    case "axis":
      return block.points.map(({ date, label }) => `${date}\t${label}\n`).join("");
    case "pair":
      return [block.left, block.right]
        .flatMap(({ head, paragraphs }) => [head, ...paragraphs.map(textOf)])
        .map(paragraph)
        .join("");
    case "record":
      return tabbed(block.fields.filter(({ at }) => at !== "screen").map(({ spans }) => textOf(spans)));
    case "table":
      return cellRows(block)
        .map((cells) => tabbed(cells.map(textOf)))
        .join("");
    default:
      return unreachable(block);
  }
}
