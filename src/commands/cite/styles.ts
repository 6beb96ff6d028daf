// The styles for people: Bluebook, OSCOLA, Chicago, APA and MLA, one line each.

import { americanDay, partsOfDay, shortAmericanDay, shortBritishDay } from "./days.ts";
import { describeParts, type PartWords, type Pinpoint } from "./pinpoint.ts";
import { americanPrint, type Print, printIn, SERIES_NAMES } from "./prints.ts";
import { historyOf, partiesOf, type Work } from "./work.ts";

/** A pinpoint of null cites the whole document. */
export type Style = (work: Work, pinpoint: Pinpoint | null) => string;

const lowerCase = (label: string) => label.toLowerCase();

const BLUEBOOK_PARTS: PartWords = {
  article: ["art. ", "arts. "],
  other: (label) => (label === "Preamble" ? "pmbl." : lowerCase(label)),
  paragraphs: (numbers, { isSeveral }) => `, ${isSeveral ? "¶¶" : "¶"} ${numbers.join(", ")}`,
};

/** Rule 21.4: title, parties, pinpoint, date, and one American source if there are only two parties. */
export const bluebook: Style = (work, pinpoint) =>
  legalCitation(work, {
    parties: partiesOf(work, "U.S.", "-"),
    pinpoint: pinpoint && describeParts(pinpoint, BLUEBOOK_PARTS),
    day: shortAmericanDay(work.made.date),
  });

const SPELLED_PARAGRAPHS: PartWords = {
  ...BLUEBOOK_PARTS,
  paragraphs: (numbers, { isSeveral }) => `, ${isSeveral ? "paras." : "para."} ${numbers.join(", ")}`,
};

/** The Chicago Manual of Style follows the Bluebook for treaties, with months in full. */
export const chicago: Style = (work, pinpoint) =>
  legalCitation(work, {
    parties: partiesOf(work, "US", "-"),
    pinpoint: pinpoint && describeParts(pinpoint, SPELLED_PARAGRAPHS),
    day: americanDay(work.made.date),
  });

/** The Publication Manual of the APA, section 11.10, follows the Bluebook, with months in full. */
export const apa: Style = (work, pinpoint) =>
  legalCitation(work, {
    parties: partiesOf(work, "U.S.", "-"),
    pinpoint: pinpoint && describeParts(pinpoint, SPELLED_PARAGRAPHS),
    day: americanDay(work.made.date),
  });

interface LegalParts {
  parties: string | null;
  pinpoint: string | null;
  day: string;
}

function legalCitation({ shortTitle, prints }: Work, { parties, pinpoint, day }: LegalParts): string {
  // Without two parties to name, an international source is cited as well.
  const international = parties === null ? prints.filter(({ series }) => series === "U.N.T.S.") : [];
  const sources = [americanPrint(prints), ...international].map(legalSource);
  return `${[shortTitle, parties, pinpoint, day, ...sources].filter(Boolean).join(", ")}.`;
}

/** "11 U.S.T. 1632", "T.I.A.S. No. 4509", "42 Dep't St. Bull. 179 (1960)". */
function legalSource({ citation, volume, page, issued }: Print): string {
  return issued === null ? citation : `${volume} Dep't St. Bull. ${page} (${partsOfDay(issued)[0]})`;
}

const OSCOLA_PARTS: PartWords = {
  article: ["art ", "arts "],
  other: lowerCase,
  paragraphs: (numbers, { isSeveral, isArticle }) =>
    isArticle
      ? numbers.map((run) => `(${run.replace("–", ")–(")})`).join(", ")
      : ` ${isSeveral ? "paras" : "para"} ${numbers.join(", ")}`,
};

/** OSCOLA 4, section 2 of its part on international law: no full points, and the United Nations series first. */
export const oscola: Style = (work, pinpoint) => {
  const parties = partiesOf(work, "United States", "–");
  const print = printIn(work.prints, "U.N.T.S.", "U.S.T.", "T.I.A.S.", "Department of State Bulletin");
  return [
    work.shortTitle,
    parties && `(${parties})`,
    `(${historyOf(work).join(", ")})`,
    oscolaSource(print),
    pinpoint && describeParts(pinpoint, OSCOLA_PARTS),
  ]
    .filter(Boolean)
    .join(" ");
};

function oscolaSource({ series, volume, page, number, issued }: Print): string {
  if (issued !== null) return `(${partsOfDay(issued)[0]}) ${volume} ${series} ${page}`;
  return [volume, series.replaceAll(".", ""), page ?? number].filter(Boolean).join(" ");
}

const MLA_PARTS: PartWords = {
  article: ["art. ", "arts. "],
  other: lowerCase,
  paragraphs: (numbers, { isSeveral }) => `, ${isSeveral ? "pars." : "par."} ${numbers.join(", ")}`,
};

/** The MLA Handbook, ninth edition: the title in full, the date, and the series as the container. */
export const mla: Style = (work, pinpoint) => {
  const { series, volume, page, lastPage, number, issued } = americanPrint(work.prints);
  const container = [
    SERIES_NAMES[series],
    volume && `vol. ${volume}`,
    number && `no. ${number}`,
    issued && shortBritishDay(issued),
    page && (lastPage ? `pp. ${page}–${shortened(page, lastPage)}` : `p. ${page}`),
    pinpoint && describeParts(pinpoint, MLA_PARTS),
  ].filter(Boolean);
  const sentences = [work.title, shortBritishDay(work.made.date), container.join(", ")];
  return `${sentences.join(". ")}.`;
};

/** The last page of a range as MLA prints it, with its last two digits: 179–81. */
function shortened(page: string, lastPage: string): string {
  const hasSameHundred = page.length > 2 && page.slice(0, -2) === lastPage.slice(0, -2);
  return hasSameHundred ? lastPage.slice(-2) : lastPage;
}
