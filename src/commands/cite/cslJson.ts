// CSL-JSON items.

import { partsOfDay } from "./days.ts";
import { type Export, exportedFacts, pinpointInWords } from "./exported.ts";
import { SERIES_NAMES } from "./prints.ts";

export const cslJson: Export = (work, pinpoint, ref) => {
  const { print, isTreaty, date, number, otherCitations, history } = exportedFacts(work);
  const { series, volume, page, lastPage } = print;
  const item = {
    id: `anpo-${ref.replace("glossary:", "").replace(/[^A-Za-z0-9]+/g, "-")}`,
    type: isTreaty ? "treaty" : "article-magazine",
    title: work.title,
    "title-short": work.shortTitle === work.title ? null : work.shortTitle,
    author: work.parties.map((party) => ({ literal: party })),
    issued: { "date-parts": [partsOfDay(date)] },
    "event-place": isTreaty ? work.made.place : null,
    "container-title": SERIES_NAMES[series],
    volume,
    page: lastPage ? `${page}-${lastPage}` : page,
    number,
    section: pinpoint && pinpointInWords(pinpoint),
    language: work.languages.join(", ") || null,
    references: history,
    note: otherCitations.join("; ") || null,
  };
  // A missing value is left out: null is not a value in CSL-JSON.
  return JSON.stringify(item, (_, value) => value ?? undefined, 2);
};
