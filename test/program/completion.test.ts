// The completion scripts in their own shells: what a line becomes when Tab is pressed.

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root, shell } from "../support/shell.ts";

const has = (program: string) => spawnSync(program, ["--version"]).status === 0;

/** The words before Tab, and the last word after it. In the folder are files whose names begin like many of these. */
const LINES: readonly [typed: string, last: string][] = [
  // Commands, also after options of every command
  ["anpo gl", "glossary"],
  ["anpo di", "di"],
  ["anpo coll", "collate"],
  ["anpo --no-color gl", "glossary"],
  ["anpo --format plain gl", "glossary"],
  ["anpo --format=plain tim", "timeline"],
  ["anpo help ref", "references"],
  ["anpo help compl", "completion"],
  // Options
  ["anpo diff --summ", "--summary"],
  ["anpo search peace --ki", "--kind"],
  ["anpo show --kin", "--kin"],
  ["anpo glossary --bo", "--bom"],
  // Values of options, lists too
  ["anpo cite 1960 --style bl", "bluebook"],
  ["anpo cite 1960 --style=bl", "--style=bluebook"],
  ["anpo search peace --kind d", "dispute"],
  ["anpo --no-color search --kind d", "dispute"],
  ["anpo --format nd", "ndjson"],
  ["anpo --color=al", "--color=always"],
  ["anpo diff --relation new,dr", "new,dropped"],
  ["anpo diff --relation=new,dr", "--relation=new,dropped"],
  ["anpo show 1951 --witness enc", "encyclopedia-1951"],
  ["anpo timeline --tag tr", "treaty"],
  ["anpo search peace -n 5 --expl", "--explain"],
  // References
  ["anpo show 1960:sig", "1960:signatures"],
  ["anpo 1951:te", "1951:testimonium"],
  ["anpo show 1960 pre", "preamble"],
  ["anpo diff 1951:IV 1960:IX", "1960:IX"],
  ["anpo search peace --in 1951:pre", "1951:preamble"],
  ["anpo show event:1960-06-15", "event:1960-06-15-michiko-kanba-dies"],
  ["anpo show dispute:house", "dispute:house-vote"],
  ["anpo cite glossary:status", "glossary:status-of-forces-agreement"],
  // Names
  ["anpo glossary prior-consu", "prior-consultation"],
  ["anpo disputes house", "house-vote"],
  ["anpo sources handout-1951", "handout-1951"],
  ["anpo sources frus-1951-6:d7", "frus-1951-6:d735"],
  // Dates
  ["anpo timeline 1952-04-2", "1952-04-28"],
  ["anpo timeline --from 1952-04-2", "1952-04-28"],
  ["anpo timeline --to=1952-04-2", "--to=1952-04-28"],
  // Files, and no files
  ["anpo check --document dr", "draft.md"],
  ["anpo check --document=dr", "--document=draft.md"],
  ["anpo check dr", "dr"],
  ["anpo search ki", "ki"],
  ["anpo diff --subject ki", "ki"],
  ["anpo search peace -n 5 ki", "ki"],
  ["anpo show --witness dr", "dr"],
];

const FILES = [
  "draft.md",
  "kishi.txt",
  "bluebird.txt",
  "house-rules.txt",
  "dispute.txt",
  "1960-notes.txt",
  "preface.md",
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "anpo-"));
  for (const name of FILES) writeFileSync(join(folder, name), "");
});
afterAll(() => rmSync(folder, { recursive: true }));

/** In an interactive shell on a terminal, `anpo` prints its words; only completion is the program's own. */
const STAND_IN = `anpo() {
  if [ "$1" = completion ]; then "${process.execPath}" "${root}bin/anpo.cjs" "$@"
  else printf '\\nwords'; printf ' %s' "$@"; printf '\\n'; fi
}`;

/** Types each line, Tab and Enter; returns the words that each line then had. */
function typeInto(command: string, env: Record<string, string>): string[] {
  const typed = LINES.map(([line]) => `${line}\t\n`).join("");
  const { stdout } = spawnSync("script", ["-qec", command, "/dev/null"], {
    cwd: folder,
    encoding: "utf8",
    input: `${typed}exit\n`,
    env: { PATH: process.env.PATH, TERM: "xterm", ...env } as NodeJS.ProcessEnv,
  });
  return [...stdout.matchAll(/\nwords (.*?)\r?\n/g)].map(([, words]) => words!);
}

const completed = LINES.map(([typed, last]) => typed.replace(/^anpo /, "").replace(/\S*$/, last));

test("there are forty", () => expect(LINES.length).toBeGreaterThanOrEqual(40));

test("bash", { timeout: 300_000 }, () => {
  const settings = join(folder, ".rc");
  writeFileSync(
    settings,
    `PS1=''\n${STAND_IN}\nsource <(anpo completion bash)\nsource <(anpo completion bash)\n`,
  );
  expect(typeInto(`bash --noprofile --rcfile ${settings} -i`, {})).toEqual(completed);
});

test("bash, where a colon does not end a word", () => {
  const { out } = shell(`source <(anpo completion bash); COMP_WORDBREAKS=' '
    COMP_LINE='anpo show 1960:sig'; COMP_POINT=\${#COMP_LINE}; _anpo anpo; printf '%s\\n' "\${COMPREPLY[@]}"`);
  expect(out).toBe("1960:signatures\n");
});

test.runIf(has("zsh"))("zsh", { timeout: 300_000 }, () => {
  const settings = join(folder, ".zsh");
  mkdirSync(settings);
  writeFileSync(
    join(settings, ".zshrc"),
    `PS1='' PROMPT_EOL_MARK=''\n${STAND_IN}\nautoload -Uz compinit; compinit -u -D
source <(anpo completion zsh)\nsource <(anpo completion zsh)\n`,
  );
  expect(typeInto("zsh -i", { ZDOTDIR: settings })).toEqual(completed);
});

describe.runIf(has("fish"))("fish", () => {
  test("offers what makes each line complete", { timeout: 300_000 }, () => {
    const settings = join(folder, "stand-in.fish");
    writeFileSync(
      settings,
      `function anpo; ${process.execPath} ${root}bin/anpo.cjs $argv; end
anpo completion fish | source
anpo completion fish | source
${LINES.map(([line]) => `echo "== "; complete -C '${line}'`).join("\n")}\n`,
    );
    const { stdout } = spawnSync("fish", ["--no-config", settings], { cwd: folder, encoding: "utf8" });
    const offered = stdout
      .split(/^== \n/m)
      .slice(1)
      .map((lines) =>
        lines
          .split("\n")
          .filter(Boolean)
          .map((line) => line.split("\t")[0]!),
      );
    expect(offered.map((words, at) => commonStart(words) ?? LINES[at]![0].split(" ").at(-1))).toEqual(
      LINES.map(([, last]) => last),
    );
  });
});

/** What all words begin with; null if there are none. */
function commonStart(words: readonly string[]): string | null {
  return words.reduce<string | null>((start, word) => {
    let length = 0;
    while (start !== null && length < start.length && start[length] === word[length]) length++;
    return start === null ? word : start.slice(0, length);
  }, null);
}

test.runIf(has("pwsh"))("PowerShell", { timeout: 300_000 }, () => {
  const lines = LINES.map(([line]) => `'${line}'`).join(",");
  const script = `function anpo { & '${process.execPath}' '${root}bin/anpo.cjs' @args }
anpo completion powershell | Out-String | Invoke-Expression
${lines} | ForEach-Object { "== " + (([System.Management.Automation.CommandCompletion]::CompleteInput($_, $_.Length, $null)).CompletionMatches.CompletionText -join ' ') }`;
  const { stdout } = spawnSync("pwsh", ["-NoProfile", "-Command", script], { cwd: folder, encoding: "utf8" });
  const offered = stdout
    .split("\n")
    .filter((line) => line.startsWith("== "))
    .map((line) => line.slice(3).trim().split(" ").filter(Boolean));
  expect(offered.map((words, at) => commonStart(words) ?? LINES[at]![0].split(" ").at(-1))).toEqual(
    LINES.map(([, last]) => last),
  );
});
