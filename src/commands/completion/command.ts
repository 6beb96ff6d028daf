// `anpo completion`: a completion script for a shell.

import { AnpoError } from "../../errors.ts";
import { GLOBAL_OPTIONS, longFormsOf, type Options } from "../../options.ts";
import { PAGE_FORMATS } from "../../render/formats.ts";
import type { Corpus } from "../../treaty/data.ts";
import { type Command, defineCommand } from "../command.ts";
import { TOPICS } from "../topics.ts";
import { completionScript, type Vocabulary } from "./answer.ts";
import { type CompletionResult, SHELLS } from "./result.ts";

export const completionCommand = defineCommand({
  name: "completion",
  summary: "a completion script for a shell",
  operands: { syntax: "<shell>", help: SHELLS.join(", ") },
  options: {},
  formats: PAGE_FORMATS,
  examples: [
    { line: "source <(anpo completion bash)", shows: "turns on completion in this shell" },
    { line: "anpo completion fish | source", shows: "the same in fish" },
  ],
  completions: () => SHELLS,

  async run({ operands: [given = ""] }, corpus) {
    const shell = SHELLS.find((one) => one === given.toLowerCase());
    if (!shell) throw new AnpoError({ kind: "unknown name", what: "shell", given, exists: SHELLS });
    // Imported on demand: only completion and help need every command.
    const { allCommands } = await import("../index.ts");
    const script = completionScript(shell, vocabularyOf(await allCommands(), corpus));
    return { result: { schema: "anpo/completion@1", shell, script }, notices: [] };
  },
  page: ({ script }: CompletionResult) => [{ block: "verbatim", text: script.trimEnd() }],
  isEmpty: () => false,
});

function vocabularyOf(commands: readonly Command[], corpus: Corpus): Vocabulary {
  const help = {
    name: "help",
    summary: "help for a command or a topic",
    options: [],
    values: [...commands.map(({ name }) => name), ...TOPICS.map(({ name }) => name)],
  };
  return {
    commands: [
      ...commands.map(({ name, summary, options, completions }) => ({
        ...{ name, summary, options: longFormsOf(options) },
        values: completions?.(corpus) ?? [],
      })),
      help,
    ],
    options: [...longFormsOf(GLOBAL_OPTIONS), "--help"],
    optionValues: {
      ...legalValues(GLOBAL_OPTIONS, ""),
      ...Object.assign({}, ...commands.map((command) => optionValues(command, corpus))),
    },
  };
}

function optionValues(
  { name, options, optionCompletions }: Command,
  corpus: Corpus,
): Record<string, readonly string[]> {
  const inData = Object.entries(optionCompletions?.(corpus) ?? {});
  return {
    ...legalValues(options, `${name} `),
    ...Object.fromEntries(inData.map(([option, values]) => [`${name} --${option}`, values ?? []])),
  };
}

function legalValues(options: Options, before: string): Record<string, readonly string[]> {
  const withValues = Object.entries(options).flatMap(([name, option]) =>
    "values" in option ? [[`${before}--${name}`, option.values] as const] : [],
  );
  return Object.fromEntries(withValues);
}
