// The completion scripts in their own shells.

import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { SHELLS } from "../../src/commands/completion/result.ts";
import { COMMAND_NAMES } from "../../src/commands/index.ts";
import { anpo } from "../support/io.ts";
import { shell } from "../support/shell.ts";

const has = (program: string) => spawnSync(program, ["--version"]).status === 0;

test.each(SHELLS)("%s: a script with every command, and without color", async (name) => {
  const { out, status } = await anpo(["completion", name], { terminal: 80 });
  expect(status).toBe(0);
  for (const command of COMMAND_NAMES) expect(out).toContain(command);
  expect(out).not.toContain("\u001b");
});

describe("bash", () => {
  const complete = (line: string, settings = "") =>
    shell(`${settings}
      source <(anpo completion bash); source <(anpo completion bash)
      COMP_LINE='${line}'; COMP_POINT=\${#COMP_LINE}; COMP_WORDS=($COMP_LINE); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
      _anpo; printf '%s\\n' "\${COMPREPLY[@]}"`);

  test.each([
    ["anpo di", ["diff", "disputes"]],
    ["anpo cite 1960 --style b", ["bluebook", "bibtex"]],
    ["anpo search peace --kind d", ["dispute"]],
    ["anpo glossary --kind i", ["instrument"]],
    ["anpo show 1951 --witness h", ["handout-1951", "handout-1960"]],
    ["anpo glossary prior-", ["prior-consent", "prior-consultation"]],
    // The words before the colon are already typed.
    ["anpo show 1960:VI", ["VI", "VII", "VIII"]],
    ["anpo help ref", ["references"]],
    // Options of every command can come before its name.
    ["anpo --no-color gl", ["glossary"]],
    ["anpo --format pl", ["plain"]],
    ["anpo --format plain glossary prior-", ["prior-consent", "prior-consultation"]],
    ["anpo --no-color search --kind d", ["dispute"]],
  ])("%s", (line, expected) => {
    expect(complete(line)).toEqual({ status: 0, out: `${expected.join("\n")}\n`, err: "" });
  });

  test("where a colon does not end a word, the whole reference", () => {
    expect(complete("anpo show 1960:sig", "COMP_WORDBREAKS=' '").out).toBe("1960:signatures\n");
  });
});

describe.runIf(has("fish"))("fish", () => {
  test.each([
    ["anpo gl", ["glossary"]],
    ["anpo cite --style b", ["bibtex", "bluebook"]],
    ["anpo search --kind d", ["dispute"]],
    ["anpo show --kin", [""]],
    ["anpo show 1951:te", ["1951:testimonium"]],
  ])("%s", (line, expected) => {
    const script = shell("anpo completion fish").out;
    const run = spawnSync("fish", ["--no-config", "-c", `${script}\n${script}\ncomplete -C '${line}'`], {
      encoding: "utf8",
    });
    expect(
      run.stdout
        .trim()
        .split("\n")
        .map((one) => one.split("\t")[0]),
    ).toEqual(expected);
  });
});

describe.runIf(has("zsh"))("zsh", () => {
  test("sourced twice, it prints nothing", () => {
    const script = shell("anpo completion zsh").out;
    const run = spawnSync("zsh", ["-f", "-c", `${script}\n${script}`], { encoding: "utf8" });
    expect([run.stdout, run.stderr, run.status]).toEqual(["", "", 0]);
  });

  test.each([
    ["anpo gl", ["glossary"]],
    ["anpo --no-color gl", ["glossary"]],
    ["anpo --format pl", ["plain"]],
    ["anpo --format plain glossary prior-", ["prior-consent", "prior-consultation"]],
    ["anpo glossary --kind i", ["instrument"]],
    ["anpo show 1951:te", ["1951:testimonium"]],
  ])("%s", (line, expected) => {
    // Prints what zsh's own functions are given; zsh then selects the words that start with the typed one.
    const given = `
      _describe() { print -l -- \${\${(P)2}%%:*} }
      compadd() { print -l -- \${(P)2} }
      words=(${line}); CURRENT=\${#words}; _anpo`;
    const script = `${shell("anpo completion zsh").out}${given}`;
    const { stdout } = spawnSync("zsh", ["-f", "-c", script], { encoding: "utf8" });
    const begun = line.split(" ").at(-1)!;
    expect(stdout.split("\n").filter((one) => one.startsWith(begun))).toEqual(expected);
  });
});
