// What a reader types for an entry, a dispute, a source.

import { describe, expect, test } from "vitest";
import { findDisputes, findEntries } from "../../src/core/glossary.ts";
import { corrections, findSources } from "../../src/core/sources.ts";
import { disputes, entries, sources, treaties } from "../corpus.ts";

const named = (term: string) => findEntries(entries, term).result.entries.map(({ ref }) => ref.slice(9));

describe("one entry, many names", () => {
  test.each([
    ["prior consultation", ["prior-consultation"]],
    ["Prior  Consultation", ["prior-consultation"]],
    ["事前協議", ["prior-consultation"]],
    ["jizen kyogi", ["prior-consultation"]],
    ["glossary:prior-consultation", ["prior-consultation"]],
    ["prior-consultation", ["prior-consultation"]],
    ["Fujiyama", ["aiichiro-fujiyama"]],
    ["Auchiro Fujiyama", ["aiichiro-fujiyama"]],
    ["Fujiyama Aiichirō", ["aiichiro-fujiyama"]],
    ["SOFA", ["status-of-forces-agreement"]],
    ["日米地位協定", ["status-of-forces-agreement"]],
    ["LDP", ["liberal-democratic-party"]],
    ["2+2", ["security-consultative-committee"]],
    ["ｱﾁｿﾝ", ["dean-acheson"]],
    ["Keen edge", ["keen-edge"]],
    ["Ampo", named("Anpo")],
    // A family's name.
    ["吉田", ["shigeru-yoshida", "acheson-yoshida-notes"]],
    ["岸", ["nobusuke-kishi", "kishi-herter-notes"]],
  ])("%s", (term, expected) => expect(named(term)).toEqual(expected));

  test("part of a name finds every entry that has it", () => {
    expect(named("communiqué")).toEqual(["communique-of-1957", "communique-of-1960"]);
  });

  test("nothing: the nearest", () => {
    expect(findEntries(entries, "Fujiyma")).toMatchObject({ result: { entries: [] }, near: ["Fujiyama"] });
    expect(findEntries(entries, "zzzzqqq").near).toEqual([]);
  });
});

test("the 26 key terms of the study guide are there", () => {
  const terms =
    `Active defense strategy|Anti-base protests|Article 9 of the Japanese Constitution|Bilateral relations|Cold War
    |Collective security|Collective self-defense|Cybersecurity cooperation|Defense Agency Law|Forward deployment
    |Host nation support|Japan-US Security Treaty|John Foster Dulles|Joint exercises|Keen edge|Keen sword
    |Liberal Democratic Party|Okinawa base issues|Peace movement|San Francisco Peace Treaty
    |Security Consultative Committee|Self-Defense Forces|Shigeru Yoshida|Space and technology collaboration
    |Status of Forces Agreement|US-Japan Alliance`
      .split("|")
      .map((term) => term.trim());
  expect(terms).toHaveLength(26);
  expect(terms.filter((term) => named(term).length === 0)).toEqual([]);
});

test("disputes by reference, slug and words", () => {
  const asked = (question: string) => findDisputes(disputes, question).result.disputes.map(({ ref }) => ref);
  expect(asked("dispute:house-vote")).toEqual(["dispute:house-vote"]);
  expect(asked("1960-entry-into-force")).toEqual(["dispute:1960-entry-into-force"]);
  expect(asked("prior consultation")).toEqual(["dispute:prior-consultation"]);
  // In what is claimed or found, where no question has them.
  expect(asked("signed it into law")).toEqual(["dispute:us-ratification-of-1951"]);
  expect(asked("Presidio")).toEqual(["dispute:1951-signing"]);
  for (const little of ["", "q", "him"]) expect(asked(little)).toEqual([]);
  for (const words of ["1960-entry", "entry into force", "Entry-into-force"])
    expect(asked(words)).toEqual(["dispute:1960-entry-into-force"]);
  expect(findDisputes(disputes, "1960-enrty-into-force").near[0]).toBe("1960-entry-into-force");
});

test("sources by id, also with a place behind it", () => {
  expect(findSources(sources, "frus-1951-6:d735").result.sources.map(({ id }) => id)).toEqual([
    "frus-1951-6",
  ]);
  expect(findSources(sources, null).result.sources).toHaveLength(sources.length);
  const ids = (words: string) => findSources(sources, words).result.sources.map(({ id }) => id);
  expect(ids("Wikipedia")).toEqual(["encyclopedia-1951", "encyclopedia-1960"]);
  expect(ids("frus")).toEqual(["frus-1951-6", "frus-1952-54-14", "frus-1955-57-23", "frus-1958-60-18"]);
  expect(findSources(sources, "handout-1950").near).toEqual(["handout-1951", "handout-1960"]);
});

test("the corrections: eleven, each with before, after and reason", () => {
  const { corrections: all } = corrections(treaties);
  expect(
    all.map(({ ref, before, after }) => `${ref} ${JSON.stringify(before)} → ${JSON.stringify(after)}`),
  ).toHaveLength(11);
  expect(all.find(({ before }) => before === "Auchiro")).toMatchObject({
    after: "Aiichiro",
    witness: "handout-1960",
  });
  for (const { before, after, reason } of all)
    expect([before === after, reason.length > 10]).toEqual([false, true]);
});
