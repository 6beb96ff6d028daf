// What a command is: its words and what it runs. No command knows the program that reads its flags.

import type { Result } from "../core/results.ts";
import type { Status } from "../errors.ts";
import type { Format } from "../formats.ts";

export interface Command {
  name: string;
  /** One line, without a full stop. */
  summary: string;
  operands: Operand;
  options: readonly Option[];
  formats: readonly Format[];
  examples: readonly Example[];
  /** Throws a UsageError for what cannot be understood. */
  run(input: Input): Promise<Outcome>;
}

/** What stands behind the name of the command. */
export interface Operand {
  /** "[reference...]": in brackets if it may be left out. */
  syntax: string;
  description: string;
}

export interface Option {
  /** "-n, --limit <count>"; without <…> it is on or off. */
  flags: string;
  description: string;
}

/** By what name a command reads it: "exitCode" for --exit-code, "numbers" for --no-numbers. */
export function optionName({ flags }: Option): string {
  const [, name] = /--(?:no-)?([a-z-]+)/.exec(flags)!;
  return name!.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

export interface Example {
  /** What one types. */
  line: string;
  /** What one gets. */
  shows: string;
}

export interface Input {
  operands: readonly string[];
  /** By the long name in camel case: a string, true for an option that is on, false for --no-…. */
  options: Readonly<Record<string, string | boolean | undefined>>;
  /** All of standard input, for the operand "-". */
  readStandardInput(): Promise<string>;
}

export interface Outcome {
  result: Result;
  /** What the reader should know and the answer does not say: one line each. */
  notices: readonly string[];
  status: Exclude<Status, 2>;
}
