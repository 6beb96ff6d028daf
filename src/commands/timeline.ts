// What happened when, and where the sources disagree.

import * as core from "../core/timeline.ts";
import * as corpus from "../corpus.ts";
import { STATUS, UsageError } from "../errors.ts";
import { DATE_FORMATS } from "../formats.ts";
import { didYouMean } from "../nearest.ts";
import type { Command, Input } from "./command.ts";

export const timeline: Command = {
  name: "timeline",
  summary: "what happened when, and where the sources disagree",
  operands: {
    syntax: "[date...]",
    description: "a day, a month or a year, or two with to between: 1960, June 1960, 1951 to 1960",
  },
  options: [
    { flags: "--from <date>", description: "from a day, a month or a year on: 1960-06-23, 1960-06, 1960" },
    { flags: "--to <date>", description: "up to a day, a month or a year" },
    { flags: "--tag <name>", description: "only with this tag: treaty, diet, protest, okinawa …" },
    { flags: "--ref <reference>", description: "only what names this treaty, article or paragraph" },
    { flags: "--disputed", description: "only where the date is disputed" },
    { flags: "--reverse", description: "latest first" },
    { flags: "--chart", description: "draw an axis" },
  ],
  formats: DATE_FORMATS,
  examples: [
    { line: "anpo timeline", shows: "every event, from the occupation on" },
    { line: "anpo timeline June 1960", shows: "one month" },
    { line: "anpo timeline --from 1960-05 --to 1960-06", shows: "the two months of the crisis" },
    { line: "anpo timeline --disputed", shows: "dates that the sources do not agree on" },
  ],
  async run({ operands, options, readStandardInput }) {
    const [from, to] = await rangeOf(operands, options);
    if (from !== null && to !== null && core.isAfter(from, to)) {
      throw new UsageError(`${from} to ${to} runs backwards`, `type --from ${to} --to ${from}`);
    }
    const events = await corpus.events();
    const tag = typeof options.tag === "string" ? options.tag : null;
    const tags = [...new Set(events.flatMap((event) => event.tags))].sort();
    if (tag !== null && !tags.includes(tag)) {
      throw new UsageError(
        `there is no tag “${tag}”`,
        didYouMean(tag, tags) ?? `there are ${tags.join(", ")}`,
      );
    }
    const about =
      typeof options.ref === "string"
        ? await (await import("./operands.ts")).limitOf(
            options.ref,
            readStandardInput,
            await corpus.treaties(),
          )
        : null;
    const result = core.timeline(events, {
      from,
      to,
      tag,
      refs: about?.refs ?? null,
      disputed: options.disputed === true,
      reverse: options.reverse === true,
    });
    const missing = about?.missing ?? [];
    const isThere = result.events.length > 0 && missing.length === 0;
    const notices = isThere || missing.length > 0 ? missing : ["no event is like that"];
    return { result, notices, status: isThere ? STATUS.found : STATUS.nothingThere };
  },
};

/** Of the operands, or of --from and --to; null: no bound. */
async function rangeOf(
  operands: readonly string[],
  options: Input["options"],
): Promise<[string | null, string | null]> {
  if (operands.length === 0 && options.from === undefined && options.to === undefined) return [null, null];
  const { dateOf } = await import("../core/calendar.ts");
  const read = (given: string, name: string): string => {
    const date = dateOf(given);
    if (core.isDate(date)) return date;
    throw noDate(given, name);
  };
  if (operands.length === 0) {
    const bound = (name: string) =>
      typeof options[name] === "string" ? read(options[name], ` for --${name}`) : null;
    return [bound("from"), bound("to")];
  }
  if (options.from !== undefined || options.to !== undefined)
    throw new UsageError("a date and --from or --to cannot both be", "leave one of them out");
  const typed = operands.join(" ");
  const dates = typed.split(BETWEEN_DATES);
  if (dates.length > 2 || dates.includes("")) throw noDate(typed, "");
  const [first = typed, last = first] = dates;
  return [read(first, ""), read(last, "")];
}

function noDate(given: string, where: string): UsageError {
  return new UsageError(
    `“${given}” is not a date${where}`,
    "type a day, a month or a year: 1960-06-23, June 1960, 1960; for words: anpo search --kind event",
  );
}

/** "1951 to 1960", "1951/1960", "1951..1960", "1951-1960". */
const BETWEEN_DATES = /\s*(?:\bto\b|\/|\.\.+|\u2013|(?<=\s)-(?=\s)|(?<=^\d{4})-(?=\d{4}$))\s*/;
