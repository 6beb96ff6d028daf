// `anpo disputes`: where the sources disagree, and what the evidence shows.

import type { Options } from "../../options.ts";
import { LIST_FORMATS } from "../../render/formats.ts";
import { defineCommand } from "../command.ts";
import { isPassages, readName, readScope } from "../operands.ts";
import { answerDisputes } from "./answer.ts";
import { disputesPage } from "./page.ts";

const OPTIONS = {
  notes: { kind: "flag", help: "add what sources get wrong and what was not verified" },
} as const satisfies Options;

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
    { line: "anpo disputes 1960-entry-into-force", shows: "each claim, the finding and its evidence" },
  ],
  completions: (corpus) =>
    corpus.disputes.map(({ ref, question }) => [ref.slice("dispute:".length), question]),

  run({ operands, standardInput }, corpus) {
    const question = readName(operands, "disputes");
    const passages =
      question !== null && isPassages(question, corpus)
        ? readScope(question, standardInput, corpus)!.refs
        : [];
    return answerDisputes(corpus, question, passages);
  },
  page: disputesPage,
  items: (result) => result.disputes,
  isEmpty: (result) => result.disputes.length === 0,
});
