// `anpo timeline`: what happened when.

import { AnpoError, type Problem } from "../../errors.ts";
import type { Options, Typed } from "../../options.ts";
import { calendarEvent } from "../../render/edition/event.ts";
import { DATE_FORMATS } from "../../render/formats.ts";
import { isAfter } from "../../text/dates.ts";
import { contentStems } from "../../text/words.ts";
import {
  DATES_IN_FIGURES,
  type DateRange,
  datesInFigures,
  type Period,
  readDates,
  readPeriod,
} from "../../text/writtenDates.ts";
import { defineCommand } from "../command.ts";
import { readScope } from "../operands.ts";
import { eventsThatMention, selectEvents, tagsOf } from "./answer.ts";
import { timelinePage } from "./page.ts";

const OPTIONS = {
  from: {
    kind: "text",
    value: "date",
    isDate: true,
    help: "from this date on: 1960-06-23, June 1960, 196X, 昭和35年",
  },
  to: { kind: "text", value: "date", isDate: true, help: "up to this date" },
  tag: { kind: "text", value: "name", help: "only events with this tag: treaty, diet, protest, okinawa …" },
  ref: {
    kind: "text",
    value: "reference",
    isReference: true,
    help: "only events that refer to this treaty, article or paragraph",
  },
  disputed: {
    kind: "flag",
    help: "only events on which the sources disagree: open questions and errors of a source",
  },
  reverse: { kind: "flag", help: "latest first" },
  notes: { kind: "flag", help: "add what sources get wrong and what was not verified" },
  chart: { kind: "flag", help: "draw the events on an axis" },
} as const satisfies Options;

export const timelineCommand = defineCommand({
  name: "timeline",
  summary: "what happened when, and where the sources disagree",
  operands: {
    syntax: "[date...]",
    help: "a date or a range: 1960, June 1960, 1951 to 1960, since 1960, 196X, 1960/.., 昭和35年; with or without words that the events mention: ratification, June 1960 strike",
    names: "dates",
  },
  options: OPTIONS,
  formats: DATE_FORMATS,
  examples: [
    { line: "anpo timeline", shows: "every event since the occupation" },
    { line: "anpo timeline June 1960", shows: "one month" },
    { line: "anpo timeline Eisenhower visit", shows: "the events that mention both words" },
    { line: "anpo timeline --from 1960-05 --to 1960-06", shows: "the two months of the crisis" },
    { line: "anpo timeline --disputed", shows: "open questions, and dates that a source has wrong" },
  ],
  optionCompletions: ({ events }) => ({ tag: tagsOf(events) }),

  run({ operands, options, standardInput }, corpus) {
    const { events, disputes, keywords } = corpus;
    const { from, to, words } = readQuestion(operands, options);
    if (from !== null && to !== null && isAfter(from, to))
      throw new AnpoError({ kind: "backward dates", from, to });
    const tag = options.tag?.toLowerCase() ?? null;
    if (tag !== null && !tagsOf(events).includes(tag))
      throw new AnpoError({ kind: "unknown name", what: "tag", given: options.tag!, exists: tagsOf(events) });
    const scope = options.ref === null ? null : readScope(options.ref, standardInput, corpus);
    const { disputed, reverse } = options;
    const refs = scope?.refs ?? null;
    const named = words === null ? events : eventsThatMention(words, { events, keywords });
    const found = selectEvents(named, disputes, { from, to, tag, refs, disputed, reverse });
    // Words that no event has are rather a date that was written wrong.
    if (words !== null && found.result.events.length === 0)
      throw new AnpoError(dateProblem(operands.join(" "), null));
    const missing = scope?.notices ?? [];
    return { result: { ...found.result, words }, notices: missing.length > 0 ? missing : found.notices };
  },
  page: timelinePage,
  items: ({ events }) => events,
  isEmpty: ({ events }) => events.length === 0,
  calendar: ({ events }) => events.map(calendarEvent),
});

interface DatesAndWords extends DateRange {
  words: string | null;
}

/** The bounds and words from the operands, or the bounds from --from and --to. */
function readQuestion(operands: readonly string[], { from, to }: Typed<typeof OPTIONS>): DatesAndWords {
  const typed = { from: readBound(from, "from")?.from ?? null, to: readBound(to, "to")?.to ?? null };
  if (operands.length === 0) return { ...typed, words: null };
  const given = operands.join(" ");
  if (given === "-") throw new AnpoError({ kind: "no standard input" });
  const named = readDatesAndWords(given);
  if (named === null) throw new AnpoError(dateProblem(given, null));
  const hasDate = named.from !== null || named.to !== null;
  if (hasDate && (from !== null || to !== null)) throw new AnpoError({ kind: "two date ranges" });
  return hasDate ? named : { ...named, ...typed };
}

/** More words are a text, which no event has. */
const MOST_WORDS = 20;

/** "June 1960", "Eisenhower visit", "June 1960 Hagerty", "Okinawa 1972"; null for anything else. */
function readDatesAndWords(given: string): DatesAndWords | null {
  const range = readDates(given);
  if (range) return { ...range, words: null };
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

function dateProblem(given: string, option: string | null): Problem {
  for (const [figures] of given.normalize("NFKC").matchAll(DATES_IN_FIGURES)) {
    const readings = datesInFigures(figures);
    if (readings.length > 1) return { kind: "ambiguous date", given: figures, readings };
  }
  return { kind: "invalid date", given, option };
}
