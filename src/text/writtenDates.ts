// Dates and ranges of dates as people write them: in English, in Japanese, in EDTF.

import { firstDay, followingDate, isDate, lastDay, MONTHS, precedingDate } from "./dates.ts";

/** A range of dates, bounds included. Each bound is an EDTF year, month or day without a mark of doubt. */
export interface DateRange {
  /** Null: no bound. */
  from: string | null;
  to: string | null;
}

/** A range with both bounds; they are the same for a single year, month or day. */
export interface Period {
  from: string;
  to: string;
}

/**
 * A range such as "June 1960", "May 19–20, 1960", "since 1960", "1951/1960", "../1951", "196X" or "昭和35年5月〜6月". A
 * range that runs backward is returned as it is. Null for text that is not a date and for dates that do not exist.
 */
export function readDates(written: string): DateRange | null {
  const text = plainForm(written);
  const period = periodOf(text);
  if (period) return period;
  for (const [form, rangeOf] of OPEN_RANGES) {
    const named = periodOf(form.exec(text)?.[1] ?? "");
    if (named) return rangeOf(named);
  }
  // “May and June 1960” has one year, “1951 and 1960” two, which are no range.
  const range = text.replace(/^from /, "").replace(/^between (.+?) and /, "$1 to ");
  return closedRange(
    range.replace(/^([a-z\d ]+?) and ([a-z\d ]+? \d{4})$/, (all, start, end) =>
      /\d{4}/.test(start) ? all : `${start} to ${end}`,
    ),
  );
}

/** A single year, month, day or decade: "1960-06-23", "June 1960", "the 1960s". Null for anything else. */
export function readPeriod(written: string): Period | null {
  return periodOf(plainForm(written));
}

/** "23/6/1960", "6/23/1960", "23.6.1960", anywhere in a text. */
export const DATES_IN_FIGURES = /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/g;

/** The dates that such figures can mean: readers differ on which comes first, the day or the month. */
export function datesInFigures(figures: string): string[] {
  const [one = "", other = "", year = ""] = figures.split(/[/.]/);
  const dates = [dateOf({ year, month: other, day: one }), dateOf({ year, month: one, day: other })];
  return [...new Set(dates)].filter((date) => date !== null);
}

/** One spelling for width, case, white space, clear figures, Japanese numerals and Japanese words for ranges. */
function plainForm(written: string): string {
  return written
    .replace(/[〜～]/g, "–")
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ō", "o")
    .replace(/\s+/g, " ")
    .replace(DATES_IN_FIGURES, (figures) => {
      const [date = figures, ...others] = datesInFigures(figures);
      return others.length === 0 ? date : figures;
    })
    .replace(/ ?([年月日]) ?/g, "$1")
    .replace(/[〇零一二三四五六七八九十]+(?=[年月日])/g, arabicNumeral)
    .replace(/^(.+?)から(.+?)(?:まで)?$/, "$1–$2")
    .replace(/^(.+?)(?:から|以降|以後)$/, "since $1")
    .replace(/^(.+?)(?:まで|以前)$/, "until $1")
    .replace(/年代$/, "s")
    .trim();
}

/** "三十五" and "三五" are 35; "一九六〇" is 1960. */
function arabicNumeral(numeral: string): string {
  const digit = (character: string) => "零一二三四五六七八九".indexOf(character.replace("〇", "零"));
  if (!numeral.includes("十")) return [...numeral].map(digit).join("");
  const [tens, ones] = numeral.split("十").map((part) => (part === "" ? null : digit(part)));
  return String(10 * (tens ?? 1) + (ones ?? 0));
}

/** Ranges with one bound, which is in the first group. */
const OPEN_RANGES: readonly [form: RegExp, rangeOf: (named: Period) => DateRange][] = [
  [/^(?:from )?(.+?) ?(?:to|until|till|through|[-–—]) ?(?:now|today|(?:the )?present)$/, since],
  [/^(?:since|from) (.+?)(?: on(?:wards?)?)?$/, since],
  [/^(.+?)(?:\/|\/?\.\.+)$/, since],
  [/^after (.+)$/, ({ to }) => ({ from: followingDate(to), to: null })],
  [/^(?:until|till|up to|through|by) (.+)$/, until],
  [/^(?:\/|\.\.+\/?)(.+)$/, until],
  [/^before (.+)$/, ({ from }) => ({ from: null, to: precedingDate(from) })],
];

function since({ from }: Period): DateRange {
  return { from, to: null };
}

function until({ to }: Period): DateRange {
  return { from: null, to };
}

const BETWEEN_DATES = /\s*(?:\b(?:to|until|till|through)\b|\.{2,}|[-–—/])\s*/g;

/** Two dates with a sign or a word between them. Hyphens are also within dates, so every place is tried. */
function closedRange(text: string): Period | null {
  for (const { 0: separator, index } of text.matchAll(BETWEEN_DATES)) {
    const start = text.slice(0, index);
    const end = completeYear(text.slice(index + separator.length), start);
    const [first, last] = [periodOf(start), periodOf(end)];
    if (first && last) return { from: first.from, to: last.to };
    const range = completedRange(partsOf(start), partsOf(end));
    if (range) return range;
  }
  return null;
}

/** "1958–60" means 1960: its end can be neither a month nor an earlier year. */
function completeYear(end: string, start: string): string {
  const isYear = /^\d\d$/.test(end) && /^\d{4}$/.test(start);
  return isYear && Number(end) > Math.max(12, Number(start.slice(2))) ? start.slice(0, 2) + end : end;
}

/** Two dates of which one has the month or the year of the other: "19–20 May 1960", "May 19 to June 23, 1960". */
function completedRange(start: Parts | null, end: Parts | null): Period | null {
  // "19 to May 1960" and "1951 to June" are not ranges: both dates have to be as precise.
  if (!start || !end || precision(start) !== precision(end)) return null;
  const [from, to] = [dateOf({ ...end, ...start }), dateOf({ ...start, ...end })];
  return from && to ? { from, to } : null;
}

function precision({ month, day }: Parts): string {
  return day ? "day" : month ? "month" : "year";
}

/** What is written of a date, in digits without leading zeros or with them. */
interface Parts {
  year?: string;
  month?: string;
  day?: string;
  era?: Era;
}

/** A year, month, day or decade in its plain form. */
function periodOf(text: string): Period | null {
  const [, decade, century] = DECADE.exec(text) ?? [];
  if (decade) return { from: `${decade}0`, to: `${decade}9` };
  if (century) return { from: `${century}00`, to: `${century}99` };
  const parts = partsOf(text);
  const date = parts && dateOf(parts);
  return date ? { from: date, to: date } : null;
}

const LEAD = "(?:(?:in|on|during|around|about|circa|ca?\\.) ?)?(?:the )?(?:year )?";

/** "196x", "the 1960s", "19xx". */
const DECADE = new RegExp(`^${LEAD}(?:(\\d{3})(?:x|0'?s)|(\\d\\d)xx)$`);

const [YEAR, MONTH, DAY] = [
  "(?<year>\\d{4})",
  "(?<month>[a-z]{3,9})\\.?",
  "(?<day>\\d{1,2})(?:st|nd|rd|th)?",
];

/** Any part may be missing: the other date of a range can supply it. */
const FORMS = [
  "(?<year>\\d{4})(?:-(?:(?<month>\\d\\d)(?:-(?:(?<day>\\d\\d)|xx))?|xx(?:-xx)?))?[~?%]?",
  "(?:(?<year>\\d{4})年)?(?:(?<month>\\d{1,2})月)?(?:(?<day>\\d{1,2})日)?",
  `${DAY} (?:of )?${MONTH}(?:,? ${YEAR})?`,
  `${MONTH} ${DAY}(?:,? ${YEAR})?`,
  `${MONTH}(?:(?:,| of)? ${YEAR})?`,
  `${YEAR},? ${MONTH}(?: ${DAY})?`,
  `${DAY}(?:,? ${YEAR})?`,
].map((form) => new RegExp(`^${LEAD}${form}$`));

function partsOf(text: string): Parts | null {
  const { era, text: western } = withoutEra(text);
  const groups = FORMS.map((form) => form.exec(western)?.groups).find(Boolean);
  if (!groups || !Object.values(groups).some(Boolean)) return null;
  const month = groups.month && (/\d/.test(groups.month) ? groups.month : monthNamed(groups.month));
  if (month === "") return null;
  return {
    ...(groups.year && { year: groups.year }),
    ...(month && { month }),
    ...(groups.day && { day: groups.day }),
    ...(era && { era }),
  };
}

/** "6" for "june" or "jun"; "" for any other word. */
function monthNamed(name: string): string {
  const at = MONTHS.findIndex((month) => month.toLowerCase().startsWith(name));
  return at < 0 ? "" : String(at + 1);
}

/** Null for parts without a year, and for a date that does not exist or not in its era. */
function dateOf({ year, month, day, era }: Parts): string | null {
  if (!year || (day && !month)) return null;
  const date = [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, "0"))
    .join("-");
  if (!isDate(date)) return null;
  const isInEra = !era || (lastDay(date) >= era.first && firstDay(date) <= era.last);
  return isInEra ? date : null;
}

/** A Japanese era, with its first and last day. */
interface Era {
  name: RegExp;
  first: string;
  last: string;
}

const ERAS: readonly Era[] = [
  { name: /(?:明治|meiji) ?(元|\d{1,2})/, first: "1868-01-25", last: "1912-07-30" },
  { name: /(?:大正|taisho) ?(元|\d{1,2})/, first: "1912-07-30", last: "1926-12-25" },
  { name: /(?:昭和|showa) ?(元|\d{1,2})/, first: "1926-12-25", last: "1989-01-07" },
  { name: /(?:平成|heisei) ?(元|\d{1,2})/, first: "1989-01-08", last: "2019-04-30" },
  { name: /(?:令和|reiwa) ?(元|\d{1,2})/, first: "2019-05-01", last: "9999-12-31" },
];

/** "昭和35年" → "1960年" and its era. */
function withoutEra(text: string): { text: string; era?: Era } {
  const era = ERAS.find(({ name }) => name.test(text));
  if (!era) return { text };
  const firstYear = Number(era.first.slice(0, 4));
  const year = (count: string) => String(firstYear + (count === "元" ? 1 : Number(count)) - 1);
  return { era, text: text.replace(era.name, (_, count: string) => year(count)) };
}
