// One run: argv → a command → its answer → output and exit status. The only file that decides a status.

import { type Command, readsStandardInput } from "./commands/command.ts";
import { AnpoError, type Answer, type ErrorResult, type Notice, type Problem } from "./errors.ts";
import type { HelpResult } from "./help.ts";
import type { Io } from "./io.ts";
import type { MeantLine } from "./meant.ts";
import { type OutputSettings, outputOf } from "./output.ts";
import { type CommandLine, type HelpRequest, parse } from "./parse.ts";
import { chooseFormat, type Format, PEOPLE_FORMATS, TABLE_FORMATS } from "./render/formats.ts";
import { json } from "./render/json.ts";
import { wantsColor } from "./render/terminal/color.ts";
import { wantsLinks, withoutLinks } from "./render/terminal/links.ts";
import { pagerEnvironment, pagerFor } from "./render/terminal/pager.ts";
import { screenOf, widths } from "./render/terminal/screen.ts";
import { abridged, shellWord, visible } from "./text/visible.ts";
import { bundledCorpus } from "./treaty/data.ts";

/** Exit statuses, as README and `anpo help exit-codes` document them. */
const STATUS = { found: 0, nothing: 1, failure: 2 } as const;
export type Status = (typeof STATUS)[keyof typeof STATUS];

/** Runs one command line. Everything it prints has been written when the promise resolves. Never throws. */
export async function run(argv: readonly string[], io: Io): Promise<Status> {
  try {
    return await runLine(argv, io);
  } catch (error) {
    const advice = await reportError(error, io);
    const isUnwritable = error instanceof AnpoError && error.problem.kind === "unwritable output";
    if (wantsJson(argv) && !isUnwritable)
      await io.stdout.write(json<ErrorResult>({ schema: "anpo/error@1", ...advice })).catch(() => {});
    return STATUS.failure;
  }
}

async function runLine(argv: readonly string[], io: Io): Promise<Status> {
  let meant: MeantLine | null = null;
  for (;;) {
    const outcome: Status | MeantLine = await answerOrMeant(meant?.argv ?? argv, io);
    if (typeof outcome !== "number") {
      meant = outcome;
      continue;
    }
    if (meant !== null) await printNotices([{ kind: "same as", line: meant.line, subject: null }], io);
    return outcome;
  }
}

/** Answers a line, or returns the line that was meant. */
async function answerOrMeant(argv: readonly string[], io: Io): Promise<Status | MeantLine> {
  const isOnTerminal = screenOf(io.stdout, io.env).isTerminal;
  const line = await parse(argv).catch(async (error: unknown) => {
    const { lineForOption } = await import("./meant.ts");
    return lineForOption(error, isOnTerminal);
  });
  if ("argv" in line) return line;
  if ("about" in line) {
    await printHelp(line, argv, io);
    return STATUS.found;
  }
  try {
    return await answerLine(line, argv, io);
  } catch (error) {
    const document = documentLine(error, line);
    if (document) return answerLine(document, argv, io);
    const problem = await readersProblem(error, line);
    const { meantLine } = await import("./meant.ts");
    const meant = meantLine(problem ?? error, line, argv, isOnTerminal);
    if (meant === null) throw problem ?? error;
    return meant;
  }
}

/** `anpo check draft.txt`: the quotations in the document, or on its lines. */
function documentLine(error: unknown, line: CommandLine): CommandLine | null {
  if (!(error instanceof AnpoError) || error.problem.kind !== "file instead of quotation") return null;
  return { ...line, operands: [], options: { ...line.options, document: error.problem.given } };
}

async function answerLine(line: CommandLine, argv: readonly string[], io: Io): Promise<Status | MeantLine> {
  const settings = settingsOf(line, io);
  if (line.command.serve && !io.stdin.isTerminal) {
    await line.command.serve(io.stdin.lines(), io.stdout.write);
    return STATUS.found;
  }
  const answer = await runCommand(line, settings.format, io);
  const [notice] = answer.notices;
  if (notice?.kind === "no such entry") {
    const { lineForEntry } = await import("./meant.ts");
    const meant = lineForEntry(notice, argv, settings.format === "terminal");
    if (meant !== null) return meant;
  }
  if (line.options.quiet !== true) await printAnswer(answer, line.command, settings, commandLine(argv), io);
  // The other lines are answered, but whoever runs this in a script has to know.
  if (answer.notices.some(({ kind }) => kind === "unread line")) return STATUS.failure;
  const isMissing = answer.notices.some((notice) => "isMissing" in notice);
  return isMissing || line.command.isEmpty(answer.result, line.options) ? STATUS.nothing : STATUS.found;
}

async function printHelp(request: HelpRequest, argv: readonly string[], io: Io): Promise<void> {
  const { helpText } = await import("./help.ts");
  const screen = screenOf(io.stdout, io.env);
  const isJson = wantsJson(argv);
  const isColored = !isJson && wantsColor("auto", io.env, screen.isTerminal);
  const paint = isColored ? (await import("./render/terminal/terminal.ts")).painter(true, false) : undefined;
  const text = await helpText(request, Math.min(screen.columns, 80), paint);
  const result: HelpResult = { schema: "anpo/help@1", text };
  if (isJson) return io.stdout.write(json(result));
  const settings = { format: "terminal", isPaged: !argv.includes("--no-pager") };
  if (!(await printThroughPager(text, settings, commandLine(argv), io))) await io.stdout.write(text);
}

async function runCommand(
  { command, operands, options }: CommandLine,
  format: Format,
  io: Io,
): Promise<Answer<{ schema: string }>> {
  const fileText = await readFileOption(command, options, io);
  const isAsked = fileText === null && readsStandardInput(command, operands, options);
  const standardInput = isAsked ? await readStandardInput(io, command) : null;
  return command.run({ operands, options, standardInput, fileText, format }, bundledCorpus());
}

/**
 * What a reader had in mind who typed operands that a command cannot read: `anpo shwo` and `anpo read 1960`, which were
 * read as `anpo show shwo`, or `anpo cite 1960 apa`. Null: the error says enough.
 */
async function readersProblem(
  error: unknown,
  { command, isNamed, operands }: CommandLine,
): Promise<AnpoError | null> {
  if (!(error instanceof AnpoError) || !UNREADABLE.has(error.problem.kind)) return null;
  const { commandProblem, sourceProblem, valueProblem } = await import("./commands/guesses.ts");
  const problem =
    valueProblem(command, operands, bundledCorpus()) ??
    (command.name === "show"
      ? commandProblem(operands, error.problem, isNamed, bundledCorpus())
      : sourceProblem(operands.join(" "), bundledCorpus()));
  return problem && new AnpoError(problem);
}

const UNREADABLE: ReadonlySet<Problem["kind"]> = new Set([
  "unknown word",
  "unknown treaty",
  "unreadable reference",
  "article without number",
  "invalid date",
  "treaty for a whole edition",
  "not in one file",
  "unknown name",
] as const);

/** The text of the file that an option names; null if none does. */
async function readFileOption(
  command: Command,
  options: CommandLine["options"],
  io: Io,
): Promise<string | null> {
  const [name] = Object.entries(command.options).find(([, option]) => option.kind === "file") ?? [];
  const file = name === undefined ? null : options[name];
  if (typeof file !== "string") return null;
  return file === "-" ? readStandardInput(io, command) : io.readFile(file);
}

async function readStandardInput({ stdin }: Io, { examples }: Command): Promise<string> {
  if (stdin.isTerminal)
    throw new AnpoError({ kind: "standard input is a terminal", example: examples[0]?.line ?? null });
  return stdin.read();
}

interface Settings extends OutputSettings {
  isPaged: boolean;
  /** The format follows from where the output goes. */
  isOwnFormat: boolean;
}

/** Throws an AnpoError for options that conflict or that the command does not support. */
function settingsOf({ command, operands, options, globalOptions }: CommandLine, io: Io): Settings {
  const screen = screenOf(io.stdout, io.env);
  const { json: isJson, format: given, bom, color, accessible, pager, width } = globalOptions;
  if (isJson && given !== null && given !== "json")
    throw new AnpoError({ kind: "conflicting options", options: ["json", `format ${given}`] });
  const { name, formats } = command;
  const format = isJson ? "json" : chooseFormat(given, formats, screen.isTerminal);
  if (!formats.includes(format))
    throw new AnpoError({ kind: "unsupported format", command: name, format, exists: formats });
  const file = command.fileName?.(operands, format);
  if (file && screen.isTerminal)
    throw new AnpoError({ kind: "output for a file", command: [name, ...operands].join(" "), format, file });
  const isTable = TABLE_FORMATS.includes(format);
  if (bom && !isTable)
    throw new AnpoError({ kind: "option of other formats", option: "bom", formats: TABLE_FORMATS });
  const isWebPage = format === "html";
  return {
    ...{ format, operands },
    ...widths(width, format, screen),
    // What programs read is colored on request only, not because of a variable.
    isColored:
      format === "plain" ? color === "always" : wantsColor(color ?? "auto", io.env, screen.isTerminal),
    hasLinks: wantsLinks(io.env, io.stdout.isTerminal),
    isAccessible: accessible || Boolean(io.env.ANPO_ACCESSIBLE && io.env.ANPO_ACCESSIBLE !== "0"),
    isPaged: pager,
    isOwnFormat: !isJson && given === null,
    hasMark: bom,
    view: {
      options,
      isOnTerminal: format === "terminal",
      isForPrograms: !PEOPLE_FORMATS.includes(format),
      isTable,
      isWide: isWebPage || (format === "terminal" && screen.columns >= COLUMNS_FOR_TWO_TEXTS),
      isWebPage,
    },
  };
}

const COLUMNS_FOR_TWO_TEXTS = 120;

/** `typed` is the command line, for what tells the user to type it again. */
async function printAnswer(
  answer: Answer<{ schema: string }>,
  command: Command,
  settings: Settings,
  typed: string,
  io: Io,
): Promise<void> {
  const notices = answer.notices.filter(({ kind }) => !NEXT_STEPS.has(kind));
  const nextSteps = answer.notices.filter(({ kind }) => NEXT_STEPS.has(kind));
  const { text, further } = await outputOf(answer, command, settings);
  if (text && settings.format === "html" && io.stdout.isTerminal)
    return printNotices([...answer.notices, { kind: "page on a terminal", typed }], io);
  // A pager would push notices off the screen.
  const isPaged = await printThroughPager(text, settings, typed, io);
  await printNotices([...notices, ...further], io);
  if (text && !isPaged) await io.stdout.write(text);
  // People who save a list in a file may expect what they saw on the screen.
  const hasRecords = settings.isOwnFormat && io.stdout.isFile && io.stderr.isTerminal && text.includes("\t");
  await printNotices(hasRecords ? [...nextSteps, { kind: "records in a file" }] : nextSteps, io);
}

/** Notices that offer more than the answer: they follow it. */
const NEXT_STEPS: ReadonlySet<Notice["kind"]> = new Set([
  "more hits",
  "further clauses",
  "rarest word",
  "words as a phrase",
  "places of several words",
  "same as",
  "counted passages",
  "absent quotation",
  "unknown page",
  "several quotations",
  "short quotations",
  "treaty as a word",
]);

/** Whether the text was shown in a pager. */
async function printThroughPager(
  text: string,
  { format, isPaged }: { format: string; isPaged: boolean },
  typed: string,
  io: Io,
): Promise<boolean> {
  const { isTerminal, rows } = io.stdout;
  const { columns } = screenOf(io.stdout, io.env);
  const { env, isWindows } = io;
  const pager = pagerFor(text, { isWanted: isPaged, format, isTerminal, rows, env, isWindows });
  return (
    pager !== null && io.page(withoutLinks(text), pager, pagerEnvironment(env, { typed, text, columns }))
  );
}

async function printNotices(notices: readonly Notice[], io: Io): Promise<void> {
  if (notices.length === 0) return;
  const { adviseOnNotice } = await import("./advice.ts");
  for (const notice of notices) await printMessage(adviseOnNotice(notice), io);
}

async function printMessage(message: string, io: Io): Promise<void> {
  const line = `anpo: ${abridged(visible(message))}`;
  const { columns } = io.stderr;
  // Without wrapping, a terminal would break lines within words.
  const lines = columns ? await wrapped(line, columns).catch(() => line) : line;
  // If standard error cannot be written, there is nobody left to report to.
  await io.stderr.write(`${lines}\n`).catch(() => {});
}

async function wrapped(line: string, columns: number): Promise<string> {
  const { wrappedLines } = await import("./render/terminal/wrap.ts");
  return wrappedLines(line, columns).join("\n");
}

/** Prints what went wrong and the next step, one line each, and returns both. */
async function reportError(error: unknown, io: Io): Promise<Pick<ErrorResult, "message" | "hint">> {
  const { adviseOnBug, adviseOnProblem } = await import("./advice.ts");
  const isKnown = error instanceof AnpoError;
  const damage = isKnown ? null : damageOf(error);
  const advice = isKnown
    ? adviseOnProblem(error.problem, error.line)
    : damage
      ? adviseOnProblem({ kind: "damaged program", reason: damage })
      : adviseOnBug(error);
  await printMessage(advice.message, io);
  const isBug = !isKnown && !damage;
  if (isBug && io.env.ANPO_DEBUG === "1" && error instanceof Error) await io.stderr.write(`${error.stack}\n`);
  else if (advice.hint) await printMessage(advice.hint, io);
  return advice;
}

/** The reason if a part of the program is missing or was cut off; null for any other error. */
function damageOf(error: unknown): string | null {
  const { code, message } = error as NodeJS.ErrnoException;
  const isMissing = code === "MODULE_NOT_FOUND" || code === "ERR_MODULE_NOT_FOUND";
  return isMissing || error instanceof SyntaxError ? message.split("\n")[0]! : null;
}

/** The command line as it can be typed again. */
function commandLine(argv: readonly string[]): string {
  return ["anpo", ...argv.map(shellWord)].join(" ");
}

/** Whether a line that could not be parsed asks for JSON. */
function wantsJson(argv: readonly string[]): boolean {
  const end = argv.indexOf("--");
  const line = ` ${(end < 0 ? argv : argv.slice(0, end)).join(" ").toLowerCase()} `;
  return / --json | --format[ =]json /.test(line);
}
