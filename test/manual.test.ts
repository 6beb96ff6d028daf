// The manual page: all that help tells, and clean for those who read it.

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { allCommands } from "../src/commands/index.ts";
import { TOPICS } from "../src/commands/topics.ts";
import { manual } from "../src/manual.ts";
import { anpo } from "./io.ts";
import { root } from "./shell.ts";

const COMMANDS = await allCommands();

const page = await manual("November 25, 2026");

test("it has every command, option and topic", () => {
  for (const { name, options } of COMMANDS) {
    expect(page).toContain(`.It Cm ${name}\n`);
    for (const { flags } of options) {
      const long = /--([a-z-]+)/.exec(flags)![1]!;
      expect(page).toContain(`\\-${long.replaceAll("-", "\\-")}`);
    }
  }
  for (const { name } of TOPICS)
    expect(page.toUpperCase()).toContain(
      name === "exit-codes" ? ".SH EXIT STATUS" : `.SH ${name.toUpperCase()}`,
    );
});

test("the built one is the same", () => {
  expect(readFileSync(`${root}dist/anpo.1`, "utf8")).toBe(page);
});

test.runIf(spawnSync("mandoc", ["-T", "lint", "/dev/null"]).error === undefined)(
  "mandoc finds nothing to say",
  () => {
    const { stdout, stderr, status } = spawnSync("mandoc", ["-T", "lint"], { input: page, encoding: "utf8" });
    expect([stdout, stderr, status]).toEqual(["", "", 0]);
  },
);

test.each([...TOPICS.map(({ name }) => name), "show", "diff", ""])(
  "anpo help %s keeps to the width",
  async (name) => {
    for (const width of [40, 80, 120]) {
      const { out, status } = await anpo(name ? ["help", name] : ["--help"], { terminal: width });
      expect(status).toBe(0);
      expect(Math.max(...out.split("\n").map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
    }
  },
);
