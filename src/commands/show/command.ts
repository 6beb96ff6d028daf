// `anpo show`: read a treaty, an article, a paragraph.

import { AnpoError, type Notice } from "../../errors.ts";
import type { Options } from "../../options.ts";
import { LIST_FORMATS } from "../../render/formats.ts";
import type { Entry } from "../../treaty/model.ts";
import { isPassage } from "../../treaty/reference.ts";
import { defineCommand } from "../command.ts";
import { noReferencesNotice, readReferences } from "../operands.ts";
import { showPassages, treatyContents } from "./answer.ts";
import { showPage } from "./page.ts";

const OPTIONS = {
  notes: { kind: "flag", help: "add variant readings, corrections, notes on sources and back-references" },
  witness: { kind: "text", value: "copy", help: "print one copy as it reads instead of the edition" },
  parallel: { kind: "flag", help: "set each provision beside the matching ones of the other treaty" },
  numbers: { kind: "switch", help: "leave out the paragraph numbers in the margin" },
} as const satisfies Options;

/** “Article 9” is an article of a treaty, and for many readers that of the Constitution. */
const NAME_OF_ARTICLE = /^article \w+$/i;

function entryCalled(given: string, entries: readonly Entry[]): Entry | undefined {
  const wanted = given.toLowerCase();
  return entries.find(({ aliases }) => aliases.some((alias) => alias.toLowerCase() === wanted));
}

export const showCommand = defineCommand({
  name: "show",
  summary: "read a treaty, an article, a paragraph",
  operands: {
    syntax: "[reference...]",
    help: "what to read: 1960 V, 1951:preamble.5, IV-VI, event:…, dispute:…, or - for standard input",
    names: "references",
    standardInput: "for -",
  },
  options: OPTIONS,
  formats: LIST_FORMATS,
  examples: [
    { line: "anpo show 1960 V", shows: "Article V of the 1960 treaty" },
    { line: "anpo show", shows: "the contents of both treaties" },
    { line: "anpo show 1951 --witness handout-1951", shows: "the 1951 treaty as one copy reads" },
  ],
  optionCompletions: ({ treaties }) => ({
    witness: treaties.flatMap(({ witnesses }) =>
      witnesses.map(({ id, siglum }) => [id, `copy ${siglum}`] as const),
    ),
  }),

  run({ operands, options: { notes, witness }, standardInput }, corpus) {
    const { treaties, correspondences } = corpus;
    if (operands.length === 0 && witness === null) return treatyContents(treaties);
    if (operands.length === 0) throw new AnpoError({ kind: "copy without treaty" });
    const { references, notices: unread } = readReferences({ operands, standardInput }, corpus);
    const given = operands.join(" ");
    const entry = NAME_OF_ARTICLE.test(given) ? entryCalled(given, corpus.entries) : undefined;
    if (witness !== null && references.length > 0 && !references.some(isPassage))
      throw new AnpoError({ kind: "copy of a record" });
    // Files that the answer does not need are not read.
    const needsRecords = notes || !references.every(isPassage);
    const { result, notices } = showPassages(
      references,
      { notes, witness },
      {
        treaties,
        correspondences,
        sources: witness === null ? [] : corpus.sources,
        events: needsRecords ? corpus.events : [],
        entries: needsRecords ? corpus.entries : [],
        disputes: needsRecords ? corpus.disputes : [],
      },
    );
    const other: Notice[] = entry ? [{ kind: "also a name", given, entry: entry.ref }] : [];
    return { result, notices: [...unread, ...noReferencesNotice(references), ...notices, ...other] };
  },
  title: ({ treaties, events, entries, disputes }) =>
    [...treaties, ...events, ...entries, ...disputes].map(({ ref }) => ref).join(" "),
  page: showPage,
  items: ({ treaties, events, entries, disputes }) => [
    ...treaties.flatMap(({ provisions }) => provisions),
    ...events,
    ...entries,
    ...disputes,
  ],
  treatiesOn: ({ treaties }) => treaties.map(({ ref }) => ref),
  isEmpty: ({ treaties, events, entries, disputes }) =>
    treaties.length + events.length + entries.length + disputes.length === 0,
});
