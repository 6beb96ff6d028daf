// One run: argv to a command, its result to a format, any end to a status.

import type { Help } from "./commandline/full.ts";
import type { CommandLine } from "./commandline/line.ts";
import { readPlainLine } from "./commandline/plain.ts";
import type { Command, Input, Outcome } from "./commands/command.ts";
import { COMMAND_NAMES } from "./commands/index.ts";
import { DamageError, STATUS, type Status, StreamError, UnknownNameError, UsageError } from "./errors.ts";
import { COLOUR_FLAGS, type ColourFlag, FORMATS, type Format, LAYOUTS, type Layout } from "./formats.ts";
import type { Io } from "./io.ts";
import { didYouMean } from "./nearest.ts";
import { patternOf } from "./pattern.ts";
import { chooseFormat, lineWrapper, render, type Settings, shortfall } from "./render/index.ts";
import { json } from "./render/json.ts";
import { wantsColour } from "./terminal/colour.ts";
import { pagerEnvironment, pagerFor } from "./terminal/pager.ts";
import { type Screen, screenOf, widths } from "./terminal/screen.ts";
import { abridged, visible } from "./terminal/visible.ts";

/** Runs one command line; everything it prints has been written when it resolves. Never throws. */
export async function run(argv: readonly string[], io: Io): Promise<Status> {
  try {
    return await runCommand(argv, io);
  } catch (error) {
    await complain(error, io);
    if (wantsJson(argv) && !(error instanceof StreamError)) await tellJson(error, io);
    return STATUS.trouble;
  }
}

/** Whoever parses the output gets a document in any case. */
async function tellJson(error: unknown, io: Io): Promise<void> {
  await io.stdout.write(json({ schema: "anpo/error@1", ...told(error) })).catch(() => {});
}

/** As far as can be told of a command line that was not understood. */
function wantsJson(argv: readonly string[]): boolean {
  const end = argv.indexOf("--");
  const flags = end < 0 ? argv : argv.slice(0, end);
  const named = flags.findLastIndex((flag) => flag.startsWith("--format=") || flag === "--format");
  const format = flags[named] === "--format" ? flags[named + 1] : flags[named]?.slice("--format=".length);
  return flags.includes("--json") || format === "json";
}

async function runCommand(argv: readonly string[], io: Io): Promise<Status> {
  const line = (await readPlainLine(argv)) ?? (await readAnyLine(argv, io));
  if ("text" in line) {
    await io.stdout.write(wantsJson(argv) ? json({ schema: "anpo/help@1", text: line.text }) : line.text);
    return STATUS.found;
  }
  const { command, isNamed, operands, options } = line;
  const settings = readFlags(command, options, io);
  try {
    const outcome = await command.run({ operands, options, readStandardInput: () => standardInput(io) });
    return options.quiet === true ? outcome.status : await deliver(outcome, settings, io);
  } catch (error) {
    const isWord = error instanceof UnknownNameError && patternOf(String.raw`^\p{L}`, "u").test(error.given);
    throw isWord && !isNamed && error.given === operands[0] ? unknownCommand(error) : error;
  }
}

async function readAnyLine(argv: readonly string[], io: Io): Promise<CommandLine | Help> {
  const { readFullLine } = await import("./commandline/full.ts");
  return readFullLine(argv, Math.min(screenOf(io.stdout, io.env).columns, 80));
}

function unknownCommand({ given, hint }: UnknownNameError): UnknownNameError {
  const near = didYouMean(given, [...COMMAND_NAMES, "help"]);
  return new UnknownNameError(given, `“${given}” is no command and no reference`, near ?? hint);
}

function readFlags({ name, formats }: Command, flags: Input["options"], io: Io): RunSettings {
  const screen = screenOf(io.stdout, io.env);
  const given = oneOf("format", flags.format, FORMATS);
  if (flags.json === true && given !== null && given !== "json") {
    throw new UsageError(`--json and --format ${given} cannot both be`, "leave one of them out");
  }
  const named = flags.json === true ? "json" : given;
  const format = chooseFormat(named, screen.isTerminal);
  if (!formats.includes(format)) {
    throw new UsageError(`${name} has no format ${format}`, `use one of: ${formats.join(", ")}`);
  }
  const when: ColourFlag =
    flags.color === false ? "never" : (oneOf("color", flags.color, COLOUR_FLAGS) ?? "auto");
  return {
    format,
    ...widths(readWidth(flags.width), format, screen),
    colour: wantsColour(when, io.env, screen.isTerminal),
    isAccessible:
      flags.accessible === true || Boolean(io.env.ANPO_ACCESSIBLE && io.env.ANPO_ACCESSIBLE !== "0"),
    isPaged: flags.pager !== false,
    view: {
      numbers: flags.numbers !== false,
      layout: oneOf("layout", flags.layout, LAYOUTS) ?? defaultLayout(format, screen),
      parallel: flags.parallel === true,
      summary: flags.summary === true || isTable(format),
      apparatus: flags.apparatus === true,
      count: flags.count === true,
      explain: flags.explain === true,
      chart: format === "html" ? "over" : flags.chart === true && !isTable(format) ? "alone" : "none",
    },
  };
}

/** What has a row for each record, and nothing else. */
function isTable(format: Format): boolean {
  return format === "csv" || format === "tsv";
}

/** A page has room for two columns, and so has a wide screen. */
function defaultLayout(format: Format, { columns }: Screen): Layout {
  return format === "html" || (format === "terminal" && columns >= 120) ? "side-by-side" : "inline";
}

/** What a run needs to know beside what a format does. */
interface RunSettings extends Settings {
  isPaged: boolean;
}

function oneOf<T extends string>(
  flag: string,
  given: string | boolean | undefined,
  values: readonly T[],
): T | null {
  if (typeof given !== "string") return null;
  const value = values.find((one) => one === given);
  if (value) return value;
  throw new UsageError(`“${given}” is no value of --${flag}`, `use one of: ${values.join(", ")}`);
}

function readWidth(given: string | boolean | undefined): number | "full" | null {
  if (typeof given !== "string") return null;
  if (given === "full") return given;
  if (/^[1-9]\d{0,5}$/.test(given)) return Number(given);
  throw new UsageError(`“${given}” is no width`, "type a number of cells, or full: --width 72");
}

async function standardInput({ stdin }: Io): Promise<string> {
  if (!stdin.isTerminal) return stdin.read();
  throw new UsageError(
    "there is nothing to read: standard input is a terminal",
    "type it behind the command, or pipe it in",
  );
}

async function deliver({ result, notices, status }: Outcome, settings: RunSettings, io: Io): Promise<Status> {
  const text = await render(result, settings);
  const missing = await shortfall(result, settings.format);
  const all = missing ? [...notices, missing] : notices;
  // A pager would push them off the screen.
  const isShown = await page(text, settings, io);
  for (const notice of all) await tell(notice, io);
  if (text && !isShown) await io.stdout.write(text);
  return status;
}

/** False where no pager is wanted, or none could be started. */
async function page(text: string, { format, isPaged }: RunSettings, io: Io): Promise<boolean> {
  const { isTerminal, rows } = io.stdout;
  const pager = pagerFor(text, {
    isWanted: isPaged,
    format,
    isTerminal,
    rows,
    env: io.env,
    isWindows: io.isWindows,
  });
  return pager !== null && io.page(text, pager, pagerEnvironment(io.env));
}

async function tell(message: string, io: Io): Promise<void> {
  const line = `anpo: ${abridged(visible(message))}`;
  const { columns } = io.stderr;
  const lines = columns ? await fitted(line, columns).catch(() => line) : line;
  // Nobody is left to tell where standard error cannot be written.
  await io.stderr.write(`${lines}\n`).catch(() => {});
}

/** A terminal would cut within words. */
async function fitted(line: string, columns: number): Promise<string> {
  return (await lineWrapper(line, columns))(line).join("\n");
}

/** A part that is loaded when it is needed is not there, or was cut off; a pattern that we made wrong is our fault. */
function isOfMissingPart(error: unknown): error is Error {
  const { code, message } = error as NodeJS.ErrnoException;
  const isCutOff = error instanceof SyntaxError && !message.startsWith("Invalid regular expression");
  return isCutOff || code === "MODULE_NOT_FOUND" || code === "ERR_MODULE_NOT_FOUND";
}

const REINSTALL = "install it again: npm install --global anpo";

/** What was given or what is wrong, and the next step. */
function told(error: unknown): { message: string; hint: string | null } {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof UsageError) return { message, hint: error.hint };
  if (error instanceof StreamError) return { message, hint: null };
  if (error instanceof DamageError) return { message, hint: REINSTALL };
  if (isOfMissingPart(error)) {
    return { message: `the program is damaged (${message.split("\n")[0]})`, hint: REINSTALL };
  }
  return { message: `a fault of the program: ${message}`, hint: SHOWS_WHERE };
}

const SHOWS_WHERE = "ANPO_DEBUG=1 shows where";

/** A line each; or where it is, if that was asked for. */
async function complain(error: unknown, io: Io): Promise<void> {
  const { message, hint } = told(error);
  await tell(message, io);
  if (hint === SHOWS_WHERE && io.env.ANPO_DEBUG === "1" && error instanceof Error) {
    await io.stderr.write(`${error.stack}\n`);
  } else if (hint) await tell(hint, io);
}
