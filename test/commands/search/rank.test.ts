// The order of a few invented passages: fields, forms, copies, names, phrases.

import { describe, expect, test } from "vitest";
import { answerSearch, indexPassages } from "../../../src/commands/search/answer.ts";
import type { SearchPassage } from "../../../src/commands/search/passages.ts";
import { treaties } from "../../support/corpus.ts";

const nothing = { heading: null, readings: [], names: [], keywords: [], refs: [], dates: null };
const PASSAGES: SearchPassage[] = [
  {
    ...nothing,
    ...{ ref: "1960:A", kind: "provision", title: "Article A", heading: "Armed attack" },
    text: "An armed attack against either Party, in the territories of Japan.",
    keywords: ["prior consultation", "large-scale war", "war on camps"],
  },
  {
    ...nothing,
    ...{ ref: "1960:B", kind: "provision", title: "Article B", heading: "Forces" },
    text: "Forces that were attacked, and armed, may use areas of Japan; large-scale riots are put down.",
    keywords: ["camps"],
    readings: [
      { witness: "leaflet", text: "Forces that were attacked, and armed, may garrison areas of Nippon." },
    ],
  },
  {
    ...nothing,
    ...{ ref: "glossary:armed-attack", kind: "entry", title: "Armed attack" },
    names: ["Armed attack", "Assault", "武力攻撃"],
    text: "What the consultation is about; the prior treaty has it too. A democracy may be attacked.",
  },
  {
    ...nothing,
    ...{ ref: "event:x", kind: "event", title: "Attack on the base" },
    names: ["Attack on the base", "19 June 1960", "1960年6月"],
    text: "Forces of Japan, armed, went there. Prior talks came to no consultation.",
  },
  {
    ...nothing,
    ...{ ref: "dispute:y", kind: "dispute", title: "Who was armed?" },
    names: ["Who was armed?"],
    text: "Both. The democratic forces say so.",
  },
];
const index = indexPassages(PASSAGES, treaties);
const search = (query: string) =>
  answerSearch(index, {
    ...{ query, finder: null, which: "any", sort: "relevance", within: null, kinds: [], limit: 10 },
  }).result;

// References in their order, with how each word was found and what is marked in the text.
test.each([
  ["armed", "dispute:y 1960:A 1960:B glossary:armed-attack event:x"],
  ["attack", "1960:A glossary:armed-attack event:x 1960:B"],
  ["attacks", "1960:A 1960:B glossary:armed-attack event:x"],
  ["garrison", "1960:B"],
  ["assault", "glossary:armed-attack"],
  // The whole of a keyword, then a part of one.
  ["camps", "1960:B 1960:A"],
  // Neither treaty has the word: the other form in an entry comes last.
  ["democratic", "dispute:y glossary:armed-attack"],
  ["consultation", "1960:A glossary:armed-attack event:x"],
  ["consultatoin", "1960:A glossary:armed-attack event:x"],
  ["largescale", "1960:B 1960:A"],
  ["1960", "event:x"],
  ["武力", "glossary:armed-attack"],
  ["武力攻撃", "glossary:armed-attack"],
  ["armed attack", "glossary:armed-attack 1960:A 1960:B event:x dispute:y"],
  ["attack armed", "glossary:armed-attack 1960:A 1960:B event:x dispute:y"],
  ["prior consultation", "1960:A glossary:armed-attack event:x"],
  ["large-scale riots", "1960:B 1960:A"],
  ["attack on the base", "event:x 1960:A 1960:B glossary:armed-attack"],
  ["may garrison areas", "1960:B"],
])("%s: %s", (query, refs) =>
  expect(
    search(query)
      .hits.map(({ ref }) => ref)
      .join(" "),
  ).toBe(refs),
);

test.each([
  ["attacks", "1960:A", ["stem"], ["stem=attack"]],
  ["armed attack", "1960:B", ["exact", "stem"], ["stem=attacked", "exact=armed"]],
  ["prior war nowhere", "1960:A", ["keyword", "keyword", null], []],
  ["consultatoin", "glossary:armed-attack", ["typo"], ["typo=consultation"]],
  ["large-scale riots", "1960:B", ["exact", "exact"], ["exact=large-scale", "exact=riots"]],
  ["largescale", "1960:B", ["stem"], ["stem=large-scale"]],
])("%s in %s: %j, %j", (query, ref, how, marked) => {
  const hit = search(query).hits.find((one) => one.ref === ref)!;
  expect(hit.words.map((word) => word.how)).toEqual(how);
  expect(hit.matches.map(({ start, end, how }) => `${how}=${hit.text.slice(start, end)}`)).toEqual(marked);
});

test.each([
  ["garrison", "leaflet"],
  ["may garrison areas", "leaflet"],
  ["riots", null],
  ["armed", null],
])("the copy that alone has “%s”: %s", (query, witness) =>
  expect(search(query).hits.find(({ ref }) => ref === "1960:B")?.witness).toBe(witness),
);

describe("scores", () => {
  const score = (query: string, ref: string) => search(query).hits.find((hit) => hit.ref === ref)?.score ?? 0;

  test("the phrase scores higher than its words apart, and these than one of them", () => {
    expect(score("armed attack", "1960:A")).toBeGreaterThan(score("attack armed", "1960:A"));
    expect(score("attack armed", "1960:A")).toBeGreaterThan(score("armed riots", "1960:A"));
  });

  test("the word as typed scores higher than another form, and that than a correction", () => {
    expect(score("consultation", "event:x")).toBeGreaterThan(score("consultations", "event:x"));
    expect(score("consultations", "event:x")).toBeGreaterThan(score("consultatoin", "event:x"));
  });

  test("a name in any order scores like the name", () => {
    expect(score("attack armed", "glossary:armed-attack")).toBe(
      score("armed attack", "glossary:armed-attack"),
    );
  });

  test("what stands in the treaty, or is the name, scores nearly 1", () => {
    for (const [query, ref] of [
      ["armed attack", "1960:A"],
      ["assault", "glossary:armed-attack"],
      ["garrison", "1960:B"],
    ] as const)
      expect(score(query, ref)).toBeGreaterThan(0.9);
  });
});
