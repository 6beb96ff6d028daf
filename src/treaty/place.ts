// A place in a treaty: one of its parts, and perhaps a paragraph of it.

import { fromRoman } from "./numeral.ts";

/** A part of a treaty as references name it: "preamble", "V", "testimonium", "signatures". */
export type Part = string;

/** Where a range starts or ends. */
export interface PassageEnd {
  part: Part;
  /** Counted from 1; null: the first paragraph of the part if the range starts here, the last if it ends here. */
  paragraph: number | null;
}

/** The order of the parts in a treaty: preamble, articles, testimonium, signatures. NaN for anything else. */
export function partOrder(part: Part): number {
  const places: Record<string, number> = { preamble: 0, testimonium: 1000, signatures: 1001 };
  return places[part] ?? fromRoman(part) ?? Number.NaN;
}

/** "V", "V.2"; empty for a whole treaty. */
export function formatPlace({ part, paragraph }: { part: Part | null; paragraph: number | null }): string {
  return paragraph === null ? (part ?? "") : `${part}.${paragraph}`;
}

/** "IV-VI", "V.2-VI.1", "VIII-" for a range without an end. */
export function formatRange({ from, to }: { from: PassageEnd; to: PassageEnd | null }): string {
  return `${formatPlace(from)}-${to ? formatPlace(to) : ""}`;
}
