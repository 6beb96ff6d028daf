// Dates in EDTF: which exist, their order, and how people read them.

export const MONTHS =
  "January February March April May June July August September October November December".split(" ");

/** Whether a text is an EDTF year, month or day that exists: "1960", "1960-06", "1960-06-23", each with "~", "?" or "%". */
export function isDate(text: string): boolean {
  const match = /^\d{4}(-(\d\d)(-(\d\d))?)?[~?%]?$/.exec(text);
  if (!match) return false;
  const [month, day] = [match[2], match[4]].map((part) => (part === undefined ? null : Number(part)));
  if (month == null) return true;
  return month >= 1 && month <= 12 && (day == null || (day >= 1 && day <= daysInMonth(text)));
}

function daysInMonth(date: string): number {
  const [year = 0, month = 0] = date.split("-").map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether all of one EDTF date comes after all of another. */
export function isAfter(date: string, other: string): boolean {
  return firstDay(date) > lastDay(other);
}

/** The first day of an EDTF year, month or day. Dates are compared as text, so that no time zone can shift them. */
export function firstDay(date: string): string {
  const plain = date.replace(/[~?%]/g, "");
  return plain + "0000-01-01".slice(plain.length);
}

/** The last day that an EDTF date can mean. */
export function lastDay(date: string): string {
  const plain = date.replace(/[~?%]/g, "");
  if (plain.length > "0000-00".length) return plain;
  const month = plain + "0000-12".slice(plain.length);
  return `${month}-${daysInMonth(month)}`;
}

/** The year, month or day after a date of the same precision: "1960-07" for "1960-06". 9999 is the last year. */
export function followingDate(date: string): string {
  const [year, month, day] = partsOfDate(date);
  if (day !== undefined && day < daysInMonth(date)) return `${date.slice(0, 8)}${twoDigits(day + 1)}`;
  if (day !== undefined) return `${followingDate(date.slice(0, 7))}-01`;
  if (month !== undefined && month < 12) return `${date.slice(0, 5)}${twoDigits(month + 1)}`;
  if (month !== undefined) return `${followingDate(date.slice(0, 4))}-01`;
  return String(Math.min(year + 1, 9999)).padStart(4, "0");
}

/** The year, month or day before a date of the same precision: "1960-05" for "1960-06". 0000 is the first year. */
export function precedingDate(date: string): string {
  const [year, month, day] = partsOfDate(date);
  if (day !== undefined && day > 1) return `${date.slice(0, 8)}${twoDigits(day - 1)}`;
  if (day !== undefined) {
    const before = precedingDate(date.slice(0, 7));
    return `${before}-${daysInMonth(before)}`;
  }
  if (month !== undefined && month > 1) return `${date.slice(0, 5)}${twoDigits(month - 1)}`;
  if (month !== undefined) return `${precedingDate(date.slice(0, 4))}-12`;
  return String(Math.max(year - 1, 0)).padStart(4, "0");
}

function partsOfDate(date: string): [year: number, month: number | undefined, day: number | undefined] {
  const [year = 0, month, day] = date.replace(/[~?%]/g, "").split("-").map(Number);
  return [year, month, day];
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

/** An EDTF date for people: "23 June 1960", "June 1960", "about 1960" for "1960~", "1960 (uncertain)" for "1960?". */
export function readableDate(date: string): string {
  const [year, month, day] = date.replace(/[~?%]/g, "").split("-");
  const parts = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year];
  const isAbout = /[~%]$/.test(date);
  const isUncertain = /[?%]$/.test(date);
  return `${isAbout ? "about " : ""}${parts.filter(Boolean).join(" ")}${isUncertain ? " (uncertain)" : ""}`;
}

/** A date below its year: "23 Jun", "Jun"; "" for a year. */
export function readableDay(date: string): string {
  const [month, year] = [Number(date.slice(5, 7)), date.slice(0, 4)];
  if (month === 0) return "";
  const name = MONTHS[month - 1]!;
  return readableDate(date).replace(` ${year}`, "").replace(name, name.slice(0, 3));
}

/** A date and the end of what began then, or null: "1947 to 1991", "16 to 17 May 1960". */
export function readablePeriod(date: string, end: string | null): string {
  if (end === null) return readableDate(date);
  const [first, last] = [readableDate(date).split(" "), readableDate(end).split(" ")];
  const isAlike = first.length === last.length;
  const differing = isAlike ? first.findLastIndex((word, at) => word !== last[at]) : first.length - 1;
  return `${first.slice(0, differing + 1).join(" ")} to ${last.join(" ")}`;
}
