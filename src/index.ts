// The library: the answers of the commands as values, and the data as it is bundled.

import { optionName } from "./commands/command.ts";
import { commandNamed } from "./commands/index.ts";
import type {
  CheckResult,
  CiteResult,
  CollateResult,
  DiffResult,
  Result,
  SearchResult,
  ShowResult,
  TimelineResult,
} from "./core/results.ts";
import { UsageError } from "./errors.ts";
import type { CitationStyle, HitKind, Relation } from "./model.ts";

export type * from "./core/results.ts";
export { correspondences, disputes, entries, events, sources, treaties } from "./corpus.ts";
export type * from "./model.ts";
export { UsageError };

export interface ShowOptions {
  /** Adds where copies differ, what was emended, explanations. */
  notes?: boolean;
  /** The id or siglum of a copy to read instead of the edition. */
  witness?: string;
}

/** Passages and records by reference: show("1960 V"). What does not exist is left out. Throws for no reference. */
export function show(references: string, options: ShowOptions = {}): Promise<ShowResult> {
  return ask<ShowResult>("show", [references], options);
}

export interface SearchOptions {
  /** The characters as they are. */
  exact?: boolean;
  /** A regular expression; case does not count. */
  regex?: boolean;
  /** Only passages with every word. */
  all?: boolean;
  /** All passages with any word. */
  any?: boolean;
  /** Only in this treaty or part: "1960", "preamble". */
  in?: string;
  kind?: HitKind;
  /** At most so many hits; 10 if it is not given. */
  limit?: number;
}

/** The passages that answer a query, best first. Throws for one that asks for nothing or is no pattern. */
export function search(query: string, options: SearchOptions = {}): Promise<SearchResult> {
  return ask<SearchResult>("search", [query], options);
}

export interface DiffOptions {
  relation?: Relation;
  /** Only subjects and reasons with these letters. */
  subject?: string;
}

/**
 * What became of each clause, or of those at some references: diff("1951:I"); two passages word by word:
 * diff("1951:IV 1960:X.1"). Throws for what is no reference.
 */
export function diff(references = "", options: DiffOptions = {}): Promise<DiffResult> {
  return ask<DiffResult>("diff", references === "" ? [] : [references], options);
}

export interface TimelineOptions {
  /** EDTF: a day, a month or a year; included. */
  from?: string;
  /** The same. */
  to?: string;
  tag?: string;
  /** Only events about this passage or treaty. */
  ref?: string;
  /** Only where the sources disagree. */
  disputed?: boolean;
  /** Latest first. */
  reverse?: boolean;
}

/** The events of a range, in order. Throws for what is no date, tag or reference. */
export function timeline(options: TimelineOptions = {}): Promise<TimelineResult> {
  return ask<TimelineResult>("timeline", [], options);
}

/** Whether these words stand in a treaty, and where. Throws for a quotation without words. */
export function check(quotation: string): Promise<CheckResult> {
  return ask<CheckResult>("check", [quotation], {});
}

/** Where the copies of a treaty, or of a passage, differ: collate("1951"). */
export function collate(references: string): Promise<CollateResult> {
  return ask<CollateResult>("collate", [references], {});
}

/** A citation of each passage. */
export function cite(references: string, options: { style?: CitationStyle } = {}): Promise<CiteResult> {
  return ask<CiteResult>("cite", [references], options);
}

/** The options are those of the command line, with its names. Throws a UsageError for any other. */
async function ask<R extends Result>(name: string, operands: readonly string[], options: object): Promise<R> {
  const given = Object.entries(options)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, typeof value === "number" ? String(value) : value]);
  const command = (await commandNamed(name))!;
  const names = command.options.map(optionName);
  for (const [name] of given)
    if (!names.includes(name!))
      throw new UsageError(`${command.name} has no option ${name}`, `it has: ${names.join(", ")}`);
  const { result } = await command.run({ operands, options: Object.fromEntries(given), readStandardInput });
  return result as R;
}

/** A library has no input but what it is given. */
async function readStandardInput(): Promise<string> {
  throw new UsageError("“-” stands for standard input, which a library has not", "give the words themselves");
}
