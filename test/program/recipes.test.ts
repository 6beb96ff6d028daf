// The recipes in docs/recipes.md, in order, in one folder.

import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../support/shell.ts";

const page = readFileSync(`${root}docs/recipes.md`, "utf8");

/** The commands of each recipe, with the output that is shown below them, if any. */
const RECIPES = [...page.matchAll(/```sh\n([\s\S]*?)```(?:\n\n```text\n([\s\S]*?)```)?/g)].map(
  ([, commands, shown]) => ({ commands: commands!.trimEnd(), shown: shown ?? null }),
);

const has = (program: string) => spawnSync(program, ["--version"]).status === 0;
const isInstalled = { fzf: has("fzf"), jq: has("jq") };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "anpo-"));
  writeFileSync(join(folder, "anpo"), `#!/bin/sh\nexec "${process.execPath}" "${root}bin/anpo.cjs" "$@"\n`);
  chmodSync(join(folder, "anpo"), 0o755);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** On a terminal, which fzf needs; fzf chooses the first item as soon as it has read the list. */
function run(commands: string) {
  const script = join(folder, "recipe.sh");
  writeFileSync(script, `set -e\n${commands}\n`);
  const env = {
    PATH: `${folder}:${process.env.PATH}`,
    TERM: "xterm",
    FZF_DEFAULT_OPTS: "--sync --bind load:accept",
  } as NodeJS.ProcessEnv;
  const [program, words] = commands.includes("fzf")
    ? ["script", ["-qec", `bash ${script} > out.txt`, "/dev/null"]]
    : ["bash", ["-c", `bash ${script} > out.txt`]];
  const { status } = spawnSync(program, words, { cwd: folder, encoding: "utf8", env, input: "" });
  return { status, out: readFileSync(join(folder, "out.txt"), "utf8") };
}

test("there are recipes", () => expect(RECIPES.length).toBeGreaterThan(10));

describe.each(RECIPES)("$commands", ({ commands, shown }) => {
  const needed = (["fzf", "jq"] as const).filter((name) => new RegExp(`\\b${name}\\b`).test(commands));

  test.runIf(needed.every((name) => isInstalled[name]))("works as shown", () => {
    const { status, out } = run(commands);
    expect(status).toBe(0);
    if (shown !== null) expect(out).toBe(shown);
    if (commands.includes("fzf")) expect(out).not.toBe("");
    for (const file of readdirSync(folder).filter((name) => commands.includes(`> ${name}`)))
      expect([file, statSync(join(folder, file)).size]).not.toEqual([file, 0]);
  });
});
