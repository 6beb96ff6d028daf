// `anpo export`: the whole edition in one file.

import { defineCommand } from "../command.ts";
import { wholeEdition } from "./answer.ts";

export const exportCommand = defineCommand({
  name: "export",
  summary: "the whole edition in one file: a web page or JSON",
  operands: { syntax: "", help: "" },
  options: {},
  formats: ["html", "json"],
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
  async wholePage(edition) {
    const [{ editionPage }, { bundledScripts }] = await Promise.all([
      import("../../site/editionPage.ts"),
      import("../../site/bundle.ts"),
    ]);
    return editionPage(edition, bundledScripts());
  },
  isEmpty: () => false,
});
