// The library: the answers of the commands as values, and the data of the edition.

import type { CheckResult } from "./commands/check/result.ts";
import type { CiteResult } from "./commands/cite/result.ts";
import type { CollateResult } from "./commands/collate/result.ts";
import type { Result } from "./commands/command.ts";
import type { DiffResult } from "./commands/diff/result.ts";
import { type CommandName, loadCommand } from "./commands/index.ts";
import type { SearchResult } from "./commands/search/result.ts";
import type { ShowResult } from "./commands/show/result.ts";
import type { TimelineResult } from "./commands/timeline/result.ts";
import { AnpoError } from "./errors.ts";
import { readOptions } from "./options.ts";
import { bundledCorpus, type Corpus } from "./treaty/data.ts";
import type { CitationStyle, HitKind, Relation } from "./treaty/model.ts";

export type * from "./commands/check/result.ts";
export type * from "./commands/cite/result.ts";
export type * from "./commands/collate/result.ts";
export type * from "./commands/diff/result.ts";
export type * from "./commands/search/result.ts";
export type * from "./commands/show/result.ts";
export type * from "./commands/timeline/result.ts";
export type { Problem } from "./errors.ts";
export type { Corpus } from "./treaty/data.ts";
export type * from "./treaty/model.ts";
export { AnpoError };

/** The data of the edition. Each part is read when it is first used. */
export const edition: Corpus = bundledCorpus();

export interface ShowOptions {
  /** Adds variant readings, corrections, notes and back-references. */
  notes?: boolean;
  /** The id or siglum of a copy to read instead of the edition. */
  witness?: string;
}

/** Passages and records by reference: `show("1960 V")`. Leaves out what does not exist. */
export function show(references: string, options: ShowOptions = {}): Promise<ShowResult> {
  return ask<ShowResult>("show", references, options);
}

export interface SearchOptions {
  /** Matches the characters literally. */
  exact?: boolean;
  /** Matches a regular expression, ignoring case. */
  regex?: boolean;
  /** Only passages with every word. */
  all?: boolean;
  /** All passages with any of the words. */
  any?: boolean;
  /** Only in this treaty or part: "1960", "preamble". */
  in?: string;
  kind?: HitKind;
  /** At most this many hits; 10 by default. */
  limit?: number;
}

/** The passages that answer a query, best first. */
export function search(query: string, options: SearchOptions = {}): Promise<SearchResult> {
  return ask<SearchResult>("search", query, options);
}

export interface DiffOptions {
  relation?: Relation;
  /** Only clauses whose subject or reason contains this. */
  subject?: string;
}

/**
 * What became of each clause, or of the clauses at some references: `diff("1951:I")`. Two passages are compared word by
 * word: `diff("1951:IV 1960:X.1")`.
 */
export function diff(references = "", options: DiffOptions = {}): Promise<DiffResult> {
  return ask<DiffResult>("diff", references, options);
}

export interface TimelineOptions {
  /** A day, a month, a year or a decade, in EDTF, English or Japanese; included. */
  from?: string;
  /** Like `from`; included. */
  to?: string;
  tag?: string;
  /** Only events that refer to this passage or treaty. */
  ref?: string;
  /** Only events on which the sources disagree, or that a source has wrong. */
  disputed?: boolean;
  /** Latest first. */
  reverse?: boolean;
}

/** The events of a range, in order. */
export function timeline(options: TimelineOptions = {}): Promise<TimelineResult> {
  return ask<TimelineResult>("timeline", "", options);
}

/** Whether a quotation is accurate, and where the words are. */
export function check(quotation: string): Promise<CheckResult> {
  return ask<CheckResult>("check", quotation, {});
}

/** The places where the copies of a treaty or passage differ: `collate("1951")`. */
export function collate(references: string): Promise<CollateResult> {
  return ask<CollateResult>("collate", references, {});
}

/** A citation of each passage. */
export function cite(references: string, options: { style?: CitationStyle } = {}): Promise<CiteResult> {
  return ask<CiteResult>("cite", references, options);
}

/** All options have the names of the command line. Throws an AnpoError for a request that cannot be understood. */
async function ask<R extends Result>(name: CommandName, operand: string, options: object): Promise<R> {
  const command = await loadCommand(name);
  const given = Object.entries(options)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => [key, typeof value === "number" ? String(value) : value]);
  const unknown = given.find(([key]) => !Object.hasOwn(command.options, key));
  if (unknown)
    throw new AnpoError({
      ...{ kind: "unknown name", what: "option", given: unknown[0], of: name },
      exists: Object.keys(command.options),
    });
  if (operand === "-") throw new AnpoError({ kind: "no standard input" });
  const typed = readOptions(command.options, Object.fromEntries(given));
  const operands = operand === "" && name !== "check" && name !== "search" ? [] : [operand];
  const { result } = await command.run(
    { operands, options: typed, standardInput: null, fileText: null },
    edition,
  );
  return result as R;
}
