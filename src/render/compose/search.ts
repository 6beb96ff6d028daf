// Hits → a document.

import type { Hit, SearchResult } from "../../core/results.ts";
import { type Block, type Document, label, muted, type Span, text } from "../document.ts";

export function composeSearch({ hits }: SearchResult): Document {
  return hits.map(composeHit);
}

function composeHit({ ref, kind, title, heading, score, text: words, matches }: Hit): Block {
  return {
    block: "record",
    fields: [
      { name: "ref", at: "lead", spans: [label(ref)] },
      { name: "kind", at: "data", spans: [text(kind)] },
      { name: "score", at: "data", spans: [text(String(score))] },
      { name: "title", at: "side", spans: [text(title), ...(heading ? [muted(` [${heading}]`)] : [])] },
      { name: "text", at: "body", spans: highlighted(words, matches) },
    ],
  };
}

function highlighted(words: string, matches: Hit["matches"]): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const { start, end } of matches) {
    spans.push(text(words.slice(at, start)), { role: "match", text: words.slice(start, end) });
    at = end;
  }
  return [...spans, text(words.slice(at))].filter((span) => span.text !== "");
}
