// Every example of the help and of the manual page works.

import { describe, expect, test } from "vitest";
import { allCommands } from "../../src/commands/index.ts";
import { root, shell } from "../support/shell.ts";

const COMMANDS = await allCommands();
const examples = COMMANDS.flatMap((command) => command.examples.map(({ line }) => line));

/** In a folder that has quotation.txt, quotations.txt and draft.md. What an example pipes to fish or writes to a file is printed. */
const inBash = (line: string) => `cd ${root}test/program/files; ${line.replace(/ (?:\| source|> \S+)$/, "")}`;

/** The examples that show a quotation that is not exact. */
const NOT_EXACT = /face the common danger|--document/;

describe("examples of the help", () => {
  test.each(examples)("%s", (line) => {
    const { status, out } = shell(inBash(line));
    expect(status).toBe(NOT_EXACT.test(line) ? 1 : 0);
    if (!line.startsWith("source ")) expect(out).not.toBe("");
  });

  test("after the example for bash, completion is on", () => {
    const [line] = examples.filter((one) => one.startsWith("source "));
    expect(shell(`${line}; complete -p anpo`).out).toMatch(/_anpo/);
  });
});
