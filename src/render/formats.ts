// The output formats and which kinds of answers have them.

/** In the order in which messages list them. */
export const FORMATS = [
  "terminal",
  "plain",
  "json",
  "ndjson",
  "markdown",
  "html",
  "csv",
  "tsv",
  "ics",
  "tei",
  "akn",
] as const;
export type Format = (typeof FORMATS)[number];

/** The formats that draw a document; the others are made from the answer itself. */
export type DocumentFormat = Exclude<Format, "json" | "ndjson" | "ics" | "tei" | "akn">;

/** The formats of `anpo export` that hold more than a document does. */
export type FileFormat = "html" | "tei" | "akn";

/** The formats that lay out a list for people: as a table, or with what matters most first. */
export const PEOPLE_FORMATS: readonly Format[] = ["terminal", "markdown", "html"];

/** For an answer that is read as a page. */
export const PAGE_FORMATS: readonly Format[] = ["terminal", "plain", "json", "markdown", "html"];

/** For an answer that is also a list of records. */
export const LIST_FORMATS: readonly Format[] = [...PAGE_FORMATS, "csv", "tsv", "ndjson"];

/** The formats for spreadsheets. */
export const TABLE_FORMATS: readonly Format[] = ["csv", "tsv"];

/** For a list of records with dates. */
export const DATE_FORMATS: readonly Format[] = [...LIST_FORMATS, "ics"];

/**
 * The format that was asked for. Without one, `terminal` on a terminal and `plain` anywhere else; for a command that has
 * neither, its first format.
 */
export function chooseFormat(asked: Format | null, formats: readonly Format[], isTerminal: boolean): Format {
  const usual = isTerminal ? "terminal" : "plain";
  return asked ?? (formats.includes(usual) ? usual : formats[0]!);
}
