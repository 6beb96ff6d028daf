// Dates as people write them → EDTF.

export const MONTHS =
  "January February March April May June July August September October November December".split(" ");

/** "1960-06-23", "June 1960", "19 June 1960", "June 19th, 1960", "1960年6月19日" as EDTF; what is no date as it is. */
export function dateOf(written: string): string {
  const text = written.trim();
  const japanese = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$/.exec(text);
  if (japanese) return edtf(japanese[1]!, japanese[2], japanese[3]);
  const [, day, name, laterDay, year] =
    /^(?:(\d{1,2})(?:st|nd|rd|th)? (?:of )?)?([a-z]{3,9})\.?(?: (\d{1,2})(?:st|nd|rd|th)?)?,? (\d{4})$/i.exec(
      text,
    ) ?? [];
  const month = MONTHS.findIndex((one) => name && isShortFor(name, one)) + 1;
  if (!year || month === 0 || (day && laterDay)) return text;
  return edtf(year, String(month), day ?? laterDay);
}

/** "Sept", "sep", "September". */
function isShortFor(name: string, month: string): boolean {
  return month.toLowerCase().startsWith(name.toLowerCase());
}

function edtf(year: string, month?: string, day?: string): string {
  const parts = [month, day].filter((part) => part !== undefined);
  return [year, ...parts.map((part) => part.padStart(2, "0"))].join("-");
}
