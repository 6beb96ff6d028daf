// The vocabulary between answers and formats: a document is blocks, a block is made of spans.

import { visible } from "../text/visible.ts";
import type { Relation } from "../treaty/model.ts";

/** What a span of text means; each format decides how to show it. */
export type Role = BasicRole | ColorRole;

/** Roles that every format shows. */
export type BasicRole = (typeof BASIC_ROLES)[number];

/** Roles that only color tells from ordinary text: what the words say does not depend on them. */
export type ColorRole = "ref" | "date" | "kind" | "good" | "caution" | "bad" | Relation | "unrelated";

const BASIC_ROLES = ["text", "label", "match", "added", "removed", "muted", "link"] as const;

/** The role for a format without color. */
export function basicRole(role: Role): BasicRole {
  return BASIC_ROLES.find((basic) => basic === role) ?? "text";
}

export interface Span {
  /** link: the text is an address on the web. */
  role: Role;
  text: string;
}

export type Document = readonly Block[];

export type Block =
  | HeadingBlock
  | ProseBlock
  | NoteBlock
  | TermBlock
  | AsideBlock
  | TallyBlock
  | PairBlock
  | RecordBlock
  | TableBlock
  | AxisBlock
  | VerbatimBlock;

/** A line above what it names; level 1 is the title of the page. */
export interface HeadingBlock {
  block: "heading";
  level: 1 | 2 | 3;
  /** The reference of what the heading names, by which a page links to it. */
  ref?: string;
  /** The heading is left out of plain text, where it would interrupt a list of records. */
  isAside?: true;
  spans: readonly Span[];
}

/** A paragraph. A line feed in it starts a new line, as between the names of signatories. */
export interface ProseBlock {
  block: "prose";
  /**
   * The number of the paragraph, shown in the margin by formats that have one. An empty string leaves the margin
   * blank; with null, the paragraph has no margin.
   */
  margin: string | null;
  /** The reference of a paragraph of a treaty. */
  ref?: string;
  /** The paragraph is to be pasted elsewhere: lines for a terminal or a width do not break it. */
  isUnwrapped?: true;
  spans: readonly Span[];
}

/** A remark by the editors. */
export interface NoteBlock {
  block: "note";
  /** The remark is about sources: it gets the title `NOTE_TITLE`, and a web page folds it away under that title. */
  isCollapsible?: true;
  spans: readonly Span[];
}

/** "Sources: …": a few words that say what follows. Terms below each other are aligned on a terminal. */
export interface TermBlock {
  block: "term";
  term: string;
  spans: readonly Span[];
}

/** How often each of several things occurs; a bar on a terminal. Left out of plain text. */
export interface TallyBlock {
  block: "tally";
  /** What is counted: "clauses". */
  unit: string;
  parts: readonly TallyPart[];
}

export interface TallyPart {
  /** One character, which stands for one of them in the bar. */
  sign: Span;
  name: string;
  count: number;
}

/** A remark by the editors that is left out of plain text, where programs would have to skip it. */
export interface AsideBlock {
  block: "aside";
  spans: readonly Span[];
}

/** Two passages to be compared, side by side if the format has room. */
export interface PairBlock {
  block: "pair";
  left: PairSide;
  right: PairSide;
}

export interface PairSide {
  /** Where the passage is from. */
  head: string;
  /** The references of the paragraphs, where they are whole paragraphs of a treaty. */
  refs?: readonly string[];
  paragraphs: readonly PairParagraph[];
}

export interface PairParagraph {
  /** Where this paragraph is from, if the passage is from several places. */
  ref?: string;
  /** The number of the paragraph, for formats that have a margin. */
  number?: string;
  /** Side by side, paragraphs with the same number here are next to each other; 0 if it is left out. */
  row?: number;
  spans: readonly Span[];
}

/** One item of a list: a row of columns in formats for programs, a few lines in formats for people. */
export interface RecordBlock {
  block: "record";
  /** All records of a document have the same fields in the same order. The first is the reference. */
  fields: readonly Field[];
}

export interface Field {
  name: string;
  /**
   * Where the field is shown. margin: before the first line, in a column of its own on a terminal; lead: at the start
   * of the first line; side: after the lead, at the end of the line on a terminal; body: as a paragraph; data: only in
   * formats for programs; screen: as a paragraph, but not in formats for programs; note: like a collapsible note.
   */
  at: "margin" | "lead" | "side" | "body" | "data" | "screen" | "note";
  /** A terminal shows one line of the field, the one with a match. */
  isShortened?: boolean;
  spans: readonly Span[];
  /** What formats for people show instead, as "23 June 1960" for "1960-06-23". */
  shown?: readonly Span[];
}

/** The title of a remark about sources. */
export const NOTE_TITLE = "Note on sources";

/** Lines to be copied or sourced: no format wraps or marks them. */
export interface VerbatimBlock {
  block: "verbatim";
  text: string;
}

/** Points on a line of time. */
export interface AxisBlock {
  block: "axis";
  points: readonly AxisPoint[];
  /** EDTF; the range that was asked for, where it is wider or narrower than the points. */
  from?: string | null;
  to?: string | null;
}

export interface AxisPoint {
  /** EDTF; the first day, month or year of a period. */
  date: string;
  /** EDTF, or ".." for a period that goes on; null for a point in time. */
  end?: string | null;
  /** The date is not settled. */
  isOpen?: boolean;
  label: string;
}

export interface TableBlock {
  block: "table";
  /** The names of the columns. */
  head: readonly string[];
  /** The column that gets the most room on a terminal: it is wrapped only down to this share of the width. */
  main?: { column: number; share: number };
  /** Rows of several lines: a terminal sets them apart by a blank line. */
  isSpaced?: true;
  /** How the cells of each column are aligned on a terminal and on a page; all to the left if it is missing. */
  align?: readonly Align[];
  rows: readonly TableRow[];
}

export type Align = "left" | "right";

export type Cell = readonly Span[];

/** One cell per column; or a heading across all columns for the rows that follow. Formats for programs omit headings. */
export type TableRow = readonly Cell[] | { heading: string };

/** The rows of a table without its headings. */
export function cellRows({ rows }: TableBlock): (readonly Cell[])[] {
  return rows.flatMap((row) => ("heading" in row ? [] : [row]));
}

/** Makes a span. Quoted text must not control the terminal, so all spans are made here or by a function below. */
export const span = (role: Role, value: string): Span => ({ role, text: visible(value, "line feeds") });
export const text = (value: string): Span => span("text", value);
export const label = (value: string): Span => span("label", value);
export const muted = (value: string): Span => span("muted", value);
export const link = (address: string): Span => span("link", address);

export const refSpan = (reference: string): Span => span("ref", reference);

/** Spans with a separator between them. */
export function joined(spans: readonly Span[], separator: string): Span[] {
  return spans.flatMap((one, at) => (at === 0 ? [one] : [text(separator), one]));
}

/** A label as ordinary text, for a place where everything is bold. */
export function unlabeled(span: Span): Span {
  return span.role === "label" ? { ...span, role: "text" } : span;
}

/** The spans with a role for what is ordinary text. */
export function withTextAs(role: Role, spans: readonly Span[]): Span[] {
  return spans.map((span) => (span.role === "text" ? { ...span, role } : span));
}

/** What formats for people show of the fields at these places, without empty fields. */
export function fieldsAt(fields: readonly Field[], ...places: Field["at"][]): (readonly Span[])[] {
  return fields
    .filter((field) => places.includes(field.at) && field.spans.length > 0)
    .map(({ at, spans, shown = spans }) => (at === "note" ? titledNote(shown) : shown));
}

/** The spans of a note; after its title if it is collapsible, for formats that cannot fold it away. */
export function noteSpans({ isCollapsible, spans }: NoteBlock): readonly Span[] {
  return isCollapsible ? titledNote(spans) : spans;
}

function titledNote(spans: readonly Span[]): Span[] {
  return [muted(`${NOTE_TITLE}: `), ...withTextAs("muted", spans)];
}

/** The default of a switch over roles or blocks: a missing case does not compile. */
export function unreachable(value: never): never {
  throw new Error(`not part of a document: ${JSON.stringify(value)}`);
}

/** Changes the words of a text; the white space around them stays as it is. A text of white space alone is returned. */
export function mapTrimmed(text: string, change: (words: string) => string): string {
  const words = text.trim();
  if (words === "") return text;
  const start = text.indexOf(words);
  return text.slice(0, start) + change(words) + text.slice(start + words.length);
}

/** What is written before and after changed words. */
type Marks = Readonly<Record<"removed" | "added", readonly [before: string, after: string]>>;

const SIGNS: Marks = { removed: ["[-", "-]"], added: ["{+", "+}"] };

const WORDS: Marks = { removed: ["(removed: ", ")"], added: ["(added: ", ")"] };

/** The text of a span, with marks around its words if they were added or removed. */
function marked({ role, text }: Span, marks: Marks): string {
  if (role !== "removed" && role !== "added") return text;
  const [before, after] = marks[role];
  return mapTrimmed(text, (words) => before + words + after);
}

/** The text of spans, with `[-removed-]` and `{+added+}` words. */
export function plainText(spans: readonly Span[]): string {
  return spans.map((span) => marked(span, SIGNS)).join("");
}

/**
 * The spans where color marks what was changed. Words and what replaces them, set apart by marks elsewhere, are set
 * apart by a blank.
 */
export function withBlanksBetweenChanges(spans: readonly Span[]): Span[] {
  const isChange = ({ role }: Span) => role === "added" || role === "removed";
  return spans.flatMap((one, at) => {
    const before = spans[at - 1];
    if (!before || before.role === one.role || !isChange(before) || !isChange(one)) return [one];
    return /\s$/.test(before.text) || /^[\s.,;:!?)]/.test(one.text) ? [one] : [text(" "), one];
  });
}

/** "6 clauses". */
export function tallyTotal({ unit, parts }: TallyBlock): string {
  return `${parts.reduce((sum, { count }) => sum + count, 0)} ${unit}`;
}

/** "6 clauses: 4 continued, 2 narrowed". */
export function tallyText(tally: TallyBlock): string {
  return `${tallyTotal(tally)}: ${tally.parts.map(({ name, count }) => `${count} ${name}`).join(", ")}`;
}

/** The text of spans for a screen reader, with words in place of signs. */
export function spokenText(spans: readonly Span[]): string {
  return spans.map((span) => marked(span, WORDS).replaceAll("→", "to")).join("");
}
