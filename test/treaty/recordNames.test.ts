// Invented records by what a reader calls them.

import { expect, test } from "vitest";
import { findByName } from "../../src/treaty/recordNames.ts";

const RECORDS = [
  { ref: "glossary:tea", names: ["Tea", "Ocha", "お茶"], body: "A drink of leaves." },
  { ref: "glossary:tea-house", names: ["Tea house", "Chashitsu"], body: "Where a guest drinks." },
  { ref: "glossary:nippon-maru", names: ["Nippon Maru", "日本丸"], body: "A ship." },
  { ref: "glossary:2-2", names: ["2+2"], body: "" },
];
const find = (typed: string, bodyTexts = true) =>
  findByName(RECORDS, typed, {
    namesOf: ({ names }) => names,
    ...(bodyTexts && { bodyTexts: ({ body }) => [body] }),
  });

test.each([
  ["glossary:tea-house", ["tea-house"]],
  ["tea-house", ["tea-house"]],
  // A whole name before words of one.
  ["TEA", ["tea"]],
  ["house", ["tea-house"]],
  ["hous", []],
  ["2 + 2", ["2-2"]],
  ["nihon", ["nippon-maru"]],
  ["日本", ["nippon-maru"]],
  ["本丸", []],
  ["ｏｃｈａ", ["tea"]],
  // Words of a body text, if they are not short.
  ["leaves", ["tea"]],
  ["guest drinks", ["tea-house"]],
  ["of", []],
  ["", []],
])("“%s”: %j", (typed, expected) =>
  expect(find(typed).found.map(({ ref }) => ref.slice(9))).toEqual(expected),
);

test("body texts only if they are given", () => expect(find("leaves", false).found).toEqual([]));

test("all names, each once", () => {
  expect(find("x").names).toEqual(
    ["Tea", "Ocha", "お茶", "tea", "Tea house", "Chashitsu", "tea-house"].concat([
      ...["Nippon Maru", "日本丸", "nippon-maru", "2+2", "2-2"],
    ]),
  );
});
