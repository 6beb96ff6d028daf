// Lines of anpo collate.

import { expect, test } from "vitest";
import { answerOf, noticesOf, problemOf } from "../../support/ask.ts";
import { type } from "../../support/io.ts";

test("--apparatus --substantive prints the one difference in wording", async () => {
  expect((await type("collate 1951 --substantive --apparatus")).out).toBe(
    "preamble.5 presently] at present A\n",
  );
});

test("in a pipe: one record per place, then the omissions", async () => {
  const classes = (await type("collate 1951")).out
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t")[1]);
  expect([classes.length, classes.indexOf("omission")]).toEqual([23, 20]);
});

test.each([
  ["collate", 0, ["first of several treaties"]],
  ["collate 1951:V", 0, []],
  ["collate presently", 0, ["first of several treaties"]],
  ["collate 1951 at present", 0, []],
  ["collate 1951 V presently", 1, ["no variant"]],
  ["collate 1951 I --substantive", 1, ["no variant"]],
  ["collate 1951 VII", 1, ["no such part"]],
])("%s → %i, %j", async (line, status, notices) => {
  expect((await type(line)).status).toBe(status);
  expect(await noticesOf(line)).toEqual(notices);
});

test.each([
  ["collate 1951 artcle V", "unknown word"],
  ["collate preambel", "unknown word"],
  ["collate handout-1951", "unknown word"],
  ["collate 1952", "unknown treaty"],
  [`collate ${"presently ".repeat(21)}`, "unknown word"],
])("%s names no words of a copy", async (line, kind) =>
  expect(await problemOf(answerOf(line))).toMatchObject({ kind }),
);

test.each([
  ["collate 1951 presently", "One difference, in wording."],
  ["collate 1951:IV.1", "4 differences: numerals (1), capitals (3)."],
])("%s, on a terminal, counts the differences: %s", async (line, count) => {
  const { out } = await type(line, { terminal: 100, env: { NO_COLOR: "1" } });
  expect(out.replace(/\s+/g, " ")).toContain(count);
});
