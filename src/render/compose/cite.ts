// Citations → a document that can be pasted.

import type { CiteResult } from "../../core/results.ts";
import { type Document, text } from "../document.ts";

export function composeCite({ style, citations }: CiteResult): Document {
  const prose = (words: string) => ({ block: "prose" as const, margin: null, spans: [text(words)] });
  if (citations.length === 0) return [];
  if (style !== "csl-json") return citations.map((citation) => prose(citation.text));
  // Items of CSL-JSON come in one array, however many there are.
  return [prose(`[\n${citations.map((citation) => citation.text).join(",\n")}\n]`)];
}
