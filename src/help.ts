// Help: for the whole program, a command or a topic, laid out by commander.

import { Command as CommanderCommand } from "commander";
import { version } from "../package.json";
import type { Command, Example } from "./commands/command.ts";
import { allCommands, COMMAND_NAMES, type CommandName } from "./commands/index.ts";
import { TOPICS, type Topic } from "./commands/topics.ts";
import { AnpoError } from "./errors.ts";
import { GLOBAL_OPTIONS, type Options } from "./options.ts";
import { addOptions, HELP_OPTION, type HelpRequest, VERSION_OPTION } from "./parse.ts";
import { FORMATS } from "./render/formats.ts";
import type { Paint } from "./render/terminal/paint.ts";
import { wrap, wrappedLines } from "./render/terminal/wrap.ts";

/** The --json document for help and version. */
export interface HelpResult {
  schema: "anpo/help@1";
  text: string;
}

/** The text that was asked for, wrapped at a width in columns. Throws an AnpoError for an unknown topic. */
export async function helpText(
  request: HelpRequest,
  width: number,
  paint: Paint = (_, text) => text,
): Promise<string> {
  const text = await pageOf(request, width, paint);
  return text.replaceAll(/^\S.*:$/gm, (heading) => paint("label", heading));
}

async function pageOf({ about }: HelpRequest, width: number, paint: Paint): Promise<string> {
  if (about === "version") return `anpo ${version}\n`;
  if (about === "start") return startPage(width, paint);
  const commands = await allCommands();
  if (about === "everything") return overview(commands, width);
  if ("command" in about) return commandHelp(about.command, width);
  const [word, extra] = about.words;
  if (word === undefined || /^(?:me|please)$/i.test(word)) return overview(commands, width);
  // “exit codes”
  const joined = about.words.join("-");
  const topic = TOPICS.find(({ name }) => name === joined || name === (OTHER_WORDS[word] ?? word));
  const command = commands.find(({ name }) => name === word);
  if (extra !== undefined && topic?.name !== joined) {
    const known = topic || command ? `help ${word}` : "help";
    throw new AnpoError({ kind: "extra operand", command: known, given: extra });
  }
  if (topic) return topicHelp(topic, width);
  if (command) return commandHelp(command, width);
  const exists = [...COMMAND_NAMES, "help", ...TOPICS.map(({ name }) => name)];
  throw new AnpoError({ kind: "unknown name", what: "command or help topic", given: word, exists });
}

/** What else a reader may call a topic, besides the names of formats. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(FORMATS.map((name) => [name, "formats"])),
  ...{
    exit: "exit-codes",
    status: "exit-codes",
    pipe: "formats",
    pipes: "formats",
    excel: "formats",
    spreadsheet: "formats",
    columns: "fields",
    keys: "fields",
    jq: "fields",
    scripts: "fields",
    scripting: "fields",
  },
};

/** What `anpo` alone shows: it fits on a screen of 24 lines. */
function startPage(width: number, paint: Paint): string {
  const column = 2 + Math.max(...[...FIRST_STEPS, ...HELP].map(([line]) => line.length)) + 2;
  const widest = Math.max(...[...FIRST_STEPS, ...HELP].map(([, shows]) => shows.length));
  const steps = ([line, shows]: readonly [string, string]) =>
    column + widest <= width ? `  ${line.padEnd(column - 2)}${paint("muted", shows)}` : `  ${line}`;
  return [
    ...wrappedLines("anpo: the security treaties of Japan and the United States, 1951 and 1960", width),
    ...["", paint("label", "A line begins with anpo and a command. Try"), ...FIRST_STEPS.map(steps)],
    ...["", paint("label", "Commands"), ...commandList(width, paint)],
    ...["", paint("label", "Help"), ...HELP.map(steps), ""],
  ].join("\n");
}

/** The commands with what they are for, in two columns; their names alone if that is too wide. */
function commandList(width: number, paint: Paint): string[] {
  const entries = COMMAND_NAMES.map((name) => [name, PURPOSES[name]] as const);
  const names = Math.max(...entries.map(([name]) => name.length)) + 2;
  const purposes = Math.max(...entries.map(([, purpose]) => purpose.length));
  if (2 + names + purposes + 2 + names + purposes > width)
    return wrappedLines(COMMAND_NAMES.join("  "), width - 2).map((line) => `  ${line}`);
  const cell = ([name, purpose]: readonly [string, string], padding: number) =>
    `  ${name.padEnd(names)}${paint("muted", purpose)}${" ".repeat(padding)}`;
  const rows = Math.ceil(entries.length / 2);
  return entries.slice(0, rows).map((left, at) => {
    const right = entries[rows + at];
    return right ? cell(left, purposes - left[1].length) + cell(right, 0) : cell(left, 0);
  });
}

/** In a few words, so that two fit on a line of 80 columns. */
const PURPOSES: Readonly<Record<CommandName, string>> = {
  show: "read a passage",
  search: "find passages",
  diff: "what changed in 1960",
  timeline: "what happened when",
  words: "count and find words",
  obligations: "who shall do what",
  check: "is a quotation right?",
  cite: "a citation to paste",
  glossary: "people, terms, documents",
  disputes: "where sources disagree",
  collate: "how the copies differ",
  sources: "where all this is from",
  export: "everything in one file",
  mcp: "for AI assistants",
  completion: "for the Tab key",
};

export const FIRST_STEPS = [
  ["anpo show 1960 V", "read Article V; V.2 is paragraph 2"],
  ['anpo search "why did Kishi resign"', "ask, or search for words"],
  ["anpo diff --summary", "see what the 1960 treaty changed"],
  ["anpo timeline June 1960", "follow the month of the crisis"],
  ['anpo check "act to meet the common danger"', "check a quotation"],
] as const;

const HELP = [
  ["anpo help show", "a command, its options, examples"],
  ["anpo help", "all commands and help topics"],
] as const;

function overview(commands: readonly Command[], width: number): string {
  const program = programOf(width);
  for (const command of commands) addCommand(program, command);
  program.command("help").argument("[command|topic]").summary("help for a command or a topic");
  const examples = commands.flatMap((command) => command.examples.slice(0, 1));
  const topics = TOPICS.map(({ name, summary }) => `  ${name.padEnd(12)} ${summary}\n`);
  // Readers look for a command first, and options are many.
  const [head, options, list] = program.helpInformation().split(/\n(?=(?:Options|Commands):)/);
  return hanging(
    [
      head!,
      list!,
      exampleList(examples),
      `Topics for anpo help:\n${topics.join("")}`,
      options!,
      "Exit codes: 0 found or shown, 1 nothing found, 2 usage error or failure.\n",
    ],
    width,
  );
}

/** What is special about the command comes first: its options and examples, then the options of every command. */
function commandHelp(command: Command, width: number): string {
  const format = { ...GLOBAL_OPTIONS.format, help: `output format: ${command.formats.join(", ")}` };
  const help = addCommand(programOf(width, { ...GLOBAL_OPTIONS, format }), command).helpInformation();
  const [own, everywhere] = help.split(/\n(?=Global Options:)/);
  return hanging([own!, exampleList(command.examples), everywhere!], width);
}

function programOf(width: number, options: Options = GLOBAL_OPTIONS): CommanderCommand {
  const program = new CommanderCommand("anpo")
    .description(
      "The Japan–US security treaties of 1951 and 1960: read, search, compare and check quotations.",
    )
    .helpOption(false)
    .helpCommand(false)
    .configureOutput({ getOutHelpWidth: () => width, getOutHasColors: () => false })
    .configureHelp({
      showGlobalOptions: true,
      optionDescription: ({ description }) => description,
      optionTerm: ({ flags, presetArg }) =>
        presetArg === undefined ? flags.replace(/\[(.*)\]/, "<$1>") : flags,
    });
  return addOptions(program, options).addOption(HELP_OPTION).addOption(VERSION_OPTION);
}

function addCommand(
  program: CommanderCommand,
  { name, summary, operands, options }: Command,
): CommanderCommand {
  const sub = addOptions(program.command(name), options).summary(summary).helpOption(false);
  sub.description(`${summary[0]!.toUpperCase()}${summary.slice(1)}${/[.?]$/.test(summary) ? "" : "."}`);
  return operands.syntax ? sub.argument(operands.syntax, operands.help) : sub;
}

function exampleList(examples: readonly Example[]): string {
  return `Examples:\n${examples.map(({ line, shows }) => `  ${line}\n      ${shows}\n`).join("")}`;
}

/** Sections, with long lines wrapped and continued two columns further in. Commander leaves some lines too long. */
function hanging(sections: readonly string[], width: number): string {
  const lines = sections.join("\n").split("\n");
  return lines
    .flatMap((line) => {
      const indent = `${/^ */.exec(line)![0]}  `;
      const [first, ...rest] = wrap(line, width);
      if (rest.length === 0) return [line];
      const remainder = line.slice(first!.end).trimStart();
      const more = wrap(remainder, Math.max(width - indent.length, 20));
      return [
        line.slice(0, first!.end),
        ...more.map(({ start, end }) => indent + remainder.slice(start, end)),
      ];
    })
    .join("\n");
}

/** Paragraphs of the topic; the rows of a table continue below their second column. */
function topicHelp({ text }: Topic, width: number): string {
  const lines = text.flatMap((paragraph, at) => {
    const first = /^ {2}\S.*? {2,}/.exec(paragraph)?.[0] ?? "";
    const hang = first.length < width / 2 ? first.length : 0;
    const rest = paragraph.slice(hang);
    const followsTable = !paragraph.startsWith(" ") && text[at - 1]?.startsWith(" ");
    const lines = wrap(rest, Math.max(width - hang, 20)).map(({ start, end }, row) => {
      const margin = row === 0 ? paragraph.slice(0, hang) : " ".repeat(hang);
      return margin + rest.slice(start, end);
    });
    return followsTable ? ["", ...lines] : lines;
  });
  return `${lines.join("\n")}\n`;
}
