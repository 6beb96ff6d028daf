// Random command lines, some of them hostile: every run ends soon, with a status and clean output.

import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Command } from "../../src/commands/command.ts";
import { allCommands } from "../../src/commands/index.ts";
import { TOPICS } from "../../src/commands/topics.ts";
import { flagOf, GLOBAL_OPTIONS, type Options } from "../../src/options.ts";
import { FORMATS } from "../../src/render/formats.ts";
import { RELATIONS } from "../../src/treaty/model.ts";
import { expectClean } from "../support/clean.ts";
import { entries, events, paragraphs } from "../support/corpus.ts";
import { anpo, type World } from "../support/io.ts";
import { validate } from "../support/schema.ts";
import { program } from "../support/shell.ts";
import { anyText } from "../support/text.ts";

const COMMANDS = await allCommands();

/** Milliseconds. A line takes some 10 ms, and a process 100 ms; the rest is for a busy machine. */
const SOON = 2000;

const hostile = fc.oneof(
  anyText({ maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.constantFrom(
    ..."\u001b[31mred|\u001b]8;;http://x\u0007y\u001b]8;;\u0007|\u001b]52;c;aGk=\u0007|\u009b2J|\u202egnp|\ufeff|\ud800|\u0000".split(
      "|",
    ),
    ..."-|--|---|-0|--no-|--=|=|..|V..|..V|1960:|:V|V.|V.0|V.99999999999999999999|IIII|第条|^(a+)+$|(|[|\\|%s|*".split(
      "|",
    ),
    ...["", " ", "\t", "\n", "__proto__", "constructor", "toString", "9".repeat(400), "V,".repeat(500)],
  ),
);

const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...paragraphs.map(({ ref }) => ref)) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(..."1951 1960 V VI.2 I-III preamble 第五条 old new IX".split(" ")),
  },
  { weight: 2, arbitrary: fc.constantFrom(...entries.map(({ ref }) => ref)) },
  { weight: 2, arbitrary: fc.constantFrom(...events.map(({ ref }) => ref)) },
  { weight: 3, arbitrary: fc.constantFrom(...paragraphs.flatMap(({ text }) => text.split(" "))) },
  { weight: 2, arbitrary: fc.constantFrom("bash", "zsh", "-", ...TOPICS.map(({ name }) => name)) },
  { weight: 6, arbitrary: hostile },
);

const value = fc.oneof(
  fc.constantFrom(
    ..."1960 1951-09-08 1960-06 1 20 0 full auto always V 1951:I a,b punctuation,case".split(" "),
  ),
  fc.constantFrom(...FORMATS, ...RELATIONS, "provision", "event", "term", "inline", "side-by-side", "A", "B"),
  word,
);

/** Values of options that have no list of legal values. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  "--width": ["1", "40", "72", "full"],
  "--from": ["1951", "1960-05", "1951-09-08"],
  "--to": ["1952", "1960-06", "1971-06-17"],
  "--limit": ["1", "20"],
};

interface TypedOption {
  flag: string;
  short: string | null;
  /** Legal values; null if the option takes none. */
  values: readonly string[] | null;
}

const typedOptions = (options: Options): TypedOption[] =>
  Object.entries(options).map(([name, option]) => {
    const flag = flagOf(name, option);
    const legal = "values" in option ? option.values : (VALUES[flag] ?? ["1960", "V", "1951:I"]);
    const short = "short" in option && option.short ? `-${option.short}` : null;
    return { flag, short, values: "value" in option ? legal : null };
  });

/** One of the options, with a value if it takes one, joined by "=" or as two words. */
const optionOf = (options: readonly TypedOption[]) =>
  fc
    .record({
      ...{ option: fc.constantFrom(...options), any: value, pick: fc.nat() },
      ...{ isLegal: fc.boolean(), isJoined: fc.boolean(), isShort: fc.boolean() },
    })
    .map(({ option: { flag, short, values }, any, pick, isLegal, isJoined, isShort }) => {
      if (values === null) return [isShort && short !== null ? short : flag];
      const given = isLegal ? values[pick % values.length]! : any;
      return isJoined ? [`${flag}=${given}`] : [flag, given];
    });

const anyOption = optionOf(
  COMMANDS.flatMap(({ options }) => typedOptions({ ...GLOBAL_OPTIONS, ...options })),
);

/** A line for one command: its name, operands and options, and sometimes an option of another command. */
const lineOf = ({ name, options }: Pick<Command, "name" | "options">): fc.Arbitrary<Line> =>
  fc.record({
    before: fc.array(optionOf(typedOptions(GLOBAL_OPTIONS)), { maxLength: 1 }),
    command: fc.option(fc.constant(name), { freq: 8, nil: null }),
    units: fc.array(
      fc.oneof(
        { weight: 10, arbitrary: word.map((one) => [one]) },
        { weight: 6, arbitrary: optionOf(typedOptions({ ...GLOBAL_OPTIONS, ...options })) },
        { weight: 1, arbitrary: anyOption },
        { weight: 1, arbitrary: fc.constantFrom<string[]>(["--help"], ["--version"], ["--"], ["-n"]) },
      ),
      { maxLength: 5 },
    ),
  });

const line = fc.oneof(...[...COMMANDS, { name: "help", options: {} }].map(lineOf));

interface Line {
  before: string[][];
  command: string | null;
  units: string[][];
}

const world: fc.Arbitrary<World> = fc.record({
  terminal: fc.constantFrom(null, null, 0, 1, 7, 40, 80, 200),
  rows: fc.constantFrom(null, 0, 24),
  stdin: fc.oneof(
    fc.constant(null),
    fc.array(fc.oneof(word, hostile), { maxLength: 4 }).map((all) => all.join("\n")),
  ),
  env: fc.dictionary(
    fc.constantFrom(
      ..."NO_COLOR FORCE_COLOR CLICOLOR CLICOLOR_FORCE TERM COLUMNS ANPO_FORCE_TTY ANPO_ACCESSIBLE PAGER".split(
        " ",
      ),
    ),
    fc.oneof(fc.constantFrom("", "0", "1", "dumb", "abc", "-5", "100000"), hostile),
    { maxKeys: 3 },
  ),
});

function argvOf({ before, command, units }: Line): string[] {
  return [...before.flat(), ...(command === null ? [] : [command]), ...units.flat()];
}

/** What `anpo mcp` prints: a response for each request, and so nothing without one. */
const SESSION = /^(?:\[?\{"jsonrpc".*\n)*$/;

describe("any command line", () => {
  // So that no measured line has to load files that later lines find loaded.
  beforeAll(async () => {
    for (const format of FORMATS) await anpo(["timeline", "--format", format]);
    for (const { examples } of COMMANDS) await anpo(examples[0]!.line.split(" ").slice(1), { terminal: 80 });
  });

  test("ends soon, with a status, without a stack trace or a raw control character", async () => {
    await fc.assert(
      fc.asyncProperty(line, world, async (words, around) => {
        const started = performance.now();
        const ended = await anpo(argvOf(words), around);
        expect(performance.now() - started).toBeLessThan(SOON);
        expectClean(ended);
      }),
    );
  });

  test("with --json prints one document that is valid by its schema", async () => {
    const isQuiet = (argv: string[]) => argv.some((one) => /^(-\w*q|--quiet)/.test(one));
    await fc.assert(
      fc.asyncProperty(line, world, async (words, around) => {
        const argv = argvOf({ ...words, before: [["--json"], ...words.before] });
        const ended = await anpo(argv, around);
        expectClean(ended);
        if (isQuiet(argv) && ended.out === "") return;
        if (words.command === "mcp" && SESSION.test(ended.out)) return;
        const document = JSON.parse(ended.out);
        const [, name] = /^anpo\/([a-z]+)@\d+$/.exec(document.schema)!;
        expect(validate(`schema-${name}-result.json`, document)).toEqual([]);
      }),
    );
  });

  test("ends in the same way in a process of its own", () => {
    fc.assert(
      fc.property(line, (words) => {
        // The arguments of a process cannot contain NUL.
        const argv = argvOf(words).map((one) => one.replaceAll("\0", ""));
        const started = performance.now();
        const ended = program(argv);
        expect(performance.now() - started).toBeLessThan(SOON);
        expectClean(ended);
      }),
      { numRuns: Math.ceil(fc.readConfigureGlobal().numRuns! / 20) },
    );
  });

  test("means the same with its options in another order", async () => {
    const given = fc.constantFrom(...COMMANDS).chain(({ name, options }) =>
      fc
        .tuple(
          fc.constant(name),
          fc.array(word, { maxLength: 2 }),
          // Each option once: of --format and --json, or --color and --no-color, the last one counts.
          fc.uniqueArray(optionOf(typedOptions({ ...GLOBAL_OPTIONS, ...options })), {
            selector: ([first]) => first!.replace(/^--no-|^--|=.*$/gs, "").replace("json", "format"),
          }),
        )
        .chain(([name, operands, flags]) =>
          fc.record({
            first: fc.constant([name, ...flags.flat(), ...operands]),
            second: fc
              .shuffledSubarray(flags, { minLength: flags.length })
              .map((shuffled) => [name, ...operands, ...shuffled.flat()]),
          }),
        ),
    );
    await fc.assert(
      fc.asyncProperty(given, async ({ first, second }) => {
        // An operand that starts with a hyphen would be read as an option.
        fc.pre(first.every((one) => !/^-./.test(one) || /^--?[a-z]/.test(one)) && !first.includes("--"));
        const [one, other] = [await anpo(first), await anpo(second)];
        fc.pre(one.status < 2);
        expect(other).toEqual(one);
      }),
      { numRuns: Math.ceil(fc.readConfigureGlobal().numRuns! / 5) },
    );
  });
});
