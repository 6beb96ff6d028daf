// A dispute → blocks.

import type { Dispute } from "../../model.ts";
import { type Block, label, muted, text } from "../document.ts";

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
