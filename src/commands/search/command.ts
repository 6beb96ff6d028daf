// `anpo search`: find passages.

import type { Options } from "../../options.ts";
import { LIST_FORMATS } from "../../render/formats.ts";
import type { Corpus } from "../../treaty/data.ts";
import { HIT_KINDS } from "../../treaty/model.ts";
import { defineCommand } from "../command.ts";
import { readScope } from "../operands.ts";
import { answerSearch, indexCorpus, type SearchIndex } from "./answer.ts";
import { searchPage } from "./page.ts";

const OPTIONS = {
  exact: {
    kind: "flag",
    excludes: "regex",
    help: "match these characters literally, ignoring case and full/half width",
  },
  regex: { kind: "flag", help: "match a JavaScript regular expression, ignoring case" },
  all: { kind: "flag", excludes: "any", help: "only passages with every word" },
  any: { kind: "flag", help: "all passages with any of the words" },
  in: {
    kind: "text",
    value: "passage",
    isReference: true,
    help: "only in this treaty or part: 1960, preamble, 1951:I",
  },
  kind: {
    kind: "choices",
    value: "names",
    values: HIT_KINDS,
    help: `only these kinds: ${HIT_KINDS.join(", ")}`,
  },
  limit: { kind: "count", short: "n", value: "count", help: "at most this many hits (default: 10)" },
  count: { kind: "flag", short: "c", help: "print only the number of hits" },
  quiet: { kind: "flag", short: "q", help: "print nothing and set the exit status" },
  explain: { kind: "flag", help: "say how each word was found" },
} as const satisfies Options;

const DEFAULT_LIMIT = 10;

export const searchCommand = defineCommand({
  name: "search",
  summary: "find passages (tolerates typos, accepts Japanese)",
  operands: { syntax: "<words...>", help: 'words in any order, a "quoted phrase", or a reference' },
  options: OPTIONS,
  formats: LIST_FORMATS,
  examples: [
    { line: 'anpo search "armed attack"', shows: "the passages about an armed attack" },
    {
      line: "anpo search adminstrative agreement",
      shows: "the corrected spelling that was searched for, and its hits",
    },
    { line: "anpo search 極東", shows: "passages about the Far East" },
    { line: "anpo search bases --in 1951 --explain", shows: "how each word was found" },
  ],

  run({ operands, options, standardInput }, corpus) {
    const scope = readScope(options.in, standardInput, corpus);
    const limit = options.limit ?? DEFAULT_LIMIT;
    const { result, notices } = answerSearch(indexOf(corpus), {
      query: operands.join(" "),
      as: options.exact ? "literal" : options.regex ? "pattern" : "words",
      which: options.all ? "all" : options.any ? "any" : "best",
      within: scope?.refs ?? null,
      kinds: options.kind,
      limit,
    });
    const isCut = result.total > limit && options.limit === null && !options.count;
    return {
      result,
      notices: [
        ...(scope?.notices ?? []),
        ...notices,
        ...(isCut ? [{ kind: "more hits" as const, shown: limit, total: result.total }] : []),
      ],
    };
  },
  page: searchPage,
  title: ({ query }) => query,
  items: ({ hits }) => hits,
  isEmpty: ({ total }) => total === 0,
});

/** The index of each corpus is built once: the library may be asked many times. */
const INDEXES = new WeakMap<Corpus, SearchIndex>();

function indexOf(corpus: Corpus): SearchIndex {
  const index = INDEXES.get(corpus) ?? indexCorpus(corpus);
  INDEXES.set(corpus, index);
  return index;
}
