// A dispute → blocks.

import type { DisputesResult } from "../../core/results.ts";
import type { Dispute } from "../../model.ts";
import { type Block, type Document, label, muted, text } from "../document.ts";
import type { View } from "../view.ts";

/** A list of questions, or each with what is said and found. */
export function composeDisputes({ question, disputes }: DisputesResult, { summary }: View): Document {
  return question === null || summary ? disputes.map(listed) : disputes.flatMap(composeDispute);
}

function listed({ ref, question, certainty, finding }: Dispute): Block {
  return {
    block: "record",
    fields: [
      { name: "ref", at: "data", spans: [text(ref)] },
      { name: "question", at: "lead", spans: [text(question)] },
      { name: "certainty", at: "data", spans: [text(certainty)] },
      { name: "finding", at: "body", spans: [text(finding)] },
      { name: "context", at: "screen", spans: [muted(`${ref}, ${certainty}`)] },
    ],
  };
}

export function composeDispute({
  ref,
  question,
  claims,
  finding,
  certainty,
  evidence,
  refs,
}: Dispute): Block[] {
  return [
    { block: "heading", level: 2, spans: [label(question), muted(` ${ref}`)] },
    ...claims.map(
      ({ text: claim, sources }): Block => ({
        block: "prose",
        margin: null,
        spans: [text(claim), muted(` (${sources.join(", ")})`)],
      }),
    ),
    {
      block: "prose",
      margin: null,
      spans: [label(certainty === "settled" ? "Finding: " : "Finding, not settled: "), text(finding)],
    },
    { block: "note", spans: [text(`Evidence: ${evidence.join(", ")}`)] },
    ...(refs.length > 0 ? [{ block: "note", spans: [text(`See ${refs.join(", ")}`)] } as Block] : []),
  ];
}
