// Lines of anpo check: a passage after the quotation.

import { expect, test } from "vitest";
import { answerOf } from "../../support/ask.ts";
import { type } from "../../support/io.ts";

test.each([
  ['"the common danger" 1960', "exact", ["1960"]],
  ['"the common danger" 1960 V', "exact", ["1960:V"]],
  ['"the common danger" 1951 IV', "absent", ["1951:IV"]],
  ['1960 VI "peace and security in the Far East"', "exact", ["1960:VI"]],
  ['"Article V: the common danger"', "exact", ["1951:V", "1960:V"]],
  ['"1960:V.1: the common danger"', "exact", ["1960:V.1"]],
  ['"Note: the common danger"', "near", null],
  // Without quotation marks of the shell, and with a place of its own, all words are the quotation.
  ["the common danger 1960", "near", null],
  ['"the common danger" 1960 --in V', "near", ["1951:V", "1960:V"]],
])("check %s: %s, within %j", async (line, verdict, within) => {
  expect((await answerOf(`check ${line}`)).result).toMatchObject({ verdict, within });
});

test("--lines with a file, with or without --document", async () => {
  const lines = await type("check --lines -", { stdin: "the common danger\nthe common threat\n" });
  const files = { "danger.txt": "the common danger\nthe common threat\n" };
  expect(await type("check --lines danger.txt", { files })).toEqual(lines);
  expect(await type("check --lines --document danger.txt", { files })).toEqual(lines);
});

test("of a text with several quotations, a reader sees a verdict for each; a program gets one", async () => {
  const line = 'check "He said “meet the common danger” and “meet the uncommon danger”."';
  const { out } = await type(line, { terminal: 80, env: { NO_COLOR: "1" } });
  expect(out).toMatch(/exact .*meet the common danger/);
  expect(out).toMatch(/near .*uncommon/);
  expect(JSON.parse((await type(`${line} --json`)).out)).toMatchObject({
    schema: "anpo/check@2",
    verdict: "near",
  });
});
