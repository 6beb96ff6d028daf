// The manual page: complete, and accepted by the linter of manual pages.

import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { allCommands } from "../src/commands/index.ts";
import { TOPICS } from "../src/commands/topics.ts";
import { manual } from "../src/manual.ts";
import { flagOf, GLOBAL_OPTIONS } from "../src/options.ts";

const COMMANDS = await allCommands();
const page = await manual("November 25, 2026");

/** A word as the page has it: a hyphen is escaped so that it can be searched for. */
const escaped = (word: string) => word.replaceAll("-", "\\-");

test("it has the date that was given", () => expect(page).toMatch(/^\.Dd November 25, 2026$/m));

describe("it has", () => {
  test.each(COMMANDS)("$name, whose help has its options", ({ name }) => {
    expect(page).toContain(`.It Cm ${name}\n`);
    expect(page).toContain("anpo help show");
  });

  test("the options of every command", () => {
    for (const [key, option] of Object.entries(GLOBAL_OPTIONS))
      expect(page).toContain(`Fl ${escaped(flagOf(key, option).slice(1))}`);
  });

  test.each(TOPICS)("the topic $name, or where it is", ({ name }) => {
    const section = name === "exit-codes" ? "exit status" : name;
    const isSection = page.includes(`\n.Sh ${section.toUpperCase()}\n`);
    expect(isSection).toBe(
      !["references", "formats", "comparison", "terms", "counting", "kinds", "fields"].includes(name),
    );
    if (!isSection) expect(page).toContain(`\n.It Ic anpo help ${name}\n`);
  });
});

const hasLinter = spawnSync("mandoc", ["-T", "lint", "/dev/null"]).error === undefined;

test.runIf(hasLinter)("mandoc has no complaint", () => {
  const { stdout, stderr, status } = spawnSync("mandoc", ["-T", "lint"], { input: page, encoding: "utf8" });
  expect([stdout, stderr, status]).toEqual(["", "", 0]);
});
