// Completion scripts for a small program, as golden files. test/program/ runs them in real shells.

import { expect, test } from "vitest";
import { completionScript, type Vocabulary } from "../../../src/commands/completion/answer.ts";
import { SHELLS } from "../../../src/commands/completion/result.ts";

const program: Vocabulary = {
  commands: [
    {
      name: "show",
      summary: "read a 'treaty'",
      options: ["--notes", "--witness"],
      values: ["1951", "1951:V"],
    },
    { name: "timeline", summary: "what happened when", options: ["--from"], values: [] },
  ],
  options: ["--format", "--json"],
  optionValues: { "--format": ["plain", "json"], "--color": ["auto", "never"], "show --witness": ["A", "B"] },
};

test.each(SHELLS)("%s", async (shell) => {
  await expect(completionScript(shell, program)).toMatchFileSnapshot(`golden/${shell}.txt`);
});
