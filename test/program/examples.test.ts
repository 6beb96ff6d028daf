// Every example of the help and of the manual page, run; what it prints is kept in a golden file.

import { expect, test } from "vitest";
import { allCommands } from "../../src/commands/index.ts";
import { root, shell } from "../support/shell.ts";

const COMMANDS = await allCommands();

const examples = COMMANDS.flatMap((command) => command.examples.map(({ line }) => line));

/** As a bash can run it: what is for another shell is printed only. */
const inBash = (line: string) =>
  `cd ${root}test/golden; ${line.replace(/ \| source$/, "").replace(/^source (.*)$/, "source $1; complete -p anpo")}`;

/** Enough of an answer to tell that it is the right one. */
const LINES_KEPT = 6;

test("the examples of the help", async () => {
  const sessions = examples.map((line) => {
    const { out, err, status } = shell(inBash(line));
    const lines = (err + out).trimEnd().split("\n");
    const rest = lines.length > LINES_KEPT ? [`… ${lines.length - LINES_KEPT} more lines`] : [];
    return [`$ ${line}`, ...lines.slice(0, LINES_KEPT), ...rest, `status ${status}`].join("\n");
  });
  await expect(`${sessions.join("\n\n")}\n`).toMatchFileSnapshot("golden/examples.txt");
});

test("an example that finds nothing is meant to", () => {
  const near = examples.filter((line) => shell(inBash(line)).status !== 0);
  expect(near).toEqual(['anpo check "act to face the common danger"']);
});
