// A disputed question → blocks.

import type { Dispute } from "../../treaty/model.ts";
import { type Block, label, muted, type RecordBlock, text } from "../document.ts";

/** The question with its finding, as an item of a list. */
export function disputeRecord({ ref, question, certainty, finding }: Dispute): RecordBlock {
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

/** The question with every claim, the finding and its evidence. */
export function disputeBlocks(dispute: Dispute): Block[] {
  const { ref, question, claims, finding, certainty, evidence, refs } = dispute;
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
    ...(refs.length > 0 ? [{ block: "note", spans: [text(`See ${refs.join(", ")}`)] } as const] : []),
  ];
}
