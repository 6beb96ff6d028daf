// Lines of anpo cite: the style as an option or as the last words.

import { expect, test } from "vitest";
import { answerOf, noticesOf, problemOf } from "../../support/ask.ts";

test.each([
  ["1960 V chicago", "1960 V --style chicago"],
  ["1960 article 6 in Chicago style", "1960 VI --style chicago"],
  ["1951 MLA", "1951 --style mla"],
  ["1951 IV MLA 9", "1951 IV --style mla"],
  ["1960 5 chicago footnote", "1960 V --style chicago"],
  ["glossary:status-of-forces-agreement as bibtex", "glossary:status-of-forces-agreement --style bibtex"],
])("cite %s is cite %s", async (words, option) => {
  expect(await answerOf(`cite ${words}`)).toEqual(await answerOf(`cite ${option}`));
});

test("what follows a passage and is no part of it is an unknown style", async () => {
  expect(await problemOf(answerOf("cite 1960 V harvard"))).toMatchObject({
    ...{ kind: "invalid value", option: "style", given: "harvard" },
  });
});

test("a style without a passage cites nothing", async () => {
  expect(await problemOf(answerOf("cite chicago"))).toMatchObject({ kind: "unknown word" });
});

test("a part of a document is cited as the whole, and a notice says so", async () => {
  expect(await noticesOf("cite SOFA XVII")).toEqual(["no such part of a document"]);
  expect(await noticesOf("cite SOFA")).toEqual([]);
});
