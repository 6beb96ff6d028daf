// Any command line, read by commander, which also says what is wrong with one, and helps.

import { CommanderError, Command as Program } from "commander";
import { version } from "../../package.json";
import type { Command } from "../commands/command.ts";
import { GLOBAL_OPTIONS } from "../commands/global.ts";
import { allCommands, COMMAND_NAMES } from "../commands/index.ts";
import { TOPICS, type Topic } from "../commands/topics.ts";
import { STATUS, UnknownNameError, UsageError } from "../errors.ts";
import { didYouMean } from "../nearest.ts";
import { readyFor } from "../terminal/width.ts";
import { wrap } from "../terminal/wrap.ts";
import { type CommandLine, DEFAULT_COMMAND } from "./line.ts";

/** What was asked for instead of an answer. */
export interface Help {
  text: string;
}

/** Help is wrapped at the width, in cells. Throws a UsageError for what cannot be read. */
export async function readFullLine(argv: readonly string[], width: number): Promise<CommandLine | Help> {
  await readyFor(TOPICS.flatMap(({ text }) => text).join(""));
  let line: CommandLine | null = null;
  let text = "";
  const program = buildProgram(await allCommands(), width, {
    help: (part) => {
      text += part;
    },
    line: (read) => {
      line = read;
    },
  });
  const asked = argv.length === 0 ? ["--help"] : argv[0] === "-v" ? ["--version"] : protectRanges(argv);
  try {
    await program.parseAsync(asked, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw refusal(error, argv);
  }
  return line ?? { text: fitted(text, width) };
}

/** Commander leaves a line as long as it is where little room is beside a name. What goes on stands a little further in. */
function fitted(text: string, width: number): string {
  const lines = text.split("\n").flatMap((line) => {
    const indent = `${/^ */.exec(line)![0]}  `;
    const [first, ...rest] = wrap(line, width);
    const behind = line.slice(first?.end ?? 0).trimStart();
    if (rest.length === 0) return [line];
    const more = wrap(behind, Math.max(width - indent.length, 20));
    return [line.slice(0, first!.end), ...more.map(({ start, end }) => indent + behind.slice(start, end))];
  });
  return lines.join("\n");
}

/** The end of a range typed apart ("IV -VI") is no cluster of options; a dash of its own keeps it an operand. */
function protectRanges(argv: readonly string[]): string[] {
  const end = argv.includes("--") ? argv.indexOf("--") : argv.length;
  const isRange = (word: string, at: number) => at < end && /^-(?:[IX]|[IVX]{2,}|[ivx]{2,})$/.test(word);
  return argv.map((word, at) => (isRange(word, at) ? `\u2013${word.slice(1)}` : word));
}

/** "error: unknown option '--jsn'\n(Did you mean --json?)" in our words. */
function refusal({ message }: CommanderError, argv: readonly string[]): UsageError {
  const [, told = message, near] =
    /^(?:error: )?([\s\S]*?)(?:\n\(Did you mean (.*)\?\))?$/.exec(message) ?? [];
  const command = argv.find((word) => COMMAND_NAMES.some((name) => name === word));
  const help = `see anpo ${command ? `${command} ` : ""}--help`;
  return new UsageError(told, near ? `did you mean ${near}? ${help}` : help);
}

interface Hooks {
  /** Help and version. */
  help(text: string): void;
  line(line: CommandLine): void;
}

function buildProgram(commands: readonly Command[], width: number, hooks: Hooks): Program {
  const program = new Program("anpo")
    .description(
      "The security treaties between Japan and the United States, 1951 and 1960: read, search, compare.",
    )
    .version(`anpo ${version}`, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand(false)
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: hooks.help,
      // The errors are thrown too, and told in one place.
      writeErr: () => {},
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      getOutHelpWidth: () => width,
    })
    .exitOverride();
  for (const { flags, description } of GLOBAL_OPTIONS) program.option(flags, description);
  program.addHelpText(
    "after",
    () =>
      `\nExamples:\n${commands
        .flatMap(({ examples }) => examples.slice(0, 1))
        .map(exampleLine)
        .join("")}${TOPIC_HELP}${STATUS_HELP}`,
  );
  for (const command of commands) {
    const { name, summary, operands, options, formats, examples } = command;
    const sub = program.command(name, { isDefault: name === DEFAULT_COMMAND }).description(summary);
    if (operands.syntax) sub.argument(operands.syntax, operands.description);
    for (const { flags, description } of options) sub.option(flags, description);
    sub.addHelpText("after", `\nFormats: ${formats.join(", ")}`);
    sub.addHelpText("after", `\nExamples:\n${examples.map(exampleLine).join("")}`);
    sub.action(() => {
      const isNamed = program.args[0] === name;
      const own = sub.options.map((option) => sub.getOptionValueSource(option.attributeName()));
      // Flags of every command say how to answer, and ask nothing.
      if (!isNamed && sub.args.length === 0 && !own.includes("cli")) return program.outputHelp();
      hooks.line({ command, isNamed, operands: sub.args, options: sub.optsWithGlobals() });
    });
  }
  program
    .command("help")
    .argument("[command|topic]")
    .description("print help for a command, or on a topic")
    .action((name: string | undefined) => {
      const topic = TOPICS.find((one) => one.name === name);
      if (topic) return hooks.help(topicHelp(topic, width));
      const asked = name === undefined ? program : program.commands.find((one) => one.name() === name);
      if (asked) return asked.outputHelp();
      const names = [...COMMAND_NAMES, "help", ...TOPICS.map((one) => one.name)];
      const hint = didYouMean(name!, names) ?? `there are ${names.join(", ")}`;
      throw new UnknownNameError(name!, `there is no help for “${name}”`, hint);
    });
  return program;
}

function topicHelp({ text }: Topic, width: number): string {
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
