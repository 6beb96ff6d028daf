// Read a treaty, an article, a paragraph.

import { isPassage } from "../core/reference.ts";
import * as core from "../core/show.ts";
import * as corpus from "../corpus.ts";
import { STATUS, UsageError } from "../errors.ts";
import { PAGE_FORMATS } from "../formats.ts";
import type { Command } from "./command.ts";
import { noticeOfNone, readReferences } from "./operands.ts";

export const show: Command = {
  name: "show",
  summary: "read a treaty, an article, a paragraph",
  operands: {
    syntax: "[reference...]",
    description: "what to read: 1960 V, 1951:preamble.5, IV-VI, event:…, dispute:…, or - for standard input",
  },
  options: [
    {
      flags: "--notes",
      description: "add where copies differ, what was emended, explanations, and what names the passage",
    },
    { flags: "--witness <copy>", description: "print the reading of one copy" },
    { flags: "--parallel", description: "set each provision beside its counterparts in the other treaty" },
    { flags: "--no-numbers", description: "leave out the paragraph numbers in the margin" },
  ],
  formats: PAGE_FORMATS,
  examples: [
    { line: "anpo show 1960 V", shows: "Article V of 1960" },
    { line: "anpo show", shows: "the contents of both treaties" },
    { line: "anpo show 1951 --witness handout-1951", shows: "the 1951 treaty as one copy has it" },
  ],
  async run({ operands, options, readStandardInput }) {
    const treaties = await corpus.treaties();
    if (operands.length === 0 && options.witness === undefined) {
      return { result: core.contents(treaties), notices: [], status: STATUS.found };
    }
    if (operands.length === 0)
      throw new UsageError("--witness needs a treaty", "type it before: anpo show 1951 --witness A");
    const references = await readReferences({ operands, readStandardInput }, treaties);
    if (options.witness !== undefined && references.length > 0 && !references.some(isPassage))
      throw new UsageError("a copy has only passages of a treaty", "leave --witness out");
    const has = (kind: string) => references.some((reference) => reference.kind === kind);
    const shown = core.show(
      references,
      {
        notes: options.notes === true,
        witness: typeof options.witness === "string" ? options.witness : null,
      },
      {
        treaties,
        correspondences: await corpus.correspondences(),
        sources: options.witness === undefined ? [] : await corpus.sources(),
        events: has("event") || options.notes === true ? await corpus.events() : [],
        entries: has("glossary") || options.notes === true ? await corpus.entries() : [],
        disputes: has("dispute") || options.notes === true ? await corpus.disputes() : [],
      },
    );
    const isThere = references.length > 0 && shown.missing.length === 0;
    return {
      result: shown.result,
      notices: [...noticeOfNone(references), ...shown.missing, ...shown.oneSided],
      status: isThere ? STATUS.found : STATUS.nothingThere,
    };
  },
};
