// The small vocabulary between results and formats: blocks made of spans.

import { visible } from "../terminal/visible.ts";

/** What a stretch of text is, whatever a format makes of it. */
export type Role = "text" | "label" | "match" | "added" | "removed" | "muted";

export interface Span {
  role: Role;
  text: string;
}

export type Document = readonly Block[];

export type Block =
  | HeadingBlock
  | ProseBlock
  | NoteBlock
  | AsideBlock
  | PairBlock
  | RecordBlock
  | TableBlock
  | AxisBlock
  | VerbatimBlock;

/** A line over what follows; level 1 opens the page. */
export interface HeadingBlock {
  block: "heading";
  level: 1 | 2 | 3;
  spans: readonly Span[];
}

/** A paragraph. A line feed in it breaks the line, as between the names of signatories. */
export interface ProseBlock {
  block: "prose";
  /** Stands in the margin, where a format has one: the number of a paragraph, or nothing beside it. Null: no margin. */
  margin: string | null;
  spans: readonly Span[];
}

/** The editors' word to the reader. */
export interface NoteBlock {
  block: "note";
  spans: readonly Span[];
}

/** The editors' word that helps on a screen or a page and would only be in the way in a pipe. */
export interface AsideBlock {
  block: "aside";
  spans: readonly Span[];
}

/** Two passages that belong together, side by side where there is room. */
export interface PairBlock {
  block: "pair";
  left: PairSide;
  right: PairSide;
}

export interface PairSide {
  /** Where the passage stands. */
  head: string;
  /** Paragraphs, each of spans. */
  paragraphs: readonly (readonly Span[])[];
}

/** One entry of a list: a line of columns where programs read, a few lines where people do. */
export interface RecordBlock {
  block: "record";
  /** Every record of a document has the same fields in the same order. The first is the reference. */
  fields: readonly Field[];
}

export interface Field {
  name: string;
  /**
   * lead: opens the entry; side: stands behind the lead; body: a paragraph of its own. A program reads these and
   * data, a person these and screen.
   */
  at: "lead" | "side" | "body" | "data" | "screen";
  spans: readonly Span[];
}

/** Lines for another program, as they are: nothing is wrapped, marked or escaped. */
export interface VerbatimBlock {
  block: "verbatim";
  text: string;
}

/** Points in time, drawn where a format can draw. */
export interface AxisBlock {
  block: "axis";
  points: readonly AxisPoint[];
}

export interface AxisPoint {
  /** EDTF, a start. */
  date: string;
  label: string;
}

/** Rows of columns; a cell is spans. */
export interface TableBlock {
  block: "table";
  head: readonly string[];
  rows: readonly (readonly Span[])[][];
}

/** Foreign text, such as a quotation, must not steer the terminal: every span of a composition is made here. */
export const span = (role: Role, value: string): Span => ({ role, text: visible(value, "line feeds") });
export const text = (value: string): Span => span("text", value);
export const label = (value: string): Span => span("label", value);
export const muted = (value: string): Span => span("muted", value);

/** What is bold as a whole has no bold parts. */
export function unmarked(span: Span): Span {
  return span.role === "label" ? { ...span, role: "text" } : span;
}

/** The spans of the fields at some places of a record, but for empty ones. */
export function fieldsAt(fields: readonly Field[], ...places: Field["at"][]): (readonly Span[])[] {
  return fields
    .filter((field) => places.includes(field.at) && field.spans.length > 0)
    .map(({ spans }) => spans);
}

/** A role or block without a case is a compile error; data from elsewhere would end here. */
export function unknown(value: never): never {
  throw new Error(`not part of a document: ${JSON.stringify(value)}`);
}

/** The marks that tell added and removed words apart where there is no colour: outside of the spaces around them. */
export function marked({ role, text }: Span, marks: Marks = SIGNS): string {
  if (role !== "removed" && role !== "added") return text;
  const [start, end] = marks[role];
  return apart(text, (words) => start + words + end);
}

/** What a text becomes if something is done to its words, and the white space around them stays outside. */
export function apart(text: string, change: (words: string) => string): string {
  const [, before = "", words = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return words === "" ? text : before + change(words) + after;
}

/** What stands before and behind changed words. */
export type Marks = Record<"removed" | "added", readonly [string, string]>;

const SIGNS: Marks = { removed: ["[-", "-]"], added: ["{+", "+}"] };

const SPOKEN_MARKS: Marks = { removed: ["(removed: ", ")"], added: ["(added: ", ")"] };

/** The text of spans with the marks of change. */
export function plainText(spans: readonly Span[]): string {
  let all = "";
  for (const span of spans) all += marked(span);
  return all;
}

/** The same for a reader who hears it: words for signs. */
export function spokenText(spans: readonly Span[]): string {
  return spans.map((span) => marked(span, SPOKEN_MARKS).replaceAll("→", "to")).join("");
}
