// Queries and what they find, on the real texts.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  answerSearch,
  indexCorpus,
  indexPassages,
  type SearchQuestion,
} from "../../../src/commands/search/answer.ts";
import { literalFinder } from "../../../src/commands/search/literal.ts";
import { passagesOf, type SearchPassage } from "../../../src/commands/search/passages.ts";
import { patternFinder } from "../../../src/commands/search/pattern.ts";
import type { SearchResult } from "../../../src/commands/search/result.ts";
import { AnpoError } from "../../../src/errors.ts";
import { contentWords, wordsOf } from "../../../src/text/words.ts";
import { corpus, treaties } from "../../support/corpus.ts";
import { anyText } from "../../support/text.ts";

const passages = passagesOf(corpus);
const index = indexCorpus(corpus);
const PLAIN: Omit<SearchQuestion, "query"> = {
  ...{ finder: null, which: "best", sort: "relevance", within: null, kinds: [], limit: 10 },
};
const answer = (query: string, question: Partial<SearchQuestion> = {}) =>
  answerSearch(index, { ...PLAIN, query, ...question });
const find = (query: string, question: Partial<SearchQuestion> = {}) => answer(query, question).result;
const refs = (query: string, question: Partial<SearchQuestion> = {}) =>
  find(query, question).hits.map(({ ref }) => ref);

describe("the first hit", () => {
  test.each([
    ["garrison", "1951:II.1"],
    ["maneuver", "1951:II.1"],
    ["manoeuvre", "1951:II.1"],
    ["internal riots", "1951:I.1"],
    // Who defends whom is in the order of the words.
    ["will America defend Japan if attacked", "glossary:mutual-defense-obligations"],
    ["must the US defend Japan", "glossary:mutual-defense-obligations"],
    ["must Japan defend America", "glossary:defense-of-the-us-mainland"],
    ["Japan must defend the United States", "glossary:defense-of-the-us-mainland"],
    ["is Japan obliged to defend the United States", "glossary:defense-of-the-us-mainland"],
    // Who asks when wants an event.
    ["when did the occupation end", "event:1952-04-28-peace-treaty-in-force"],
    ["when did the Diet approve the treaty", "event:1960-05-20-house-of-representatives-votes"],
    ["when did the protests start", "event:1959-11-27-diet-compound"],
    ["what year was Okinawa returned", "event:1972-05-15-okinawa-returned"],
    ["when must the parties consult", "1960:IV.1"],
    ["when did the treaty come into force", "event:1952-04-28-security-treaty-in-force"],
    ["how long does the 1960 treaty last", "glossary:ten-year-term-and-termination"],
    ["must the US defend Japan", "glossary:mutual-defense-obligations"],
    ["who was the American ambassador in 1960", "glossary:douglas-macarthur-ii"],
    ["how many troops are in Japan", "glossary:us-military-presence"],
    ["difference between the old and new treaty", "glossary:changes-from-1951-to-1960"],
    ["largescale", "1951:I.1"],
    ["large-scale", "1951:I.1"],
    ["at present willing", "1951:preamble.5"],
    ["presently willing", "1951:preamble.5"],
    ["peace-loving", "1960:I.2"],
    ["peace‑loving", "1960:I.2"],
    ["self help", "1960:III.1"],
    ["economic collaboration", "1960:II.1"],
    ["Security Council", "glossary:security-council"],
    ["notice of its intention to terminate", "1960:X.2"],
    ["ＡＲＭＥＤ attack common danger", "1960:V.1"],
    ["garison", "1951:II.1"],
    ["instigaton or intervension", "1951:I.1"],
    ["Fujiyama", "glossary:aiichiro-fujiyama"],
    ["Auchiro", "1960:signatures"],
    ["consultation", "1960:IV.1"],
    ["expire when united nations arrangements", "1951:IV.1"],
    ["prior consultation", "glossary:prior-consultation"],
    ["nuclear weapons", "glossary:nuclear-weapons"],
    ["duty to defend the US mainland", "glossary:defense-of-the-us-mainland"],
    ["SOFA", "glossary:status-of-forces-agreement"],
    ["status of forces agreement", "glossary:status-of-forces-agreement"],
    ["abrogation", "glossary:ten-year-term-and-termination"],
    ["riot police", "1951:I.1"],
    ["third power bases", "glossary:third-power-clause"],
    ["self defence", "glossary:inherent-right-of-self-defense"],
    ["democratic", "1960:preamble.2"],
    ["jizen kyōgi", "glossary:prior-consultation"],
    ["事前協議", "glossary:prior-consultation"],
    ["吉田茂", "glossary:shigeru-yoshida"],
    ["憲法九条", "glossary:article-9-of-the-constitution"],
    ["極東", "glossary:far-east"],
    ["ﾊﾞﾝﾃﾞﾝﾊﾞｰｸﾞ決議", "glossary:vandenberg-clause"],
    ["June 23 1960", "event:1960-06-23-entry-into-force"],
    ["1960-06-19", "event:1960-06-19-automatic-approval"],
    ["Bloody May Day", "glossary:bloody-may-day"],
    ["individual or collective", "1960:preamble.5"],
    ["individual and collective", "1951:preamble.3"],
  ])("%s → %s", (query, ref) => expect(refs(query)[0]).toBe(ref));
});

test("prior consultation: the entry first, and not the “prior consent” of 1951", () => {
  const { exact, notice, hits } = find("prior consultation");
  expect(exact).toBe(false);
  expect(notice).toMatch(
    /^“prior consultation” does not occur in either treaty\. Closest: glossary:prior-consultation, 1960:VI\.1/,
  );
  expect(hits.slice(0, 5).map(({ ref }) => ref)).not.toContain("1951:II.1");
});

describe("a reference is answered by its paragraphs, the treaty in force first", () => {
  test.each([
    ["Article V", ["1960:V.1", "1951:V.1", "1960:V.2"]],
    ["art. 5 1960", ["1960:V.1", "1960:V.2"]],
    ["第五条", ["1960:V.1", "1951:V.1", "1960:V.2"]],
    ["VI(2)", ["1960:VI.2"]],
    ["1951 II", ["1951:II.1"]],
    ["1951:preamble.2-3", ["1951:preamble.2", "1951:preamble.3"]],
    ["1960 X V.1", ["1960:X.1", "1960:X.2", "1960:V.1"]],
    ["1951 signatures", ["1951:signatures"]],
    ["what does article 6 of the 1960 treaty say?", ["1960:VI.1", "1960:VI.2"]],
    ["second paragraph of article V", ["1960:V.2"]],
    ["what is Article I of 1951?", ["1951:I.1"]],
    // The Constitution has an Article 9 too.
    ["Article 9", ["1960:IX.1", "glossary:article-9-of-the-constitution"]],
  ])("%s", (query, expected) => expect(refs(query)).toEqual(expected));

  test("named passages have the highest score, and no notice", () => {
    expect(find("Article V")).toMatchObject({ exact: true, notice: null, hits: [{ score: 1 }, {}, {}] });
  });

  test.each(["Article 51", "art. 51", "what is article 51?"])("%s is the Charter's", (query) => {
    expect(refs(query).slice(0, 2)).toEqual(["glossary:un-charter-article-51", "1960:V.2"]);
  });

  test.each(["article 99", "1960 article 12"])("no treaty has %s", (query) =>
    expect(refs(query)).toEqual([]),
  );
});

test.each([
  ["largescale", "encyclopedia-1951", "1951:I.1"],
  ["at present", "handout-1951", "1951:preamble.5"],
  ["Auchiro", "handout-1960", "1960:signatures"],
])("%s occurs only in the copy %s", (query, witness, ref) => {
  const { exact, notice, hits } = find(query);
  expect([exact, hits.find((hit) => hit.ref === ref)?.witness]).toEqual([false, witness]);
  expect(notice).toBe(`“${query}” occurs only in the copy ${witness}, at ${ref}.`);
});

describe("notices", () => {
  test.each<[string, Partial<SearchQuestion>, string | null]>([
    ["armed attack", {}, null],
    ["armed attack", { kinds: ["entry"] }, null],
    ["極東", {}, "“極東” does not occur in the English text of either treaty. Closest: glossary:far-east,"],
    // Not all provisions were searched.
    [
      "prior consultation",
      { within: ["1960"] },
      "The passages searched do not contain “prior consultation”. Closest: 1960:VI.1",
    ],
    [
      "garison",
      { kinds: ["entry"], within: ["glossary:third-power-clause"] },
      "Searched for garrison instead of “garison”.",
    ],
    [
      "prior consultation",
      { finder: literalFinder("prior consultation") },
      "“prior consultation” does not occur in either treaty. Closest: ",
    ],
    ["did not", {}, "“did not” does not occur in either treaty. Closest: "],
  ])("%s with %j", (query, question, expected) => {
    const { result, notices } = answer(query, question);
    const texts = notices.map((notice) => (notice.kind === "about the hits" ? notice.text : notice.kind));
    expect(texts).toEqual(result.notice ? [result.notice] : []);
    if (expected === null) expect(result.notice).toBeNull();
    else expect(result.notice?.slice(0, expected.length)).toBe(expected);
  });

  test("quotation marks are not repeated", () => {
    expect(find(' "prior consultation" ').notice).toMatch(
      /^“prior consultation” does not occur in either treaty\. Closest: glossary:prior-consultation, /,
    );
  });

  test.each<[string, Partial<SearchQuestion>, boolean]>([
    ["zzzzqqq", {}, false],
    ["zzzzqqq", { kinds: ["event"] }, true],
    ["garrison", { within: ["1960"] }, true],
  ])("nothing for %s with %j", (query, question, isLimited) => {
    const { result, notices } = answer(query, question);
    expect(result).toMatchObject({ total: 0, hits: [], exact: false, notice: null });
    expect(notices).toMatchObject([{ kind: "no hits", query, isLimited }]);
  });
});

describe("literal text", () => {
  const found = () => find("Peace", { finder: literalFinder("Peace"), kinds: ["provision"], limit: 100 });

  test("is found in any letter case, as it is", () => {
    const { hits, exact, notice } = found();
    expect([exact, notice]).toEqual([true, null]);
    for (const { text, matches, words } of hits) {
      expect(words).toEqual([{ word: "Peace", how: "exact" }]);
      for (const { start, end, how } of matches)
        expect([text.slice(start, end).toLowerCase(), how]).toEqual(["peace", "exact"]);
    }
  });

  test("scores by the number of times that a passage has it", () => {
    const { hits } = found();
    const counts = hits.map(({ matches }) => matches.length);
    expect(counts).toEqual(counts.toSorted((one, other) => other - one));
    expect(counts[0]).toBeGreaterThan(counts.at(-1)!);
    for (const { score, matches } of hits) expect(score).toBeCloseTo(matches.length / counts[0]!, 2);
  });

  test("of which only the editors' keywords have something is said to be in no passage", () => {
    const { hits, notice } = find("aggression", { finder: literalFinder("aggression"), within: ["1960"] });
    expect(hits.map(({ ref, words }) => [ref, words[0]!.how])).toEqual([["1960:I.1", "keyword"]]);
    expect(notice).toMatch(/^The passages searched do not contain “aggression”\./);
  });

  test("is not a pattern, unless asked for", () => {
    expect(find("pe[a]ce", { finder: literalFinder("pe[a]ce") }).hits).toEqual([]);
    expect(find("pe[a]ce", { finder: patternFinder("pe[a]ce"), kinds: ["provision"] }).total).toBe(
      found().total,
    );
  });
});

describe("misspelled words", () => {
  test.each(["froce", "poewr", "rgiht", "adminstrative", "intervension"])("%s is found", (query) => {
    expect(find(query).hits[0]?.words[0]).toEqual({ word: query, how: "typo" });
  });

  test("among others, next to words that are found as typed", () => {
    const { notice, hits } = find("adminstrative agreement");
    expect(notice).toContain("Searched for administrative instead of “adminstrative”.");
    expect(hits.map(({ ref }) => ref)).toContain("1951:III.1");
  });

  test.each([
    "zzzzqqq",
    "cat",
    "tulip",
    "xyzzy plugh",
    "Zanzibar",
    "Vietnam",
    "asdfgh",
    "NATO",
    "CENTO",
    "Yalta",
  ])("%s is not a misspelling", (query) => expect(refs(query)).toEqual([]));
});

test.each([
  ["U.S. Senate", "US Senate"],
  ["U.N. Charter", "UN Charter"],
  ["prior consultation!", "prior consultation"],
])("%s finds the same as %s", (one, other) => expect(refs(one)).toEqual(refs(other)));

describe("options", () => {
  test.each<[string, Partial<SearchQuestion>, string[]]>([
    [
      "in the Japan area",
      { finder: literalFinder("in the Japan area"), kinds: ["provision"] },
      ["1960:X.1", "1951:IV.1"],
    ],
    [
      "land, air and",
      { finder: literalFinder("land, air and"), kinds: ["provision"] },
      ["1960:VI.1", "1951:I.1"],
    ],
    ["of of", { finder: literalFinder("of of"), kinds: ["provision"] }, []],
    ["\u200b", { finder: literalFinder("\u200b"), kinds: ["provision"] }, []],
    ["\\d+th day", { finder: patternFinder("\\d+th day"), kinds: ["provision"] }, ["1960:testimonium.2"]],
    ["^Each Party", { finder: patternFinder("^Each Party"), kinds: ["provision"] }, ["1960:V.1"]],
    ["armed attack", { which: "all", within: ["1951"] }, ["1951:preamble.4", "1951:I.1"]],
    ["garrison transit", { which: "all", kinds: ["provision"] }, ["1951:II.1"]],
    ["treaty", { within: ["1960:X"], kinds: ["provision"] }, ["1960:X.1", "1960:X.2"]],
    ["in and about", { within: ["1960"] }, []],
  ])("%s %j", (query, question, expected) => expect(refs(query, question)).toEqual(expected));

  test("--any keeps what the best alone would leave out", () => {
    const { total } = find("garrison peace", { limit: 500 });
    expect(find("garrison peace", { which: "any", limit: 500 }).total).toBeGreaterThan(total);
  });

  test("the limit cuts the hits, not their number", () => {
    const { total, hits } = find("treaty", { limit: 3 });
    expect([hits.length, total > 3]).toEqual([3, true]);
    expect(find("treaty", { limit: 500 }).hits).toHaveLength(total);
  });
});

describe("what names the wanted passage in another way", () => {
  test.each([
    ["九条", "glossary:article-9-of-the-constitution"],
    ["Article Nine", "glossary:article-9-of-the-constitution"],
    ["おきなわ", "glossary:okinawa"],
    ["きし", "glossary:nobusuke-kishi"],
    ["11 U.S.T. 1632", "glossary:treaty-of-1960"],
    ["TIAS 4509", "glossary:treaty-of-1960"],
    ["Shōwa 35 Treaty No. 6", "glossary:treaty-of-1960"],
    ["昭和47年5月15日", "event:1972-05-15-okinawa-returned"],
    ["23/6/1960", "event:1960-06-23-entry-into-force"],
    ["沖縄返還", "event:1972-05-15-okinawa-returned"],
    ["血のメーデー事件", "glossary:bloody-may-day"],
    ["who signed the 1960 treaty", "1960:signatures"],
    ["who signed the 1951 treaty?", "1951:signatures"],
    ["who signed the 1960 treaty for the US", "1960:signatures"],
    ["who signed the 1951 treaty for the US", "1951:signatures"],
    ["American signatories 1960", "1960:signatures"],
    ["Japanese signatories 1951", "1951:signatures"],
    ["which article allows US bases in Japan", "1960:VI.1"],
    ["why did Japan want to change the treaty", "glossary:unequal-treaty"],
    ["why were people angry about the treaty", "glossary:anpo-protests-1960"],
    ["when and where were the ratifications exchanged", "event:1960-06-23-entry-into-force"],
    ["SDF", "glossary:self-defense-forces"],
    ["when was Okinawa given back", "event:1972-05-15-okinawa-returned"],
    ["articleV", "1960:V.1"],
    ["fareast", "glossary:far-east"],
  ])("%s: %s among the first three", (query, ref) => expect(refs(query).slice(0, 3)).toContain(ref));
});

test("an alias of an entry finds the provisions that the entry is about", () => {
  expect(refs("bases")).toContain("1960:VI.1");
});

test("a common word is found where it is all that was typed", () => {
  expect(find("shall").exact).toBe(true);
  expect(find("shall").hits[0]!.matches.length).toBeGreaterThan(1);
  expect(find('"shall"').total).toBe(find("shall").total);
});

describe("a year counts against events of other years", () => {
  test.each([
    ["protests 1970", "event:1970-protests", "event:1960-protests"],
    ["guidelines 1997", "event:1997-09-23-second-guidelines", "event:1978-11-27-first-guidelines"],
  ])("%s", (query, first, later) => {
    const found = refs(query, { which: "any", limit: 500 });
    expect(found.indexOf(first)).toBeLessThan(found.indexOf(later));
  });
});

describe("passages to which the first hits refer", () => {
  test("fill up a list of fewer than ten, marked and below every hit", () => {
    const { hits, total } = find("jizen kyōgi");
    expect(total).toBeLessThan(10);
    expect(hits).toHaveLength(10);
    expect(hits.map(({ how }) => how)).toEqual([
      ...Array(total).fill("found"),
      ...Array(10 - total).fill("linked"),
    ]);
    for (const { score, matches, words } of hits.slice(total))
      expect([score, matches, words]).toEqual([0, [], []]);
  });

  test("but a reference to a treaty as a whole does not lead to its first paragraphs", () => {
    const { hits } = find("Michiko Kanba");
    const linked = hits.filter(({ how }) => how === "linked").map(({ ref }) => ref);
    expect(linked.length).toBeGreaterThan(0);
    expect(linked).not.toContain("1960:preamble.1");
  });

  test.each<[string, Partial<SearchQuestion>]>([
    ["Article V", {}],
    ['"large-scale internal riots"', {}],
    ["garrison -transit", {}],
    ["garrison", { which: "all" }],
    ["garrison", { sort: "place" }],
  ])("are not added for %s with %j, which says exactly what it wants", (query, question) => {
    const { hits, total } = find(query, question);
    expect(hits).toHaveLength(Math.min(total, 10));
  });

  test("are only those that are searched", () => {
    for (const { kind } of find("jizen kyōgi", { kinds: ["entry"] }).hits) expect(kind).toBe("entry");
  });
});

describe("excluded words", () => {
  test.each(["bases -nuclear", "bases NOT nuclear", 'bases -"nuclear weapons"'])("%s", (query) => {
    const found = find(query, { limit: 500 });
    expect(found.total).toBeGreaterThan(0);
    expect(found.total).toBeLessThan(find("bases", { limit: 500 }).total);
    for (const { text, title } of found.hits) expect(`${title} ${text}`).not.toMatch(/nuclear weapons/i);
  });
});

describe("the order", () => {
  test("by place: the older treaty, the treaty in force, then the rest", () => {
    const found = refs("ratification", { sort: "place", limit: 500 });
    const treaties = found.map((ref) => /^\d*/.exec(ref)![0]);
    expect(treaties).toEqual(treaties.toSorted((one, other) => (one || "9").localeCompare(other || "9")));
    expect(found[0]).toBe("1951:V.1");
  });

  test("by date: events in order, what has no date last", () => {
    const dates = refs("Kishi", { sort: "date", kinds: ["event"], limit: 500 }).map(
      (ref) => corpus.events.find((event) => event.ref === ref)!.date,
    );
    expect(dates.length).toBeGreaterThan(5);
    expect(dates).toEqual(dates.toSorted());
    const all = refs("Kishi", { sort: "date", limit: 500 });
    const lastEvent = all.findLastIndex((ref) => ref.startsWith("event:"));
    expect(all.findIndex((ref) => ref.startsWith("glossary:"))).toBeGreaterThan(lastEvent);
  });
});

describe("notices that a person would write", () => {
  const noticesOf = (query: string) => answer(query).notices;

  test.each([
    "how can either country get out of the treaty",
    "who signed the 1960 treaty?",
    "what is a base",
    "either party may end it after ten years",
    // Nor are words that only say what it is about.
    "senate vote 1960",
    "eisenhowers visit canceled",
  ])("a question is not said to be in neither treaty: %s", (query) =>
    expect(find(query).notice ?? "").not.toContain("does not occur"),
  );

  test("a phrase that no passage has: how many hits there are without the quotation marks", () => {
    const { total } = find("common peril of danger");
    expect(noticesOf('"common peril of danger"')).toEqual([
      {
        kind: "no such phrase",
        query: '"common peril of danger"',
        phrases: ["common peril of danger"],
        total,
      },
    ]);
  });

  test("signs that search does not understand", () => {
    expect(noticesOf("garrison~2")).toEqual([{ kind: "ignored signs", signs: ["~2"] }]);
  });

  test("a word that the edition does not have", () => {
    expect(noticesOf("bitcoin")).toEqual([
      { kind: "no hits", query: "bitcoin", isLimited: false, unknown: ["bitcoin"] },
    ]);
    expect(find("bitcoin bases in Okinawa").notice).toContain("The edition does not contain “bitcoin”.");
  });
});

test("a quoted phrase occurs as it is, in any copy", () => {
  expect(refs('"facilities and areas"').slice(0, 3)).toEqual([
    "glossary:facilities-and-areas",
    "1960:VI.1",
    "1960:VI.2",
  ]);
  expect(refs('"areas and facilities"')).toEqual([]);
  expect(refs('"at present willing"')).toEqual(["1951:preamble.5"]);
});

test("stop words that follow each other are a phrase", () => {
  expect(refs("in and about")[0]).toBe("1951:preamble.4");
  // A mark may be between them.
  expect(find("and at the")).toMatchObject({ exact: true, hits: [{ ref: "1960:IV.1" }] });
});

describe("refusals", () => {
  const problem = (query: string, question: Partial<SearchQuestion> = {}) => {
    try {
      return find(query, question);
    } catch (error) {
      return (error as AnpoError).problem;
    }
  };
  test.each([
    ["", { kind: "empty query" }],
    [" \t", { kind: "empty query" }],
    ["a".repeat(513), { kind: "long query", length: 513, longest: 512 }],
  ])("%j", (query, expected) => expect(problem(query)).toEqual(expected));

  test("a query of 512 characters is answered", () => {
    expect(find("x".repeat(512)).total).toBe(0);
  });
});

test("highlights are whole words of the text", () => {
  const queries = ["self-defense", "consultation treaty", "united nations", "peace"];
  for (const { text, matches } of queries.flatMap((query) => find(query).hits)) {
    for (const { start, end } of matches) {
      expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}]+([-'][\p{L}\p{N}]+)*$/u);
      expect(text[start - 1] ?? " ").not.toMatch(/[\p{L}\p{N}]/u);
      expect(text[end] ?? " ").not.toMatch(/[\p{L}\p{N}]/u);
    }
  }
});

test("for every word of the treaties: passages with the word rank above those without", () => {
  const provisions = passages.filter(({ kind }) => kind === "provision");
  const words = new Set(provisions.flatMap(({ text }) => wordsOf(text)).map(({ term }) => term));
  // A year counts against events of other years, which may speak of it.
  const searched = [...words].filter((one) => contentWords(wordsOf(one)).length > 0 && !/^\d{4}$/.test(one));
  for (const word of searched) {
    const found = find(word, { limit: 1000 }).hits;
    // A provision with the word as a keyword may rank above what only mentions it.
    const ranked = found.filter(({ kind, words }) => kind !== "provision" || words[0]?.how !== "keyword");
    const has = ranked.map(({ ref }) => {
      const { text, readings, names } = passages.find((passage) => passage.ref === ref)!;
      return [text, ...names, ...readings.map((one) => one.text)].some((one) =>
        wordsOf(one).some(({ term }) => term === word),
      );
    });
    expect(has.lastIndexOf(true), word).toBeLessThan(has.includes(false) ? has.indexOf(false) : has.length);
  }
});

describe("for any query", () => {
  const word = fc.constantFrom(
    ..."treaty armed self-defense 1960 第五条 極東 Kōichirō prior consultatoin \" ' the ( * Article 9".split(
      " ",
    ),
  );
  const queries = fc.oneof(
    anyText({ maxLength: 80 }),
    fc.array(word, { minLength: 1, maxLength: 12 }).map((all) => all.join(" ")),
  );
  const known = new Set(passages.map(({ ref }) => ref));

  test("known passages with falling scores and highlights in order, or a refusal", () => {
    fc.assert(
      fc.property(queries, (query) => {
        let hits: SearchResult["hits"];
        try {
          ({ hits } = find(query, { which: "any", limit: 30 }));
        } catch (error) {
          expect(error).toBeInstanceOf(AnpoError);
          return;
        }
        for (const [at, { ref, score, text, matches, rank }] of hits.entries()) {
          expect([known.has(ref), rank]).toEqual([true, at + 1]);
          expect(score).toBeLessThanOrEqual(hits[at - 1]?.score ?? 1);
          for (const [place, { start, end }] of matches.entries()) {
            expect(start).toBeGreaterThanOrEqual(matches[place - 1]?.end ?? 0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
    );
  }, 120_000);

  test("the best are those of any with a share of the highest score, all are those with every word", () => {
    const terms = [...new Set(passages.flatMap(({ text }) => wordsOf(text).map(({ term }) => term)))];
    const query = fc.array(fc.constantFrom(...terms, "1951", "1960", "treaty"), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(query, fc.boolean(), (words, isQuoted) => {
        const typed = isQuoted ? `"${words[0]}" ${words.join(" ")}` : words.join(" ");
        fc.pre(contentWords(wordsOf(typed)).length > 0);
        const [any, best, all] = (["any", "best", "all"] as const).map((which) =>
          find(typed, { which, limit: 1000 }),
        );
        const hits = (from: SearchResult) =>
          from.hits.filter(({ how }) => how === "found").map(({ rank, ...hit }) => hit);
        expect(hits(best!)).toEqual(hits(any!).slice(0, best!.total));
        expect(best!.total > 0).toBe(any!.total > 0);
        expect(hits(all!)).toEqual(hits(any!).filter((hit) => hit.words.every(({ how }) => how !== null)));
      }),
    );
  });

  test("the longest queries end", () => {
    for (const query of ["consultatoin ".repeat(39), "安".repeat(512), "a-".repeat(256), '"'.repeat(512)]) {
      try {
        find(query);
      } catch (error) {
        expect(error).toBeInstanceOf(AnpoError);
      }
    }
  });
});

test("equal scores keep the order of the passages", () => {
  const passage = (ref: string): SearchPassage => ({
    ...{ ref, kind: "provision", title: ref, heading: null, text: "same words here" },
    ...{ readings: [], names: [], keywords: [], refs: [], dates: null },
  });
  const twins = ["b", "a", "c"].map(passage);
  const { result } = answerSearch(indexPassages(twins, treaties), { ...PLAIN, query: "words" });
  expect(result.hits.map(({ ref }) => ref)).toEqual(["b", "a", "c"]);
});
