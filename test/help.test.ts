// Help: for everything, for each command and for each topic, at any width.

import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { version } from "../package.json";
import type { Command } from "../src/commands/command.ts";
import { allCommands } from "../src/commands/index.ts";
import { JSON_PATHS, TOPICS } from "../src/commands/topics.ts";
import { FIRST_STEPS, helpText } from "../src/help.ts";
import { flagOf, GLOBAL_OPTIONS } from "../src/options.ts";
import { problemOf } from "./support/ask.ts";
import { type } from "./support/io.ts";

const COMMANDS = await allCommands();
const names = COMMANDS.map(({ name }) => name);
const topics = TOPICS.map(({ name }) => name);

const helpOn = (words: readonly string[], width = 80) => helpText({ about: { words } }, width);
/** Without the line breaks, which depend on the width. */
const unwrapped = (text: string) => text.replace(/\s+/g, " ");

test("the version", async () => {
  expect(await helpText({ about: "version" }, 80)).toBe(`anpo ${version}\n`);
});

test("the overview has every command, topic and option of every command, and examples", async () => {
  const text = await helpText({ about: "everything" }, 80);
  for (const name of [...names, ...topics]) expect(text).toMatch(new RegExp(`^ {2}${name}\\b`, "m"));
  for (const [name, option] of Object.entries(GLOBAL_OPTIONS)) expect(text).toContain(flagOf(name, option));
  expect(text).toContain(COMMANDS[0]!.examples[0]!.line);
});

describe("what anpo alone shows", () => {
  test.each([40, 80])("at %i columns, it fits on 24 lines and has every command", async (width) => {
    const lines = (await helpText({ about: "start" }, width)).split("\n");
    expect(lines.length).toBeLessThanOrEqual(24);
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(Math.max(width, 47));
    for (const name of names) expect(lines.join(" ")).toMatch(new RegExp(` ${name}\\b`));
  });

  test("at 80 columns, it says what each command does", async () => {
    const page = await helpText({ about: "start" }, 80);
    for (const name of names)
      expect(page).toMatch(new RegExp(`^ {2}(?:.*\\S {2,})?${name} {2,}\\S+ \\S`, "m"));
    for (const [line, shows] of FIRST_STEPS)
      expect(page).toMatch(new RegExp(`^ {2}${line} {2,}${shows}$`, "m"));
  });

  test.each(FIRST_STEPS)("%s works", async (line) => {
    expect((await type(line.replace("anpo ", ""))).status).toBe(0);
  });
});

test("“anpo help” alone is the overview", async () => {
  expect(await helpOn([])).toBe(await helpText({ about: "everything" }, 80));
});

describe.each(COMMANDS)("help on $name", (command: Command) => {
  test("has its options with their help, its formats and its examples", async () => {
    const text = unwrapped(await helpOn([command.name]));
    for (const [name, option] of Object.entries(command.options)) {
      expect(text).toContain(flagOf(name, option));
      expect(text).toContain(unwrapped(option.help));
    }
    for (const { line, shows } of command.examples) expect(text).toContain(unwrapped(`${line} ${shows}`));
    expect(text).toContain(command.formats.join(", "));
    expect(text).toContain(unwrapped(command.operands.help));
  });

  test("is the same as with --help", async () => {
    expect(await helpText({ about: { command } }, 80)).toBe(await helpOn([command.name]));
  });
});

test.each(TOPICS)("help on $name has every paragraph", async ({ name, text }) => {
  const shown = unwrapped(await helpOn([name]));
  for (const paragraph of text) expect(shown).toContain(unwrapped(paragraph).trim());
});

test("every path that help on fields names is in the JSON of its command", async () => {
  const LINES: Record<string, readonly string[]> = {
    show: ["show 1960 V", "show 1960:signatures"],
    search: ["search attack"],
    diff: ["diff V"],
    timeline: ["timeline June 1960"],
    words: ["words peace"],
    obligations: ["obligations Japan"],
    check: ["check 'common danger'", "check --lines 'common danger'"],
    cite: ["cite 1960 V"],
    glossary: ["glossary Far East"],
    disputes: ["disputes house-vote"],
    collate: ["collate 1951"],
    sources: ["sources frus-1951-6", "sources --corrections"],
  };
  expect(JSON_PATHS.map(([command]) => command)).toEqual(Object.keys(LINES));
  for (const [command, rules] of JSON_PATHS) {
    const documents: unknown[] = [];
    for (const line of LINES[command]!) documents.push(JSON.parse((await type(`${line} --json`)).out));
    for (const group of rules.split(";")) {
      const [list, ...keys] = group.match(/\.[a-zA-Z.[\]"\d]+/g)!;
      const paths = list!.endsWith("[]") ? [list!, ...keys.map((key) => list + key)] : [list!, ...keys];
      for (const path of paths)
        expect([path, documents.some((one) => valueAt(one, path) !== undefined)]).toEqual([path, true]);
    }
  }
});

/** What jq prints for a path such as ".hits[].ref": the first value; undefined if there is none. */
function valueAt(document: unknown, path: string): unknown {
  return path
    .replaceAll("[]", ".0")
    .replace(/\["(.*?)"\]/g, ".$1")
    .split(".")
    .filter((key) => key !== "")
    .reduce((value: unknown, key) => (value as Record<string, unknown> | undefined)?.[key], document);
}

test("the rows of a topic continue below their second column, also after a term of two words", async () => {
  const lines = (await helpOn(["terms"], 60)).split("\n");
  const row = lines.findIndex((line) => line.startsWith("  see also"));
  expect(lines[row + 1]).toMatch(/^ {16}\S/);
});

test.each([
  ["nosuch", { kind: "unknown name", what: "command or help topic", given: "nosuch" }],
  ["dif", { kind: "unknown name", exists: expect.arrayContaining(["diff", "references"]) }],
  ["cite extra", { kind: "extra operand", command: "help cite", given: "extra" }],
])("help %s is refused", async (words, problem) => {
  expect(await problemOf(helpOn(words.split(" ")))).toMatchObject(problem);
});

describe.each([40, 60, 80, 120])("at %i columns", (width) => {
  test.each([[], ...[...names, ...topics].map((name) => [name])])(
    "help %s is not wider",
    async (...words) => {
      const lines = (await helpOn(words, width)).split("\n");
      expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
    },
  );
});
