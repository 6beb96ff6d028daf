// Find a passage, also misspelt.

import { STATUS, UsageError } from "../errors.ts";
import type { Command } from "./command.ts";

export const search: Command = {
  name: "search",
  summary: "find a passage, also misspelt",
  operands: { syntax: "<words...>", description: 'words in any order, or a "quoted phrase"' },
  options: [{ flags: "-n, --limit <count>", description: "at most so many hits (default 10)" }],
  examples: [
    { line: 'anpo search "armed attack"', shows: "the passages that speak of an armed attack" },
    {
      line: "anpo search adminstrative agreement",
      shows: "what was meant, and what was searched for instead",
    },
  ],
  async run({ operands, options }) {
    const limit = Number(options.limit ?? 10);
    if (!Number.isInteger(limit) || limit < 1) {
      throw new UsageError(
        `“${options.limit}” is not a number of hits`,
        "type a whole number from 1 on: --limit 5",
      );
    }
    const corpus = await import("../corpus.ts");
    const { passagesOf } = await import("../core/search/passages.ts");
    const { indexPassages, search: find } = await import("../core/search/search.ts");
    const passages = passagesOf(await corpus.treaties(), await corpus.keywords());
    const result = find(indexPassages(passages), { query: operands.join(" "), limit });
    const notices = result.notice ? [result.notice] : [];
    if (result.total > 0) return { result, notices, status: STATUS.found };
    return {
      result,
      notices: [...notices, `nothing found for “${result.query}”; fewer or other words may help`],
      status: STATUS.nothingThere,
    };
  },
};
