// The operands of `anpo timeline`: dates, words of the events, or both.

import { AnpoError, type Problem } from "../../errors.ts";
import { subjectOf } from "../../text/words.ts";
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
  // There are two treaties, and no event speaks of a new one.
  const named = parse(given.replace(/\b(?:new|old) (?=(?:security )?treaty\b)/i, ""));
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

/** More words are a text, which no event has. */
const MOST_WORDS = 20;

/**
 * "June 1960", "Eisenhower visit", "June 1960 Hagerty", "Okinawa 1972", "when did the 1960 treaty enter into force";
 * null for anything else. Of several dates the longest counts, and of a question only what it is about.
 */
function parse(given: string): DatesAndWords | null {
  const range = readDates(given);
  if (range) return { ...range, words: null };
  if (/^event:\S+$/.test(given)) return { from: null, to: null, words: given };
  const parts = given.trim().split(/\s+/);
  // A month without a year is a date that is incomplete, although events mention months.
  const isMonth = readDates(`${given} 1, 1960`) !== null;
  if (isMonth || parts.length > MOST_WORDS) return null;
  for (const { from, to } of stretches(parts.length)) {
    const found = readDates(parts.slice(from, to).join(" "));
    const others = [...parts.slice(0, from), ...parts.slice(to)];
    if (found === null || others.some((word) => /\d/.test(word))) continue;
    const words = subjectOf(others.filter((word) => !TIMES.test(word)).join(" "));
    const isCutShort = words === null && others.some((word) => /^(?:to|or|and)$/i.test(word));
    return isCutShort || others.some((word) => VAGUE.test(word)) ? null : { ...found, words };
  }
  const words = /\d/.test(given) ? null : subjectOf(given);
  return words === null ? null : { from: null, to: null, words };
}

/** The stretches of a number of words, without the whole, the longest first: indexes, end exclusive. */
function stretches(count: number): { from: number; to: number }[] {
  const lengths = [...Array(count).keys()].slice(1).reverse();
  return lengths.flatMap((length) =>
    [...Array(count - length + 1).keys()].map((from) => ({ from, to: from + length })),
  );
}

/** Next to a date, these say nothing of what happened. */
const TIMES = /^(?:events?|night|day|morning|evening|week|month|year)$/i;

/** Next to a date, these make it vague: “early 1960” is not the events of 1960 that mention “early”. */
const VAGUE =
  /^(?:early|mid|late|later|about|around|circa|spring|summer|autumn|fall|winter|beginning|end|last|half)$/i;

/** Null if the option was not given. */
function readBound(given: string | null, option: string): Period | null {
  if (given === null) return null;
  const period = readPeriod(given);
  if (period) return period;
  throw new AnpoError(dateProblem(given, option));
}
