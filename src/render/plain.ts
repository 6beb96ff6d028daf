// Document → text for a pipe: one paragraph or record per line, nothing wrapped, no colour.

import { type Block, type Document, plainText, unknown } from "./document.ts";
import { tabbed } from "./tsv.ts";

/** Prose is wrapped by `wrapLine` if there is one; records never are. */
export function plain(document: Document, wrapLine: ((line: string) => string[]) | null): string {
  return document
    .map((block, index) => (index > 0 && block.block === "heading" ? "\n" : "") + draw(block))
    .join("");

  function draw(block: Block): string {
    switch (block.block) {
      case "heading":
      case "prose":
      case "note":
        return `${wrapped(plainText(block.spans))}\n`;
      case "aside":
        return "";
      case "verbatim":
        return `${block.text}\n`;
      case "axis":
        return block.points.map(({ date, label }) => `${date}\t${label}\n`).join("");
      case "pair":
        return [block.left, block.right]
          .flatMap(({ head, paragraphs }) => [head, ...paragraphs.map(plainText)])
          .map((paragraph) => `${wrapped(paragraph)}\n`)
          .join("");
      case "record":
        return tabbed(block.fields.filter(({ at }) => at !== "screen").map(({ spans }) => plainText(spans)));
      case "table":
        return block.rows.map((row) => tabbed(row.map(plainText))).join("");
      default:
        return unknown(block);
    }
  }

  function wrapped(paragraph: string): string {
    return wrapLine ? wrapLine(paragraph).join("\n") : paragraph;
  }
}
