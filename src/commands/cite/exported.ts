// What the formats for reference managers have in common.

import { describeParts, type PartWords, type Pinpoint } from "./pinpoint.ts";
import { americanPrint, type Print } from "./prints.ts";
import { historyOf, type Work } from "./work.ts";

/** A record for a reference manager, in its own format. `ref` is the reference of what is cited. */
export type Export = (work: Work, pinpoint: Pinpoint | null, ref: string) => string;

const FULL_WORDS: PartWords = {
  article: ["Article ", "Articles "],
  other: (label) => label,
  paragraphs: (numbers, { isSeveral }) => `, paragraph${isSeveral ? "s" : ""} ${numbers.join(", ")}`,
};

/** "Article V, paragraph 2", "Articles V–VI". */
export function pinpointInWords(pinpoint: Pinpoint): string {
  return describeParts(pinpoint, FULL_WORDS);
}

/** What a record states, whatever its format. */
export interface ExportedFacts {
  /** The print whose volume and page are stated. */
  print: Print;
  /** Whether it is a treaty; otherwise it is an article of a magazine. */
  isTreaty: boolean;
  /** The day of signing, or of the magazine's issue. EDTF. */
  date: string;
  /** "T.I.A.S. No. 4509"; null if the document has none. */
  number: string | null;
  /** The citations that neither the print nor the number states. */
  otherCitations: readonly string[];
  /** "signed 19 January 1960 at Washington; entered into force 23 June 1960" */
  history: string;
}

export function exportedFacts(work: Work): ExportedFacts {
  const print = americanPrint(work.prints);
  const numbered = work.prints.find(({ series }) => series === "T.I.A.S.");
  const number = numbered?.citation ?? null;
  const { place, date } = work.made;
  const [made, ...others] = historyOf(work);
  return {
    print,
    isTreaty: print.issued === null,
    date: print.issued ?? date,
    number,
    otherCitations: work.citations.filter((one) => one !== print.citation && one !== number),
    history: [made + (place === null ? "" : ` at ${place}`), ...others].join("; "),
  };
}
