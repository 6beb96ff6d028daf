// The answer of a command as data, without a page: result and notices, or the problem of a refused line.

import { AnpoError, type Answer, type Problem } from "../../src/errors.ts";
import { parse } from "../../src/parse.ts";
import { corpus } from "./corpus.ts";
import { wordsOf } from "./io.ts";

/** What the command answers to a line as a person types it. Throws an AnpoError for a line that is refused. */
export async function answerOf(line: string, standardInput: string | null = null) {
  const parsed = await parse(wordsOf(line));
  if (!("command" in parsed)) throw new Error(`${line} asks for help`);
  const { command, operands, options } = parsed;
  const answer = await command.run({ operands, options, standardInput, fileText: null }, corpus);
  return answer as Answer<Record<string, unknown> & { schema: string }>;
}

/** The kinds of the notices, in order. */
export async function noticesOf(line: string, standardInput: string | null = null): Promise<string[]> {
  return (await answerOf(line, standardInput)).notices.map(({ kind }) => kind);
}

/** The problem that a function or a promise fails with. */
export async function problemOf(attempt: Promise<unknown> | (() => unknown)): Promise<Problem> {
  try {
    await (typeof attempt === "function" ? attempt() : attempt);
  } catch (error) {
    if (error instanceof AnpoError) return error.problem;
    throw error;
  }
  throw new Error("nothing was refused");
}
