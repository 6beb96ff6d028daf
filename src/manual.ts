// The manual page, made from the list of commands: mdoc, as man reads it.

import { version } from "../package.json";
import type { Option } from "./commands/command.ts";
import { GLOBAL_OPTIONS } from "./commands/global.ts";
import { allCommands } from "./commands/index.ts";
import { TOPICS } from "./commands/topics.ts";

/** The whole page. The date is that of the release, for the same page from the same sources. */
export async function manual(date: string): Promise<string> {
  const all = await allCommands();
  return `${[
    `.Dd ${date}`,
    ".Dt ANPO 1",
    ".Os",
    ".Sh NAME",
    ".Nm anpo",
    ".Nd the security treaties between Japan and the United States",
    ".Sh SYNOPSIS",
    ...all.flatMap(({ name, operands }) => [
      ".Nm anpo",
      `.Cm ${name}`,
      ...(operands.syntax ? [`.Ar ${escaped(operands.syntax)}`] : []),
    ]),
    ".Nm anpo",
    ".Cm help",
    ".Ar [command|topic]",
    ".Nm anpo",
    ".Ar reference...",
    ".Sh DESCRIPTION",
    ".Nm",
    "reads, searches and compares the two treaties, of 1951 and 1960.",
    "It is an offline book: it uses no network, writes no file and reads no settings.",
    ".Sh COMMANDS",
    ".Bl -tag -width Ds",
    ...all.flatMap(({ name, summary, operands, options }) => [
      `.It Cm ${name}`,
      sentence(summary),
      ...(operands.description ? [sentence(operands.description)] : []),
      ...(options.length > 0 ? optionList(options) : []),
    ]),
    ".It Cm help",
    sentence("print help for a command, or on a topic"),
    ".El",
    ".Pp",
    "Every command has these options:",
    ...optionList([...GLOBAL_OPTIONS, ...ASKING_OPTIONS]),
    ".Sh REFERENCES",
    ...paragraphs("references"),
    ".Sh FORMATS",
    ...paragraphs("formats"),
    ".Sh ENVIRONMENT",
    ...paragraphs("environment"),
    ".Sh EXIT STATUS",
    ...statuses(),
    ".Sh EXAMPLES",
    ".Bl -tag -width Ds",
    ...all.flatMap(({ examples }) =>
      examples.flatMap(({ line, shows }) => [`.It Li ${argument(line)}`, sentence(shows)]),
    ),
    ".El",
    ".Sh AUTHORS",
    ".An The anpo editors",
    ".Pp",
    `This is version ${version}.`,
  ].join("\n")}\n`;
}

/** What commander adds by itself. */
const ASKING_OPTIONS: readonly Option[] = [
  { flags: "-h, --help", description: "print help" },
  { flags: "-V, --version", description: "print the version" },
];

/** Lines of text of up to 80 bytes, as the linter wishes. */
function short(line: string): string[] {
  const lines = [""];
  for (const word of line.split(/(?<=\S) (?=\S)/)) {
    const last = lines.at(-1)!;
    if (last === "") lines[lines.length - 1] = word;
    else if (linted(`${last} ${word}`) <= 78) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((one) => one.replace(/^[.']/, "\\&$&"));
}

/** The length as the linter counts it: it spells out what is not ASCII. */
function linted(line: string): number {
  return line.replace(/[^ -~]/gu, "12345678").length;
}

function optionList(options: readonly Option[]): string[] {
  const items = options.flatMap(({ flags, description }) => [`.It ${flag(flags)}`, sentence(description)]);
  return [".Bl -tag -width Ds", ...items, ".El"];
}

function flag(flags: string): string {
  const parts = flags
    .replace(/<([^>]+)>/, "")
    .trim()
    .split(/, /);
  const value = /<([^>]+)>/.exec(flags)?.[1];
  return [
    parts.map((part) => `Fl ${part.trim().replace(/^-/, "").replaceAll("-", "\\-")}`).join(" , "),
    ...(value ? [`Ar ${value}`] : []),
  ].join(" ");
}

function paragraphs(name: string): string[] {
  const { text } = TOPICS.find((topic) => topic.name === name)!;
  const lines: string[] = [];
  let isTable = false;
  for (const [at, paragraph] of text.entries()) {
    const isRow = paragraph.startsWith("  ");
    if (isRow && !isTable) lines.push(".Bd -literal -offset indent");
    if (!isRow && isTable) lines.push(".Ed");
    if (!isRow && at > 0) lines.push(".Pp");
    const sentences = escaped(paragraph).split(/(?<=[.:;]) (?=[A-Z])/);
    lines.push(...(isRow ? [escaped(paragraph.slice(2))] : sentences.flatMap(short)));
    isTable = isRow;
  }
  return isTable ? [...lines, ".Ed"] : lines;
}

/** The rows of the topic as a list of their own, so that they are wrapped. */
function statuses(): string[] {
  const { text } = TOPICS.find((topic) => topic.name === "exit-codes")!;
  const rows = text.flatMap((line) => {
    const [, status, meaning] = /^ {2}(\d+) +(.*)/.exec(line) ?? [];
    return status ? [`.It Li ${status}`, sentence(meaning![0]!.toUpperCase() + meaning!.slice(1))] : [];
  });
  const rest = text.filter((line) => !line.startsWith("  ")).map(sentence);
  return [".Bl -tag -width Ds", ...rows, ".El", ".Pp", ...rest];
}

function sentence(words: string): string {
  // A list of values is typed as it stands.
  const isList = /^[a-z-]+(?:,| or )/.test(words);
  const capital = isList ? words : words[0]!.toUpperCase() + words.slice(1);
  return short(escaped(/[.?…]$/.test(capital) ? capital : `${capital}.`)).join("\n");
}

/** In a line of a macro, which takes quotes for its own. */
function argument(text: string): string {
  return escaped(text).replaceAll('"', "\\(dq");
}

/** A backslash, and a dot or quote that would open a request. */
function escaped(text: string): string {
  return text.replaceAll("\\", "\\e").replace(/^[.']/, "\\&$&").replace(/-/g, "\\-");
}
