// BibTeX entries, as biber reads them.

import { type Export, exportedFacts, pinpointInWords } from "./exported.ts";
import { SERIES_NAMES } from "./prints.ts";

/**
 * biblatex has the type `legal` for treaties. Its standard styles print neither series nor volume nor pages for that
 * type, so the addendum, which they do print, repeats the citations.
 */
export const bibtex: Export = (work, pinpoint, ref) => {
  const { print, isTreaty, date, history } = exportedFacts(work);
  const { parties, title, shortTitle, made, citations } = work;
  const fields: [name: string, value: string | null][] = [
    [
      "author",
      parties.map((party) => `{${escaped(party)}}`).join(" and ") + (parties[1] ? "" : " and others"),
    ],
    ["title", `{${escaped(title)}}`],
    ["shorttitle", shortTitle === title ? null : `{${escaped(shortTitle)}}`],
    ["date", date],
    ["location", isTreaty ? made.place : null],
    [isTreaty ? "series" : "journaltitle", SERIES_NAMES[print.series]],
    ["volume", print.volume],
    ["number", print.number],
    ["pages", print.lastPage ? `${print.page}--${print.lastPage}` : print.page],
    ["note", pinpoint && escaped(pinpointInWords(pinpoint))],
    ["addendum", escaped([...(isTreaty ? citations : []), history].join("; "))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]));
  return [`@${isTreaty ? "legal" : "article"}{${keyOf(ref)},`, ...lines, "}"].join("\n");
};

/** "1960:V.1,3" → "anpo-1960-V.1+3": a comma would end the key. */
function keyOf(ref: string): string {
  return `anpo-${ref.replace("glossary:", "").replaceAll(":", "-").replaceAll(",", "+")}`;
}

/** The text for TeX, with en dashes as TeX writes them. No text in the data has a sign that needs more than a backslash. */
function escaped(text: string): string {
  return text.replace(/[{}&%$#_]/g, "\\$&").replaceAll("–", "--");
}
