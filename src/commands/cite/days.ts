// Days as the citation styles write them.

import { MONTHS } from "../../text/dates.ts";

/** As the Bluebook (table 12) and the MLA Handbook shorten them. */
const SHORT_MONTHS = "Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.".split(" ");

/** From "1960-01-19": "January 19, 1960". */
export const americanDay = (date: string) => american(date, MONTHS);

/** "Jan. 19, 1960". */
export const shortAmericanDay = (date: string) => american(date, SHORT_MONTHS);

/** "19 January 1960". */
export const britishDay = (date: string) => british(date, MONTHS);

/** "19 Jan. 1960". */
export const shortBritishDay = (date: string) => british(date, SHORT_MONTHS);

/** [1960, 1, 19]. */
export function partsOfDay(date: string): [year: number, month: number, day: number] {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return [year, month, day];
}

function american(date: string, names: readonly string[]): string {
  const [year, month, day] = partsOfDay(date);
  return `${names[month - 1]} ${day}, ${year}`;
}

function british(date: string, names: readonly string[]): string {
  const [year, month, day] = partsOfDay(date);
  return `${day} ${names[month - 1]} ${year}`;
}
