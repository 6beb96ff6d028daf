// Lines of anpo timeline: dates as operands, the chart, the columns.

import { expect, test } from "vitest";
import { answerOf, problemOf } from "../../support/ask.ts";
import { type } from "../../support/io.ts";

test.each([
  ["1960-06", "--from 1960-06 --to 1960-06"],
  ["June 1960", "--from 1960-06 --to 1960-06"],
  ["1951 to 1952", "--from 1951 --to 1952"],
  ["1951-1952", "--from 1951 --to 1952"],
  ["8 September 1951 to April 1952", "--from 1951-09-08 --to 1952-04"],
  ["1951 - 1952", "--from 1951 --to 1952"],
  ["1960-05..1960-06", "--from 1960-05 --to 1960-06"],
  ["1951/1952 --disputed", "--from 1951 --to 1952 --disputed"],
])("timeline %s is timeline %s", async (operands, flags) => {
  expect(await answerOf(`timeline ${operands}`)).toEqual(await answerOf(`timeline ${flags}`));
});

test.each(["1951 to 1955 to 1960", "1951 to", "to 1960", "1960/06/23"])(
  "“%s” is not a date",
  async (given) => {
    expect(await problemOf(answerOf(`timeline ${given}`))).toEqual({
      kind: "invalid date",
      given,
      option: null,
    });
  },
);

test("the chart has the same gaps in reverse", async () => {
  const gaps = async (flags: string) =>
    (await type(`timeline --chart --format terminal ${flags}`)).out.match(/┆/g)?.length;
  expect(await gaps("--reverse")).toBe(await gaps(""));
  expect(await gaps("")).toBeGreaterThan(5);
});

test("in a pipe, every record has the same number of columns", async () => {
  const lines = (await type("timeline")).out.trimEnd().split("\n");
  expect(new Set(lines.map((line) => line.split("\t").length)).size).toBe(1);
});
