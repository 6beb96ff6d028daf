// What is searched of a treaty, an event, an entry, a dispute: on invented ones.

import { expect, test } from "vitest";
import { fieldsOf, passagesOf, type SearchCorpus } from "../../../src/commands/search/passages.ts";
import { disputes, entries, events, treaty } from "../../support/corpus.ts";

const nothing: SearchCorpus = {
  treaties: [],
  events: [],
  entries: [],
  disputes: [],
  keywords: {},
  citedAs: {},
  readerWords: { synonyms: {}, idioms: {} },
  lookalikes: {},
};

test.each([
  ["1960-06-23", null, ["1960-06-23", "23 June 1960", "1960年6月23日"]],
  ["1960-06", null, ["1960-06", "June 1960", "1960年6月"]],
  ["1960~", null, ["1960~", "1960年"]],
  ["1951-12-01", "1952", ["1951-12-01", "1 December 1951", "1951年12月1日", "1952", "1952年"]],
])("an event of %s to %s is found by its name, and %j", (date, end, dates) => {
  const event = { ...events[0]!, ref: "event:x", title: "A meeting", text: "They met.", date, end };
  expect(passagesOf({ ...nothing, events: [event] })).toEqual([
    {
      ...{ ref: "event:x", kind: "event", title: "A meeting", heading: null, text: "They met." },
      ...{ readings: [], names: ["A meeting", ...dates], keywords: [], refs: event.refs },
      dates: { from: date, to: end ?? date },
    },
  ]);
});

test("an entry by every form of its name, and its keywords", () => {
  const entry = {
    ...{ ...entries[0]!, ref: "glossary:x", name: "Tea", aliases: ["brew"], japanese: ["茶"] },
    ...{ romanized: ["cha"], text: "A drink." },
  };
  const [passage] = passagesOf({ ...nothing, entries: [entry], keywords: { "glossary:x": ["cup"] } });
  expect(passage).toMatchObject({
    kind: "entry",
    title: "Tea",
    names: ["Tea", "brew", "茶", "cha"],
    keywords: ["cup"],
  });
});

test("a citation is a name of the treaty, and a keyword of other documents that were printed with it", () => {
  const [one, other] = ["glossary:a", "glossary:b"].map((ref) => ({
    ...{ ...entries[0]!, ref, name: ref, aliases: [], japanese: [], romanized: [] },
    citations: ["T.I.A.S. No. 4509"],
  }));
  const corpus = { ...nothing, entries: [one!, other!], citedAs: { "glossary:a": "1960" } };
  expect(passagesOf(corpus).map(({ names, keywords }) => [names, keywords])).toEqual([
    [["glossary:a", "TIAS No. 4509"], []],
    [["glossary:b"], ["TIAS No. 4509"]],
  ]);
});

test("a dispute by its question, its finding and what is claimed", () => {
  const claims = ["One says so.", "Another not."].map((text) => ({ ...disputes[0]!.claims[0]!, text }));
  const dispute = {
    ...disputes[0]!,
    ref: "dispute:x",
    question: "When was it?",
    finding: "In June.",
    claims,
  };
  expect(passagesOf({ ...nothing, disputes: [dispute] })).toMatchObject([
    {
      ...{ ref: "dispute:x", kind: "dispute", title: "When was it?", names: ["When was it?"] },
      // What is claimed is not shown as if it were so.
      ...{ text: "In June.", keywords: ["One says so.", "Another not."] },
    },
  ]);
});

test("a treaty by its paragraphs, with what copies read otherwise, and its signatures as one", () => {
  const keywords = { "1951:I": ["bases"], "1951:I.1": ["station"] };
  const passages = passagesOf({ ...nothing, treaties: [treaty("1951")], keywords });
  const at = (ref: string) => passages.find((one) => one.ref === ref)!;
  expect(at("1951:I.1").keywords).toEqual(["1951 treaty", "Article I", "station", "bases"]);
  expect(at("1951:preamble.5").readings).toMatchObject([{ witness: "handout-1951" }]);
  expect(at("1951:preamble.5").readings[0]!.text).toContain("is at present willing");
  expect(at("1951:preamble.6").readings).toEqual([]);
  // The handout lacks it: what is not there reads no other way.
  expect(at("1951:V.1").readings).toEqual([]);
  expect(at("1951:signatures").text).toMatch(/\nShigeru Yoshida$/);
  expect(passages.filter(({ ref }) => ref.startsWith("1951:signatures"))).toHaveLength(1);
  expect(at("1951:signatures").names).toEqual([
    "who signed the 1951 treaty",
    "who signed 1951",
    "1951 signatories",
  ]);
  expect(at("1951:I.1").names).toEqual([]);
});

test("the fields of a provision: the edition's text, that of each copy, its keywords", () => {
  const passages = passagesOf({
    ...nothing,
    treaties: [treaty("1951")],
    keywords: { "1951:preamble.5": ["a", "b"] },
  });
  const place = passages.findIndex(({ ref }) => ref === "1951:preamble.5");
  expect(fieldsOf(passages[place]!, place)).toMatchObject([
    { passage: place, kind: "provision text", witness: null },
    { passage: place, kind: "provision text", witness: "handout-1951" },
    { passage: place, kind: "names", text: "" },
    { passage: place, kind: "provision keywords", text: expect.stringMatching(/\|a\|b$/) },
  ]);
});

test("hits with equal scores: the treaty in force first, then entries, events, disputes", () => {
  const treaties = [treaty("1951"), treaty("1960")];
  const refs = passagesOf({ ...nothing, treaties, events, entries, disputes }).map(
    ({ ref }) => ref.split(":")[0],
  );
  expect([...new Set(refs)]).toEqual(["1960", "1951", "glossary", "event", "dispute"]);
});
