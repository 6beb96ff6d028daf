// What a command is: its wording, its typed options, its answer and its page.

import { AnpoError, type Answer, type Result } from "../errors.ts";
import type { Options, Typed } from "../options.ts";
import type { Document } from "../render/document.ts";
import type { FileFormat, Format } from "../render/formats.ts";
import type { CalendarEvent } from "../render/ics.ts";
import type { Corpus } from "../treaty/data.ts";

export interface Command<O extends Options = Options, R extends Result = Result> {
  name: string;
  /** One line, without a period. */
  summary: string;
  operands: Operands;
  options: O;
  formats: readonly Format[];
  examples: readonly Example[];
  /** What can be typed as an operand, besides what `operands.names` says, for completion. */
  completions?(corpus: Corpus): readonly Candidate[];
  /** For options whose values are in the data: their values by name, for completion. */
  optionCompletions?(corpus: Corpus): Readonly<Partial<Record<keyof O, readonly Candidate[]>>>;
  /** Throws an AnpoError for a request that cannot be understood. */
  run(input: Input<O>, corpus: Corpus): Answer<R> | Promise<Answer<R>>;
  page(result: R, view: View<O>): Document;
  /** Answers the lines of standard input one by one, for a command that talks to a program; `run` if there is nobody. */
  serve?(lines: AsyncIterable<string>, write: (text: string) => Promise<void>): Promise<void>;
  /** What follows the name of the command in a heading; the summary if it is left out. */
  title?(result: R): string | null;
  /** Whether the result is empty: nothing was found, a quotation is not exact. The exit status is then 1. */
  isEmpty(result: R, options: Typed<O>): boolean;
  /** The items of the list, as in the JSON document, for the format ndjson; only for a command that has it. */
  items?(result: R): readonly object[];
  /** The events for the format ics; only for a command that has it. */
  calendar?(result: R): readonly CalendarEvent[];
  /** The treaties whose text the page shows, to be described on a web page; none if it is left out. */
  treatiesOn?(result: R): readonly string[];
  /** A whole file in one of the formats, for a command whose output is more than a document. */
  wholeFile?(result: R, format: FileFormat, operands: readonly string[]): Promise<string>;
  /**
   * The name of the file to save the output in; only for a command that prints whole files. Throws an AnpoError for
   * operands that do not suit the format.
   */
  fileName?(operands: readonly string[], format: Format): string;
}

/** A word that completion offers, alone or with a few words about it. */
export type Candidate = string | readonly [value: string, about: string];

/** What can follow the name of a command. */
export interface Operands {
  /** "[reference...]": in brackets if it is optional; "" if the command takes none. */
  syntax: string;
  help: string;
  /** What they name, for completion: passages of the treaties, these and records, or dates. */
  names?: "passages" | "references" | "dates";
  /** When standard input is read: for the operand "-", or also when no operand is given. */
  standardInput?: "for -" | "for - or nothing";
}

export interface Example {
  /** What to type. */
  line: string;
  /** What anpo prints then. */
  shows: string;
}

export interface Input<O extends Options> {
  operands: readonly string[];
  options: Typed<O>;
  /** All of standard input if the operands or options ask for it; else null. */
  standardInput: string | null;
  /** The text of the file that an option names; null if none does. */
  fileText: string | null;
  /** What will be printed; not given if a program asks. */
  format?: Format;
}

/** How to lay out a result. */
export interface View<O extends Options> {
  options: Typed<O>;
  /** A list is wanted as records, one per line, without what only people need: plain, CSV and TSV. */
  isForPrograms: boolean;
  /** The page is for a terminal. */
  isOnTerminal: boolean;
  /** Only rows are wanted, one per record: CSV and TSV. */
  isTable: boolean;
  /** There is room for two texts side by side: a wide terminal or a web page. */
  isWide: boolean;
  /** The page is for a browser. */
  isWebPage: boolean;
  /** For people, what readers are told instead of the ids of sources. */
  sourceNames?(citations: readonly string[]): string;
}

/** The heading of a page that has none: "Glossary: people, terms, places, related documents". */
export function titleOf({ name, summary, title }: Command, result: Result): string {
  return `${name[0]!.toUpperCase()}${name.slice(1)}: ${title?.(result) ?? summary}`;
}

/** Whether the operands or options ask for standard input. Throws an AnpoError if the command does not read it. */
export function readsStandardInput(
  command: Command,
  operands: readonly string[],
  options: Typed<Options>,
): boolean {
  const { standardInput } = command.operands;
  if (!standardInput && operands.length === 1 && operands[0] === "-")
    throw new AnpoError({ kind: "no standard input", command: command.name });
  if (standardInput && operands.includes("-")) return true;
  if (standardInput === "for - or nothing" && operands.length === 0) return true;
  return Object.entries(command.options).some(
    ([name, option]) => option.kind === "text" && option.isReference && options[name] === "-",
  );
}

/** Checks a command against its own option types, and lets it be listed with the others. */
export function defineCommand<const O extends Options, R extends Result>(command: Command<O, R>): Command {
  return command as unknown as Command;
}
