// Dates: as people write them, as EDTF, and their order.

export const MONTHS =
  "January February March April May June July August September October November December".split(" ");

/**
 * "1960-06-23", "June 1960", "19 June 1960", "June 19th, 1960" or "1960年6月19日" as EDTF. Text that is not a date is
 * returned as it is.
 */
export function toEdtf(written: string): string {
  const text = written.trim();
  const japanese = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$/.exec(text);
  if (japanese) return edtf(japanese[1]!, japanese[2], japanese[3]);
  const [, day, name, laterDay, year] =
    /^(?:(\d{1,2})(?:st|nd|rd|th)? (?:of )?)?([a-z]{3,9})\.?(?: (\d{1,2})(?:st|nd|rd|th)?)?,? (\d{4})$/i.exec(
      text,
    ) ?? [];
  const month = MONTHS.findIndex((one) => name && one.toLowerCase().startsWith(name.toLowerCase())) + 1;
  if (!year || month === 0 || (day && laterDay)) return text;
  return edtf(year, String(month), day ?? laterDay);
}

function edtf(year: string, month?: string, day?: string): string {
  const parts = [month, day].filter((part) => part !== undefined);
  return [year, ...parts.map((part) => part.padStart(2, "0"))].join("-");
}

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

/** The last day that an EDTF date can mean; the 31st for every month, which is enough to compare dates. */
export function lastDay(date: string): string {
  const plain = date.replace(/[~?%]/g, "");
  return plain + "0000-12-31".slice(plain.length);
}
