// Lines of anpo words: phrases without quotation marks, and a treaty among the words.

import { expect, test } from "vitest";
import { answerOf, noticesOf } from "../../support/ask.ts";

test.each([
  ["territories under the administration of Japan", "'territories under the administration of Japan'"],
  ["peace 1960", "peace --in 1960"],
  ["peace in 1951", "peace --treaty 1951"],
  ["armed attack 1951", "'armed attack' --in 1951"],
  ["1960 V", "--in '1960 V'"],
  ["1960", "--in 1960"],
  ["peace in 1951 and 1960", "peace"],
  ["peace 1960 vs 1951", "peace"],
  ["1951 vs 1960 peace", "peace"],
  ["peace 1951 1960", "peace"],
  ["peace in both treaties", "peace"],
  ["peace and war", "peace war"],
  ["how many times security", "security"],
  ["how often does the word peace appear in the 1960 treaty?", "peace --in 1960"],
  ["how many words are in the 1960 treaty", "--in 1960"],
  ["how many words are in each treaty", ""],
  ["how many words in 1960 V", "--in '1960 V'"],
])("words %s counts what words %s counts", async (typed, whole) => {
  expect((await answerOf(`words ${typed}`)).result).toEqual((await answerOf(`words ${whole}`)).result);
});

test("words that do not follow each other in a treaty are counted one by one", async () => {
  const { result } = await answerOf("words shall may");
  expect(result).toMatchObject({ queries: ["shall", "may"] });
});

test.each([
  ["armed attack", ["words as a phrase"]],
  ["'armed attack'", []],
  ["1960", []],
  ["1960 --exact", ["treaty as a word"]],
])("words %s: %j", async (line, kinds) => expect(await noticesOf(`words ${line}`)).toEqual(kinds));
