// Command lines and what they mean.

import { describe, expect, test } from "vitest";
import { AnpoError, type Problem } from "../src/errors.ts";
import { type CommandLine, parse } from "../src/parse.ts";

const words = (line: string) => line.split(" ").filter(Boolean);
const read = async (argv: readonly string[]) => (await parse(argv)) as CommandLine;

/** The problem that a line is refused with. */
async function problemOf(argv: readonly string[]): Promise<Problem> {
  const error = await parse(argv).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof AnpoError)) throw new Error(`${argv.join(" ")} was not refused`);
  return error.problem;
}

describe("a line that asks for an answer", () => {
  test.each<[line: string, command: string, operands: string[], options: object]>([
    ["show 1960 V", "show", ["1960", "V"], { notes: false, witness: null, numbers: true }],
    ["1960 V --notes", "show", ["1960", "V"], { notes: true }],
    ["--notes show 1960", "show", ["1960"], { notes: true }],
    ["show V --no-numbers", "show", ["V"], { numbers: false }],
    ["search peace -n 5 -q", "search", ["peace"], { limit: 5, quiet: true, kind: [] }],
    ["search -cq peace --limit=7", "search", ["peace"], { count: true, quiet: true, limit: 7 }],
    ["search -n5 peace", "search", ["peace"], { limit: 5 }],
    ["search peace --kind entry,Event", "search", ["peace"], { kind: ["entry", "event"] }],
    ["words --shared", "words", [], { shared: 3 }],
    ["words --shared --all", "words", [], { shared: 3, all: true }],
    ["words --shared 5 peace", "words", ["peace"], { shared: 5 }],
    ["words peace", "words", ["peace"], { shared: null }],
    ["search show", "search", ["show"], {}],
    ["diff V --exit-code", "diff", ["V"], { exitCode: true, layout: null }],
    ["diff --layout Inline --relation NEW", "diff", [], { layout: "inline", relation: ["new"] }],
    ["show -", "show", ["-"], {}],
    ["timeline --ref -", "timeline", [], { ref: "-" }],
    ["search -- --json", "search", ["--json"], {}],
    ["search -5", "search", ["-5"], {}],
    ["show IV -VI", "show", ["IV", "–VI"], {}],
    ["search -- -VI", "search", ["-VI"], {}],
    ["search a-VI", "search", ["a-VI"], {}],
    ["--format plain search peace", "search", ["peace"], {}],
    ["- search", "show", ["-", "search"], {}],
    ["-- search", "show", ["search"], {}],
    ["completion bash", "completion", ["bash"], {}],
  ])("%s", async (line, command, operands, options) => {
    const found = await read(words(line));
    expect([found.command.name, found.operands]).toEqual([command, operands]);
    expect(found.options).toMatchObject(options);
  });

  test.each<[line: string, options: object]>([
    ["show", { format: null, json: false, width: null, color: null, accessible: false, pager: true }],
    ["--json show 1960", { json: true }],
    ["show --format JSON", { format: "json" }],
    ["--format plain show", { format: "plain" }],
    ["show --color Always --width FULL", { color: "always", width: "full" }],
    ["show --width 72 --no-pager --accessible", { width: 72, pager: false, accessible: true }],
    ["diff --color always --no-color", { color: "never" }],
    ["diff --no-color --color always", { color: "always" }],
  ])("%s: the options of every command", async (line, options) => {
    expect((await read(words(line))).globalOptions).toMatchObject(options);
  });

  test("the command is show unless one is named", async () => {
    const lines = [["V"], ["show", "V"], ["constructor"], ["--notes"]];
    const named = await Promise.all(lines.map(async (argv) => (await read(argv)).isNamed));
    expect(named).toEqual([false, true, false, false]);
  });
});

test.each([
  ["", "start"],
  ["--help", "everything"],
  ["-h", "everything"],
  ["--json", "start"],
  ["--no-color", "start"],
  ["--version", "version"],
  ["-V", "version"],
  ["-v", "version"],
  ["show --version", "version"],
  ["help", { words: [] }],
  ["help cite extra", { words: ["cite", "extra"] }],
  ["--json help formats", { words: ["formats"] }],
])("“%s” asks for help", async (line, about) => expect(await parse(words(line))).toEqual({ about }));

test.each(["show --help", "show -h", "--help show", "show 1960 --help"])(
  "“%s” asks for help on show",
  async (line) => expect(await parse(words(line))).toMatchObject({ about: { command: { name: "show" } } }),
);

describe("a line that is refused", () => {
  test.each<[line: string, problem: Partial<Problem> & { kind: Problem["kind"] }]>([
    ["show --wittness A", { kind: "unknown name", what: "option", given: "--wittness", of: "show" }],
    ["show -x", { kind: "unknown name", what: "option", given: "-x" }],
    ["diff --subject --json --nosuch", { kind: "unknown name", what: "option", given: "--nosuch" }],
    ["help --nosuch", { kind: "unknown name", what: "option", given: "--nosuch", of: "help" }],
    ["diff --nosuch=1", { kind: "unknown name", what: "option", given: "--nosuch" }],
    ["diff --subject --json", { kind: "missing value", option: "subject" }],
    ["search peace --limit", { kind: "missing value", option: "limit" }],
    ["show --json=1", { kind: "unexpected value", option: "json", given: "1" }],
    ["search peace -n 0", { kind: "invalid count", option: "limit", given: "0" }],
    ["search peace -n 1.5", { kind: "invalid count", given: "1.5" }],
    ["show --width 0", { kind: "invalid width", given: "0" }],
    ["show --format pdf", { kind: "invalid value", option: "format", given: "pdf", isList: false }],
    ["cite V --style mlaa", { kind: "invalid value", option: "style", given: "mlaa", isList: false }],
    ["diff --relation new,gone", { kind: "invalid value", option: "relation", given: "gone", isList: true }],
    ["search x --exact --regex", { kind: "conflicting options", options: ["exact", "regex"] }],
    ["search x --any --all", { kind: "conflicting options", options: ["all", "any"] }],
    ["search", { kind: "missing operand", command: "search", operand: "words" }],
    ["completion", { kind: "missing operand", command: "completion", operand: "shell" }],
    ["completion bash zsh", { kind: "extra operand", command: "completion", given: "zsh" }],
  ])("%s", async (line, problem) => expect(await problemOf(words(line))).toMatchObject(problem));

  test("an unknown option comes with the options that exist", async () => {
    const problem = await problemOf(["diff", "--sumary"]);
    expect(problem).toMatchObject({
      exists: expect.arrayContaining(["summary", "json", "no-color", "help", "version"]),
    });
  });
});
