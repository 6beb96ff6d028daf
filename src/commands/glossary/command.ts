// `anpo glossary`: people, terms, places, related documents.

import type { Options } from "../../options.ts";
import { LIST_FORMATS } from "../../render/formats.ts";
import { ENTRY_KINDS, type EntryKind } from "../../treaty/model.ts";
import { defineCommand } from "../command.ts";
import { isPassages, readName, readScope } from "../operands.ts";
import { answerGlossary } from "./answer.ts";
import { glossaryPage } from "./page.ts";

const OPTIONS = {
  kind: {
    kind: "choices",
    value: "names",
    values: ENTRY_KINDS,
    help: `show only these kinds: ${ENTRY_KINDS.join(", ")}`,
  },
  notes: { kind: "flag", help: "add what sources get wrong and what was not verified" },
} as const satisfies Options;

/** `anpo glossary people` */
const KIND_OF_WORD = new Map<string, EntryKind>([
  ...ENTRY_KINDS.flatMap((kind) => [kind, `${kind}s`].map((word) => [word, kind] as const)),
  ...([
    ["people", "person"],
    ["document", "instrument"],
    ["documents", "instrument"],
  ] as const),
]);

export const glossaryCommand = defineCommand({
  name: "glossary",
  summary: "people, terms, places, related documents",
  operands: {
    syntax: "[term...]",
    help: "a name in any form: English, Japanese or romanized; or a passage, for the entries about it (default: the list)",
  },
  options: OPTIONS,
  formats: LIST_FORMATS,
  examples: [
    { line: "anpo glossary", shows: "all entries, by kind" },
    {
      line: 'anpo glossary "prior consultation"',
      shows: "where to find the promise, which is in neither treaty",
    },
    { line: "anpo glossary 事前協議", shows: "the same entry" },
  ],
  completions: ({ entries }) => entries.map(({ ref, name }) => [ref.slice("glossary:".length), name]),

  run({ operands, options, standardInput }, corpus) {
    const kind =
      options.kind.length === 0 && operands.length === 1
        ? KIND_OF_WORD.get(operands[0]!.toLowerCase())
        : undefined;
    const term = kind === undefined ? readName(operands, "glossary") : null;
    const isPassage = term !== null && /^(?:1951|1960)\b/.test(term) && isPassages(term, corpus);
    const passages = isPassage ? readScope(term, standardInput, corpus)!.refs : [];
    return answerGlossary(
      corpus.entries,
      { term, kinds: kind === undefined ? options.kind : [kind] },
      passages,
    );
  },
  page: glossaryPage,
  items: ({ entries }) => entries,
  isEmpty: ({ entries }) => entries.length === 0,
});
