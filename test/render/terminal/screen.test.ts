// How wide the output may be.

import { expect, test } from "vitest";
import { screenOf, widths } from "../../../src/render/terminal/screen.ts";

const pipe = { isTerminal: false, columns: null };

test.each([
  [{ isTerminal: true, columns: 120 }, {}, { isTerminal: true, columns: 120 }],
  [{ isTerminal: true, columns: 0 }, {}, { isTerminal: true, columns: 80 }],
  [pipe, {}, { isTerminal: false, columns: 80 }],
  [pipe, { COLUMNS: "50" }, { isTerminal: false, columns: 50 }],
  [pipe, { COLUMNS: "abc" }, { isTerminal: false, columns: 80 }],
  [pipe, { COLUMNS: "0" }, { isTerminal: false, columns: 80 }],
  [pipe, { ANPO_FORCE_TTY: "60" }, { isTerminal: true, columns: 60 }],
])("%j with %j is %j", (output, env, expected) => expect(screenOf(output, env)).toEqual(expected));

test.each([
  [null, "terminal", 120, 80, 120],
  [null, "terminal", 60, 60, 60],
  [null, "terminal", 300, 80, 162],
  [null, "plain", 120, null, 120],
  [100, "terminal", 120, 100, 100],
  [40, "plain", 120, 40, 40],
  ["full", "terminal", 120, 120, 120],
] as const)(
  "--width %s in %s at %s columns: prose %s, tables %s",
  (asked, format, columns, width, fullWidth) => {
    expect(widths(asked, format, { isTerminal: true, columns })).toEqual({ width, fullWidth });
  },
);
