// The manual page in mdoc, from the descriptions of the commands.

import { version } from "../package.json";
import { allCommands } from "./commands/index.ts";
import { TOPICS } from "./commands/topics.ts";
import { formsOf, GLOBAL_OPTIONS, type Options } from "./options.ts";

/** The help topics that are sections of the page, apart from the exit codes. */
const SECTIONS = ["environment"];

/** The others, which are long and explain details: the page only names them. */
const NAMED = ["references", "formats", "comparison", "terms", "counting", "kinds", "fields"];

/** How many commands have an example on the page. */
const EXAMPLES = 3;

/** The whole page. The date is a parameter so that the same sources give the same page. */
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
    "The help of each command has its options and more examples:",
    "anpo help show.",
    ".Bl -tag -width Ds",
    ...all.flatMap(({ name, summary, operands }) => [
      `.It Cm ${name}`,
      sentence(summary),
      ...(operands.help ? [sentence(operands.help)] : []),
    ]),
    ".It Cm help",
    sentence("help for a command or a topic"),
    ".El",
    ".Pp",
    "Every command has these options:",
    ...optionList([...itemsOf(GLOBAL_OPTIONS), ...HELP_OPTIONS]),
    ...SECTIONS.flatMap((name) => [`.Sh ${name.toUpperCase()}`, ...paragraphs(name)]),
    ".Sh FURTHER TOPICS",
    ...optionalTopics(),
    ".Sh EXIT STATUS",
    ...statuses(),
    ".Sh EXAMPLES",
    ".Bl -tag -width Ds",
    ...all
      .slice(0, EXAMPLES)
      .flatMap(({ examples }) =>
        examples.slice(0, 1).flatMap(({ line, shows }) => [`.It Li ${argument(line)}`, sentence(shows)]),
      ),
    ".El",
    ".Sh AUTHORS",
    ".An The anpo editors",
    ".Pp",
    `This is version ${version}.`,
  ].join("\n")}\n`;
}

function optionalTopics(): string[] {
  const named = TOPICS.filter(({ name }) => NAMED.includes(name));
  return [
    ".Bl -tag -width Ds",
    ...named.flatMap(({ name, summary }) => [`.It Ic anpo help ${name}`, sentence(summary)]),
    ".El",
  ];
}

/** The forms of an option, and its help. */
type OptionItem = readonly [forms: string, help: string];

const HELP_OPTIONS: readonly OptionItem[] = [
  ["-h, --help", "print this help"],
  ["-V, --version", "print the version"],
];

function itemsOf(options: Options): OptionItem[] {
  return Object.entries(options).map(([name, option]) => [formsOf(name, option), option.help]);
}

/** Lines of at most 80 bytes, which the linter of manual pages requires. */
function shortLines(line: string): string[] {
  const lines = [""];
  for (const word of line.split(/(?<=\S) (?=\S)/)) {
    const last = lines.at(-1)!;
    if (last === "") lines[lines.length - 1] = word;
    else if (lintedLength(`${last} ${word}`) <= 78) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((one) => one.replace(/^[.']/, "\\&$&"));
}

/** The length as the linter counts it: it spells out characters that are not ASCII. */
function lintedLength(line: string): number {
  return line.replace(/[^ -~]/gu, "12345678").length;
}

function optionList(options: readonly OptionItem[]): string[] {
  const items = options.flatMap(([forms, help]) => [`.It ${flagMacro(forms)}`, sentence(help)]);
  return [".Bl -tag -width Ds", ...items, ".El"];
}

function flagMacro(forms: string): string {
  const parts = forms.replace(VALUE, "").trim().split(/, /);
  const [, needed, value = needed] = VALUE.exec(forms) ?? [];
  return [
    parts.map((part) => `Fl ${part.trim().replace(/^-/, "").replaceAll("-", "\\-")}`).join(" , "),
    ...(value ? [needed ? `Ar ${value}` : `Op Ar ${value}`] : []),
  ].join(" ");
}

/** "<count>"; "[n]" if the value can be left out. */
const VALUE = /<([^>]+)>|\[([^\]]+)\]/;

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
    lines.push(...(isRow ? [escaped(paragraph.slice(2))] : sentences.flatMap(shortLines)));
    isTable = isRow;
  }
  return isTable ? [...lines, ".Ed"] : lines;
}

/** The rows of the topic as a list, so that they are wrapped. */
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
  // A list of legal values keeps its lower case.
  const isList = /^[a-z-]+(?:,| or )/.test(words);
  const capital = isList ? words : words[0]!.toUpperCase() + words.slice(1);
  return shortLines(escaped(/[.?…]$/.test(capital) ? capital : `${capital}.`)).join("\n");
}

/** Text in the line of a macro, where quotation marks have a meaning. */
function argument(text: string): string {
  return escaped(text).replaceAll('"', "\\(dq");
}

/** Text with backslashes escaped, and a leading period or apostrophe, which would start a request. */
function escaped(text: string): string {
  return text.replaceAll("\\", "\\e").replace(/^[.']/, "\\&$&").replace(/-/g, "\\-");
}
