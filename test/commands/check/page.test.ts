// What a reader sees of a check, as plain text.

import { describe, expect, test } from "vitest";
import { answerCheck, answerChecks } from "../../../src/commands/check/answer.ts";
import { checkPage } from "../../../src/commands/check/page.ts";
import { type Block, cellRows, plainText } from "../../../src/render/document.ts";
import { treaties } from "../../support/corpus.ts";

const MARKS: Partial<Record<string, [string, string]>> = { removed: ["[-", "-]"], added: ["{+", "+}"] };

function lineOf(block: Block): string {
  const written = (spans: readonly { role: string; text: string }[]) =>
    spans.map(({ role, text }) => (MARKS[role] ?? ["", ""]).join(text)).join("");
  if (block.block === "record") return block.fields.map(({ spans }) => written(spans)).join(" | ");
  return "spans" in block ? written(block.spans) : "";
}

const FOR_PROGRAMS = { isForPrograms: true, isOnTerminal: false, isTable: false };

const page = (quotation: string, within: string[] | null = null) =>
  checkPage(answerCheck(quotation, treaties, { within }).result, FOR_PROGRAMS).map(lineOf);

const LEGEND = "[-words-] only in your quotation; {+words+} only in the treaty.";

describe("a single quotation", () => {
  test("exact", () => {
    expect(page("IN WITNESS WHEREOF\nthe Undersigned")).toEqual([
      "exact: 1951:testimonium.1 — word for word",
      "IN WITNESS WHEREOF the undersigned",
      "Ignored differences: line breaks, capitalization.",
      "The same words are also in 1960:testimonium.1.",
    ]);
  });

  test("exact, with an ellipsis and a word in brackets", () => {
    expect(page("Each [treaty] Party … an armed attack")).toEqual([
      "exact: 1960:V.1 — word for word, except for 2 words omitted at an ellipsis or bracket",
      "Each Party {+recognizes that +}an armed attack",
      "{+words+} are omitted. Make sure that the quotation means the same without them.",
      "The words in brackets are not the treaty's.",
    ]);
  });

  test("exact only in a copy", () => {
    expect(page("at present willing")).toEqual([
      "exact: 1951:preamble.5 — word for word in the copy handout-1951, but not in the edition",
      "at present willing",
      "The edition reads “presently willing” here.",
    ]);
  });

  test("exact in a sentence that frames it", () => {
    expect(page("It says “the common danger”.")[1]).toBe(
      "Only the words in quotation marks were checked: “the common danger”",
    );
  });

  test("condensed", () => {
    expect(page("Japan will not grant any bases")).toEqual([
      "condensed: 1951:II.1 — every word is in the treaty in this order, but 10 words are left out without an ellipsis",
      "Japan will not grant{+, without the prior consent of the United States of America,+} any bases",
      "{+words+} only in the treaty.",
      "The omitted words include “without”. Leaving it out changes the sense.",
    ]);
  });

  test("condensed by an ellipsis, with a long omission shown by its ends", () => {
    expect(page("Japan will not have … any bases").slice(0, 2)).toEqual([
      "condensed: 1951:preamble.1 1951:II.1 — every word is in the treaty in this order, but an ellipsis joins words from different provisions, and a marked omission changes the sense",
      "Japan will not have {+the effective means to exercise its inherent right of self-defense [339 more words] the prior consent of the United States of America, +}any bases",
    ]);
  });

  test("near", () => {
    expect(page("act to face the common danger")).toEqual([
      "near: 1960:V.1 — not word for word: 1 of your 6 words differs",
      "act to [-face-]{+meet+} the common danger",
      LEGEND,
    ]);
    expect(page("This Treaty shall remain in force for ten years")[0]).toBe(
      "near: 1960:X.1 1960:X.2 — not word for word: 49 words are left out",
    );
    expect(page("This Treaty shall stay in force for ten years")[0]).toMatch(/^absent /);
    expect(page("Japan shall not grant any bases")[0]).toBe(
      "near: 1951:II.1 — not word for word: 1 of your 6 words differs, and 10 words are left out",
    );
    expect(page("Japan shall not grant any bases")).toContainEqual(
      expect.stringMatching(/^Other close passages: 1960:VI\.1/),
    );
    expect(page("land, air, and naval forces of facilities")[0]).toBe(
      "near: 1960:VI.1 — the treaty's words, but with different punctuation",
    );
  });

  test("absent, with the closest passages", () => {
    const [head, note, first] = page("The bases must be handed back");
    expect([head, note]).toEqual([
      "absent — not a quotation from either treaty",
      "The closest passage, which does not contain these words:",
    ]);
    expect(first).toMatch(/^1951:II\.1 During the exercise .* …$/);
    expect(page("the quick brown fox")).toEqual([
      "absent — not a quotation from either treaty",
      "No passage is close.",
    ]);
  });

  test("absent from the passage that was named", () => {
    expect(page("act to meet the common danger", ["1951", "1960:IV"])).toEqual([
      "absent — not a quotation from the 1951 treaty, 1960:IV",
      "These exact words are in 1960:V.1.",
    ]);
  });
});

test.each([
  ["act to face the common danger", "1 of your 6 words differs"],
  ["both texts being equally authentic", "2 of your 5 words are added"],
])("“%s”: %s", (quotation, expected) => {
  expect(page(quotation)[0]).toMatch(new RegExp(`(?:not word for word: |but )${expected}`));
});

test.each([
  ["act to face the common danger", "… act to meet the common danger …"],
  // Not from the middle of a name, and with the words in the place of those that were added.
  ["Japan is granted the right", "… United States of America is granted the use …"],
  [
    "disposition of US land, air and sea forces",
    "… Treaty, to dispose United States land, air and sea forces …",
  ],
  ["Each Party recognises that an armed attack", "Each Party recognizes that an armed attack …"],
])("on a terminal, a near quotation has the treaty's words to copy, too: %s", (quotation, words) => {
  const { result } = answerCheck(quotation, treaties, { within: null });
  const lines = checkPage(result, { isForPrograms: false, isOnTerminal: true, isTable: false }).map(lineOf);
  expect(lines).toContain(`The treaty says: “${words}”`);
});

test("several quotations: a record each, and the totals", () => {
  const quotations = ["the common danger", "act to face the common danger", "peace in our time"];
  const found = quotations.map((quotation, at) => ({ line: at + 3, quotation }));
  expect(checkPage(answerChecks(found, treaties, { within: null }).result, FOR_PROGRAMS).map(lineOf)).toEqual(
    [
      "3 | exact | 1960:V.1 | 100% | the common danger | the common danger |  | ",
      "4 | near | 1960:V.1 | 83% | act to face the common danger | act to meet the common danger |  | ",
      "5 | absent |  |  | peace in our time |  |  | ",
      "3 quotations: 1 exact, 1 near, 1 absent.",
    ],
  );
  expect(checkPage(answerChecks([], treaties, { within: null }).result, FOR_PROGRAMS)).toEqual([]);
});

test("several quotations for people: a table, with the differences in place of the quotation", () => {
  const quotations = ["the common danger", "act to face the common danger", "peace in our time"];
  const found = quotations.map((quotation, at) => ({ line: at + 3, quotation }));
  const { result } = answerChecks(found, treaties, { within: null });
  const [table] = checkPage(result, { isForPrograms: false, isOnTerminal: true, isTable: false });
  expect(
    table!.block === "table" && cellRows(table).map((cells) => cells.map(plainText).join(" | ")),
  ).toEqual([
    "3 | exact | 1960:V.1 | the common danger",
    "4 | near | 1960:V.1 | act to [-face-]{+meet+} the common danger",
    "5 | absent |  | peace in our time\nClosest passages: 1960:IV.1",
  ]);
});
