// The bar of a count: it says what it counts, and has one sign for each.

import { expect, test } from "vitest";
import type { TallyBlock } from "../../../src/render/document.ts";
import { terminal } from "../../../src/render/terminal/terminal.ts";

const draw = (ships: number, chests: number, width: number, isAccessible = false) => {
  const parts: TallyBlock["parts"] = [
    { sign: { role: "continued", text: "=" }, name: "afloat", count: ships },
    { sign: { role: "dropped", text: "-" }, name: "sunk", count: chests },
  ];
  return terminal([{ block: "tally", unit: "ships", parts }], {
    ...{ width, fullWidth: width, isColored: false, isAccessible },
  });
};

test.each([
  [6, 3, 60, false, "======---  9 ships, one sign for each\n= 6 afloat  - 3 sunk\n"],
  [6, 3, 30, false, "======---\n9 ships, one sign for each\n= 6 afloat  - 3 sunk\n"],
  [20, 13, 32, false, "33 ships: 20 afloat, 13 sunk\n"],
  [4, 3, 60, false, "7 ships: 4 afloat, 3 sunk\n"],
  [6, 3, 60, true, "9 ships: 6 afloat, 3 sunk\n"],
])("%i and %i in %i columns", (ships, chests, width, isAccessible, expected) => {
  expect(draw(ships, chests, width, isAccessible)).toBe(expected);
});
