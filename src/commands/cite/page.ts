// The page of `anpo cite`: text to paste.

import { type Block, type Document, refSpan, text } from "../../render/document.ts";
import { CITATION_STYLES } from "../../treaty/model.ts";
import type { CiteResult } from "./result.ts";

export function citePage(
  { style, citations }: CiteResult,
  { isOnTerminal }: { isOnTerminal: boolean },
): Document {
  if (citations.length === 0) return [];
  const texts = citations.map((citation) => citation.text);
  // CSL-JSON is one array, even for a single item.
  if (style === "csl-json") return [{ block: "verbatim", text: `[\n${texts.join(",\n")}\n]` }];
  if (style === "bibtex" || style === "ris")
    return texts.map((words): Block => ({ block: "verbatim", text: words }));
  const isList = citations.length > 1;
  const others = CITATION_STYLES.filter((one) => one !== style).join(", ");
  return [
    ...citations.flatMap((citation): Block[] => [
      ...(isList ? [heading(citation.ref)] : []),
      { block: "prose", margin: null, isUnwrapped: true, spans: [text(citation.text)] },
    ]),
    ...(isOnTerminal ? [aside(`Style: ${style}. For another, add --style and one of: ${others}.`)] : []),
  ];
}

function aside(words: string): Block {
  return { block: "aside", spans: [text(words)] };
}

function heading(ref: string): Block {
  return { block: "heading", level: 3, isAside: true, spans: [refSpan(ref)] };
}
