// References and sources → links within the page.

import type { ExportResult } from "../commands/export/result.ts";
import { escapeText, withLanguage } from "../render/htmlText.ts";
import { readablePeriod } from "../text/dates.ts";

export interface Links {
  /** Links to passages, and to records by their names; an event is named by its date. */
  refs(refs: readonly string[]): string;
  /** Links to sources and their documents by their numbers; a passage of a treaty as evidence is linked itself. */
  sources(citations: readonly string[]): string;
  /** The running number of a source or of a document, "frus-1958-60-18:d130". */
  numberOf(citation: string): number;
}

export function linksOf({ events, entries, disputes, sources }: ExportResult): Links {
  const names = new Map([
    ...events.map(({ ref, date, end }) => [ref, readablePeriod(date, end)] as const),
    ...entries.map(({ ref, name }) => [ref, name] as const),
    ...disputes.map(({ ref, question }) => [ref, question] as const),
  ]);
  const cited = sources.flatMap(({ id, kind, documents }) => [
    id,
    ...(kind === "treaty" ? [] : documents.map(({ locator }) => `${id}:${locator}`)),
  ]);
  const numbers = new Map(cited.map((citation, at) => [citation, at + 1]));
  const link = (citation: string) => {
    const number = numbers.get(citation);
    if (number !== undefined)
      return anchor(citation.includes(":") ? documentId(number) : citation, String(number));
    const passage = citation.slice(citation.indexOf(":") + 1);
    return anchor(passage, passageName(passage));
  };
  return {
    refs: (refs) => refs.map((ref) => anchor(ref, names.get(ref) ?? passageName(ref))).join(", "),
    sources: (citations) => citations.map(link).join(", "),
    numberOf: (citation) => numbers.get(citation)!,
  };
}

/** The id of a document's element: short, because the page has more than a thousand links to documents. */
export function documentId(number: number): string {
  return `s${number}`;
}

/** "1960:V.1" → "1960 V.1". */
export function passageName(ref: string): string {
  return ref.replace(":", " ");
}

export function anchor(target: string, name: string): string {
  return `<a href="#${escapeText(target)}">${withLanguage(name)}</a>`;
}
