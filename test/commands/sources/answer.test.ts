// What a reader types for a source, and the list of corrections.

import { describe, expect, test } from "vitest";
import { allCorrections, findEachSource, findSources } from "../../../src/commands/sources/answer.ts";
import { corpus, sources, treaties } from "../../support/corpus.ts";

describe("sources", () => {
  const found = (given: string | null) => findSources(corpus, given).result.sources.map(({ id }) => id);

  test.each([
    ["handout-1951", ["handout-1951"]],
    ["Wikipedia", ["encyclopedia-1951", "encyclopedia-1960"]],
    [
      "foreign relations",
      [
        "frus-1950-6",
        "frus-1951-6",
        "frus-1952-54-14",
        "frus-1955-57-23",
        "frus-1958-60-18",
        "frus-1969-76-19-2",
      ],
    ],
  ])("%s: %j", (given, ids) => expect(found(given)).toEqual(ids));

  test("a document is found without its source, too, and by a word of its title", () => {
    const documents = (given: string) =>
      findSources(corpus, given).result.sources.flatMap(({ id, documents }) =>
        documents.map(({ locator }) => `${id}:${locator}`),
      );
    expect(documents("umin-kanba")).toEqual(["reference:umin-kanba"]);
    expect(documents("kyodo")).toContain("press:kyodo-2020-kanba");
  });

  test("all of them without a name, and no notice", () => {
    const result = { schema: "anpo/sources@1", source: null, sources, corrections: [] };
    expect(findSources(corpus, null)).toEqual({ result, notices: [] });
  });

  test("no notice with a source that is found", () => {
    expect(findSources(corpus, "frus").notices).toEqual([]);
  });

  test("an unknown source: a notice with the ids that exist", () => {
    expect(findSources(corpus, "handout-1950")).toMatchObject({
      result: { sources: [] },
      notices: [{ kind: "no such source", given: "handout-1950", exists: found(null), isMissing: true }],
    });
  });
});

describe("several sources", () => {
  const found = (...given: string[]) =>
    findEachSource(corpus, given).result.sources.map(({ id, documents }) => [
      id,
      ...documents.map(({ locator }) => locator),
    ]);

  test("in the order of the list, each once, with the documents that were named", () => {
    expect(found("frus-1951-6:d735", "handout-1951", "frus-1951-6:d661", "handout-1951")).toEqual([
      ["handout-1951"],
      ["frus-1951-6", "d735", "d661"],
    ]);
  });

  test("a notice for each that is unknown", () => {
    expect(findEachSource(corpus, ["handout-1951", "wires", "frus-1951-6:d999"]).notices).toMatchObject([
      { kind: "no such source", given: "wires" },
      { kind: "no such document", given: "d999" },
    ]);
  });
});

describe("a document of a source", () => {
  const document = (locator: string) => ({ locator, title: `Telegram ${locator}`, date: "1960", url: null });
  const invented = {
    treaties,
    sources: [
      {
        ...sources.find(({ kind }) => kind === "record")!,
        id: "wires",
        documents: [document("d1"), document("D2")],
      },
      { ...sources.find(({ kind }) => kind === "treaty")!, documents: [] },
    ],
  };
  const found = (given: string) =>
    findSources(invented, given).result.sources.map(({ id, documents }) => [
      id,
      documents.map((one) => one.locator),
    ]);

  test.each([
    ["wires", [["wires", ["d1", "D2"]]]],
    ["wires:", [["wires", ["d1", "D2"]]]],
    ["wires:d1", [["wires", ["d1"]]]],
    ["WIRES:D1", [["wires", ["d1"]]]],
    ["wires:d2", [["wires", ["D2"]]]],
    ["wires:d3", []],
    ["wires:1960", []],
    // Any passage of the treaties is a document.
    ["treaty-text:1951:I.1", [["treaty-text", ["1951:I.1"]]]],
    ["treaty-text:1960", [["treaty-text", ["1960"]]]],
    ["treaty-text:1951:VII", []],
    ["treaty-text:1961", []],
  ])("%s: %j", (given, expected) => expect(found(given)).toEqual(expected));

  test("a missing one: a notice with those that exist", () => {
    expect(findSources(invented, "wires:d3").notices).toEqual([
      { kind: "no such document", given: "d3", source: "wires", exists: ["d1", "D2"], isMissing: true },
    ]);
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
