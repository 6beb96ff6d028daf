// What happened when, and where the sources disagree.

import { STATUS, UsageError } from "../errors.ts";
import type { Command } from "./command.ts";

export const timeline: Command = {
  name: "timeline",
  summary: "what happened when, and where the sources disagree",
  operands: { syntax: "", description: "" },
  options: [
    { flags: "--from <date>", description: "from a day, a month or a year on: 1960-06-23, 1960-06, 1960" },
    { flags: "--to <date>", description: "up to a day, a month or a year" },
    { flags: "--disputed", description: "only where the date is disputed" },
    { flags: "--reverse", description: "latest first" },
  ],
  examples: [
    { line: "anpo timeline", shows: "every event, from the occupation on" },
    { line: "anpo timeline --from 1960-05 --to 1960-06", shows: "the two months of the crisis" },
    { line: "anpo timeline --disputed", shows: "dates that the sources do not agree on" },
  ],
  async run({ options }) {
    const corpus = await import("../corpus.ts");
    const core = await import("../core/timeline.ts");
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
    const result = core.timeline(await corpus.events(), {
      from,
      to,
      disputed: options.disputed === true,
      reverse: options.reverse === true,
    });
    if (result.events.length > 0) return { result, notices: [], status: STATUS.found };
    return { result, notices: ["no event in this range"], status: STATUS.nothingThere };
  },
};
