// Where a document is printed: the citations in the data as volume, page and number.

import { readPeriod } from "../../text/writtenDates.ts";

const SERIES = ["U.S.T.", "T.I.A.S.", "U.N.T.S.", "Department of State Bulletin"] as const;
export type Series = (typeof SERIES)[number];

/** The names in full of the series that have a short one. */
export const SERIES_NAMES: Readonly<Record<Series, string>> = {
  "U.S.T.": "United States Treaties and Other International Agreements",
  "T.I.A.S.": "Treaties and Other International Acts Series",
  "U.N.T.S.": "United Nations Treaty Series",
  "Department of State Bulletin": "Department of State Bulletin",
};

export interface Print {
  /** As the data have it. */
  citation: string;
  series: Series;
  /** Null for a series that numbers its documents. */
  volume: string | null;
  /** The first page. */
  page: string | null;
  /** Null where only the first page is known. */
  lastPage: string | null;
  /** Of the document in the series. */
  number: string | null;
  /** The day of an issue, EDTF; null for treaty series. */
  issued: string | null;
}

const PAGED = /^(?<volume>\d+) (?<series>U\.S\.T\.|U\.N\.T\.S\.) (?<page>\d+)$/;
const NUMBERED = /^(?<series>T\.I\.A\.S\.) No\. (?<number>\d+)$/;
const ISSUE =
  /^(?<series>Department of State Bulletin) (?<volume>\d+) \((?<issued>[^)]+)\), (?<page>\d+)(?:–(?<lastPage>\d+)| ff\.)$/;

/** Reads "11 U.S.T. 1632". Null for a citation without a page or number to find the document by. */
export function printOf(citation: string): Print | null {
  const groups = [PAGED, NUMBERED, ISSUE].map((form) => form.exec(citation)?.groups).find(Boolean);
  if (!groups) return null;
  const { series, volume = null, page = null, lastPage = null, number = null, issued } = groups;
  const date = issued === undefined ? null : (readPeriod(issued)?.from ?? null);
  return { citation, series: series as Series, volume, page, lastPage, number, issued: date };
}

/** The print in the first of these series that has the document. Throws if none has it: the data would be damaged. */
export function printIn(prints: readonly Print[], ...wanted: readonly Series[]): Print {
  const found = wanted.flatMap((series) => prints.find((print) => print.series === series) ?? []);
  if (found[0] === undefined) throw new Error(`no print in ${wanted.join(", ")}`);
  return found[0];
}

/** American sources in the order that rule 21.4.5 of the Bluebook sets, which reference managers can follow as well. */
export function americanPrint(prints: readonly Print[]): Print {
  return printIn(prints, "U.S.T.", "T.I.A.S.", "Department of State Bulletin");
}
