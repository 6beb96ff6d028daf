// What a writer says that a quotation is from, against where its words are.

import { describe, expect, test } from "vitest";
import { attributionOf, attributionsIn, misattribution } from "../../../src/commands/check/attribution.ts";
import { answerOf } from "../../support/ask.ts";
import { type } from "../../support/io.ts";

describe("the place in the sentence around a quotation", () => {
  test.each([
    ["Article IV of the 1960 treaty says each party ", "", ["IV"], "1960"],
    ["In art. 5 both parties ", "", ["V"], null],
    ["The 1951 treaty let the United States use ", "", [], "1951"],
    ["Under the security treaty of 1951 it could ", "", [], "1951"],
    ["It says ", "” (1960, Article VI).", ["VI"], null],
    ["Article V is old. Article VI says ", "", ["VI"], null],
    ["Articles end here. See Art. VI: ", "", ["VI"], null],
    ["Article III, like article IV, says ", "", ["III", "IV"], null],
    ["Articles IV, V and 6 say ", "", ["IV", "V", "VI"], null],
    ["Arts. IV or V of the new treaty: ", "", ["IV", "V"], "1960"],
    ["The preamble of the 1951 treaty says ", "", ["preamble"], "1951"],
    ["The original security treaty said ", "", [], "1951"],
    // A comparison of both treaties names neither for the quotation.
    ["Unlike the 1951 treaty, the 1960 treaty says in Article V ", "", ["V"], null],
  ])("%j, %j: %j, %j", (before, after, parts, treaty) =>
    expect(attributionOf(before, after)).toEqual({ parts, treaty }),
  );

  test.each([
    ["The government said ", ""],
    ["The 1960 treaty dropped the words ", ""],
    ["Article V does not mention ", ""],
    ["Article V deals with defense.\nIt speaks of ", ""],
    ["Article 9 of the Constitution forbids ", ""],
    ["Article 51 provides for ", ""],
    ["In Article V of its Charter ", ""],
    ["Article V is old. Kishi spoke of ", ""],
    ["Articles IV to VI say ", ""],
    ["Articles IV–VI say ", ""],
    ["The year 1960 saw ", " (and much else) in Article V"],
  ])("%j, %j: none", (before, after) => expect(attributionOf(before, after)).toBeUndefined());
});

test.each([
  [{ parts: ["IV"], treaty: "1960" }, ["1960:V.1"], "Article IV of the 1960 treaty"],
  [{ parts: ["IV"], treaty: null }, ["1960:V.1"], "Article IV"],
  [{ parts: [], treaty: "1951" }, ["1960:VI.1"], "the 1951 treaty"],
  [{ parts: ["V"], treaty: "1951" }, ["1960:V.1"], "Article V of the 1951 treaty"],
  [{ parts: ["III", "IV"], treaty: null }, ["1960:V.1"], "Article III or Article IV"],
  [{ parts: ["V", "IV"], treaty: null }, ["1960:V.1"], null],
  [{ parts: ["VI"], treaty: null }, ["1951:I.1", "1960:VI.1"], null],
  [{ parts: ["preamble"], treaty: "1951" }, ["1960:preamble.2"], "the preamble of the 1951 treaty"],
  [{ parts: ["preamble"], treaty: "1951" }, ["1951:preamble.2"], null],
  [{ parts: [], treaty: "1951" }, ["1951"], null],
])("said to be from %j, found in %j: not from %j", (said, refs, expected) =>
  expect(misattribution(said, refs)).toBe(expected),
);

test.each([
  ["Article IX says that “a b c” and that “d e f”.", [["IX"], ["IX"]]],
  ["Article IX says “a b c”, Article X “d e f”.", [["IX"], ["X"]]],
  ["Under Article IX they “a b c”, and the pact was to “d e f”.", [["IX"], undefined]],
  ["Article IX says “a b c”, and “d e f” is in Article X.", [["IX"], undefined]],
  ["Article IX says “a b c.” Kishi said “d e f”.", [["IX"], undefined]],
  ["Article IX says “a b c”. Kishi said “d e f”.", [["IX"], undefined]],
  ["It says “a b c” (Article V) and “d e f” (Article VI), then “g h i”.", [["V"], ["VI"], undefined]],
  ["It says “a b c” (Article V). Then “d e f”.", [["V"], undefined]],
])("%s", (paragraph, expected) => {
  const quotations = [...paragraph.matchAll(/“([^”]+)”/g)].map(({ 0: { length }, index }) => ({
    start: index + 1,
    end: index + length - 1,
  }));
  expect(attributionsIn(paragraph, quotations).map((one) => one?.parts)).toEqual(expected);
});

test.each([
  ["check 'Article IV says “act to meet the common danger”'", "Article IV"],
  ["check '“act to meet the common danger” (Article IV)'", "Article IV"],
  ["check 'Article V says “act to meet the common danger”'", null],
  // Too different from the treaty's words to tell.
  ["check 'Article IV says “would act to face a very common danger”'", null],
])("%s: %s", async (line, misattributed) => {
  expect((await answerOf(line)).result).toMatchObject({ misattributed });
  const { out } = await type(line, { terminal: 80, env: { NO_COLOR: "1" } });
  expect(out.includes("Not in Article IV, which your text names.")).toBe(misattributed !== null);
});

test("a block quotation with a line that says what it is from", async () => {
  const files = { "draft.md": "> act to meet the common danger\n> — Article IV\n" };
  expect(JSON.parse((await type("check draft.md --json", { files })).out).checks).toMatchObject([
    { verdict: "exact", misattributed: "Article IV" },
  ]);
});

test("a document: the words are right, their place is not", async () => {
  const text = `Article IV of the 1960 treaty says that each party “would act to meet the common danger”.
The 1951 treaty speaks of “facilities and areas in Japan”. Article V: “act to meet the common danger”.`;
  const { out } = await type("check draft.txt --format terminal", { files: { "draft.txt": text } });
  expect(out).toMatch(/Not in Article IV of the 1960 treaty, which your text\s+names\./);
  expect(out).toContain("3 quotations: 3 exact. 2 are not where your text says.");
  const { checks } = JSON.parse((await type("check draft.txt --json", { files: { "draft.txt": text } })).out);
  expect(
    checks.map(({ verdict, misattributed }: Record<string, unknown>) => [verdict, misattributed]),
  ).toEqual([
    ["exact", "Article IV of the 1960 treaty"],
    ["exact", "the 1951 treaty"],
    ["exact", null],
  ]);
});
