// What became of a quotation → a document.

import type { CheckResult } from "../../core/results.ts";
import { type Block, type Document, label, muted, span, text } from "../document.ts";
import { changedSpans } from "./changes.ts";

export function composeCheck({
  verdict,
  ref,
  also,
  witness,
  similarity,
  text: words,
  segments,
  differences,
}: CheckResult): Document {
  if (verdict === "absent" || words === null) {
    return [{ block: "heading", level: 2, spans: [label("absent"), muted(": in neither treaty")] }];
  }
  const share = verdict === "near" ? `, ${Math.round(similarity * 100)} % of words in common` : "";
  const copy = witness === null ? "" : `, only in the copy ${witness}`;
  return [
    { block: "heading", level: 2, spans: [label(`${verdict}: ${ref}`), muted(`${copy}${share}`)] },
    { block: "prose", margin: null, spans: verdict === "near" ? changedSpans(segments) : [text(words)] },
    ...(verdict === "near" ? [LEGEND] : []),
    ...(differences.length > 0 ? [note(`The treaty differs in ${differences.join(", ")}.`)] : []),
    ...(also.length > 0 ? [note(`The same words: ${also.join(", ")}.`)] : []),
  ];
}

const LEGEND: Block = {
  block: "note",
  spans: [span("removed", "…"), text(" is in the quotation, "), span("added", "…"), text(" in the treaty.")],
};

function note(words: string): Block {
  return { block: "note", spans: [text(words)] };
}
