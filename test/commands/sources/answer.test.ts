// What a reader types for a source, and the list of corrections.

import { describe, expect, test } from "vitest";
import { allCorrections, findSources } from "../../../src/commands/sources/answer.ts";
import { sources, treaties } from "../../support/corpus.ts";

describe("sources", () => {
  const found = (given: string | null) => findSources(sources, given).result.sources.map(({ id }) => id);

  test.each([
    ["handout-1951", ["handout-1951"]],
    // With a place in the source, as other records name it.
    ["frus-1951-6:d735", ["frus-1951-6"]],
    ["Wikipedia", ["encyclopedia-1951", "encyclopedia-1960"]],
    ["frus", ["frus-1951-6", "frus-1952-54-14", "frus-1955-57-23", "frus-1958-60-18"]],
  ])("%s: %j", (given, ids) => expect(found(given)).toEqual(ids));

  test("all of them without a name, and no notice", () => {
    const result = { schema: "anpo/sources@1", source: null, sources, corrections: [] };
    expect(findSources(sources, null)).toEqual({ result, notices: [] });
  });

  test("no notice with a source that is found", () => {
    expect(findSources(sources, "frus").notices).toEqual([]);
  });

  test("an unknown source: a notice with the ids that exist", () => {
    expect(findSources(sources, "handout-1950")).toMatchObject({
      result: { sources: [] },
      notices: [{ kind: "no such source", given: "handout-1950", exists: found(null), isMissing: true }],
    });
  });
});

test("every correction has what was printed, what the edition reads, and why", () => {
  const { corrections } = allCorrections(treaties).result;
  expect(corrections.find(({ before }) => before === "Auchiro")).toMatchObject({
    after: "Aiichiro",
    witness: "handout-1960",
  });
  for (const { before, after, reason } of corrections)
    expect([before === after, reason.length > 10]).toEqual([false, true]);
});
