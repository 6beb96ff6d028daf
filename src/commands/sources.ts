// Where every text and date comes from.

import * as core from "../core/sources.ts";
import * as corpus from "../corpus.ts";
import { STATUS, UsageError } from "../errors.ts";
import { LIST_FORMATS } from "../formats.ts";
import type { Command } from "./command.ts";
import { readName } from "./values.ts";

export const sources: Command = {
  name: "sources",
  summary: "where every text and date comes from, with its faults and its rights",
  operands: {
    syntax: "[source]",
    description: "an id such as handout-1951 or frus-1951-6:d735; without it, the list",
  },
  options: [{ flags: "--corrections", description: "every emendation, with before, after and reason" }],
  formats: LIST_FORMATS,
  examples: [
    { line: "anpo sources", shows: "all sources" },
    { line: "anpo sources handout-1951", shows: "what it is, what it lacks, its faults and rights" },
    { line: "anpo sources --corrections", shows: "where the edition leaves its base copies" },
  ],
  async run({ operands, options }) {
    if (options.corrections === true) {
      if (operands.length > 0)
        throw new UsageError("--corrections takes no source", "type anpo sources --corrections");
      return { result: core.corrections(await corpus.treaties()), notices: [], status: STATUS.found };
    }
    const { result, near } = core.findSources(
      await corpus.sources(),
      readName({ operands }, "anpo sources lists all"),
    );
    if (result.sources.length > 0) return { result, notices: [], status: STATUS.found };
    const hint = near.length > 0 ? `did you mean ${near.join(", ")}?` : "anpo sources lists all";
    return { result, notices: [`there is no source “${operands[0]}”; ${hint}`], status: STATUS.nothingThere };
  },
};
