// What happened when, and where the sources disagree.

import * as core from "../core/timeline.ts";
import * as corpus from "../corpus.ts";
import { STATUS, UsageError } from "../errors.ts";
import { DATE_FORMATS } from "../formats.ts";
import { didYouMean } from "../nearest.ts";
import type { Command } from "./command.ts";

export const timeline: Command = {
  name: "timeline",
  summary: "what happened when, and where the sources disagree",
  operands: { syntax: "", description: "" },
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
    { line: "anpo timeline --from 1960-05 --to 1960-06", shows: "the two months of the crisis" },
    { line: "anpo timeline --disputed", shows: "dates that the sources do not agree on" },
  ],
  async run({ options, readStandardInput }) {
    const date = (name: string): string | null => {
      const given = options[name];
      if (typeof given !== "string") return null;
      if (core.isDate(given)) return given;
      throw new UsageError(
        `“${given}” is not a date for --${name}`,
        "type a day, a month or a year: 1960-06-23, 1960-06, 1960",
      );
    };
    const [from, to] = [date("from"), date("to")];
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
