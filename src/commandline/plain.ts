// A well-formed command line, read by Node's own parser: commander takes as long to start as all the rest of a run.

import { parseArgs } from "node:util";
import type { Command, Option } from "../commands/command.ts";
import { GLOBAL_OPTIONS } from "../commands/global.ts";
import { commandNamed } from "../commands/index.ts";
import { type CommandLine, DEFAULT_COMMAND } from "./line.ts";

/** Null for what is not well formed, or asks for help or for nothing: it takes more to tell what is wrong, or to help. */
export async function readPlainLine(argv: readonly string[]): Promise<CommandLine | null> {
  const place = placeOfFirstOperand(argv);
  const word = argv[place];
  // Behind “--” everything is an operand, and the two parsers do not agree which word is the command.
  if (word === undefined || word === "help" || argv.includes("--")) return null;
  if (place > 0 && !read(argv.slice(0, place), GLOBAL_OPTIONS)) return null;
  const named = await commandNamed(word);
  const isNamed = named !== null;
  const command = named ?? (await commandNamed(DEFAULT_COMMAND))!;
  const words = isNamed ? argv.toSpliced(place, 1) : argv;
  const line = read(words, [...GLOBAL_OPTIONS, ...command.options]);
  return line && isFitting(command, line.operands) ? { command, isNamed, ...line } : null;
}

function placeOfFirstOperand(argv: readonly string[]): number {
  const takesValue = (word: string) =>
    GLOBAL_OPTIONS.some(({ flags }) => flags.startsWith(`${word} `) && flags.includes("<"));
  let place = 0;
  for (let word = argv[place]; word?.startsWith("-") && word !== "-"; word = argv[place])
    place += takesValue(word) ? 2 : 1;
  return place;
}

function isFitting({ operands: { syntax } }: Command, operands: readonly string[]): boolean {
  const least = syntax.startsWith("<") ? 1 : 0;
  const most = syntax === "" ? 0 : syntax.includes("...") ? Number.POSITIVE_INFINITY : 1;
  return operands.length >= least && operands.length <= most;
}

type Read = Pick<CommandLine, "operands" | "options">;

function read(argv: readonly string[], options: readonly Option[]): Read | null {
  const given: Record<string, string | boolean> = {};
  for (const { flags } of options) {
    const [, positive] = /^--no-(.*)/.exec(flags) ?? [];
    if (positive && !options.some((other) => `${other.flags} `.includes(`--${positive} `)))
      given[positive] = true;
  }
  // Where nothing begins with a dash there is nothing to parse.
  if (!argv.some((word) => word.startsWith("-"))) return { operands: argv, options: given };
  const spelled = options.map(({ flags }) => {
    const [, short, long] = /^(?:-(\w), )?--([a-z-]+)/.exec(flags)!;
    const type = flags.includes("<") ? ("string" as const) : ("boolean" as const);
    return [long!, { type, ...(short && { short }) }] as const;
  });
  try {
    const { tokens, positionals } = parseArgs({
      args: [...argv],
      options: Object.fromEntries(spelled),
      allowPositionals: true,
      tokens: true,
    });
    // The last word on a matter counts.
    for (const token of tokens) {
      if (token.kind !== "option") continue;
      const name = token.name.replace(/^no-/, "").replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
      given[name] = token.name.startsWith("no-") ? false : (token.value ?? true);
    }
    return { operands: positionals, options: given };
  } catch {
    return null;
  }
}
