// npm run test:standalone: the executable for this platform gives the same bytes as the program that Node runs.

import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { answersOf, LINES } from "./lines.js";

const root = join(import.meta.dirname, "../..");
const program = join(root, "bin/anpo.cjs");
const system = { win32: "windows", darwin: "macos" }[process.platform] ?? process.platform;
const name = readdirSync(join(root, "standalone")).find((file) =>
  new RegExp(`^anpo-${system}-${process.arch}(?:\\.exe)?$`).test(file),
);
if (!name) throw new Error("build it first: npm run build:standalone");
const executable = join(root, "standalone", name);

const expected = answersOf(process.execPath, [program]);
const answers = answersOf(executable);
const differing = answers.filter(({ answer }, at) => answer !== expected[at].answer).map(({ line }) => line);
report(`${LINES.length} command lines`, differing);

if (process.platform !== "win32") {
  const inShell = [
    ["a pipe whose reader stops early", "$ANPO export | head -c 5; echo $PIPESTATUS"],
    ["a slow reader of more than 64 KiB", "$ANPO export | (sleep 1; cksum)"],
    ["a full disk", "$ANPO show 1960 > /dev/full; echo $?"],
    ["standard input", "printf '1960 V\\n1951 I\\n' | $ANPO show -"],
    ["closed streams", "$ANPO show 1960 <&- >&-; echo $?"],
    ["a server for assistants", `printf '{"jsonrpc":"2.0","id":1,"method":"ping"}\\n' | $ANPO mcp`],
    [
      "a pager",
      "script -qec 'stty rows 9 columns 60; PAGER=\"head -5\" $ANPO show 1960' /dev/null < /dev/null",
    ],
  ];
  for (const [about, line] of inShell)
    report(about, inBash(line, executable) === inBash(line, `${process.execPath} ${program}`) ? [] : [line]);
}

function inBash(line, ANPO) {
  const { status, stdout, stderr } = spawnSync("bash", ["-c", line], {
    encoding: "utf8",
    env: { PATH: process.env.PATH, SHELL: "/bin/bash", TERM: "xterm", ANPO },
  });
  return JSON.stringify([status, stdout, stderr]);
}

function report(about, differing) {
  console.log(`${about}: ${differing.length} differ`);
  for (const line of differing) console.log(`  ${line}`);
  if (differing.length > 0) process.exitCode = 1;
}
