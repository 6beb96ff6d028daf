// `anpo export`: the whole edition in one file, or one treaty as Akoma Ntoso.

import { AnpoError } from "../../errors.ts";
import type { TreatyRef } from "../../treaty/model.ts";
import { defineCommand } from "../command.ts";
import { wholeEdition } from "./answer.ts";

const TREATIES: readonly TreatyRef[] = ["1951", "1960"];

/** Commands whose lists are of use in a spreadsheet. */
const LISTS = ["diff", "timeline", "words", "obligations", "glossary", "disputes", "sources"];

export const exportCommand = defineCommand({
  name: "export",
  summary: "the whole edition in one file: a web page, JSON, TEI or Akoma Ntoso",
  operands: { syntax: "[1951|1960]", help: "the treaty, for --format akn, which has one treaty per file" },
  options: {},
  formats: ["html", "json", "tei", "akn"],
  examples: [
    {
      line: "anpo export > anpo.html",
      shows: "a page to read, to search, to teach with and to print, without a network",
    },
    { line: "anpo export --format json > anpo.json", shows: "all texts and facts, and the comparison" },
    {
      line: "anpo export 1960 --format akn > anpo-1960.akn.xml",
      shows: "one treaty in Akoma Ntoso 3.0, the standard for laws in XML",
    },
  ],
  completions: () => TREATIES,

  fileName([given], format) {
    if (format === "akn") {
      if (given === undefined)
        throw new AnpoError({ kind: "no treaty for a file", format, exists: TREATIES });
      if (!TREATIES.some((one) => one === given))
        throw new AnpoError({ kind: "unknown treaty", given, exists: TREATIES });
      return `anpo-${given}.akn.xml`;
    }
    if (given !== undefined && !TREATIES.some((one) => one === given))
      throw new AnpoError({ kind: "not in one file", given, lists: LISTS });
    if (given !== undefined) throw new AnpoError({ kind: "treaty for a whole edition", given, format });
    return `anpo.${format}${format === "tei" ? ".xml" : ""}`;
  },
  run: (_, corpus) => ({ result: wholeEdition(corpus), notices: [] }),
  page: () => [],
  async wholeFile(edition, format, [treaty]) {
    if (format === "tei") return (await import("./tei/file.ts")).teiFile(edition);
    if (format === "akn") return (await import("./akn/file.ts")).aknFile(edition, treaty as TreatyRef);
    const [{ editionPage }, { bundledScripts }] = await Promise.all([
      import("../../site/editionPage.ts"),
      import("../../site/bundle.ts"),
    ]);
    return editionPage(edition, bundledScripts());
  },
  isEmpty: () => false,
});
