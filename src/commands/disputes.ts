// What the sources contradict, what is right.

import { findDisputes } from "../core/glossary.ts";
import * as corpus from "../corpus.ts";
import { STATUS } from "../errors.ts";
import { LIST_FORMATS } from "../formats.ts";
import type { Command } from "./command.ts";
import { readName } from "./values.ts";

export const disputes: Command = {
  name: "disputes",
  summary: "what the sources contradict, and what is right",
  operands: {
    syntax: "[question...]",
    description: "a reference, or words of the question or of what is said; without it, the list",
  },
  options: [],
  formats: LIST_FORMATS,
  examples: [
    { line: "anpo disputes", shows: "every question" },
    { line: "anpo disputes 1960-entry-into-force", shows: "who says what, the finding and its evidence" },
  ],
  async run({ operands }) {
    const all = await corpus.disputes();
    const question = readName({ operands }, "anpo disputes lists all");
    if (question === null) {
      const result = { schema: "anpo/disputes@1" as const, question, disputes: [...all] };
      return { result, notices: [], status: STATUS.found };
    }
    const { result, near } = findDisputes(all, question);
    if (result.disputes.length > 0) return { result, notices: [], status: STATUS.found };
    const hint =
      near.length > 0
        ? `did you mean ${near.join(", ")}?`
        : "anpo disputes lists all, anpo search --kind dispute looks further";
    return {
      result,
      notices: [`there is no dispute “${result.question}”; ${hint}`],
      status: STATUS.nothingThere,
    };
  },
};
