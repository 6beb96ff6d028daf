// The command line: argv → a command with typed options and operands.

import { Command as CommanderCommand, Option as CommanderOption } from "commander";
import type { Command } from "./commands/command.ts";
import { isCommandName, loadCommand } from "./commands/index.ts";
import { AnpoError, type Problem } from "./errors.ts";
import {
  flagOf,
  formsOf,
  GLOBAL_OPTIONS,
  longFormsOf,
  type Option,
  type Options,
  readOptions,
  type Typed,
} from "./options.ts";

/** A command line that asks for an answer. */
export interface CommandLine {
  command: Command;
  /** Whether the command was typed; `anpo 1960 V` means `anpo show 1960 V`. */
  isNamed: boolean;
  operands: readonly string[];
  options: Typed<Options>;
  globalOptions: Typed<typeof GLOBAL_OPTIONS>;
}

/** A command line that asks for help or the version. */
export interface HelpRequest {
  about: "start" | "everything" | "version" | { command: Command } | { words: readonly string[] };
}

/** Throws an AnpoError for a line that cannot be understood. */
export async function parse(argv: readonly string[]): Promise<CommandLine | HelpRequest> {
  const place = placeOfCommand(argv);
  // “anpo Show 1960”
  const word = argv[place]?.replace(/^[A-Z][a-z]+$/, (name) => name.toLowerCase());
  if (word === "help") return helpRequest(argv.slice(place + 1));
  const isNamed = word !== undefined && isCommandName(word);
  const command = await loadCommand(isNamed ? word : "show");
  const { name, options } = command;
  // Only the typed command is registered: registering all of them costs as much as a whole short run.
  const parser = parserOf(name, { ...GLOBAL_OPTIONS, ...options });
  const words = (isNamed ? argv.toSpliced(place, 1) : argv).map((one) => ownName(one, options));
  const { operands, unknown } = parser.parseOptions(protectRanges(words));
  const given = parser.opts();
  if (given.version || given.v) return { about: "version" };
  if (given.help) return { about: isNamed ? { command } : "everything" };
  if (unknown.length > 0) throw unknownOption(unknown[0]!, name, words, { ...GLOBAL_OPTIONS, ...options });
  // Options alone say how to print, not what: `anpo --json` gets the page that `anpo` gets.
  const ownFlags = Object.keys(options).some((one) => parser.getOptionValueSource(one) === "cli");
  if (!isNamed && operands.length === 0 && !ownFlags) return { about: "start" };
  checkRepeated(words, options);
  checkReferences(words, operands, command);
  checkOperandCount(command, operands);
  return {
    ...{ command, isNamed, operands },
    options: readOptions(options, given),
    globalOptions: readGlobalOptions(given, command),
  };
}

/** `--treaty 1960` means `--in 1960`, or `--ref 1960`, where a command has a wider option. */
function ownName(word: string, options: Options): string {
  const wider = ["in", "ref"].find((name) => name in options);
  return wider === undefined || "treaty" in options ? word : word.replace(/^--treaty(?==|$)/, `--${wider}`);
}

/** An unknown format is answered with those of the command. */
function readGlobalOptions(
  given: Readonly<Record<string, unknown>>,
  { formats }: Command,
): Typed<typeof GLOBAL_OPTIONS> {
  try {
    return readOptions(GLOBAL_OPTIONS, given);
  } catch (error) {
    const isFormat =
      error instanceof AnpoError &&
      error.problem.kind === "invalid value" &&
      error.problem.option === "format";
    throw isFormat ? new AnpoError({ ...error.problem, exists: formats } as Problem) : error;
  }
}

/** `anpo help [command|topic]`; the options of every command are allowed, as in `anpo help formats --json`. */
function helpRequest(argv: readonly string[]): HelpRequest {
  const { operands, unknown } = parserOf("help", GLOBAL_OPTIONS).parseOptions([...argv]);
  if (unknown.length > 0) throw unknownOption(unknown[0]!, "help", argv, GLOBAL_OPTIONS);
  return { about: { words: operands } };
}

/** The index of the first word that is neither an option nor the value of a global option. */
function placeOfCommand(argv: readonly string[]): number {
  const withValue = Object.entries(GLOBAL_OPTIONS).flatMap(([name, option]) =>
    "value" in option ? [`--${name}`] : [],
  );
  let place = 0;
  for (let word = argv[place]; word?.startsWith("-") && word !== "-" && word !== "--"; word = argv[place])
    place += withValue.includes(word) ? 2 : 1;
  return place;
}

/** A commander parser for these options and for help and version. */
function parserOf(name: string, options: Options): CommanderCommand {
  const parser = new CommanderCommand(name).helpOption(false);
  return addOptions(parser, options)
    .addOption(HELP_OPTION)
    .addOption(VERSION_OPTION)
    .addOption(new CommanderOption("-v").hideHelp());
}

export const HELP_OPTION = new CommanderOption("-h, --help", "print this help");
export const VERSION_OPTION = new CommanderOption("-V, --version", "print the version");

/** Registers options with commander, for parsing or for help. */
export function addOptions(parser: CommanderCommand, options: Options): CommanderCommand {
  for (const [name, option] of Object.entries(options))
    for (const one of commanderOptions(name, option)) parser.addOption(one);
  return parser;
}

/**
 * An option as commander knows it. Its value is optional there, so that a missing value does not swallow the next
 * option; `readOptions` reports it.
 */
function commanderOptions(name: string, option: Option): CommanderOption[] {
  const main = new CommanderOption(formsOf(name, option).replace(/<(.*)>/, "[$1]"), option.help);
  if ("preset" in option) main.preset(String(option.preset));
  if (option.kind !== "choice" || option.no === undefined) return [main];
  return [main, new CommanderOption(`--no-${name}`, `short for --${name} ${option.no}`).hideHelp()];
}

/** The end of a range that was typed separately ("IV -VI") is not a group of short options. */
function protectRanges(argv: readonly string[]): string[] {
  const end = argv.includes("--") ? argv.indexOf("--") : argv.length;
  const isRangeEnd = (word: string, at: number) => at < end && /^-(?:[IX]|[IVX]{2,}|[ivx]{2,})$/.test(word);
  return argv.map((word, at) => (isRangeEnd(word, at) ? `\u2013${word.slice(1)}` : word));
}

function unknownOption(
  given: string,
  command: string,
  words: readonly string[],
  options: Options,
): AnpoError {
  const [flag = given, value] = given.split("=");
  const known = Object.entries(options).find(([name, option]) => flagOf(name, option) === flag);
  if (known && value !== undefined)
    return new AnpoError({ kind: "unexpected value", option: flag.slice(2), given: value });
  const exists = [...longFormsOf(options), "--help", "--version"].map((one) => one.slice(2));
  const line = lineMeant(flag, command, words, options);
  return new AnpoError({ kind: "unknown name", what: "option", given: flag, exists, of: command, line });
}

/** A word with which a reference may go on: "article", "V.2", "5", "preamble". */
const PART_OF_REFERENCE =
  /^(?:art(?:icle|\.)?|para(?:graph|\.)?|[ivx]+(?:\.\d+)?|\d{1,2}(?:\.\d+)?|preamble|testimonium|signatures)$/i;

/** Of two files, texts or lists, commander would read the second only. */
function checkRepeated(words: readonly string[], options: Options): void {
  for (const [name, option] of Object.entries(options)) {
    const flag = flagOf(name, option);
    const given = words.filter((word) => word === flag || word.startsWith(`${flag}=`));
    if (given.length < 2) continue;
    if (option.kind === "file") throw new AnpoError({ kind: "second file", option: name });
    const all = option.kind === "choices" ? option.values.slice(0, 2).join(",") : null;
    const example = option.kind === "text" && option.isReference ? '"1951:I 1960:VI"' : all;
    if (option.kind === "text" || option.kind === "choices")
      throw new AnpoError({ kind: "repeated option", option: name, example });
  }
}

/** `--in 1960 article 5 "the words"`: a shell gives the option only the first word. */
function checkReferences(words: readonly string[], operands: readonly string[], command: Command): void {
  for (const [name, option] of Object.entries(command.options)) {
    if (option.kind !== "text" || !option.isReference) continue;
    const flag = flagOf(name, option);
    const place = words.findIndex((word) => word === flag || word.startsWith(`${flag}=`));
    if (place < 0) continue;
    const isJoined = words[place] !== flag;
    const given = isJoined ? words[place]!.slice(flag.length + 1) : (words[place + 1] ?? "");
    const after = words.slice(place + (isJoined ? 1 : 2));
    const end = after.findIndex((word) => !PART_OF_REFERENCE.test(word));
    const parts = end < 0 ? after : after.slice(0, end);
    // `anpo search --in 1960 V` has no other words to search for.
    const areOperands = parts.length === operands.length && command.operands.syntax.startsWith("<");
    if (parts.length === 0 || areOperands) continue;
    const whole = [given, ...parts].join(" ");
    throw new AnpoError({ kind: "passage in several words", option: name, given, whole });
  }
}

/** What people type for an option, its name here, and what to write instead. A party is written as a word. */
const OTHER_NAMES: readonly [pattern: RegExp, name: string, written: string][] = [
  [/^-f$/, "format", "--format"],
  [/^--json-?l(?:ines)?$/, "format", "--format ndjson"],
  [/^(?:-l|--count|--max|--top|--head)$/, "limit", "--limit"],
  [/^-j$/, "json", "--json"],
  [/^--stat$/, "summary", "--summary"],
  [/^--(?:parallel|side-by-side)$/, "layout", "--layout side-by-side"],
  [/^(?:--layout|--side-by-side)$/, "parallel", "--parallel"],
  [/^--(?:only|kind)$/, "relation", "--relation"],
  [/^--party$/, "treaty", ""],
  [/^(?:--article|--part|--passage)$/, "in", "--in"],
  [/^--(?:sources?|variants?)$/, "notes", "--notes"],
  [/^--colou?rs?$/, "color", "--color"],
  [/^--no-colou?rs?$/, "color", "--no-color"],
  [/^--(?:since|after)$/, "from", "--from"],
  [/^--(?:until|before)$/, "to", "--to"],
];

/**
 * The words of the line with the name that an option has here: `diff --relation new` for “anpo diff --new”. Null if no
 * option is known by this name, and if its value is missing.
 */
function lineMeant(
  flag: string,
  command: string,
  words: readonly string[],
  options: Options,
): string[] | null {
  const [, , otherName] = OTHER_NAMES.find(([pattern, name]) => pattern.test(flag) && name in options) ?? [];
  const excluded = command === "search" ? /^-(\p{L}{2,})$/u.exec(flag)?.[1] : undefined;
  const written =
    optionWithValue(flag.replace(/^--/, ""), options) ?? otherName ?? (excluded && `NOT ${excluded}`);
  const at = words.findIndex((word) => word.split("=")[0] === flag);
  if (written === undefined || at < 0) return null;
  const [, ...value] = words[at]!.split("=");
  const isSwitch = written === "--parallel";
  const after = [...value, ...words.slice(at + 1)].filter((word) => !isSwitch || word !== "side-by-side");
  const option = options[written.slice(2)];
  const lacksValue = option !== undefined && "value" in option && /^(?:-.*)?$/.test(after[0] ?? "");
  if (lacksValue) return null;
  return [command, ...words.slice(0, at), ...written.split(" "), ...after].filter((word) => word !== "");
}

/** "--format csv" for “--csv”. */
function optionWithValue(value: string, options: Options): string | null {
  const [name] =
    Object.entries(options).find(([, option]) => "values" in option && option.values.includes(value)) ?? [];
  return name === undefined ? null : `--${name} ${value}`;
}

function checkOperandCount(
  { name, operands: { syntax }, examples }: Command,
  operands: readonly string[],
): void {
  const most = syntax === "" ? 0 : syntax.includes("...") ? Number.POSITIVE_INFINITY : 1;
  if (operands.length === 0 && syntax.startsWith("<"))
    throw new AnpoError({
      ...{ kind: "missing operand", command: name, operand: syntax.replace(/<|\W*>.*/g, "") },
      example: examples[0]!.line,
    });
  if (operands.length > most)
    throw new AnpoError({ kind: "extra operand", command: name, given: operands[most]! });
}
