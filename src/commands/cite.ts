// A citation ready to paste.

import * as core from "../core/cite.ts";
import { lookUp } from "../core/lookup.ts";
import * as corpus from "../corpus.ts";
import { STATUS, UsageError } from "../errors.ts";
import { PAGE_FORMATS } from "../formats.ts";
import { CITATION_STYLES } from "../model.ts";
import type { Command } from "./command.ts";
import { noticeOfNone, readPassages } from "./operands.ts";
import { listOption } from "./values.ts";

export const cite: Command = {
  name: "cite",
  summary: "a citation ready to paste",
  operands: {
    syntax: "<reference...>",
    description: "a treaty, an article, a paragraph: 1960, 1951:II, 1960 V.2",
  },
  options: [{ flags: "--style <name>", description: `${CITATION_STYLES.join(", ")} (default bluebook)` }],
  formats: PAGE_FORMATS,
  examples: [
    { line: "anpo cite 1960 V", shows: "Article V in the style of the Bluebook" },
    { line: "anpo cite 1951 --style bibtex", shows: "an entry for BibTeX" },
  ],
  async run({ operands, options, readStandardInput }) {
    const [style = "bluebook", ...others] = listOption(options, "style", CITATION_STYLES);
    if (others.length > 0)
      throw new UsageError("one style at a time", `use one of: ${CITATION_STYLES.join(", ")}`);
    const treaties = await corpus.treaties();
    const references = await readPassages({ operands, readStandardInput }, treaties);
    // Each by itself: together, a treaty and its article would be the treaty.
    const found = references.map((reference) => lookUp([reference], treaties));
    const result = core.cite(
      found.map(({ passages }) => passages),
      style,
    );
    const missing = found.flatMap((one) => one.missing);
    const oneSided = found.flatMap((one) => one.oneSided);
    const isThere = result.citations.length > 0 && missing.length === 0;
    return {
      result,
      notices: [...noticeOfNone(references), ...missing, ...oneSided],
      status: isThere ? STATUS.found : STATUS.nothingThere,
    };
  },
};
