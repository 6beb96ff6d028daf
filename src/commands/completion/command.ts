// `anpo completion`: a completion script for a shell.

import { AnpoError } from "../../errors.ts";
import type { Options } from "../../options.ts";
import type { Document } from "../../render/document.ts";
import { PAGE_FORMATS } from "../../render/formats.ts";
import { candidatesFor } from "../candidates.ts";
import { defineCommand } from "../command.ts";
import { completionScript, FILES } from "./answer.ts";
import { type CompletionResult, SHELLS } from "./result.ts";

const OPTIONS = {
  line: {
    kind: "text",
    value: "words",
    help: "print what can follow these words of a command line; the scripts use this",
  },
} as const satisfies Options;

export const completionCommand = defineCommand({
  name: "completion",
  summary: "a completion script for a shell",
  operands: { syntax: "<shell>", help: SHELLS.join(", ") },
  options: OPTIONS,
  formats: PAGE_FORMATS,
  examples: [
    { line: "source <(anpo completion bash)", shows: "turns on completion in this shell" },
    { line: "anpo completion fish | source", shows: "the same in fish" },
  ],
  completions: () => SHELLS,

  async run({ operands: [given = ""], options: { line } }, corpus) {
    const shell = SHELLS.find((one) => one === given.toLowerCase());
    if (!shell) throw new AnpoError({ kind: "unknown name", what: "shell", given, exists: SHELLS });
    const result: CompletionResult = { schema: "anpo/completion@1", shell, script: null, candidates: [] };
    if (line === null) return { result: { ...result, script: completionScript(shell) }, notices: [] };
    // Imported on demand: only completion and help need every command.
    const { allCommands } = await import("../index.ts");
    const found = candidatesFor(line, await allCommands(), corpus);
    const candidates =
      found === "files"
        ? [{ value: FILES, about: "" }]
        : found.map((one) =>
            typeof one === "string" ? { value: one, about: "" } : { value: one[0], about: one[1] },
          );
    return { result: { ...result, candidates }, notices: [] };
  },
  page: completionPage,
  isEmpty: () => false,
});

/** The script; or a candidate in each line, with a description after a tab for shells that show one. */
function completionPage({ shell, script, candidates }: CompletionResult): Document {
  if (script !== null) return [{ block: "verbatim", text: script.trimEnd() }];
  const lines = candidates.map(({ value, about }) =>
    about && shell !== "bash" ? `${value}\t${about}` : value,
  );
  return lines.length > 0 ? [{ block: "verbatim", text: lines.join("\n") }] : [];
}
