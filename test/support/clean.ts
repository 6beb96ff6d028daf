// What the program must never print, for any input.

import { expect } from "vitest";
import type { Ended } from "./io.ts";

/** Control characters, direction marks, characters without width and lone surrogates: a terminal obeys or hides them. */
const RAW = /(?![\t\n\r])\p{Cc}|[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Cs}/u;

/** The color codes that anpo itself prints. */
const COLOR = /\p{Cc}\[\d\d?m/gu;

export function expectClean({ status, out, err }: Pick<Ended, "status" | "out" | "err">): void {
  expect([0, 1, 2]).toContain(status);
  expect(err).not.toMatch(/internal error|is damaged|\n {4}at /);
  expect(err).not.toMatch(RAW);
  // --bom starts tables with a byte-order mark.
  expect(out.replace(/^\ufeff/, "").replace(COLOR, "")).not.toMatch(RAW);
}
