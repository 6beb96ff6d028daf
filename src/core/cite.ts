// A citation of a treaty or a part of it, ready to paste.

import type { CitationStyle, Treaty } from "../model.ts";
import { MONTHS } from "./calendar.ts";
import { isWhole, type Passage } from "./lookup.ts";
import type { CitedPassage, CiteResult } from "./results.ts";

/**
 * From the passages of each reference, a citation of each thing that was named, once: of a treaty, a provision, a
 * paragraph. The styles follow the usual guides as far as they speak of treaties: the Bluebook (rule 21.4) for bluebook,
 * chicago and apa, OSCOLA 4 for oscola.
 */
export function cite(named: readonly (readonly Passage[])[], style: CitationStyle): CiteResult {
  const cited = named.flatMap(citedBy);
  const once = cited.filter(({ ref }, at) => cited.findIndex((other) => other.ref === ref) === at);
  const citations = once.map(({ ref, treaty, part }): CitedPassage => {
    return { ref, text: STYLES[style](workOf(treaty), part, ref) };
  });
  return { schema: "anpo/cite@1", style, citations };
}

interface CitedPart {
  kind: "treaty" | "article" | "other";
  /** "V", "Preamble". */
  name: string;
  /** Null: all of it. */
  paragraph: number | null;
}

interface Cited {
  ref: string;
  treaty: Treaty;
  part: CitedPart;
}

/** A treaty of which all was named is one work; else each provision and each paragraph is. */
function citedBy(passages: readonly Passage[]): Cited[] {
  const treaties = [...new Set(passages.map(({ treaty }) => treaty))];
  return treaties.flatMap((treaty) => {
    const own = passages.filter((passage) => passage.treaty === treaty);
    if (own.length === treaty.provisions.length && own.every(isWhole))
      return [{ ref: treaty.ref, treaty, part: { kind: "treaty" as const, name: "", paragraph: null } }];
    return own.flatMap((passage): Cited[] => {
      const { provision, paragraphs } = passage;
      const kind = provision.kind === "article" ? ("article" as const) : ("other" as const);
      const name = kind === "article" ? provision.label.replace(/^Article /, "") : provision.label;
      if (isWhole(passage)) return [{ ref: provision.ref, treaty, part: { kind, name, paragraph: null } }];
      return paragraphs.map(({ ref }) => {
        const paragraph = Number(ref.slice(ref.lastIndexOf(".") + 1));
        return { ref, treaty, part: { kind, name, paragraph } };
      });
    });
  });
}

/** What citations say of a treaty. */
interface Work {
  year: string;
  title: string;
  /** Without the parties. */
  shortTitle: string;
  signed: CalendarDay;
  signedAt: string;
  inForce: CalendarDay;
  /** "11 U.S.T. 1632". */
  ust: string;
  /** "136 U.N.T.S. 211"; null where the page is not known for certain. */
  unts: string | null;
  citations: string[];
  languages: string[];
}

interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

function workOf({ ref, title, signed, inForce, citations, languages }: Treaty): Work {
  const all = citations.map(({ text }) => text);
  return {
    year: ref,
    title,
    shortTitle: title.replace(/ between .*$/, ""),
    signed: dayOf(signed.date),
    signedAt: signed.place,
    inForce: dayOf(inForce),
    ust: all.find((text) => /U\.S\.T\./.test(text)) ?? "",
    unts: all.find((text) => /U\.N\.T\.S\. \d+$/.test(text)) ?? null,
    citations: all,
    languages,
  };
}

function dayOf(date: string): CalendarDay {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return { year, month, day };
}

/** As the Bluebook shortens them (table 12). */
const SHORT_MONTHS = "Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.".split(" ");

const american = ({ year, month, day }: CalendarDay, names = MONTHS) => `${names[month - 1]} ${day}, ${year}`;
const british = ({ year, month, day }: CalendarDay) => `${day} ${MONTHS[month - 1]} ${year}`;

const isoDay = ({ year, month, day }: CalendarDay) =>
  [year, month, day].map((number) => String(number).padStart(2, "0")).join("-");

/** ", art. V, para. 2". */
function subdivision({ kind, name, paragraph }: CitedPart): string {
  if (kind === "treaty") return "";
  const part = kind === "article" ? `art. ${name}` : name === "Preamble" ? "pmbl." : name.toLowerCase();
  return `, ${part}${paragraph === null ? "" : `, para. ${paragraph}`}`;
}

/** "Article V, paragraph 2", for a note. */
function spelledOut({ kind, name, paragraph }: CitedPart): string {
  if (kind === "treaty") return "";
  return `${kind === "article" ? `Article ${name}` : name}${paragraph === null ? "" : `, paragraph ${paragraph}`}`;
}

const STYLES: Record<CitationStyle, (work: Work, part: CitedPart, ref: string) => string> = {
  bluebook: ({ shortTitle, signed, ust }, part) =>
    `${shortTitle}, Japan-U.S.${subdivision(part).replace("para.", "¶")}, ${american(signed, SHORT_MONTHS)}, ${ust}.`,

  oscola: ({ shortTitle, signed, inForce, unts, ust }, { kind, name, paragraph }) => {
    const series = (unts ?? ust).replaceAll(".", "");
    const part = kind === "article" ? `art ${name}` : name.toLowerCase();
    const place = kind === "treaty" ? "" : ` ${part}${paragraph === null ? "" : `(${paragraph})`}`;
    return `${shortTitle} (Japan–United States) (signed ${british(signed)}, entered into force ${british(inForce)}) ${series}${place}`;
  },

  chicago: ({ shortTitle, signed, ust }, part) =>
    `${shortTitle}, Japan-US${subdivision(part)}, ${american(signed)}, ${ust}.`,

  apa: ({ shortTitle, signed, ust }, part) =>
    `${shortTitle}, Japan-U.S.${subdivision(part)}, ${american(signed)}, ${ust}.`,

  bibtex: ({ title, year, signed, signedAt, citations, inForce }, part, ref) => {
    const note = [spelledOut(part), `Signed at ${signedAt}`, `in force ${british(inForce)}`].filter(Boolean);
    return [
      `@misc{anpo${ref.replace(/[^A-Za-z0-9]/g, "")},`,
      `  title = {{${title}}},`,
      `  year = {${year}},`,
      `  month = ${MONTHS[signed.month - 1]!.slice(0, 3).toLowerCase()},`,
      `  date = {${isoDay(signed)}},`,
      `  howpublished = {${citations.join("; ")}},`,
      `  note = {${note.join("; ")}},`,
      "}",
    ].join("\n");
  },

  ris: ({ title, year, signed, signedAt, citations, languages, inForce }, part) =>
    [
      "TY  - LEGAL",
      `TI  - ${title}`,
      `PY  - ${year}`,
      `DA  - ${isoDay(signed).replaceAll("-", "/")}`,
      `CY  - ${signedAt}`,
      `LA  - ${languages.join("; ")}`,
      ...citations.map((citation) => `N1  - ${citation}`),
      `N1  - In force ${british(inForce)}`,
      ...(part.kind === "treaty" ? [] : [`SE  - ${spelledOut(part)}`]),
      "ER  - ",
    ].join("\n"),

  "csl-json": ({ title, signed, signedAt, ust, citations, languages }, part, ref) => {
    const [, volume, page] = /^(\d+) U\.S\.T\. (\d+)$/.exec(ust) ?? [];
    const item = {
      id: `anpo-${ref.replace(/[^A-Za-z0-9]+/g, "-")}`,
      type: "treaty",
      title,
      issued: { "date-parts": [[signed.year, signed.month, signed.day]] },
      "event-place": signedAt,
      "container-title": "United States Treaties and Other International Agreements",
      volume,
      page,
      language: languages.join(", "),
      ...(part.kind === "treaty" ? {} : { section: spelledOut(part) }),
      note: citations.join("; "),
    };
    return JSON.stringify(item, null, 2);
  },
};
