// Two readers of a command line: what the plain one reads, commander reads the same.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFullLine } from "../src/commandline/full.ts";
import { readPlainLine } from "../src/commandline/plain.ts";
import { GLOBAL_OPTIONS } from "../src/commands/global.ts";
import { allCommands, COMMAND_NAMES } from "../src/commands/index.ts";

const COMMANDS = await allCommands();

const words = (line: string) => line.split(" ").filter(Boolean);

describe("a well-formed line is plain", () => {
  test.each<[string, string, string[], object]>([
    ["show 1960 V", "show", ["1960", "V"], {}],
    ["1960 V --notes", "show", ["1960", "V"], { notes: true }],
    ["--json show 1960", "show", ["1960"], { json: true }],
    [
      "--format plain search peace -n 5 -q",
      "search",
      ["peace"],
      { format: "plain", limit: "5", quiet: true },
    ],
    ["search -cq peace --limit=7", "search", ["peace"], { count: true, quiet: true, limit: "7" }],
    ["diff --color always --no-color", "diff", [], { color: false }],
    ["diff --no-color --color always", "diff", [], { color: "always" }],
    ["show V --no-numbers --no-pager", "show", ["V"], { numbers: false, pager: false }],
    ["diff V --exit-code", "diff", ["V"], { exitCode: true }],
    ["show -", "show", ["-"], {}],
    ["search show", "search", ["show"], {}],
  ])("%s", async (line, name, operands, options) => {
    const read = await readPlainLine(words(line));
    expect(read?.command.name).toBe(name);
    expect(read?.operands).toEqual(operands);
    expect(read?.options).toMatchObject(options);
  });

  test("the command may be taken for granted", async () => {
    const lines = [["V"], ["show", "V"], ["constructor"]];
    const named = await Promise.all(lines.map(async (line) => (await readPlainLine(line))?.isNamed));
    expect(named).toEqual([false, true, false]);
  });
});

test.each([
  "",
  "help",
  "--help",
  "-h",
  "show --help",
  "--version",
  "-v",
  "search",
  "completion",
  "completion bash zsh",
  "show --jsn",
  "search peace --limit",
  "--limit 5 search peace",
  "show -- --notes",
  "show --witness --notes",
  "show --json=1",
  "show IV -VI",
])("“%s” is left to commander", async (line) => expect(await readPlainLine(words(line))).toBe(null));

test.each([
  ["show IV -VI", ["IV", "–VI"]],
  ["show VIII -X", ["VIII", "–X"]],
  ["search -- -VI", ["-VI"]],
])("%s: the operands are %j", async (line, operands) => {
  expect(await readFullLine(words(line), 80)).toMatchObject({ operands });
});

test("every command goes by its name", () => {
  expect(COMMANDS.map(({ name }) => name)).toEqual(COMMAND_NAMES);
});

test("what the plain reader reads, commander reads the same", async () => {
  const options = [...GLOBAL_OPTIONS, ...COMMANDS.flatMap((command) => command.options)].flatMap(
    ({ flags }) => flags.match(/--?[a-z][a-z-]*/gi)!,
  );
  const word = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...COMMANDS.map(({ name }) => name)) },
    { weight: 8, arbitrary: fc.constantFrom(...options) },
    { weight: 2, arbitrary: fc.constantFrom(...options).map((flag) => `${flag}=1960`) },
    {
      weight: 6,
      arbitrary: fc.constantFrom(
        ..."1960 V -5 - -n5 -cq -qn -n=3 json 1951:I plain help =".split(" "),
        "",
        "a b",
      ),
    },
  );
  let plain = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 6 }), async (argv) => {
      const read = await readPlainLine(argv);
      if (!read) return;
      plain++;
      expect(await readFullLine(argv, 80)).toEqual(read);
    }),
    { examples: [[["show", "1960", "--json"]], [["search", "peace", "-n5", "V"]]] },
  );
  expect(plain).toBeGreaterThanOrEqual(2);
});
