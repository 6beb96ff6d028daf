// Document → text for a pipe: one paragraph or record per line.

import { tabbed } from "./delimited.ts";
import { type Block, cellRows, type Document, noteSpans, type Span, text, unreachable } from "./document.ts";

/** How to write spans as text; `isParagraph`: the text may be broken into lines. */
export type TextOf = (spans: readonly Span[], isParagraph?: boolean) => string;

export function plain(document: Document, textOf: TextOf): string {
  return document
    .map(
      (block, index) =>
        (index > 0 && block.block === "heading" && !block.isAside ? "\n" : "") + draw(block, textOf),
    )
    .join("");
}

function draw(block: Block, textOf: TextOf): string {
  const paragraph = (spans: readonly Span[]) => `${textOf(spans, true)}\n`;
  switch (block.block) {
    case "prose":
      return block.isUnwrapped ? `${textOf(block.spans)}\n` : paragraph(block.spans);
    case "heading":
      return block.isAside ? "" : paragraph(block.spans);
    case "note":
      return paragraph(noteSpans(block));
    case "term":
      return paragraph([text(`${block.term}: `), ...block.spans]);
    case "aside":
    case "tally":
      return "";
    case "verbatim":
      return `${block.text}\n`;
    case "axis":
      return block.points.map(({ date, label }) => `${date}\t${label}\n`).join("");
    case "pair":
      return [block.left, block.right]
        .flatMap(({ head, paragraphs }) => [
          [text(head)],
          ...paragraphs.map(({ ref, spans }) => (ref ? [text(`${ref} `), ...spans] : spans)),
        ])
        .map(paragraph)
        .join("");
    case "record":
      return tabbed(block.fields.filter(({ at }) => at !== "screen").map(({ spans }) => textOf(spans)));
    case "table":
      return cellRows(block)
        .map((cells) => tabbed(cells.map((cell) => textOf(cell))))
        .join("");
    default:
      return unreachable(block);
  }
}
