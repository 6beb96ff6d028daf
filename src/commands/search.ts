// Find a passage, also misspelled, also in Japanese.

import { passagesOf } from "../core/search/passages.ts";
import { search as find, indexPassages, type SearchIndex } from "../core/search/search.ts";
import * as corpus from "../corpus.ts";
import { STATUS, UsageError } from "../errors.ts";
import { LIST_FORMATS } from "../formats.ts";
import { HIT_KINDS, type Treaty } from "../model.ts";
import type { Command, Input } from "./command.ts";
import { listOption } from "./values.ts";

export const search: Command = {
  name: "search",
  summary: "find a passage, also misspelled, also in Japanese",
  operands: { syntax: "<words...>", description: 'words in any order, a "quoted phrase", or a reference' },
  options: [
    { flags: "--exact", description: "the characters as they are; case and width do not count" },
    { flags: "--regex", description: "a regular expression of JavaScript; case does not count" },
    { flags: "--all", description: "only passages with every word" },
    { flags: "--any", description: "all passages with any word" },
    { flags: "--in <passage>", description: "only in this treaty or part: 1960, preamble, 1951:I" },
    { flags: "--kind <names>", description: `only ${HIT_KINDS.join(", ")}` },
    { flags: "-n, --limit <count>", description: "at most so many hits (default 10)" },
    { flags: "-c, --count", description: "print the number of hits" },
    { flags: "-q, --quiet", description: "print nothing; the status tells" },
    { flags: "--explain", description: "say how each word was found" },
  ],
  formats: LIST_FORMATS,
  examples: [
    { line: 'anpo search "armed attack"', shows: "the passages that speak of an armed attack" },
    {
      line: "anpo search adminstrative agreement",
      shows: "what was meant, and what was searched for instead",
    },
    { line: "anpo search 極東", shows: "the Far East" },
    { line: "anpo search bases --in 1951 --explain", shows: "how each word was found" },
  ],
  async run({ operands, options, readStandardInput }) {
    const limit = Number(options.limit ?? 10);
    if (!Number.isInteger(limit) || limit < 1) {
      throw new UsageError(
        `“${options.limit}” is not a number of hits`,
        "type a whole number from 1 on: --limit 5",
      );
    }
    const as = oneOption(options, ["exact", "regex"]);
    const which = oneOption(options, ["all", "any"]);
    const kinds = listOption(options, "kind", HIT_KINDS);
    const treaties = await corpus.treaties();
    const within =
      typeof options.in === "string"
        ? await (await import("./operands.ts")).limitOf(options.in, readStandardInput, treaties)
        : null;
    const result = await find(await indexOf(treaties), {
      query: operands.join(" "),
      as: as === "exact" ? "literal" : as === "regex" ? "pattern" : "words",
      which: which ?? "best",
      within: within?.refs ?? null,
      kinds,
      limit,
    });
    const notices = [...(within?.missing ?? []), ...(result.notice ? [result.notice] : [])];
    if (result.total > limit && options.limit === undefined && options.count !== true)
      notices.push(`these are the best ${limit} of ${result.total}; --limit ${result.total} shows all`);
    if (result.total > 0) return { result, notices, status: STATUS.found };
    const advice =
      within || kinds.length > 0
        ? "search everything: without --in and --kind"
        : "fewer or other words may help";
    const nothing = `nothing found for “${result.query}”; ${advice}`;
    return { result, notices: [...notices, nothing], status: STATUS.nothingThere };
  },
};

let index: SearchIndex | null = null;

/** Made once: who uses the library may ask many times. */
async function indexOf(treaties: readonly Treaty[]): Promise<SearchIndex> {
  if (index) return index;
  const [events, entries] = [await corpus.events(), await corpus.entries()];
  const [disputes, keywords] = [await corpus.disputes(), await corpus.keywords()];
  index = indexPassages(passagesOf({ treaties, events, entries, disputes, keywords }), treaties);
  return index;
}

/** Which of two options that exclude each other is on; null: neither. Throws a UsageError if both are. */
function oneOption<T extends string>(options: Input["options"], [one, other]: readonly [T, T]): T | null {
  if (options[one] === true && options[other] === true) {
    throw new UsageError(`--${one} and --${other} cannot both be`, "leave one of them out");
  }
  return options[one] === true ? one : options[other] === true ? other : null;
}
