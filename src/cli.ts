// One run: argv to a command, its result to a format, any end to a status.

import { CommanderError, Command as Program } from "commander";
import { version } from "../package.json";
import type { Command, Outcome } from "./commands/command.ts";
import { GLOBAL_OPTIONS } from "./commands/global.ts";
import { COMMANDS } from "./commands/index.ts";
import { TOPICS, type Topic } from "./commands/topics.ts";
import type { ErrorResult, HelpResult } from "./core/results.ts";
import { DamageError, STATUS, type Status, StreamError, UnknownNameError, UsageError } from "./errors.ts";
import { FORMATS, type Format } from "./formats.ts";
import type { Io } from "./io.ts";
import { didYouMean } from "./nearest.ts";
import { chooseFormat, LAYOUTS, type Layout, render, type Settings, shortfall } from "./render/index.ts";
import { type ColourFlag, wantsColour } from "./terminal/colour.ts";
import { pagerEnvironment, pagerFor } from "./terminal/pager.ts";
import { type Screen, screenOf, widths } from "./terminal/screen.ts";
import { abridged, visible } from "./terminal/visible.ts";

/** Runs one command line; everything it prints has been written when it resolves. Never throws. */
export async function run(argv: readonly string[], io: Io): Promise<Status> {
  try {
    return await runCommand(argv, io);
  } catch (error) {
    await complain(error, argv, io);
    if (wantsJson(argv) && !(error instanceof StreamError)) await tellJson(error, io);
    return STATUS.trouble;
  }
}

/** Whoever parses the output gets a document in any case. */
async function tellJson(error: unknown, io: Io): Promise<void> {
  const hint = error instanceof UsageError ? error.hint : null;
  const message = error instanceof Error ? error.message : String(error);
  await io.stdout.write(await document({ schema: "anpo/error@1", message, hint })).catch(() => {});
}

async function document(value: ErrorResult | HelpResult): Promise<string> {
  const { json } = await import("./render/json.ts");
  return json(value);
}

/** As far as can be told of a command line that was not understood. */
function wantsJson(argv: readonly string[]): boolean {
  const end = argv.indexOf("--");
  const flags = end < 0 ? argv : argv.slice(0, end);
  const format = flags[flags.indexOf("--format") + 1];
  return (
    flags.includes("--json") ||
    flags.includes("--format=json") ||
    (flags.includes("--format") && format === "json")
  );
}

async function runCommand(argv: readonly string[], io: Io): Promise<Status> {
  let status: Status = STATUS.found;
  let help = "";
  const program = buildProgram({
    helpWidth: Math.min(screenOf(io.stdout, io.env).columns, 80),
    print: (text) => {
      help += text;
    },
    run: async (command, operands, flags) => {
      const settings = readFlags(command, flags, io);
      const outcome = await command.run({
        operands,
        options: flags,
        readStandardInput: () => standardInput(io),
      });
      status = flags.quiet === true ? outcome.status : await deliver(outcome, settings, io);
    },
  });
  try {
    const asked = argv.length === 0 ? ["--help"] : argv[0] === "-v" ? ["--version"] : argv.map(protectRange);
    await program.parseAsync(asked, { from: "user" });
  } catch (error) {
    const isWord = error instanceof UnknownNameError && /^\p{L}/u.test(error.given);
    if (isWord && error.given === program.args[0]) throw unknownCommand(error);
    const isAnswer = error instanceof CommanderError && error.exitCode === 0;
    if (!isAnswer) throw error;
  }
  if (help)
    await io.stdout.write(wantsJson(argv) ? await document({ schema: "anpo/help@1", text: help }) : help);
  return status;
}

/** The end of a range typed apart ("IV -VI") is no cluster of options; a dash of its own keeps it an operand. */
function protectRange(word: string): string {
  return /^-[IVX]{2,}$/i.test(word) ? `\u2013${word.slice(1)}` : word;
}

type Flags = Record<string, string | boolean | undefined>;

interface Hooks {
  /** In cells. */
  helpWidth: number;
  /** Help and version. */
  print(text: string): void;
  run(command: Command, operands: string[], flags: Flags): Promise<void>;
}

function buildProgram(hooks: Hooks): Program {
  const program = new Program("anpo")
    .description(
      "The security treaties between Japan and the United States, 1951 and 1960: read, search, compare.",
    )
    .version(`anpo ${version}`, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand(false)
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: hooks.print,
      // The errors are thrown too, and told in one place.
      writeErr: () => {},
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      getOutHelpWidth: () => hooks.helpWidth,
    })
    .exitOverride();
  for (const { flags, description } of GLOBAL_OPTIONS) program.option(flags, description);
  program.addHelpText(
    "after",
    () =>
      `\nExamples:\n${COMMANDS.flatMap(({ examples }) => examples.slice(0, 1))
        .map(exampleLine)
        .join("")}${TOPIC_HELP}${STATUS_HELP}`,
  );
  for (const command of COMMANDS) {
    const { name, summary, operands, options, formats, examples } = command;
    const sub = program.command(name, { isDefault: name === DEFAULT_COMMAND }).description(summary);
    if (operands.syntax) sub.argument(operands.syntax, operands.description);
    for (const { flags, description } of options) sub.option(flags, description);
    sub.addHelpText("after", `\nFormats: ${formats.join(", ")}`);
    sub.addHelpText("after", `\nExamples:\n${examples.map(exampleLine).join("")}`);
    sub.action(() => hooks.run(command, sub.args, sub.optsWithGlobals()));
  }
  program
    .command("help")
    .argument("[command|topic]")
    .description("print help for a command, or on a topic")
    .action(async (name: string | undefined) => {
      const topic = TOPICS.find((one) => one.name === name);
      if (topic) return hooks.print(await topicHelp(topic, hooks.helpWidth));
      const asked = name === undefined ? program : program.commands.find((one) => one.name() === name);
      if (!asked) {
        const names = [...commandNames(), ...TOPICS.map((one) => one.name)];
        throw new UnknownNameError(name!, `there is no help for “${name}”`, suggestion(name!, names));
      }
      asked.outputHelp();
    });
  return program;
}

async function topicHelp({ text }: Topic, width: number): Promise<string> {
  const { wrap } = await import("./terminal/wrap.ts");
  const lines = text.flatMap((paragraph) => {
    const indent = /^ {2}\S+( {2,})?/.exec(paragraph)?.[0] ?? "";
    const isTable = paragraph.startsWith("  ");
    const hang = isTable && indent.length < width / 2 ? " ".repeat(indent.length) : "";
    return wrap(paragraph.slice(hang.length), Math.max(width - hang.length, 20)).map(
      ({ start, end }, row) =>
        (row === 0 ? paragraph.slice(0, hang.length) : hang) + paragraph.slice(hang.length).slice(start, end),
    );
  });
  return `${lines.join("\n")}\n`;
}

/** `anpo 1960 V` is `anpo show 1960 V`. */
const DEFAULT_COMMAND = "show";

const TOPIC_HELP = `
Topics, with anpo help:
${TOPICS.map(({ name, summary }) => `  ${name.padEnd(12)} ${summary}`).join("\n")}
`;

const STATUS_HELP = `
Status: ${STATUS.found} found or shown, ${STATUS.nothingThere} nothing there, ${STATUS.trouble} cannot be understood or done.
`;

function exampleLine({ line, shows }: { line: string; shows: string }): string {
  return `  ${line}\n      ${shows}\n`;
}

function commandNames(): string[] {
  return [...COMMANDS.map(({ name }) => name), "help"];
}

function unknownCommand({ given, hint }: UnknownNameError): UnknownNameError {
  const near = didYouMean(given, commandNames());
  return new UnknownNameError(given, `“${given}” is no command and no reference`, near ?? hint);
}

function suggestion(given: string, names: readonly string[]): string {
  return didYouMean(given, names) ?? `there are ${names.join(", ")}`;
}

function readFlags({ name, formats }: Command, flags: Flags, io: Io): RunSettings {
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
      summary: flags.summary === true || format === "csv" || format === "tsv",
      apparatus: flags.apparatus === true,
      count: flags.count === true,
      explain: flags.explain === true,
      chart: flags.chart === true ? "alone" : format === "html" ? "over" : "none",
    },
  };
}

/** A page has room for two columns, and so has a wide screen. */
function defaultLayout(format: Format, { columns }: Screen): Layout {
  return format === "html" || (format === "terminal" && columns >= 120) ? "side-by-side" : "inline";
}

/** What a run needs to know beside what a format does. */
interface RunSettings extends Settings {
  isPaged: boolean;
}

const COLOUR_FLAGS = ["auto", "always", "never"] as const;

function oneOf<T extends string>(flag: string, given: Flags[string], values: readonly T[]): T | null {
  if (typeof given !== "string") return null;
  const value = values.find((one) => one === given);
  if (value) return value;
  throw new UsageError(`“${given}” is no value of --${flag}`, `use one of: ${values.join(", ")}`);
}

function readWidth(given: Flags[string]): number | "full" | null {
  if (typeof given !== "string") return null;
  if (given === "full") return given;
  if (/^[1-9]\d{0,5}$/.test(given)) return Number(given);
  throw new UsageError(`“${given}” is no width`, "type a number of cells, or full: --width 72");
}

async function standardInput({ stdin }: Io): Promise<string> {
  if (!stdin.isTerminal) return stdin.read();
  throw new UsageError(
    "“-” reads standard input, which is a terminal",
    "pipe something in, or name a reference",
  );
}

async function deliver({ result, notices, status }: Outcome, settings: RunSettings, io: Io): Promise<Status> {
  const text = await render(result, settings);
  const missing = await shortfall(result, settings.format);
  for (const notice of missing ? [...notices, missing] : notices) await tell(notice, io);
  if (text) await show(text, settings, io);
  return status;
}

async function show(text: string, { format, isPaged }: RunSettings, io: Io): Promise<void> {
  const { isTerminal, rows } = io.stdout;
  const pager = pagerFor(text, {
    isWanted: isPaged,
    format,
    isTerminal,
    rows,
    env: io.env,
    isWindows: io.isWindows,
  });
  if (pager && (await io.page(text, pager, pagerEnvironment(io.env)))) return;
  await io.stdout.write(text);
}

async function tell(message: string, io: Io): Promise<void> {
  // Nobody is left to tell where standard error cannot be written.
  await io.stderr.write(`anpo: ${abridged(visible(message))}\n`).catch(() => {});
}

const REINSTALL = "install it again: npm install --global anpo";

/** One line that names what was given, one with the next step. */
async function complain(error: unknown, argv: readonly string[], io: Io): Promise<void> {
  if (error instanceof UsageError) {
    await tell(error.message, io);
    if (error.hint) await tell(error.hint, io);
  } else if (error instanceof CommanderError) {
    const lines = error.message.replace(/^error: /, "").split("\n");
    for (const line of lines) await tell(line, io);
    const command = COMMANDS.find(({ name }) => argv.includes(name));
    await tell(`see anpo ${command ? `${command.name} ` : ""}--help`, io);
  } else if (error instanceof StreamError) {
    await tell(error.message, io);
  } else if (error instanceof DamageError) {
    await tell(error.message, io);
    await tell(REINSTALL, io);
  } else {
    await tell(`a fault of the program: ${error instanceof Error ? error.message : String(error)}`, io);
    if (io.env.ANPO_DEBUG === "1" && error instanceof Error) await io.stderr.write(`${error.stack}\n`);
    else await tell("ANPO_DEBUG=1 shows where", io);
  }
}
