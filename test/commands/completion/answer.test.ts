// The completion scripts: they ask anpo, each in its own way. test/program/ runs them in real shells.

import { expect, test } from "vitest";
import { completionScript } from "../../../src/commands/completion/answer.ts";
import { SHELLS } from "../../../src/commands/completion/result.ts";
import { anpo } from "../../support/io.ts";

test.each(SHELLS)("%s: the script asks for the candidates of its own shell, without color", async (shell) => {
  const { out, status } = await anpo(["completion", shell], { terminal: 80 });
  expect([status, out]).toEqual([0, completionScript(shell)]);
  expect(out).toContain(`completion ${shell} `);
  expect(out).not.toContain("\u001b");
});

test.each([
  ["bash", "glossary\n"],
  ["zsh", "glossary\tpeople, terms, places, related documents\n"],
  ["fish", "glossary\tpeople, terms, places, related documents\n"],
  ["powershell", "glossary\tpeople, terms, places, related documents\n"],
])("%s: a candidate in each line", async (shell, expected) => {
  expect(await anpo(["completion", shell, "--line", "anpo gl"])).toEqual({
    status: 0,
    out: expected,
    err: "",
  });
});

test("nothing at all without a candidate", async () => {
  expect((await anpo(["completion", "bash", "--line", "anpo search peace"])).out).toBe("");
});
