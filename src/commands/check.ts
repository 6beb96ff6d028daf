// Whether a sentence really stands in a treaty.

import * as core from "../core/check.ts";
import * as corpus from "../corpus.ts";
import { STATUS } from "../errors.ts";
import { PAGE_FORMATS } from "../formats.ts";
import type { Command } from "./command.ts";

export const check: Command = {
  name: "check",
  summary: "is this sentence really in a treaty?",
  operands: {
    syntax: "[quotation...]",
    description:
      "the words; without them, or with -, standard input is read; … stands for words left out, brackets for your own",
  },
  options: [],
  formats: PAGE_FORMATS,
  examples: [
    { line: 'anpo check "act to meet the common danger"', shows: "exact, and where" },
    { line: 'anpo check "act to face the common danger"', shows: "near, and what differs" },
    { line: "anpo check < quotation.txt", shows: "a quotation broken over lines" },
  ],
  async run({ operands, readStandardInput }) {
    const isPiped = operands.length === 0 || (operands.length === 1 && operands[0] === "-");
    const quotation = isPiped ? await readStandardInput() : operands.join(" ");
    const treaties = await corpus.treaties();
    const result = core.check(quotation, treaties);
    return {
      result,
      notices: result.verdict === "absent" ? nextStep(quotation) : [],
      status: result.verdict === "exact" ? STATUS.found : STATUS.nothingThere,
    };
  },
};

/** For whoever was told that the words are in neither treaty. */
function nextStep(quotation: string): string[] {
  if (JAPANESE.test(quotation))
    return ["the treaties are here in English; their Japanese texts were not searched"];
  if (/^\S+\.[a-z]{2,4}$/i.test(quotation)) return [`for what a file says: anpo check < ${quotation}`];
  if (quotation.length > LONGEST_SEARCHED) return [];
  return ["for words in any order, and what is told of the treaties: anpo search"];
}

/** In characters: a sentence or two. */
const LONGEST_SEARCHED = 300;

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;
