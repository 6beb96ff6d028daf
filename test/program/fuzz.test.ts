// Random command lines, hostile ones among them: whatever is typed, a run ends soon, with a status and clean output.

import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Command, Option } from "../../src/commands/command.ts";
import { GLOBAL_OPTIONS } from "../../src/commands/global.ts";
import { allCommands } from "../../src/commands/index.ts";
import { TOPICS } from "../../src/commands/topics.ts";
import { FORMATS } from "../../src/formats.ts";
import { CITATION_STYLES, ENTRY_KINDS, HIT_KINDS, RELATIONS } from "../../src/treaty/model.ts";
import { expectClean } from "../support/clean.ts";
import { entries, events, paragraphs } from "../support/corpus.ts";
import { anpo, type World } from "../support/io.ts";
import { validate } from "../support/schema.ts";
import { program } from "../support/shell.ts";
import { anyText } from "../support/text.ts";

const COMMANDS = await allCommands();

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

const VALUES: Readonly<Record<string, readonly string[]>> = {
  "--format": FORMATS,
  "--color": ["auto", "always", "never"],
  "--width": ["1", "40", "72", "full"],
  "--layout": ["inline", "side-by-side"],
  "--kind": [...HIT_KINDS, ...ENTRY_KINDS],
  "--relation": RELATIONS,
  "--ignore": ["case", "punctuation,case", "hyphens"],
  "--style": CITATION_STYLES,
  "--from": ["1951", "1960-05", "1951-09-08"],
  "--to": ["1952", "1960-06", "1971-06-17"],
  "--limit": ["1", "20"],
};

/** An option with its value, if it takes one, together or apart. */
const optionOf = (options: readonly Option[]) =>
  fc
    .record({
      ...{ flags: fc.constantFrom(...options.map(({ flags }) => flags)), any: value, pick: fc.nat() },
      ...{ isFitting: fc.boolean(), isJoined: fc.boolean(), isShort: fc.boolean() },
    })
    .map(({ flags, any, pick, isFitting, isJoined, isShort }) => {
      const [first, long = first] = flags.match(/--?[a-z][a-z-]*/gi)!;
      if (!flags.includes("<")) return [isShort ? first! : long!];
      const fitting = VALUES[long!] ?? ["1960", "V", "1951:I"];
      const given = isFitting ? fitting[pick % fitting.length]! : any;
      return isJoined ? [`${long}=${given}`] : [long!, given];
    });

const anyOption = optionOf([...GLOBAL_OPTIONS, ...COMMANDS.flatMap(({ options }) => options)]);

/** A line for one command: its name, words that belong together, and seldom what is not its own. */
const lineOf = ({ name, options }: Pick<Command, "name" | "options">): fc.Arbitrary<Line> =>
  fc.record({
    before: fc.array(optionOf(GLOBAL_OPTIONS), { maxLength: 1 }),
    command: fc.option(fc.constant(name), { freq: 8, nil: null }),
    units: fc.array(
      fc.oneof(
        { weight: 10, arbitrary: word.map((one) => [one]) },
        { weight: 6, arbitrary: optionOf([...GLOBAL_OPTIONS, ...options]) },
        { weight: 1, arbitrary: anyOption },
        { weight: 1, arbitrary: fc.constantFrom<string[]>(["--help"], ["--version"], ["--"], ["-n"]) },
      ),
      { maxLength: 5 },
    ),
  });

const line = fc.oneof(...[...COMMANDS, { name: "help", options: [] }].map(lineOf));

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

/** Words as a command line has them. */
function argvOf({
  before,
  command,
  units,
}: {
  before: string[][];
  command: string | null;
  units: string[][];
}) {
  return [...before.flat(), ...(command === null ? [] : [command]), ...units.flat()];
}

describe("whatever is typed", () => {
  // What is loaded once is not what a line takes.
  beforeAll(async () => {
    for (const format of FORMATS) await anpo(["timeline", "--format", format]);
    for (const { examples } of COMMANDS) await anpo(examples[0]!.line.split(" ").slice(1), { terminal: 80 });
  });

  test("it ends within a second, with a status, without a trace or a raw control character", async () => {
    await fc.assert(
      fc.asyncProperty(line, world, async (words, around) => {
        const started = performance.now();
        const ended = await anpo(argvOf(words), around);
        expect(performance.now() - started).toBeLessThan(1000);
        expectClean(ended);
      }),
    );
  });

  test("with --json there is one document that holds to its schema, and nothing else", async () => {
    const isQuiet = (argv: string[]) => argv.some((one) => /^(-\w*q|--quiet)/.test(one));
    await fc.assert(
      fc.asyncProperty(line, world, async (words, around) => {
        const argv = argvOf({ ...words, before: [["--json"], ...words.before] });
        const ended = await anpo(argv, around);
        expectClean(ended);
        if (isQuiet(argv) && ended.out === "") return;
        const document = JSON.parse(ended.out);
        const [, name] = /^anpo\/([a-z]+)@1$/.exec(document.schema)!;
        expect(validate(`${name}-result.schema.json`, document)).toEqual([]);
      }),
    );
  });

  test("the built program does the same, in a process of its own", () => {
    fc.assert(
      fc.property(line, (words) => {
        // A process takes no NUL in its words.
        const argv = argvOf(words).map((one) => one.replaceAll("\0", ""));
        const started = performance.now();
        const ended = program(argv);
        expect(performance.now() - started).toBeLessThan(1000);
        expectClean(ended);
      }),
      { numRuns: Math.ceil(fc.readConfigureGlobal().numRuns! / 20) },
    );
  });

  test("the order of the options does not matter", async () => {
    const given = fc.constantFrom(...COMMANDS).chain(({ name, options }) =>
      fc
        .tuple(
          fc.constant(name),
          fc.array(word, { maxLength: 2 }),
          // Two that speak of the same thing are settled by the last: of format and colour there is one each.
          fc.uniqueArray(optionOf([...GLOBAL_OPTIONS, ...options]), {
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
        // A hyphen makes an operand an option, or the end of the options.
        fc.pre(first.every((one) => !/^-./.test(one) || /^--?[a-z]/.test(one)) && !first.includes("--"));
        const [one, other] = [await anpo(first), await anpo(second)];
        fc.pre(one.status < 2);
        expect(other).toEqual(one);
      }),
    );
  });
});
