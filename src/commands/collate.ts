// How the copies of one text differ.

import * as core from "../core/collate.ts";
import { refsOf } from "../core/lookup.ts";
import * as corpus from "../corpus.ts";
import { STATUS, UsageError } from "../errors.ts";
import { LIST_FORMATS } from "../formats.ts";
import type { Command } from "./command.ts";
import { findPassages, noticeOfNone } from "./operands.ts";

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
    const input = { operands: asked, readStandardInput };
    const { references, passages, missing } = await findPassages(input, treaties);
    const treaty = passages[0]?.treaty ?? treaties[0]!;
    if (passages.some((passage) => passage.treaty !== treaty)) {
      throw new UsageError(
        `“${operands.join(" ")}” is not of one treaty`,
        `one at a time: ${treaties.map(({ ref }) => `anpo collate ${ref}`).join(", ")}, with a part behind it`,
      );
    }
    const result = core.collate(treaty, {
      refs: refsOf(passages),
      substantive: options.substantive === true,
      base: typeof options.base === "string" ? options.base : null,
    });
    const others = treaties.filter(({ ref }) => ref !== treaty.ref).map(({ ref }) => `anpo collate ${ref}`);
    const choice = `the copies of ${treaty.ref}; see also: ${others.join(", ")}`;
    const isNone = passages.length > 0 && result.variants.length + result.omissions.length === 0;
    return {
      result,
      notices: [
        ...(operands.length === 0 ? [choice] : []),
        ...noticeOfNone(references),
        ...missing,
        ...(isNone ? ["no place of variation there"] : []),
      ],
      status: isNone || passages.length === 0 || missing.length > 0 ? STATUS.nothingThere : STATUS.found,
    };
  },
};

/** The treaty to begin with: the only one of which there are several copies. */
const SEVERAL_COPIES = "1951";
