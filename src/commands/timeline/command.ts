// `anpo timeline`: what happened when.

import { AnpoError } from "../../errors.ts";
import type { Options } from "../../options.ts";
import { calendarEvent } from "../../render/edition/event.ts";
import { DATE_FORMATS } from "../../render/formats.ts";
import { isAfter, readableDate, readablePeriod } from "../../text/dates.ts";
import { defineCommand } from "../command.ts";
import { isPassages, readScope } from "../operands.ts";
import { eventsThatMention, selectEvents, tagsOf } from "./answer.ts";
import { dateProblem, readDatesAndWords } from "./operands.ts";
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

/** As in “timeline 1960 csv”, which is no word of an event. */
const FORMAT = new RegExp(`^(?:${DATE_FORMATS.join("|")}|excel|spreadsheet|md|jsonl|file)$`, "i");

export const timelineCommand = defineCommand({
  name: "timeline",
  summary: "what happened when, and where the sources disagree",
  operands: {
    syntax: "[date...]",
    help: "a date or a range: 1960, June 1960, 1951 to 1960, since 1960, 196X, 1960/..; with or without words that the events mention: ratification, June 1960 strike; or a passage, for the events about it: 1960:VI",
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
    const isPassage = (one: string) => /^(?:1951|1960):/.test(one) && isPassages(one, corpus);
    const passages = operands.filter(isPassage).join(" ");
    const { from, to, words } = readDatesAndWords(
      operands.filter((one) => !isPassage(one)),
      options,
    );
    if (from !== null && to !== null && isAfter(from, to))
      throw new AnpoError({ kind: "backward dates", from, to });
    const typedTag = options.tag?.toLowerCase() ?? null;
    const tag = tagsOf(events).find((one) => typedTag === one || typedTag === `${one}s`) ?? null;
    if (typedTag !== null && tag === null)
      throw new AnpoError({ kind: "unknown name", what: "tag", given: options.tag!, exists: tagsOf(events) });
    const scope = readScope(options.ref ?? (passages || null), standardInput, corpus);
    const { disputed, reverse } = options;
    const refs = scope?.refs ?? null;
    const named = words === null ? events : eventsThatMention(words, { events, keywords });
    const found = selectEvents(named, disputes, { from, to, tag, refs, disputed, reverse });
    const isUnmentioned = words !== null && found.result.events.length === 0;
    if (isUnmentioned && FORMAT.test(operands.at(-1)!))
      throw new AnpoError(dateProblem(operands.join(" "), null));
    const notices = isUnmentioned
      ? [{ kind: "no event mentions", words, hasDates: from !== null || to !== null } as const]
      : found.notices;
    const missing = scope?.notices ?? [];
    return { result: { ...found.result, words }, notices: missing.length > 0 ? missing : notices };
  },
  page: timelinePage,
  title: ({ from, to }) => rangeName(from, to),
  items: ({ events }) => events,
  isEmpty: ({ events }) => events.length === 0,
  calendar: ({ events }) => events.map(calendarEvent),
});

/** "May to June 1960", "since 1960"; null for every date. */
function rangeName(from: string | null, to: string | null): string | null {
  if (from === null) return to === null ? null : `until ${readableDate(to)}`;
  if (to === null) return `since ${readableDate(from)}`;
  return readablePeriod(from, from === to ? null : to);
}
