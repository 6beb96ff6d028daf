// What README shows is what the program prints.

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { root, shell } from "./shell.ts";

const readme = readFileSync(`${root}README.md`, "utf8");

/** Lines "$ anpo …" in console blocks, each with what stands below it; "…" at its end leaves out the rest. */
const examples = [...readme.matchAll(/```console\n([\s\S]*?)```/g)].flatMap(([, block]) =>
  block!
    .split(/^\$ /m)
    .slice(1)
    .map((example) => {
      const [line = "", ...output] = example.split("\n");
      return { line, shown: output.join("\n").trimEnd() };
    }),
);

describe("the examples", () => {
  test("are there", () => expect(examples.length).toBeGreaterThan(5));

  test.each(examples)("$ $line", ({ line, shown }) => {
    // As on a terminal of 80 columns, unless the line itself is a pipe.
    const env: Record<string, string> = line.includes("|") ? {} : { ANPO_FORCE_TTY: "80", NO_COLOR: "1" };
    const { out, err } = shell(line, env);
    const printed = `${err}${out}`.trimEnd();
    if (!shown.endsWith("\n…")) expect(printed).toBe(shown);
    else expect(printed.slice(0, shown.length - 1)).toBe(shown.slice(0, -1));
  });
});

test("the test command is the one that continuous integration runs", () => {
  const ci = readFileSync(`${root}.ci/run`, "utf8");
  const command = "npm install && npm test";
  expect(ci.split("\n")).toContain(command);
  expect(readme).toContain(`\n${command}\n`);
});
