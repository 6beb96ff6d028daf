// Document → text for a pipe: one paragraph or record per line, nothing wrapped, no colour.

import { type Block, type Document, spokenText, unknown, plainText as writtenText } from "./document.ts";
import { tabbed } from "./tsv.ts";

export interface PlainSettings {
  /** Cuts a line of prose; records are never cut. Null: nothing is. */
  wrapLine: ((line: string) => string[]) | null;
  /** For screen readers: words for signs. */
  isAccessible: boolean;
}

export function plain(document: Document, { wrapLine, isAccessible }: PlainSettings): string {
  const plainText = isAccessible ? spokenText : writtenText;
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
