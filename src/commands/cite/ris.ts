// RIS records, as Zotero reads them.

import { type Export, exportedFacts, pinpointInWords } from "./exported.ts";
import { SERIES_NAMES } from "./prints.ts";

/**
 * Zotero has no item type for treaties. STAT becomes a statute, the nearest type, whose volume (VL), pages (SP),
 * section (SE), number (M1) and history (OP) have fields; LEGAL would become a court case. A statute has no place in
 * Zotero, so the place of signing is part of the history.
 */
export const ris: Export = (work, pinpoint) => {
  const { print, isTreaty, date, number, otherCitations, history } = exportedFacts(work);
  const { series, volume, page, lastPage } = print;
  const day = date.replaceAll("-", "/");
  const tags: [tag: string, value: string | null][] = [
    ["TY", isTreaty ? "STAT" : "MGZN"],
    ...work.parties.map((party): [string, string] => ["AU", party]),
    ["TI", work.title],
    ["ST", work.shortTitle === work.title ? null : work.shortTitle],
    ["T2", SERIES_NAMES[series]],
    ["VL", volume],
    ["SP", page],
    ["EP", lastPage],
    ["M1", isTreaty ? number : null],
    ["SE", pinpoint && pinpointInWords(pinpoint)],
    ["PY", day.slice(0, 4)],
    ["DA", day],
    ["LA", work.languages.join("; ") || null],
    [isTreaty ? "OP" : "N1", history],
    // Zotero keeps this tag in its field Extra, and there this line makes citation styles treat the item as a treaty.
    ["M2", isTreaty ? "Type: treaty" : null],
    ...otherCitations.map((citation): [string, string] => ["N1", citation]),
    ["ER", ""],
  ];
  return tags.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}`])).join("\n");
};
