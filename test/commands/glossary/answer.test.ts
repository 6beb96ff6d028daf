// What a reader types for an entry of the glossary.

import { describe, expect, test } from "vitest";
import { answerGlossary } from "../../../src/commands/glossary/answer.ts";
import { nearest } from "../../../src/text/suggest.ts";
import { answerOf } from "../../support/ask.ts";
import { entries } from "../../support/corpus.ts";

const named = (term: string) =>
  answerGlossary(entries, { term, kinds: [] }).result.entries.map(({ ref }) => ref.slice(9));

describe("one entry, many names", () => {
  test.each([
    ["prior consultation", ["prior-consultation"]],
    ["Prior  Consultation", ["prior-consultation"]],
    ["事前協議", ["prior-consultation"]],
    ["jizen kyogi", ["prior-consultation"]],
    ["glossary:prior-consultation", ["prior-consultation"]],
    ["prior-consultation", ["prior-consultation"]],
    ["Fujiyama", ["aiichiro-fujiyama"]],
    ["Fujiyama Aiichirō", ["aiichiro-fujiyama"]],
    ["SOFA", ["status-of-forces-agreement"]],
    ["日米地位協定", ["status-of-forces-agreement"]],
    ["LDP", ["liberal-democratic-party"]],
    ["kanba", ["michiko-kanba"]],
    ["Hagerty", ["james-hagerty"]],
    ["2+2", ["security-consultative-committee"]],
    ["ｱﾁｿﾝ", ["dean-acheson"]],
    ["Keen edge", ["keen-edge"]],
    ["who was Hagerty?", ["james-hagerty"]],
    ["what is the Keen Edge", ["keen-edge"]],
    ["Ampo", named("Anpo")],
    // A family's name.
    ["吉田", ["shigeru-yoshida", "acheson-yoshida-notes", "notes-on-acheson-yoshida"]],
    ["岸", ["nobusuke-kishi", "kishi-herter-notes"]],
  ])("%s", (term, expected) => expect(named(term)).toEqual(expected));

  test("part of a name finds every entry that has it", () => {
    expect(named("communiqué")).toEqual([
      "communique-of-1957",
      "communique-of-1960",
      "nixon-sato-communique",
    ]);
  });
});

test.each([
  ["people", "person"],
  ["documents", "instrument"],
])("glossary %s: the list of the kind", async (typed, kind) => {
  expect((await answerOf(`glossary ${typed}`)).result).toEqual(
    (await answerOf(`glossary --kind ${kind}`)).result,
  );
});

test("without a name, every entry of the kinds", () => {
  expect(answerGlossary(entries, { term: null, kinds: [] }).result.entries).toEqual(entries);
  const places = answerGlossary(entries, { term: null, kinds: ["place"] }).result.entries;
  expect(new Set(places.map(({ kind }) => kind))).toEqual(new Set(["place"]));
});

test.each([
  ["kanba michiko how did she die", "michiko-kanba", "kanba michiko"],
  ["Kishi grandfather of Abe", "nobusuke-kishi", "Kishi"],
])("words that begin with a name: %s", (term, entry, name) => {
  const { result, notices } = answerGlossary(entries, { term, kinds: [] });
  expect(result.entries.map(({ ref }) => ref)).toContain(`glossary:${entry}`);
  expect(notices).toEqual([{ kind: "entry among words", given: term, name }]);
});

test("a passage has the entries that refer to it, and not to the whole treaty", () => {
  const { entries: about } = answerGlossary(entries, { term: "1960:X", kinds: [] }, ["1960:X"]).result;
  expect(about.map(({ ref }) => ref)).toContain("glossary:ten-year-term-and-termination");
  for (const { refs } of about) expect(refs.some((ref) => ref.startsWith("1960:X"))).toBe(true);
});

test("no such entry: the names that there are", () => {
  const { result, notices } = answerGlossary(entries, { term: "Fujiyma", kinds: [] });
  expect(result.entries).toEqual([]);
  expect(notices).toMatchObject([{ kind: "no such entry", given: "Fujiyma", isMissing: true }]);
  const [notice] = notices;
  expect(nearest("Fujiyma", notice?.kind === "no such entry" ? notice.exists : [])).toEqual(["Fujiyama"]);
});

test.each([
  ["secret nuclear agreement", ["glossary:secret-agreements"]],
  // Not a name, but a question, whose words are in entries about other matters.
  ["what led to protests", []],
  ["nobody knows", []],
])("“%s” is no name; the entries that mention it: %j", (term, mentionedIn) =>
  expect(answerGlossary(entries, { term, kinds: [] }).notices).toMatchObject([
    { kind: "no such entry", mentionedIn },
  ]),
);

test("an entry of another kind than was asked for", () => {
  expect(answerGlossary(entries, { term: "Okinawa", kinds: ["person"] }).notices).toEqual([
    { kind: "other kind of entry", given: "Okinawa", wanted: ["person"], kinds: ["place"], isMissing: true },
  ]);
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
