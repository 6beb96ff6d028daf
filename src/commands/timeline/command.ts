// `anpo timeline`: what happened when.

import { AnpoError } from "../../errors.ts";
import type { Options, Typed } from "../../options.ts";
import { calendarEvent } from "../../render/edition/event.ts";
import { DATE_FORMATS } from "../../render/formats.ts";
import { isAfter, isDate, toEdtf } from "../../text/dates.ts";
import { defineCommand } from "../command.ts";
import { readScope } from "../operands.ts";
import { selectEvents, tagsOf } from "./answer.ts";
import { timelinePage } from "./page.ts";

const OPTIONS = {
  from: { kind: "text", value: "date", help: "from this day, month or year on: 1960-06-23, 1960-06, 1960" },
  to: { kind: "text", value: "date", help: "up to this day, month or year" },
  tag: { kind: "text", value: "name", help: "only events with this tag: treaty, diet, protest, okinawa …" },
  ref: {
    kind: "text",
    value: "reference",
    isReference: true,
    help: "only events that refer to this treaty, article or paragraph",
  },
  disputed: { kind: "flag", help: "only events whose date is disputed" },
  reverse: { kind: "flag", help: "latest first" },
  chart: { kind: "flag", help: "draw the events on an axis" },
} as const satisfies Options;

export const timelineCommand = defineCommand({
  name: "timeline",
  summary: "what happened when, and where the sources disagree",
  operands: {
    syntax: "[date...]",
    help: "a day, a month or a year, or two with “to” between them: 1960, June 1960, 1951 to 1960",
  },
  options: OPTIONS,
  formats: DATE_FORMATS,
  examples: [
    { line: "anpo timeline", shows: "every event since the occupation" },
    { line: "anpo timeline June 1960", shows: "one month" },
    { line: "anpo timeline --from 1960-05 --to 1960-06", shows: "the two months of the crisis" },
    { line: "anpo timeline --disputed", shows: "dates on which the sources disagree" },
  ],
  optionCompletions: ({ events }) => ({ tag: tagsOf(events) }),

  run({ operands, options, standardInput }, corpus) {
    const [from, to] = readRange(operands, options);
    if (from !== null && to !== null && isAfter(from, to))
      throw new AnpoError({ kind: "backward dates", from, to });
    const { events } = corpus;
    const tag = options.tag?.toLowerCase() ?? null;
    if (tag !== null && !tagsOf(events).includes(tag))
      throw new AnpoError({ kind: "unknown name", what: "tag", given: options.tag!, exists: tagsOf(events) });
    const scope = options.ref === null ? null : readScope(options.ref, standardInput, corpus);
    const { disputed, reverse } = options;
    const found = selectEvents(events, { from, to, tag, refs: scope?.refs ?? null, disputed, reverse });
    const missing = scope?.notices ?? [];
    return { result: found.result, notices: missing.length > 0 ? missing : found.notices };
  },
  page: timelinePage,
  isEmpty: ({ events }) => events.length === 0,
  calendar: ({ events }) => events.map(calendarEvent),
});

/** The bounds from the operands, or from --from and --to; null: no bound. */
function readRange(
  operands: readonly string[],
  { from, to }: Typed<typeof OPTIONS>,
): [string | null, string | null] {
  if (operands.length === 0)
    return [from === null ? null : readDate(from, "--from"), to === null ? null : readDate(to, "--to")];
  if (from !== null || to !== null) throw new AnpoError({ kind: "two date ranges" });
  const typed = operands.join(" ");
  const dates = typed.split(BETWEEN_DATES);
  if (dates.length > 2 || dates.includes(""))
    throw new AnpoError({ kind: "invalid date", given: typed, option: null });
  const [first = typed, last = first] = dates;
  return [readDate(first, null), readDate(last, null)];
}

function readDate(given: string, option: string | null): string {
  const date = toEdtf(given);
  if (isDate(date)) return date;
  throw new AnpoError({ kind: "invalid date", given, option });
}

/** "1951 to 1960", "1951/1960", "1951..1960", "1951-1960". */
const BETWEEN_DATES = /\s*(?:\bto\b|\/|\.\.+|\u2013|(?<=\s)-(?=\s)|(?<=^\d{4})-(?=\d{4}$))\s*/;
