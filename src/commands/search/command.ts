// `anpo search`: find passages.

import type { Notice } from "../../errors.ts";
import type { Options } from "../../options.ts";
import { type Format, LIST_FORMATS } from "../../render/formats.ts";
import { HIT_KINDS } from "../../treaty/model.ts";
import { defineCommand } from "../command.ts";
import { readScope } from "../operands.ts";
import { answerSearch, indexCorpus } from "./answer.ts";
import { literalFinder } from "./literal.ts";
import { searchPage } from "./page.ts";
import { patternFinder } from "./pattern.ts";

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
  sort: {
    kind: "choice",
    value: "order",
    values: ["relevance", "place", "date"],
    help: "list by relevance (default), place in the edition, or date",
  },
  limit: {
    kind: "count",
    short: "n",
    value: "count",
    help: "at most this many hits, or all (default: all in plain, csv, tsv and ndjson, 5 on a terminal, else 10)",
  },
  count: {
    kind: "flag",
    short: "c",
    help: "print only the number of passages; to count words, use anpo words",
  },
  quiet: { kind: "flag", short: "q", help: "print nothing; the status is 0 for any hit, also a related one" },
  explain: { kind: "flag", help: "say how each word was found" },
} as const satisfies Options;

const DEFAULT_LIMIT = 10;
/** As many as fit on a small screen; all where another program would not learn that some are left out. */
const LIMITS: Partial<Record<Format, number>> = {
  ...{ terminal: 5, plain: Infinity, csv: Infinity, tsv: Infinity, ndjson: Infinity },
};

export const searchCommand = defineCommand({
  name: "search",
  summary: "find passages (tolerates typos, accepts Japanese)",
  operands: {
    syntax: "<words...>",
    help: 'words in any order, a "quoted phrase", or a reference; NOT word (or "-word") excludes',
  },
  options: OPTIONS,
  formats: LIST_FORMATS,
  examples: [
    { line: 'anpo search "armed attack"', shows: "the passages about an armed attack" },
    {
      line: "anpo search adminstrative agreement",
      shows: "the corrected spelling that was searched for, and its hits",
    },
    { line: "anpo search 極東", shows: "passages about the Far East" },
    { line: "anpo search bases NOT okinawa", shows: "passages about bases that do not mention Okinawa" },
    { line: "anpo search bases --in 1951 --explain", shows: "how each word was found" },
  ],

  run({ operands, options, standardInput, format }, corpus) {
    const scope = readScope(options.in, standardInput, corpus);
    const query = operands.join(" ");
    const isOnTerminal = format === "terminal";
    const limit = options.limit ?? (format && LIMITS[format]) ?? DEFAULT_LIMIT;
    const { result, notices } = answerSearch(indexCorpus(corpus), {
      query,
      finder: options.exact ? literalFinder(query) : options.regex ? patternFinder(query) : null,
      which: options.all ? "all" : options.any ? "any" : "best",
      within: scope?.refs ?? null,
      kinds: options.kind,
      sort: options.sort ?? "relevance",
      limit,
    });
    // On a terminal, the page says it.
    const isCut = result.total > limit && options.limit === null && !options.count && !isOnTerminal;
    return {
      result,
      notices: [
        ...(scope?.notices ?? []),
        ...notices.map((notice) => (isOnTerminal ? withoutRefs(notice) : notice)),
        ...(options.count && result.total > 0
          ? [{ kind: "counted passages" as const, query: result.query }]
          : []),
        ...(isCut ? [{ kind: "more hits" as const, shown: limit, total: result.total }] : []),
      ],
    };
  },
  page: searchPage,
  title: ({ query }) => query,
  items: ({ hits }) => hits,
  isEmpty: ({ total }) => total === 0,
});

/** On a terminal, the hits that are closest follow at once. */
function withoutRefs(notice: Notice): Notice {
  return notice.kind === "about the hits"
    ? { ...notice, text: notice.text.replace(/ Closest: .*$/, "") }
    : notice;
}
