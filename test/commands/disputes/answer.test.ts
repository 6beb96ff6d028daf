// What a reader types for a dispute.

import { expect, test } from "vitest";
import { answerDisputes } from "../../../src/commands/disputes/answer.ts";
import { nearest } from "../../../src/text/suggest.ts";
import { disputes, entries, keywords } from "../../support/corpus.ts";

const asked = (question: string) =>
  answerDisputes({ disputes, entries, keywords }, question).result.disputes.map(({ ref }) => ref);

test.each([
  ["dispute:house-vote", ["dispute:house-vote"]],
  ["1960-entry-into-force", ["dispute:1960-entry-into-force"]],
  ["1960-entry", ["dispute:1960-entry-into-force"]],
  // Only a claim or a finding has these words.
  ["signed it into law", ["dispute:us-ratification-of-1951"]],
  ["Presidio", ["dispute:1951-signing"]],
  ["", []],
  ["q", []],
  ["him", []],
])("“%s”: %j", (question, expected) => expect(asked(question)).toEqual(expected));

test.each([
  ["who killed Kanba", "dispute:death-of-michiko-kanba"],
  ["Entry-into-force", "dispute:1960-entry-into-force"],
  ["prior consultation", "dispute:prior-consultation"],
  ["number of demonstrators", "dispute:crowd-of-18-june"],
  // Most of several words.
  ["secret nuclear deal", "dispute:nuclear-ships"],
])("“%s”: first %s, whose question has the words", (question, ref) => expect(asked(question)[0]).toBe(ref));

test.each(["Diet", "ratification", "approval"])(
  "“%s” finds also the dispute that has the word elsewhere than in its question",
  (word) => expect(asked(word)).toContain("dispute:house-vote"),
);

test("a name of the glossary has the disputes to which its entry refers", () =>
  expect(asked("termination")).toContain("dispute:permanence-of-the-1960-treaty"));

test("every reference of a dispute finds it", () => {
  for (const { ref } of disputes) expect(asked(ref)).toEqual([ref]);
});

test("without a question, all disputes", () => {
  expect(answerDisputes({ disputes, entries, keywords }, null)).toEqual({
    result: { schema: "anpo/disputes@1", question: null, disputes: [...disputes] },
    notices: [],
  });
});

test.each([
  ["Hagerty", ["glossary:james-hagerty"]],
  ["airspace control", []],
])("no dispute mentions “%s”, but the glossary may: %j", (question, mentionedIn) =>
  expect(answerDisputes({ disputes, entries, keywords }, question).notices).toMatchObject([
    { kind: "no such dispute", mentionedIn },
  ]),
);

test("no such dispute: the names that there are", () => {
  const [notice] = answerDisputes({ disputes, entries, keywords }, "1960-enrty-into-force").notices;
  expect(notice).toMatchObject({ kind: "no such dispute", given: "1960-enrty-into-force", isMissing: true });
  const exists = notice?.kind === "no such dispute" ? notice.exists : [];
  expect(nearest("1960-enrty-into-force", exists)[0]).toBe("1960-entry-into-force");
});
