// The library: the answers of the commands as values, and the data of the edition.

import { answerTo, printed } from "./ask.ts";
import type { CheckResult } from "./commands/check/result.ts";
import type { CiteResult } from "./commands/cite/result.ts";
import type { CollateResult } from "./commands/collate/result.ts";
import type { DiffResult } from "./commands/diff/result.ts";
import type { GlossaryResult } from "./commands/glossary/result.ts";
import { COMMAND_NAMES, type CommandName, isCommandName, loadCommand } from "./commands/index.ts";
import type { ObligationsResult } from "./commands/obligations/result.ts";
import { readReferences, refsWithin } from "./commands/operands.ts";
import type { SearchResult } from "./commands/search/result.ts";
import type { ShowResult } from "./commands/show/result.ts";
import type { TimelineResult } from "./commands/timeline/result.ts";
import type { WordsResult } from "./commands/words/result.ts";
import { AnpoError, type Answer, documentOf, type Missing, type Result } from "./errors.ts";
import type { PrintOptions } from "./printOptions.ts";
import type { Format } from "./render/formats.ts";
import { bundledCorpus, type Corpus } from "./treaty/data.ts";
import { lookUp } from "./treaty/lookup.ts";
import type {
  CitationStyle,
  EntryKind,
  HitKind,
  ObligationKind,
  Relation,
  TreatyRef,
} from "./treaty/model.ts";
import { isPassage } from "./treaty/reference.ts";

export type * from "./commands/check/result.ts";
export type * from "./commands/cite/result.ts";
export type * from "./commands/collate/result.ts";
export type * from "./commands/diff/result.ts";
export type * from "./commands/glossary/result.ts";
export type * from "./commands/obligations/result.ts";
export type * from "./commands/search/result.ts";
export type * from "./commands/show/result.ts";
export type * from "./commands/timeline/result.ts";
export type * from "./commands/words/result.ts";
export type { Missing, Problem } from "./errors.ts";
export type { Corpus } from "./treaty/data.ts";
export type * from "./treaty/model.ts";
export type { PrintOptions };
export { AnpoError };

/** The data of the edition. Each part is read when it is first used. */
export const edition: Corpus = bundledCorpus();

export interface ShowOptions {
  /** Adds variant readings, corrections, notes and back-references. */
  notes?: boolean;
  /** The id or siglum of a copy to read instead of the edition. */
  witness?: string;
}

/** Passages and records by reference: `show("1960 V")`. What does not exist is in `missing`. */
export function show(references: string, options: ShowOptions = {}): Promise<ShowResult & Missing> {
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
export function search(query: string, options: SearchOptions = {}): Promise<SearchResult & Missing> {
  return ask<SearchResult>("search", query, options);
}

export interface DiffOptions {
  relation?: Relation;
  /** Only clauses whose subject or reason contains this. */
  subject?: string;
}

/**
 * What became of each clause, or of the clauses at some references: `diff("1951:I")`. Two passages are compared word by
 * word: `diff("1951:IV 1960:X.1")`. Words that are not references are a subject or a relation: `diff("riots")`.
 */
export function diff(references = "", options: DiffOptions = {}): Promise<DiffResult & Missing> {
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
export function timeline(options: TimelineOptions = {}): Promise<TimelineResult & Missing> {
  return ask<TimelineResult>("timeline", "", options);
}

export interface WordsOptions {
  /** Only the word as typed, without its other forms. */
  exact?: boolean;
  /** Instead of words, the longest phrases of at least this many words that both treaties have. */
  shared?: number;
  /** Only words that the other treaty does not have. */
  only?: TreatyRef;
  /** Only in this treaty or part: "1960", "preamble". */
  in?: string;
  /** How many words to give before and after each place; 8 by default. */
  context?: number;
  sort?: "count" | "place" | "word";
}

/** How often each treaty has a word or phrase, in every form, and where: `words("peace")`. Without one, all words. */
export function words(
  query: string | readonly string[] = [],
  options: WordsOptions = {},
): Promise<WordsResult & Missing> {
  return ask<WordsResult>("words", query, options);
}

export interface ObligationsOptions {
  treaty?: TreatyRef;
  kind?: ObligationKind;
  /** Only in this treaty or part: "1960", "preamble". */
  in?: string;
}

/** Who shall, will or may do what: `obligations("Japan")`. Without a party, everybody. */
export function obligations(
  party = "",
  options: ObligationsOptions = {},
): Promise<ObligationsResult & Missing> {
  return ask<ObligationsResult>("obligations", party, options);
}

/** Whether a quotation is accurate, and where the words are. */
export function check(quotation: string): Promise<CheckResult & Missing> {
  return ask<CheckResult>("check", quotation, {});
}

/** The places where the copies of a treaty or passage differ: `collate("1951")`. */
export function collate(references: string): Promise<CollateResult & Missing> {
  return ask<CollateResult>("collate", references, {});
}

export interface GlossaryOptions {
  kind?: EntryKind;
}

/** The entries that bear a name, in English, Japanese or romanized; all entries without one. */
export function glossary(name = "", options: GlossaryOptions = {}): Promise<GlossaryResult & Missing> {
  return ask<GlossaryResult>("glossary", name, options);
}

/** A citation of each passage. */
export function cite(
  references: string,
  options: { style?: CitationStyle } = {},
): Promise<CiteResult & Missing> {
  return ask<CiteResult>("cite", references, options);
}

async function ask<R extends Result>(
  name: CommandName,
  operand: string | readonly string[],
  options: object,
): Promise<R & Missing> {
  const isNone = operand === "" && name !== "check" && name !== "search";
  const operands = typeof operand !== "string" ? operand : isNone ? [] : [operand];
  const answer = await answerTo(await loadCommand(name), operands, options, edition);
  return documentOf(answer as Answer<R>);
}

export interface ParsedReference {
  /** What the text names, in the form that anpo prints: "1960:V.2", "1960", "event:1960-protests". */
  refs: string[];
  /** What it names and does not exist. */
  missing: string[];
}

/** Reads a reference in any form: `parseReference("Article V of the 1960 treaty")`. Throws an AnpoError if it is not one. */
export function parseReference(text: string): ParsedReference {
  const { references } = readReferences({ operands: [text], standardInput: null }, edition);
  const { treaties, events, entries, disputes } = edition;
  const { passages, notices } = lookUp(references.filter(isPassage), treaties);
  const named = references.flatMap((one) => (isPassage(one) ? [] : [one.ref]));
  const records = new Set(named.length > 0 ? [...events, ...entries, ...disputes].map(({ ref }) => ref) : []);
  const { missing } = documentOf({ result: {}, notices });
  return {
    refs: [
      ...treaties.flatMap((treaty) => refsWithin(treaty, passages)),
      ...named.filter((ref) => records.has(ref)),
    ],
    missing: [...missing, ...named.filter((ref) => !records.has(ref))],
  };
}

/**
 * The whole edition in one file, as `anpo export` prints it; for Akoma Ntoso, one treaty: `exportFile("akn", "1960")`.
 * Throws an AnpoError for a format that it does not have, and for a treaty that is missing or that the format does not take.
 */
export async function exportFile(
  format: "html" | "json" | "tei" | "akn",
  treaty?: TreatyRef,
): Promise<string> {
  const command = await loadCommand("export");
  const operands = treaty === undefined ? [] : [treaty];
  command.fileName?.(operands, format);
  const { result } = await answerTo(command, operands, {}, edition);
  return printed(result, command, format, {}, operands);
}

/** Writes a document of this library in one format. Throws an AnpoError if the document does not have that format. */
type Printer = (document: Result, options?: PrintOptions) => Promise<string>;

/** Text for a terminal: wrapped, and colored if asked for. */
export const toTerminal: Printer = printer("terminal");
/** One paragraph or record per line. */
export const toPlain: Printer = printer("plain");
export const toMarkdown: Printer = printer("markdown");
/** A web page in one file. */
export const toHtml: Printer = printer("html");
export const toCsv: Printer = printer("csv");
export const toTsv: Printer = printer("tsv");
/** A line of JSON for each item of a list. */
export const toNdjson: Printer = printer("ndjson");
/** A calendar of the events that have a full date. */
export const toIcs: Printer = printer("ics");

function printer(format: Format): Printer {
  return async (result, options = {}) => {
    const [, kind = ""] = /^anpo\/(\w+)@/.exec(result.schema) ?? [];
    const name = kind === "checks" ? "check" : kind;
    if (!isCommandName(name))
      throw new AnpoError({
        kind: "unknown name",
        what: "document",
        given: result.schema,
        exists: COMMAND_NAMES,
      });
    return printed(result, await loadCommand(name), format, options);
  };
}
