// What a run does with any command: status, messages, formats, color, width, standard input.

import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { adviseOnProblem } from "../src/advice.ts";
import { COMMAND_NAMES } from "../src/commands/index.ts";
import { anpo, type } from "./support/io.ts";

describe("help", () => {
  test.each(["--help", "-h", "help", "help show", "show --help", "--version", "-V", "-v", ""])(
    "“anpo %s” prints on standard output, status 0",
    async (line) => {
      const { status, out, err } = await type(line);
      expect([status, err]).toEqual([0, ""]);
      expect(out).not.toBe("");
    },
  );

  test.each(["--no-color", "--format plain", "--accessible"])(
    "“anpo %s” prints what “anpo” prints",
    async (line) => expect(await type(line)).toEqual(await type("")),
  );

  test("“anpo --help” prints what “anpo help” prints", async () => {
    expect(await type("--help")).toEqual(await type("help"));
  });
});

describe("a word that is neither a command nor a reference", () => {
  test.each([
    ["serach treaty", "serach"],
    ["Serach treaty", "Serach"],
  ])("%s", async (line, given) => {
    const { status, out, err } = await type(line);
    const exists = [...COMMAND_NAMES, "help"];
    const { message } = adviseOnProblem({ kind: "unknown name", what: "command", given, exists });
    expect([status, out]).toEqual([2, ""]);
    expect(err.split("\n")[0]).toBe(`anpo: ${message}`);
  });

  test("after “show”, it is not taken for a command", async () => {
    expect((await type("show serach")).err).not.toBe((await type("serach")).err);
  });
});

test("a list of references can have remarks, blank lines and the header of TSV", async () => {
  const { out } = await type("show 1960:V 1951:I");
  expect(await anpo(["show", "-"], { stdin: "ref\tkind\n1960:V\tarticle\n1951:I\tarticle\n" })).toEqual({
    ...{ status: 0, out, err: "" },
  });
  expect(await anpo(["show", "-"], { stdin: "# the casus foederis\n1960:V\n\n  # bases\n1951:I\n" })).toEqual(
    {
      ...{ status: 0, out, err: "" },
    },
  );
});

test.each([
  "check --document draft.txt other.txt",
  "check --document draft.txt --document other.txt",
  "check --document=draft.txt --document=other.txt",
])("no file is dropped silently: %s", async (line) => {
  const files = { "draft.txt": "“meet the common danger”", "other.txt": "“meet the uncommon danger”" };
  expect(await type(line, { files })).toMatchObject({ status: 2, out: "" });
});

test("the name of a file is the file, if there is one", async () => {
  const files = { "draft.txt": "He wrote “meet the common danger”." };
  expect(await type("check draft.txt", { files })).toEqual(
    await type("check --document draft.txt", { files }),
  );
  expect(await type("check other.txt", { files })).toMatchObject({ status: 2, out: "" });
});

test("quotations in quotation marks of their own are checked one by one", async () => {
  const { out } = await type("check 'meet the common danger' 'has been disarmed'");
  expect(out.split("\n").map((line) => line.split("\t").slice(0, 3))).toEqual([
    ["1", "exact", "1960:V.1"],
    ["2", "exact", "1951:preamble.1"],
    [""],
  ]);
  expect((await type("check meet the common danger")).out).toMatch(/^exact: 1960:V\.1 /);
});

test("on a terminal, a notice about hits does not list them, too", async () => {
  expect((await type("search 'prior consultation'")).err).toMatch(/ Closest: /);
  expect((await type("search 'prior consultation'", { terminal: 80 })).err).toMatch(/either treaty\.\n$/);
});

describe("operands that look like options", () => {
  test.each([
    ["search -- --json", 1],
    ["check -- -", 2],
    ["search -5", 0],
  ])("%s → %i", async (line, status) => expect((await type(line)).status).toBe(status));

  test("a negative number is a query", async () => {
    expect(await type("search -5")).toEqual(await type("search -- -5"));
  });
});

describe("formats", () => {
  test.each([
    ["cite 1960 V --format csv", 2],
    ["glossary --format ics", 2],
    ["timeline --format ics --json", 2],
    ["timeline --format json --json", 0],
    ["timeline --format ICS", 0],
  ])("%s → %i", async (line, status) => expect((await type(line)).status).toBe(status));

  test("events that a calendar cannot show are counted in a notice", async () => {
    const { err } = await type("timeline --format ics");
    const { out } = await type("timeline --json");
    const { events } = JSON.parse(out) as { events: { date: string }[] };
    const withoutDay = events.filter(({ date }) => !/^\d{4}-\d\d-\d\d$/.test(date));
    expect(err).toMatch(new RegExp(`^anpo: ${withoutDay.length} `));
  });
});

describe("--quiet", () => {
  test.each([
    ["search garrison -q", 0],
    ["search zzzzqqq -q", 1],
    ["search garrison --quiet --json", 0],
    ["check -q common danger", 0],
    ["check peace in our time --quiet", 1],
  ])("%s prints nothing, status %i", async (line, status) => {
    expect(await type(line)).toEqual({ status, out: "", err: "" });
  });
});

describe("messages", () => {
  test("control characters and direction marks are shown, not sent to the terminal", async () => {
    const { err } = await anpo(["show", "\u001b]52;c;x\u0007\u202e"]);
    expect(err).not.toMatch(/[^\n\P{Cc}]|\u202e/u);
    expect(err).toContain("^[");
  });

  test("on a terminal, they are wrapped between words", async () => {
    const whole = (await type("show 1951:XX")).err;
    const { err } = await type("show 1951:XX", { errorTerminal: 50 });
    expect(err.trimEnd().split("\n").length).toBeGreaterThan(1);
    for (const line of err.split("\n")) expect(line.length).toBeLessThanOrEqual(50);
    expect(err.replace(/\s+/g, " ")).toBe(whole.replace(/\s+/g, " "));
    expect((await type("show 1951:XX", { errorTerminal: 0 })).err).toBe(whole);
  });

  test("a command to type is on a line of its own where it would be broken, so that it can be copied", async () => {
    const { err } = await type("helicopters", { errorTerminal: 40 });
    expect(err.split("\n")).toContain("anpo search helicopters");
  });

  test("a problem in a line of standard input names the line", async () => {
    const { status, out, err } = await anpo(["show", "-"], { stdin: "1960:V\n\nfoo bar" });
    expect([status, err]).toEqual([
      2,
      expect.stringMatching(/^anpo: line 3: .*; the other lines were read\n$/),
    ]);
    expect(out).toBe((await anpo(["show", "1960:V"])).out);
  });

  test("if no line of standard input can be read, nothing is printed", async () => {
    const { status, out, err } = await anpo(["cite", "-"], { stdin: "foo\nbar" });
    expect([status, out, err]).toEqual([2, "", expect.stringMatching(/^anpo: line 1: /)]);
  });
});

describe("standard input", () => {
  test.each(["search", "words", "timeline", "glossary", "disputes", "obligations"])(
    "anpo %s - says that it is not read",
    async (command) =>
      expect(await type(`${command} -`)).toMatchObject({
        status: 2,
        err: expect.stringContaining(`anpo: anpo ${command} does not read standard input\n`),
      }),
  );

  test.each([
    ["show -", "1960:V.1", "show 1960:V.1"],
    ["timeline --ref -", "1960:X", "timeline --ref 1960:X"],
    ["sources -", "sources\nhandout-1951 gao\ngao\n", "sources handout-1951 gao"],
    ["check -", "an armed attack", "check 'an armed attack'"],
    ["check", "an armed attack", "check 'an armed attack'"],
  ])("“%s” with “%s” on it is “%s”", async (line, stdin, same) => {
    expect(await type(line, { stdin })).toEqual(await type(same));
  });

  test.each(["show -", "check", "check -", "timeline --ref -"])(
    "%s is refused on a terminal",
    async (line) => {
      expect(await type(line)).toMatchObject({ status: 2, out: "" });
    },
  );
});

describe("color and width", () => {
  test.each([
    ["--format terminal --color always", true],
    ["--format terminal --no-color", false],
    ["--format terminal", false],
    ["--color always", true],
    ["--format plain", false],
  ])("in a pipe, %s: color %s", async (flags, isColored) => {
    expect((await type(`show 1960 V ${flags}`)).out.includes("\u001b[")).toBe(isColored);
  });

  test("variables color only what is for a terminal", async () => {
    const { out } = await type("show 1960 V", { env: { FORCE_COLOR: "1", CLICOLOR_FORCE: "1" } });
    expect(out).toBe((await type("show 1960 V")).out);
  });

  test.each(["show 1960 V", "search peace", "glossary", "diff --summary"])(
    "%s: without the escape codes, the colored output is the same",
    async (line) => {
      const colored = (await type(`${line} --color always`)).out;
      expect(stripVTControlCharacters(colored)).toBe((await type(line)).out);
    },
  );

  test("--width full does not wrap in a pipe", async () => {
    expect(await type("show 1960 V --width full")).toEqual(await type("show 1960 V"));
  });

  test("--bom marks CSV and TSV, unless they are empty", async () => {
    const { out } = await type("glossary --format csv --bom");
    expect(out).toBe(`\ufeff${(await type("glossary --format csv")).out}`);
    expect((await type("search zzzzqqq --format tsv --bom")).out).toBe("");
    expect((await type("glossary --bom")).status).toBe(2);
  });

  test("--width wraps in a pipe too", async () => {
    const { out } = await type("show 1960 V --width 40");
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(40);
    expect(out.replace(/\s+/g, " ")).toBe((await type("show 1960 V")).out.replace(/\s+/g, " "));
  });
});

test.each([
  ["timeline 1960", { isFile: true, errorTerminal: 80 }, true],
  ["timeline 1960 --format plain", { isFile: true, errorTerminal: 80 }, false],
  ["timeline 1960 --json", { isFile: true, errorTerminal: 80 }, false],
  // A script, a pipe, and a text that is the same in a file.
  ["timeline 1960", { isFile: true }, false],
  ["timeline 1960", { errorTerminal: 80 }, false],
  ["show 1960 V", { isFile: true, errorTerminal: 80 }, false],
])("%s, %j: a person who saves records is told how to save the screen: %s", async (line, world, isTold) => {
  const { err } = await type(line, world);
  expect(err.includes("add --format terminal")).toBe(isTold);
});
