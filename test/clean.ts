// What may never leave the program, whatever went in.

import { expect } from "vitest";
import type { Ended } from "./io.ts";

/** A control, a mark of direction, a character without width or half of one: a terminal would obey it or hide it. */
const RAW = /(?![\t\n\r])\p{Cc}|[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Cs}/u;

/** A colour of ours. */
const COLOUR = /\p{Cc}\[\d\d?m/gu;

export function expectClean({ status, out, err }: Pick<Ended, "status" | "out" | "err">): void {
  expect([0, 1, 2]).toContain(status);
  expect(err).not.toMatch(/fault of the program|is damaged|\n {4}at /);
  expect(err).not.toMatch(RAW);
  expect(out.replace(COLOUR, "")).not.toMatch(RAW);
}
