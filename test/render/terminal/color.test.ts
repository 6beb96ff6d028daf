// Whether the output is colored.

import { expect, test } from "vitest";
import { wantsColor } from "../../../src/render/terminal/color.ts";

const on = true;
const off = false;

test.each([
  ["always", { NO_COLOR: "1" }, off, on],
  ["never", { FORCE_COLOR: "1" }, on, off],
  ["auto", { NO_COLOR: "1", FORCE_COLOR: "1" }, on, off],
  ["auto", { NO_COLOR: "" }, on, on],
  ["auto", { FORCE_COLOR: "1" }, off, on],
  ["auto", { FORCE_COLOR: "" }, off, on],
  ["auto", { FORCE_COLOR: "0", CLICOLOR_FORCE: "1" }, on, off],
  ["auto", { FORCE_COLOR: "false" }, on, off],
  ["auto", { CLICOLOR_FORCE: "1", TERM: "dumb" }, off, on],
  ["auto", { CLICOLOR_FORCE: "0" }, off, off],
  ["auto", { TERM: "dumb" }, on, off],
  ["auto", { CLICOLOR: "0" }, on, off],
  ["auto", { CLICOLOR: "1" }, off, off],
  ["auto", {}, on, on],
  ["auto", {}, off, off],
] as const)("--color %s, %j, terminal %s → %s", (choice, env, isTerminal, expected) => {
  expect(wantsColor(choice, env, isTerminal)).toBe(expected);
});
