// How the copies of one text differ.

import * as core from "../core/collate.ts";
import { lookUp } from "../core/lookup.ts";
import * as corpus from "../corpus.ts";
import { STATUS, UsageError } from "../errors.ts";
import { LIST_FORMATS } from "../formats.ts";
import type { Command } from "./command.ts";
import { readPassages } from "./operands.ts";

export const collate: Command = {
  name: "collate",
  summary: "how the copies of one text differ",
  operands: { syntax: "[passage...]", description: "a treaty, or a passage of it; without it, 1951" },
  options: [
    { flags: "--substantive", description: "only differences in wording" },
    { flags: "--apparatus", description: "as the line of an apparatus: preamble.5 presently] at present A" },
    { flags: "--base <copy>", description: "take the readings of this copy for the lemmas" },
  ],
  formats: LIST_FORMATS,
  examples: [
    { line: "anpo collate 1951", shows: "every place where the two copies differ" },
    { line: "anpo collate 1951 --substantive", shows: "the one that differs in wording" },
    { line: "anpo collate 1960 --apparatus", shows: "the emendations of the single copy" },
  ],
  async run({ operands, options, readStandardInput }) {
    const treaties = await corpus.treaties();
    const asked = operands.length === 0 ? [SEVERAL_COPIES] : operands;
    const references = await readPassages({ operands: asked, readStandardInput }, treaties);
    const { passages: found, missing } = lookUp(references, treaties);
    const treaty = found[0]?.treaty ?? treaties[0]!;
    if (found.some((passage) => passage.treaty !== treaty)) {
      throw new UsageError(
        `“${operands.join(" ")}” is not one treaty`,
        "name one: anpo collate 1951 preamble",
      );
    }
    const refs = found.flatMap(({ provision, paragraphs }) =>
      paragraphs.length === provision.paragraphs.length ? [provision.ref] : paragraphs.map(({ ref }) => ref),
    );
    const result = core.collate(treaty, {
      refs: found.length > 0 ? refs : ["nothing"],
      substantive: options.substantive === true,
      base: typeof options.base === "string" ? options.base : null,
    });
    const others = treaties.filter(({ ref }) => ref !== treaty.ref).map(({ ref }) => `anpo collate ${ref}`);
    return {
      result,
      notices:
        operands.length === 0 ? [`the copies of ${treaty.ref}; see also: ${others.join(", ")}`] : missing,
      status: result.variants.length > 0 && missing.length === 0 ? STATUS.found : STATUS.nothingThere,
    };
  },
};

/** The treaty to begin with: the only one of which there are several copies. */
const SEVERAL_COPIES = "1951";
