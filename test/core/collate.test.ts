// How the copies differ, for each question to collate.

import { describe, expect, test } from "vitest";
import { type CollateQuestion, collate } from "../../src/core/collate.ts";
import { treaty } from "../corpus.ts";

const ALL: CollateQuestion = { refs: null, substantive: false, base: null };

/** "preamble.5 presently] at present handout-1951". */
function places(ref: string, question: Partial<CollateQuestion>): string[] {
  return collate(treaty(ref), { ...ALL, ...question }).variants.map(
    ({ ref: place, lemma, readings }) =>
      `${place.slice(5)} ${lemma}] ${readings.map(({ text, witness }) => `${text} ${witness}`).join("; ")}`,
  );
}

test("1951: 20 places, and what the handout lacks", () => {
  const { variants, omissions, witnesses, base } = collate(treaty("1951"), ALL);
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

  test("against the base copy, its own emended reading is the lemma", () => {
    const { variants } = collate(treaty("1951"), { ...ALL, base: "encyclopedia-1951", refs: ["1951:I.1"] });
    expect(variants.find(({ emendation }) => emendation)).toMatchObject({
      lemma: "largescale",
      readings: [{ witness: "handout-1951", text: "large-scale" }],
    });
  });
});
