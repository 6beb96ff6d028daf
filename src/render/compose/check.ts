// What became of a quotation → a document.

import type { CheckResult, Difference } from "../../core/results.ts";
import { type Block, type Document, label, muted, span, text } from "../document.ts";
import { changedSpans } from "./changes.ts";

export function composeCheck({
  verdict,
  ref,
  also,
  alsoInOtherCase,
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
  const title = ref?.includes(":") ? "" : ", its title";
  const common =
    similarity === 1 ? "only marks differ" : `${Math.round(similarity * 100)} % of words in common`;
  const share = verdict === "near" ? `, ${common}` : "";
  const copy = witness === null ? "" : `, only in the copy ${witness}`;
  return [
    { block: "heading", level: 2, spans: [label(`${verdict}: ${ref}`), muted(`${title}${copy}${share}`)] },
    { block: "prose", margin: null, spans: verdict === "near" ? changedSpans(segments) : [text(words)] },
    ...(verdict === "near" ? [LEGEND] : []),
    ...(verdict === "exact" && witness !== null ? [note(readInEdition(edition))] : []),
    ...(leftOut.some((one) => one !== "") ? [note(`Left out: ${leftOut.map(told).join("; ")}.`)] : []),
    ...(differences.length > 0 ? [note(`The treaty differs in ${differences.map(named).join(", ")}.`)] : []),
    ...(also.length > 0 ? [note(`The same words: ${also.join(", ")}.`)] : []),
    ...(alsoInOtherCase.length > 0 ? [note(`With other capitals: ${alsoInOtherCase.join(", ")}.`)] : []),
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

/** A few words as they are; of many, at least what turns the sense round. */
function told(words: string): string {
  if (words === "") return "nothing";
  const all = words.split(" ");
  if (all.length <= MOST_TOLD) return `“${words}”`;
  const turning = [...new Set(all.map((word) => word.replace(/\W/g, "").toLowerCase()))].filter((word) =>
    NEGATIONS.includes(word),
  );
  const among = turning.map((word) => `“${word}”`).join(" and ");
  return `${all.length} words${among ? `, ${among} among them` : ""}`;
}

const MOST_TOLD = 12;

const NEGATIONS = ["not", "no", "without", "neither", "nor", "never"];

const LEGEND: Block = {
  block: "note",
  spans: [span("removed", "…"), text(" is in the quotation, "), span("added", "…"), text(" in the treaty.")],
};

function note(words: string): Block {
  return { block: "note", spans: [text(words)] };
}
