// `anpo words`: how often a word occurs, where, and next to which other words.

import { AnpoError, type Notice } from "../../errors.ts";
import type { Options } from "../../options.ts";
import { LIST_FORMATS } from "../../render/formats.ts";
import { defineCommand } from "../command.ts";
import { isPassages, readScope } from "../operands.ts";
import { answerWords, hasPhrase, ORDERS } from "./answer.ts";
import { splitOperands } from "./operands.ts";
import { wordsPage } from "./page.ts";

const OPTIONS = {
  all: { kind: "flag", help: "list common words such as “the” and “shall”, too" },
  count: { kind: "flag", short: "c", help: "count the forms of a word or phrase without showing the places" },
  exact: { kind: "flag", help: "only the word as typed, without its other forms" },
  shared: {
    kind: "count",
    value: "n",
    preset: 3,
    help: "list the longest phrases of at least n words that both treaties have (default: 3)",
  },
  only: {
    kind: "choice",
    value: "treaty",
    values: ["1951", "1960"],
    help: "only words that the other treaty does not have",
  },
  in: {
    kind: "text",
    value: "passage",
    isReference: true,
    help: "only in this treaty or part: 1960, preamble, 1951:I",
  },
  context: {
    kind: "count",
    value: "words",
    help: "show this many words before and after each place, or all",
  },
  sort: {
    kind: "choice",
    value: "order",
    values: ORDERS,
    help: "count (most frequent or longest first), place (order of the text) or word (alphabetical)",
  },
} as const satisfies Options;

/** More than a line has room for. */
const DEFAULT_CONTEXT = 8;

export const wordsCommand = defineCommand({
  name: "words",
  summary: "word counts, and every occurrence in context",
  operands: {
    syntax: "[word...]",
    help: 'words, or a "quoted phrase", in every form: peace, peaceful, peace-loving (default: all words); a treaty may follow: peace 1960; see anpo help counting',
  },
  options: OPTIONS,
  formats: LIST_FORMATS,
  examples: [
    { line: "anpo words peace", shows: "every place of peace, peaceful and peace-loving in its context" },
    { line: "anpo words peace --exact --count", shows: "how often each treaty has this word" },
    { line: 'anpo words "armed attack"', shows: "the places of a phrase" },
    { line: "anpo words --only 1960", shows: "the words that are new in 1960" },
    { line: "anpo words --shared 5", shows: "what both treaties say in the same five or more words" },
  ],

  run({ operands, options, standardInput, format }, corpus) {
    const isOnTerminal = format === "terminal";
    // With --exact, a number is what was typed.
    const isNumber = options.exact && operands.length === 1;
    const { words: asked, passage } = isNumber
      ? { words: operands, passage: options.in }
      : splitOperands(operands, options.in, (text) => isPassages(text, corpus));
    const scope = readScope(passage, standardInput, corpus);
    const { exact, only, shared, sort } = options;
    if (shared !== null && only !== null)
      throw new AnpoError({ kind: "conflicting options", options: ["shared", "only"] });
    const isPhrase = asked.length > 1 && hasPhrase(corpus.treaties, asked.join(" "));
    // “peace and war” are two words.
    const listed =
      asked.length > 2 ? asked.filter((word) => !/^(?:and|or|vs\.?|versus)$/i.test(word)) : asked;
    const queries = isPhrase ? [asked.join(" ")] : listed;
    const { result, notices } = answerWords(corpus.treaties, {
      queries,
      ...{ exact, only, shared },
      // Of every word, the most frequent come first, which are common ones.
      sort: sort ?? (options.all && queries.length === 0 && shared === null ? "count" : null),
      within: scope?.refs ?? null,
      context: options.context ?? DEFAULT_CONTEXT,
    });
    const missing = scope?.notices ?? [];
    const years = corpus.treaties.map(({ ref }) => ref).filter((ref) => asked.includes(ref));
    const counted = years.map((year) => ({ kind: "treaty as a word", treaty: year }) as const);
    // On a screen, the first line says what was counted.
    const phrase: Notice[] =
      isPhrase && !isOnTerminal
        ? [{ kind: "words as a phrase", phrase: queries[0]!.replace(/["“”]/g, "") }]
        : [];
    const several: Notice[] =
      queries.length > 1 && !options.count && !isOnTerminal ? [{ kind: "places of several words" }] : [];
    return {
      result,
      notices: missing.length > 0 ? missing : [...notices, ...counted, ...phrase, ...several],
    };
  },
  items: ({ words, occurrences, phrases }) =>
    [occurrences, phrases, words].find(({ length }) => length > 0) ?? [],
  page: wordsPage,
  isEmpty: ({ words, phrases }) => words.length + phrases.length === 0,
});
