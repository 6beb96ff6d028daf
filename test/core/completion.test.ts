// Completion scripts for a small program: a golden file for each shell. What shells make of them is tested in shells.

import { expect, test } from "vitest";
import { completionScript } from "../../src/core/completion.ts";

const program = {
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

test.each(["bash", "zsh", "fish", "powershell"] as const)("%s", async (shell) => {
  await expect(completionScript(shell, program)).toMatchFileSnapshot(`../golden/completion-${shell}.txt`);
});
