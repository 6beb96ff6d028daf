// Completion scripts for shells.

import { completionScript } from "../core/completion.ts";
import * as corpus from "../corpus.ts";
import { STATUS, UsageError } from "../errors.ts";
import { COLOUR_FLAGS, FORMATS, LAYOUTS, PAGE_FORMATS } from "../formats.ts";
import { CITATION_STYLES, ENTRY_KINDS, HIT_KINDS, IGNORABLE, RELATIONS } from "../model.ts";
import { didYouMean } from "../nearest.ts";
import type { Command } from "./command.ts";
import { GLOBAL_OPTIONS } from "./global.ts";
import { TOPICS } from "./topics.ts";

const SHELLS = ["bash", "zsh", "fish", "powershell"] as const;

export const completion: Command = {
  name: "completion",
  summary: "a completion script for a shell",
  operands: { syntax: "<shell>", description: SHELLS.join(", ") },
  options: [],
  formats: PAGE_FORMATS,
  examples: [
    { line: "source <(anpo completion bash)", shows: "completion in this shell" },
    { line: "anpo completion fish | source", shows: "the same in fish" },
  ],
  async run({ operands }) {
    const [given = ""] = operands;
    const shell = SHELLS.find((one) => one === given);
    if (!shell) {
      const hint = didYouMean(given, SHELLS) ?? `there are ${SHELLS.join(", ")}`;
      throw new UsageError(`“${given}” is no shell that anpo knows`, hint);
    }
    const vocabulary = await completionVocabulary();
    const result = {
      schema: "anpo/completion@1" as const,
      shell,
      script: completionScript(shell, vocabulary),
    };
    return { result, notices: [], status: STATUS.found };
  },
};

async function completionVocabulary() {
  const { allCommands } = await import("./index.ts");
  const all = await allCommands();
  const treaties = await corpus.treaties();
  const copies = treaties.flatMap(({ witnesses }) => witnesses.map(({ id }) => id));
  const passages = treaties.flatMap(({ ref, provisions }) => [ref, ...provisions.map((one) => one.ref)]);
  const slugs = (records: readonly { ref: string }[]) =>
    records.map(({ ref }) => ref.slice(ref.indexOf(":") + 1));
  const values: Record<string, string[]> = {
    show: passages,
    diff: passages,
    collate: passages,
    cite: passages,
    glossary: slugs(await corpus.entries()),
    disputes: slugs(await corpus.disputes()),
    sources: (await corpus.sources()).map(({ id }) => id),
    completion: [...SHELLS],
  };
  const long = (flags: string) => /--[a-z-]+/.exec(flags)?.[0] ?? "";
  const commands = all.map(({ name, summary, options }) => ({
    ...{ name, summary, values: values[name] ?? [] },
    options: options.map(({ flags }) => long(flags)),
  }));
  const help = {
    ...{ name: "help", summary: "print help for a command or a topic", options: [] },
    values: [...all.map(({ name }) => name), ...TOPICS.map(({ name }) => name)],
  };
  return {
    commands: [...commands, help],
    options: [...GLOBAL_OPTIONS.map(({ flags }) => long(flags)), "--help"],
    optionValues: {
      "--format": FORMATS,
      "--color": COLOUR_FLAGS,
      "--style": CITATION_STYLES,
      "--relation": RELATIONS,
      "--ignore": IGNORABLE,
      "--layout": LAYOUTS,
      "search --kind": HIT_KINDS,
      "glossary --kind": ENTRY_KINDS,
      "--tag": [...new Set((await corpus.events()).flatMap(({ tags }) => tags))].sort(),
      "--witness": copies,
      "--base": copies,
    },
  };
}
