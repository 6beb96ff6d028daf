// The operands of `anpo timeline`: dates, words of the events, or both.

import { AnpoError, type Problem } from "../../errors.ts";
import { MONTHS } from "../../text/dates.ts";
import { contentStems } from "../../text/words.ts";
import {
  DATES_IN_FIGURES,
  type DateRange,
  datesInFigures,
  type Period,
  readDates,
  readPeriod,
} from "../../text/writtenDates.ts";

export interface DatesAndWords extends DateRange {
  /** Null: no words were given. */
  words: string | null;
}

/**
 * The bounds and words from the operands, or the bounds from --from and --to. Throws an AnpoError for what is neither a
 * date nor words.
 */
export function readDatesAndWords(
  operands: readonly string[],
  { from, to }: { from: string | null; to: string | null },
): DatesAndWords {
  const typed = { from: readBound(from, "from")?.from ?? null, to: readBound(to, "to")?.to ?? null };
  if (operands.length === 0) return { ...typed, words: null };
  const given = operands.join(" ");
  if (given === "-") throw new AnpoError({ kind: "no standard input" });
  const named = parse(given);
  if (named === null) throw new AnpoError(dateProblem(given, null));
  const hasDate = named.from !== null || named.to !== null;
  if (hasDate && (from !== null || to !== null)) throw new AnpoError({ kind: "two date ranges" });
  return hasDate ? named : { ...named, ...typed };
}

/** What is wrong with a text that should be a date. `option` is the one it was given for; null for an operand. */
export function dateProblem(given: string, option: string | null): Problem {
  for (const [figures] of given.normalize("NFKC").matchAll(DATES_IN_FIGURES)) {
    const readings = datesInFigures(figures);
    if (readings.length > 1) return { kind: "ambiguous date", given: figures, readings };
  }
  return { kind: "invalid date", given, option };
}

/** A month without a year is a date that is incomplete, although events mention months. */
const MONTH = new RegExp(`^(?:${MONTHS.join("|")})$`, "i");

/** More words are a text, which no event has. */
const MOST_WORDS = 20;

/** "June 1960", "Eisenhower visit", "June 1960 Hagerty", "Okinawa 1972"; null for anything else. */
function parse(given: string): DatesAndWords | null {
  const range = readDates(given);
  if (range) return { ...range, words: null };
  if (MONTH.test(given.trim())) return null;
  const parts = given.trim().split(/\s+/);
  if (parts.length > MOST_WORDS) return null;
  const cuts = [...parts.keys()].slice(1);
  const splits = [
    ...cuts.map((cut) => ({ dates: parts.slice(0, -cut), words: parts.slice(-cut) })),
    ...cuts.map((cut) => ({ dates: parts.slice(cut), words: parts.slice(0, cut) })),
    { dates: [], words: parts },
  ];
  for (const { dates, words } of splits) {
    const found = dates.length === 0 ? { from: null, to: null } : readDates(dates.join(" "));
    if (found === null || !areWords(words)) continue;
    if (dates.length > 0 && words.some((word) => VAGUE.test(word))) return null;
    return { ...found, words: words.join(" ") };
  }
  return null;
}

/** Next to a date, these make it vague: “early 1960” is not the events of 1960 that mention “early”. */
const VAGUE =
  /^(?:early|mid|late|later|about|around|circa|spring|summer|autumn|fall|winter|beginning|end|on|in|to|of|the)$/i;

function areWords(words: readonly string[]): boolean {
  return !words.some((word) => /\d/.test(word)) && contentStems(words.join(" ")).length > 0;
}

/** Null if the option was not given. */
function readBound(given: string | null, option: string): Period | null {
  if (given === null) return null;
  const period = readPeriod(given);
  if (period) return period;
  throw new AnpoError(dateProblem(given, option));
}
