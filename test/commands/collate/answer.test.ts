// Where the copies differ, for each question to collate.

import { describe, expect, test } from "vitest";
import { type CollateQuestion, collateCopies } from "../../../src/commands/collate/answer.ts";
import { treaty } from "../../support/corpus.ts";

const ALL: CollateQuestion = { refs: null, words: null, substantive: false, base: null };

/** "preamble.5 presently] at present handout-1951". */
function places(ref: string, question: Partial<CollateQuestion>): string[] {
  return collateCopies(treaty(ref), { ...ALL, ...question }).result.variants.map(
    ({ ref: place, lemma, readings }) =>
      `${place.slice(5)} ${lemma}] ${readings.map(({ text, witness }) => `${text} ${witness}`).join("; ")}`,
  );
}

test("1951: 20 places, and the provisions that the handout lacks", () => {
  const { variants, omissions, witnesses, base } = collateCopies(treaty("1951"), ALL).result;
  expect([variants.length, base]).toEqual([20, "encyclopedia-1951"]);
  expect(omissions.map(({ ref, witness }) => `${ref} ${witness}`)).toEqual([
    "1951:V handout-1951",
    "1951:testimonium handout-1951",
    "1951:signatures handout-1951",
  ]);
  expect(witnesses.map(({ siglum, id }) => `${siglum} ${id}`)).toEqual([
    "A handout-1951",
    "B encyclopedia-1951",
  ]);
});

describe("the places", () => {
  test.each([
    ["1951", { substantive: true }, ["preamble.5 presently] at present handout-1951"]],
    ["1951", { substantive: true, base: "A" }, ["preamble.5 at present] presently encyclopedia-1951"]],
    [
      "1951",
      { refs: ["1951:II"] },
      ["II II] 2. handout-1951", "II.1 I] 1 handout-1951", "II.1 air] air, handout-1951"],
    ],
    ["1951", { refs: ["1951:V"] }, []],
    [
      "1960",
      { refs: ["1960:III"] },
      ["III III] Ill handout-1960", "III.1 self-help] self‑help handout-1960"],
    ],
    ["1960", { base: "handout-1960" }, []],
    ["1960", { substantive: true }, []],
  ])("of %s, %j", (ref, question, expected) => expect(places(ref, question)).toEqual(expected));

  test("collated against the base copy, the lemma is the reading that the edition corrects", () => {
    const question = { ...ALL, base: "encyclopedia-1951", refs: ["1951:I.1"] };
    const { variants } = collateCopies(treaty("1951"), question).result;
    expect(variants.find(({ emendation }) => emendation)).toMatchObject({
      lemma: "largescale",
      readings: [{ witness: "handout-1951", text: "large-scale" }],
    });
  });
});

test.each([
  ["presently", ["preamble.5 presently] at present handout-1951"]],
  ["At  Present", ["preamble.5 presently] at present handout-1951"]],
  ["zebra", []],
])("only places where a copy has “%s”", (words, expected) => {
  expect(places("1951", { words })).toEqual(expected);
});

test("where the copies do not differ, a notice says so", () => {
  expect(collateCopies(treaty("1951"), { ...ALL, refs: ["1951:I"], substantive: true }).notices).toEqual([
    { kind: "no variant", treaty: "1951", copies: 2, words: null },
  ]);
  expect(collateCopies(treaty("1951"), ALL).notices).toEqual([]);
});

test("an unknown copy is refused", () => {
  expect(() => collateCopies(treaty("1951"), { ...ALL, base: "Z" })).toThrow("unknown name: Z");
});
