// `anpo export`: the whole edition in one file.

import { defineCommand } from "../command.ts";
import { wholeEdition } from "./answer.ts";

export const exportCommand = defineCommand({
  name: "export",
  summary: "the whole edition in one file: a web page, JSON, TEI or Akoma Ntoso",
  operands: { syntax: "", help: "" },
  options: {},
  formats: ["html", "json", "tei", "akn"],
  fileName: "anpo",
  examples: [
    {
      line: "anpo export > anpo.html",
      shows: "a page to read, to search, to teach with and to print, without a network",
    },
    { line: "anpo export --format json > anpo.json", shows: "all texts and facts, and the comparison" },
  ],

  run: (_, corpus) => ({ result: wholeEdition(corpus), notices: [] }),
  page: () => [],
  async wholeFile(edition, format) {
    if (format === "tei") return (await import("./tei/file.ts")).teiFile(edition);
    if (format === "akn") return (await import("./akn/file.ts")).aknFile(edition);
    const [{ editionPage }, { bundledScripts }] = await Promise.all([
      import("../../site/editionPage.ts"),
      import("../../site/bundle.ts"),
    ]);
    return editionPage(edition, bundledScripts());
  },
  isEmpty: () => false,
});
