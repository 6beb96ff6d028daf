// A line that cannot be answered as it was typed → the line that answers what a reader meant.

import { AnpoError, type Notice, type Problem } from "./errors.ts";
import type { CommandLine } from "./parse.ts";
import { nearest } from "./text/suggest.ts";
import { subjectOf } from "./text/words.ts";

export interface MeantLine {
  /** What the user could have typed, without “anpo”. */
  line: readonly string[];
  /** The same with the options that were typed. */
  argv: readonly string[];
}

/**
 * The line to answer in place of one that failed; null if the error says enough. A question is answered wherever it is
 * asked; anything else only on a terminal and without options, since a program must learn that it made a mistake.
 */
export function meantLine(
  error: unknown,
  line: CommandLine,
  argv: readonly string[],
  isOnTerminal: boolean,
): MeantLine | null {
  if (!(error instanceof AnpoError)) return null;
  const { problem } = error;
  const question = questionIn(problem, line);
  if (question !== null) return { line: ["search", question], argv: ["search", ...argv] };
  if (!isTypedToRead(argv, isOnTerminal)) return null;
  return typed(otherLine(problem) ?? searchFor(problem, line));
}

/** For a name that the glossary does not have, a search; null if it may be misspelled, or if entries mention it. */
export function lineForEntry(
  { given, exists, mentionedIn }: Extract<Notice, { kind: "no such entry" }>,
  argv: readonly string[],
  isOnTerminal: boolean,
): MeantLine | null {
  const isSearched = mentionedIn.length === 0 && nearest(given, exists).length === 0;
  return isSearched && isTypedToRead(argv, isOnTerminal) ? typed(["search", given]) : null;
}

/**
 * "diff --relation new" for `anpo diff --new`, on a terminal; any other error is thrown again. “-word” may be a word to
 * exclude or an option.
 */
export function lineForOption(error: unknown, isOnTerminal: boolean): MeantLine {
  const line =
    error instanceof AnpoError && error.problem.kind === "unknown name" ? (error.problem.line ?? null) : null;
  if (line === null || !isOnTerminal || line.includes("NOT")) throw error;
  return { line, argv: line };
}

function typed(line: readonly string[] | null): MeantLine | null {
  return line && { line, argv: line };
}

function isTypedToRead(argv: readonly string[], isOnTerminal: boolean): boolean {
  return isOnTerminal && !argv.some((arg) => arg.startsWith("-"));
}

/** Three words or more. */
const QUESTION =
  /^(?:wh(?:o|om|ose|at|en|ere|y|ich)|how|is|are|was|were|do|does|did|can|could|must|should|has|had|will)\s+\S+\s+\S/i;

/** “who was Kishi”, typed without a command. */
function questionIn(problem: Problem, { isNamed, operands }: CommandLine): string | null {
  const text = operands.join(" ");
  return !isNamed && isUnread(problem) && QUESTION.test(text) && subjectOf(text) !== null ? text : null;
}

function isUnread(problem: Problem): problem is Extract<Problem, { kind: "not a command" | "unknown word" }> {
  return problem.kind === "not a command" || problem.kind === "unknown word";
}

/** "diff 1951 1960" for `anpo compare 1951 1960`; null if more than one line may be meant. */
function otherLine(problem: Problem): readonly string[] | null {
  const lines =
    problem.kind === "other command"
      ? problem.lines
      : problem.kind === "date instead of passage" || problem.kind === "value without option"
        ? [problem.line]
        : [];
  const [line = "", ...others] = lines;
  // A file is for the shell.
  if (line === "" || others.length > 0 || /[\\>]/.test(line)) return null;
  return line.match(/"[^"]+"|'[^']+'|\S+/g)!.map((word) => word.replace(/^(["'])(.*)\1$/, "$2"));
}

/** "search bases --in 1960" for `anpo show 1960 bases` and `anpo 1960 bases`; null for what may be a misspelling. */
function searchFor(problem: Problem, { command, operands }: CommandLine): readonly string[] | null {
  if (command.name !== "show" || !isUnread(problem)) return null;
  if (problem.kind === "unknown word" && nearest(problem.given, problem.exists).length > 0) return null;
  const text = operands.join(" ");
  const years = new Set(text.match(/\b(?:1951|1960)\b/g));
  if (years.size !== 1) return ["search", text];
  const words = text.replace(/(?:\bthe )?(?:\btreaty of )?\b(?:1951|1960)\b(?: treaty\b)?/gi, " ").trim();
  return ["search", words.replace(/\s+/g, " "), "--in", ...years];
}
