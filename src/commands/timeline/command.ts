// `anpo timeline`: what happened when.

import { AnpoError, type Problem } from "../../errors.ts";
import type { Options, Typed } from "../../options.ts";
import { calendarEvent } from "../../render/edition/event.ts";
import { DATE_FORMATS } from "../../render/formats.ts";
import { isAfter } from "../../text/dates.ts";
import {
  DATES_IN_FIGURES,
  type DateRange,
  datesInFigures,
  type Period,
  readDates,
  readPeriod,
} from "../../text/writtenDates.ts";
import type { Event } from "../../treaty/model.ts";
import { findByName } from "../../treaty/recordNames.ts";
import { defineCommand } from "../command.ts";
import { readScope } from "../operands.ts";
import { selectEvents, tagsOf } from "./answer.ts";
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
    help: "a date or a range: 1960, June 1960, 1951 to 1960, since 1960, 196X, 1960/.., 昭和35年",
    names: "dates",
  },
  options: OPTIONS,
  formats: DATE_FORMATS,
  examples: [
    { line: "anpo timeline", shows: "every event since the occupation" },
    { line: "anpo timeline June 1960", shows: "one month" },
    { line: "anpo timeline --from 1960-05 --to 1960-06", shows: "the two months of the crisis" },
    { line: "anpo timeline --disputed", shows: "open questions, and dates that a source has wrong" },
  ],
  optionCompletions: ({ events }) => ({ tag: tagsOf(events) }),

  run({ operands, options, standardInput }, corpus) {
    const { events, disputes } = corpus;
    const { from, to } = readRange(operands, options, events);
    if (from !== null && to !== null && isAfter(from, to))
      throw new AnpoError({ kind: "backward dates", from, to });
    const tag = options.tag?.toLowerCase() ?? null;
    if (tag !== null && !tagsOf(events).includes(tag))
      throw new AnpoError({ kind: "unknown name", what: "tag", given: options.tag!, exists: tagsOf(events) });
    const scope = options.ref === null ? null : readScope(options.ref, standardInput, corpus);
    const { disputed, reverse } = options;
    const found = selectEvents(events, disputes, {
      from,
      to,
      tag,
      refs: scope?.refs ?? null,
      disputed,
      reverse,
    });
    const missing = scope?.notices ?? [];
    return { result: found.result, notices: missing.length > 0 ? missing : found.notices };
  },
  page: timelinePage,
  items: ({ events }) => events,
  isEmpty: ({ events }) => events.length === 0,
  calendar: ({ events }) => events.map(calendarEvent),
});

/** The bounds from the operands, or from --from and --to. */
function readRange(
  operands: readonly string[],
  { from, to }: Typed<typeof OPTIONS>,
  events: readonly Event[],
): DateRange {
  if (operands.length === 0) {
    const [first, last] = [readBound(from, "from", events), readBound(to, "to", events)];
    return { from: first?.from ?? null, to: last?.to ?? null };
  }
  if (from !== null || to !== null) throw new AnpoError({ kind: "two date ranges" });
  const given = operands.join(" ");
  if (given === "-") throw new AnpoError({ kind: "no standard input" });
  const range = readDates(given);
  if (range) return range;
  throw new AnpoError(dateProblem(given, null, events));
}

/** Null if the option was not given. */
function readBound(given: string | null, option: string, events: readonly Event[]): Period | null {
  if (given === null) return null;
  const period = readPeriod(given);
  if (period) return period;
  throw new AnpoError(dateProblem(given, option, events));
}

function dateProblem(given: string, option: string | null, events: readonly Event[]): Problem {
  for (const [figures] of given.normalize("NFKC").matchAll(DATES_IN_FIGURES)) {
    const readings = datesInFigures(figures);
    if (readings.length > 1) return { kind: "ambiguous date", given: figures, readings };
  }
  // With figures, it is a date that was written wrong.
  const mentioning = /\d/.test(given) ? [] : eventsThatMention(given, events);
  return { kind: "invalid date", given, option, events: mentioning };
}

function eventsThatMention(words: string, events: readonly Event[]): string[] {
  const { found } = findByName(events, words, {
    namesOf: ({ title }) => [title],
    bodyTexts: ({ text }) => [text],
  });
  return found.map(({ ref }) => ref);
}
