// Obligations by party, kind, treaty and passage.

import { expect, test } from "vitest";
import { answerObligations, type ObligationsQuestion } from "../../../src/commands/obligations/answer.ts";
import { problemOf } from "../../support/ask.ts";
import { corpus, obligations } from "../../support/corpus.ts";
import { type } from "../../support/io.ts";

const QUESTION: ObligationsQuestion = { party: null, words: null, kinds: [], treaty: null, within: [] };
const answer = (question: Partial<ObligationsQuestion>) =>
  answerObligations(corpus, { ...QUESTION, ...question });
const idsOf = (question: Partial<ObligationsQuestion>) =>
  answer(question).result.obligations.map(({ id }) => id);

test.each<[question: Partial<ObligationsQuestion>, ids: string[]]>([
  [
    { party: "Japan", kinds: ["duty"], treaty: "1951" },
    ["1951-japan-grants-stationing", "1951-no-bases-for-third-powers", "1951-conditions-by-agreement"],
  ],
  [{ party: "America", kinds: ["right"] }, ["1951-right-to-station-forces", "1960-right-to-use-bases"]],
  [{ kinds: ["option"] }, ["1951-use-of-forces", "1951-riots", "1960-notice"]],
  [
    { kinds: ["duty", "right"], within: [["1960:VI.1"]] },
    ["1960-right-to-use-bases", "1960-japan-grants-use"],
  ],
  [{ party: "the treaty", treaty: "1951" }, ["1951-expiry", "1951-entry-into-force"]],
  [{ party: "both", within: [["1960:IV"]], treaty: "1951" }, []],
  [{ within: [["1951:II", "1960:IX"]] }, ["1951-no-bases-for-third-powers", "1960-end-of-1951-treaty"]],
])("%j", (question, ids) => expect(idsOf(question)).toEqual(ids));

test("without a question, all entries with their matches and the exceptions", () => {
  const { result, notices } = answer({});
  expect(result.obligations.map(({ id }) => id)).toEqual(obligations.map(({ id }) => id));
  expect(result.exceptions).toEqual(corpus.obligationExceptions);
  const found = result.obligations.find(({ id }) => id === "1951-use-of-forces")!;
  expect(found.matches.map(({ ref, kind }) => [ref, kind])).toEqual([
    ["1960:VI.1", "purpose"],
    ["1960:V.1", "duty"],
  ]);
  expect(notices).toEqual([]);
});

test.each([
  ["Japan", ["Japan", "JAPAN", "Japanese", "日本", "ｊａｐａｎ"]],
  [
    "United States",
    ["US", "U.S.", "USA", "the United States", "United States of America", "america", "米国"],
  ],
  ["both parties", ["both", "Both Parties", "either party", "each party", "the parties"]],
  ["the treaty", ["treaty", "The Treaty"]],
])("%s is called %j", (party, names) => {
  for (const name of names) expect(answer({ party: name }).result.party, name).toBe(party);
});

test("what both parties shall do is listed for each of them", () => {
  const both = idsOf({ party: "both" });
  expect(both.length).toBeGreaterThan(20);
  for (const party of ["Japan", "US"]) expect(idsOf({ party })).toEqual(expect.arrayContaining(both));
});

test.each(["China", "Jap", "the allies"])("%s is not a party", async (party) => {
  expect(await problemOf(() => answer({ party }))).toMatchObject({ kind: "unknown name", what: "party" });
});

test.each<[line: string, refs: string[]]>([
  ["obligations us --kind right", ["1951:I.1", "1960:VI.1"]],
  ["obligations --in 1951:II --parallel", ["1951:II.1"]],
])("%s: in a pipe, one record per line with the reference first", async (line, refs) => {
  const { out } = await type(line);
  expect(
    out
      .trimEnd()
      .split("\n")
      .map((row) => /^\S+/.exec(row)?.[0]),
  ).toEqual(refs);
});

test("side by side, a matching entry of another kind is shown, too", async () => {
  const { out } = await type("obligations --kind duty --in 1960:III --parallel");
  expect(out).toMatch(/^1951:preamble\.5 Japan, purpose: .*\t1960:III\.1 both parties, duty: /);
});
