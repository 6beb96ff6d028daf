// `anpo sources`: where every text and fact comes from.

import { AnpoError } from "../../errors.ts";
import type { Options } from "../../options.ts";
import { LIST_FORMATS } from "../../render/formats.ts";
import { defineCommand } from "../command.ts";
import { noReferencesNotice, readName } from "../operands.ts";
import { allCorrections, findEachSource, findSources, namesSource } from "./answer.ts";
import { sourcesPage } from "./page.ts";

const OPTIONS = {
  corrections: { kind: "flag", help: "list every correction of a text, with before, after and reason" },
} as const satisfies Options;

export const sourcesCommand = defineCommand({
  name: "sources",
  summary: "where the texts and facts come from, with known errors and licenses",
  operands: {
    syntax: "[source...]",
    help: "sources such as handout-1951, documents such as frus-1951-6:d735, or words of a title (default: the list)",
    standardInput: "for -",
  },
  options: OPTIONS,
  formats: LIST_FORMATS,
  examples: [
    { line: "anpo sources", shows: "all sources" },
    { line: "anpo sources handout-1951", shows: "its contents, what it lacks, its errors and its license" },
    { line: "anpo sources frus-1951-6:d735", shows: "the title, date and address of a cited document" },
    { line: "anpo sources --corrections", shows: "where the edition departs from its base copies" },
  ],
  completions: (corpus) =>
    corpus.sources.flatMap(({ id, short, documents }) => [
      [id, short] as const,
      ...documents.map(({ locator, title }) => [`${id}:${locator}`, title] as const),
    ]),

  run({ operands, options, standardInput }, corpus) {
    if (options.corrections && operands.length > 0) throw new AnpoError({ kind: "corrections of a source" });
    if (options.corrections) return allCorrections(corpus.treaties);
    if (operands.includes("-") && operands.length > 1) throw new AnpoError({ kind: "dash among operands" });
    if (standardInput !== null) {
      // The column “sources” of CSV and TSV has blanks between the ids.
      const given = standardInput
        .split(/\s+/)
        .filter((one, at) => one !== "" && !(at === 0 && one === "sources"));
      const { result, notices } = findEachSource(corpus, [...new Set(given)]);
      return { result, notices: given.length > 0 ? notices : noReferencesNotice([]) };
    }
    const areIds = operands.length > 1 && operands.every((one) => namesSource(corpus.sources, one));
    return areIds ? findEachSource(corpus, operands) : findSources(corpus, readName(operands, "sources"));
  },
  page: sourcesPage,
  items: ({ sources, corrections }) => [...sources, ...corrections],
  isEmpty: (result) => result.sources.length + result.corrections.length === 0,
});
