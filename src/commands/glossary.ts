// People, terms, places, related instruments.

import { findEntries } from "../core/glossary.ts";
import * as corpus from "../corpus.ts";
import { STATUS } from "../errors.ts";
import { LIST_FORMATS } from "../formats.ts";
import { ENTRY_KINDS } from "../model.ts";
import type { Command } from "./command.ts";
import { listOption, readName } from "./values.ts";

export const glossary: Command = {
  name: "glossary",
  summary: "people, terms, places, related instruments",
  operands: {
    syntax: "[term...]",
    description: "a name in any form, English, Japanese or romanised; without it, the list",
  },
  options: [{ flags: "--kind <names>", description: `only ${ENTRY_KINDS.join(", ")}` }],
  formats: LIST_FORMATS,
  examples: [
    { line: "anpo glossary", shows: "all entries, by kind" },
    {
      line: 'anpo glossary "prior consultation"',
      shows: "where the thing stands, since neither treaty has it",
    },
    { line: "anpo glossary 事前協議", shows: "the same entry" },
  ],
  async run({ operands, options }) {
    const kinds = listOption(options, "kind", ENTRY_KINDS);
    const all = await corpus.entries();
    const entries = all.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
    const term = readName({ operands }, "anpo glossary lists all");
    if (term === null) {
      const result = { schema: "anpo/glossary@1" as const, term, entries };
      return { result, notices: [], status: STATUS.found };
    }
    const { result, near } = findEntries(entries, term);
    if (result.entries.length > 0) return { result, notices: [], status: STATUS.found };
    const others = findEntries(all, term).result.entries.map(({ kind }) => kind);
    if (others.length > 0) {
      const told = `“${term}” is not of kind ${kinds.join(", ")}; it is of kind ${[...new Set(others)].join(", ")}`;
      return { result, notices: [told], status: STATUS.nothingThere };
    }
    const isArticle = /^\s*art(?:icle)?s?\b/i.test(term);
    const hint = isArticle
      ? `an article of a treaty is shown by: anpo show ${term}`
      : near.length > 0
        ? `did you mean ${near.join(", ")}?`
        : "anpo search looks into the texts as well";
    return { result, notices: [`there is no entry “${result.term}”; ${hint}`], status: STATUS.nothingThere };
  },
};
