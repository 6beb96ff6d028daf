// `anpo disputes`: where the sources disagree, and what the evidence shows.

import type { Options } from "../../options.ts";
import { LIST_FORMATS } from "../../render/formats.ts";
import type { DisputeKind } from "../../treaty/model.ts";
import { defineCommand } from "../command.ts";
import { isPassages, readName, readScope } from "../operands.ts";
import { answerDisputes } from "./answer.ts";
import { disputesPage } from "./page.ts";

const OPTIONS = {
  kind: {
    kind: "choice",
    value: "name",
    values: ["open", "settled"],
    help: "only open questions, or only those that are settled: the evidence shows that a source is wrong",
  },
  notes: { kind: "flag", help: "add what sources get wrong and what was not verified" },
} as const satisfies Options;

const SHORT_KINDS: Readonly<Record<DisputeKind, string>> = { open: "open", "source error": "settled" };

export const disputesCommand = defineCommand({
  name: "disputes",
  summary: "questions on which the sources disagree, and what the evidence shows",
  operands: {
    syntax: "[question...]",
    help: "a dispute, a passage of a treaty, or words of the question, a claim or the finding (default: the list)",
  },
  options: OPTIONS,
  formats: LIST_FORMATS,
  examples: [
    { line: "anpo disputes", shows: "every question: open, or settled against a source" },
    { line: "anpo disputes --kind open", shows: "what the evidence leaves open" },
    { line: "anpo disputes 1960-entry-into-force", shows: "each claim, the finding and its evidence" },
  ],
  completions: (corpus) =>
    corpus.disputes.map(({ ref, question }) => [ref.slice("dispute:".length), question]),

  run({ operands: typed, options, standardInput }, corpus) {
    // “anpo disputes open”
    const isKind = typed.length === 1 && (OPTIONS.kind.values as readonly string[]).includes(typed[0]!);
    const operands = isKind ? [] : typed;
    const kind = options.kind ?? (isKind ? typed[0] : null);
    const disputes = corpus.disputes.filter((dispute) => kind === null || kind === SHORT_KINDS[dispute.kind]);
    const question = readName(operands, "disputes");
    const passages =
      question !== null && isPassages(question, corpus)
        ? readScope(question, standardInput, corpus)!.refs
        : [];
    const { entries, keywords } = corpus;
    return answerDisputes({ disputes, entries, keywords }, question, passages);
  },
  page: disputesPage,
  items: (result) => result.disputes,
  isEmpty: (result) => result.disputes.length === 0,
});
