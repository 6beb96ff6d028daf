// Citations → a document that can be pasted.

import type { CiteResult } from "../../core/results.ts";
import { type Block, type Document, text } from "../document.ts";

export function composeCite({ style, citations }: CiteResult): Document {
  if (citations.length === 0) return [];
  const texts = citations.map((citation) => citation.text);
  // Items of CSL-JSON come in one array, however many there are.
  if (style === "csl-json") return [{ block: "verbatim", text: `[\n${texts.join(",\n")}\n]` }];
  if (style === "bibtex" || style === "ris")
    return texts.map((words): Block => ({ block: "verbatim", text: words }));
  return texts.map((words): Block => ({ block: "prose", margin: null, spans: [text(words)] }));
}
