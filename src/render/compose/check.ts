// What became of a quotation → a document.

import type { CheckResult, Difference } from "../../core/results.ts";
import { type Block, type Document, label, muted, span, text } from "../document.ts";
import { changedSpans } from "./changes.ts";

export function composeCheck({
  verdict,
  ref,
  also,
  witness,
  edition,
  similarity,
  text: words,
  leftOut,
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
    ...(verdict === "exact" && witness !== null ? [note(readInEdition(edition))] : []),
    ...(leftOut.some((one) => one !== "") ? [note(`Left out: ${leftOut.map(told).join("; ")}.`)] : []),
    ...(differences.length > 0 ? [note(`The treaty differs in ${differences.map(named).join(", ")}.`)] : []),
    ...(also.length > 0 ? [note(`The same words: ${also.join(", ")}.`)] : []),
  ];
}

function named(difference: Difference): string {
  return difference === "closing mark" || difference === "words in brackets"
    ? `the ${difference}`
    : difference;
}

function readInEdition(edition: string | null): string {
  return edition === null ? "The edition has nothing in their place." : `The edition reads “${edition}”.`;
}

/** A few words as they are: a “not” among them may be what matters. */
function told(words: string): string {
  const count = words.split(" ").length;
  return words === "" ? "nothing" : count > MOST_TOLD ? `${count} words` : `“${words}”`;
}

const MOST_TOLD = 12;

const LEGEND: Block = {
  block: "note",
  spans: [span("removed", "…"), text(" is in the quotation, "), span("added", "…"), text(" in the treaty.")],
};

function note(words: string): Block {
  return { block: "note", spans: [text(words)] };
}
