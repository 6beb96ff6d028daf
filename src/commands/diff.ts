// What 1960 made of 1951, clause by clause.

import * as core from "../core/diff.ts";
import * as corpus from "../corpus.ts";
import { STATUS } from "../errors.ts";
import { LIST_FORMATS } from "../formats.ts";
import { IGNORABLE, RELATIONS } from "../model.ts";
import { COMPARISONS } from "../preparations.ts";
import type { Command } from "./command.ts";
import { listOption } from "./values.ts";

export const diff: Command = {
  name: "diff",
  summary: "what 1960 made of 1951, clause by clause",
  operands: {
    syntax: "[passage...]",
    description:
      "passages to narrow it (V, 1951:I); exactly two with their treaties (1951:IV 1960:X.1) are compared; 1960 1951 reverses",
  },
  options: [
    { flags: "--summary", description: "a row for each clause" },
    { flags: "--relation <names>", description: `only ${RELATIONS.join(", ")}` },
    { flags: "--subject <word>", description: "only clauses whose subject or reason has this word" },
    { flags: "--layout <name>", description: "inline or side-by-side (from 120 columns on)" },
    {
      flags: "--ignore <what>",
      description: `overlook ${IGNORABLE.join(", ")}; common words are shown as the left has them`,
    },
    { flags: "--exit-code", description: "status 1 if the passages differ" },
  ],
  formats: LIST_FORMATS,
  examples: [
    { line: "anpo diff", shows: "every clause of 1951 and what became of it, then what is new" },
    { line: "anpo diff --summary", shows: "the same, a row each" },
    { line: "anpo diff 1951:I", shows: "what became of Article I" },
    { line: "anpo diff 1951:IV 1960:X.1", shows: "two passages word by word" },
  ],
  async run({ operands, options, readStandardInput }) {
    const treaties = await corpus.treaties();
    const read = operands.length > 0 ? await import("./operands.ts") : null;
    const references = read && (await read.readPassages({ operands, readStandardInput }, treaties));
    const { result, missing, elsewhere } = await core.diff(
      references,
      {
        ignore: listOption(options, "ignore", IGNORABLE),
        relations: listOption(options, "relation", RELATIONS),
        subject: typeof options.subject === "string" ? options.subject : null,
      },
      { treaties, correspondences: await corpus.correspondences(), prepared: COMPARISONS },
    );
    const none = result.correspondences.length === 0;
    const unasked = read && references ? read.noticeOfNone(references) : [];
    const more =
      elsewhere.length > 0 && !none
        ? [`parts of these correspond to ${elsewhere.join(", ")} too; anpo diff with one passage shows all`]
        : [];
    const told = [...unasked, ...missing, ...more];
    const notices = none && told.length === 0 ? ["no clause is like that"] : told;
    const differs = result.correspondences.some(({ segments }) => segments.some(({ op }) => op !== "equal"));
    const nothing = none || missing.length > 0 || (options.exitCode === true && differs);
    return { result, notices, status: nothing ? STATUS.nothingThere : STATUS.found };
  },
};
