// Queries and what they find, on the real texts; the parts on short invented ones.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SearchResult } from "../../src/core/results.ts";
import { fold } from "../../src/core/search/fold.ts";
import { passagesOf, type SearchPassage } from "../../src/core/search/passages.ts";
import { partsNamed, readQuery, refuseUnusable, unabbreviated } from "../../src/core/search/query.ts";
import { indexPassages, type SearchQuestion, search } from "../../src/core/search/search.ts";
import { telling, wordsOf } from "../../src/core/search/words.ts";
import { UsageError } from "../../src/errors.ts";
import { disputes, entries, events, keywords, treaties } from "../corpus.ts";
import { anyText } from "../text.ts";

const passages = passagesOf({ treaties, events, entries, disputes, keywords });
const index = indexPassages(passages, treaties);
const PLAIN = { as: "words", which: "best", within: null, kinds: [], limit: 10 } as const;
const find = (query: string, question: Partial<SearchQuestion> = {}) =>
  search(index, { ...PLAIN, query, ...question });
const refs = async (query: string) => (await find(query)).hits.map(({ ref }) => ref);

describe("the first hit", () => {
  test.each([
    ["garrison", "1951:II.1"],
    ["maneuver", "1951:II.1"],
    ["manoeuvre", "1951:II.1"],
    ["internal riots", "1951:I.1"],
    ["largescale", "1951:I.1"],
    ["large-scale", "1951:I.1"],
    ["at present willing", "1951:preamble.5"],
    ["presently willing", "1951:preamble.5"],
    ["peace-loving", "1960:I.2"],
    ["peace‑loving", "1960:I.2"],
    ["self help", "1960:III.1"],
    ["economic collaboration", "1960:II.1"],
    ["Security Council", "1960:V.2"],
    ["notice of its intention to terminate", "1960:X.2"],
    ["ＡＲＭＥＤ attack common danger", "1960:V.1"],
    ["garison", "1951:II.1"],
    ["instigaton or intervension", "1951:I.1"],
    ["Fujiyama", "1960:signatures"],
    ["Auchiro", "1960:signatures"],
    ["consultation", "1960:IV.1"],
    ["expire when united nations arrangements", "1951:IV.1"],
    ["prior consultation", "glossary:prior-consultation"],
    ["nuclear weapons", "glossary:nuclear-weapons"],
    ["duty to defend the US mainland", "glossary:defense-of-the-us-mainland"],
    ["SOFA", "glossary:status-of-forces-agreement"],
    ["status of forces agreement", "1960:VI.2"],
    ["abrogation", "glossary:ten-year-term-and-termination"],
    ["riot police", "1951:I.1"],
    ["third power bases", "1951:II.1"],
    ["self defence", "1960:preamble.5"],
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
  ])("%s → %s", async (query, ref) => expect((await refs(query))[0]).toBe(ref));
});

test("“prior consent” in 1951 is not taken for prior consultation", async () => {
  const { exact, notice, hits } = await find("prior consultation");
  expect(exact).toBe(false);
  expect(notice).toMatch(
    /^“prior consultation” is in neither treaty; nearest: glossary:prior-consultation, 1960:VI\.1/,
  );
  expect(hits.findIndex(({ ref }) => ref === "1960:VI.1")).toBe(1);
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
    // The Constitution has an Article 9 too, the Charter alone an Article 51.
    ["Article 9", ["1960:IX.1", "glossary:article-9-of-the-constitution"]],
  ])("%s", async (query, expected) => expect(await refs(query)).toEqual(expected));

  test.each(["Article 51", "art. 51"])("%s is the Charter's", async (query) => {
    expect((await refs(query)).slice(0, 2)).toEqual(["1960:V.2", "glossary:un-charter-article-51"]);
  });
});

test.each([
  ["largescale", "encyclopedia-1951", "1951:I.1"],
  ["at present", "handout-1951", "1951:preamble.5"],
  ["Auchiro", "handout-1960", "1960:signatures"],
])("%s is said to stand in the copy %s only", async (query, witness, ref) => {
  const { exact, notice, hits } = await find(query);
  expect([exact, hits[0]!.witness]).toEqual([false, witness]);
  expect(notice).toBe(`“${query}” stands only in the copy ${witness}, at ${ref}`);
});

test("what is Japanese is not said to be absent from the Japanese text", async () => {
  expect((await find("極東")).notice).toMatch(
    /^“極東” is in the English text of neither treaty; nearest: glossary:far-east,/,
  );
});

test.each<[string, Partial<SearchQuestion>, string | null]>([
  ["armed attack", { kinds: ["entry"] }, null],
  ["prior consultation", { kinds: ["entry"] }, null],
  [
    "prior consultation",
    { within: ["1960"] },
    "nothing that was searched has “prior consultation”; nearest: 1960:VI.1",
  ],
  [
    "garison",
    { kinds: ["entry"], within: ["glossary:third-power-clause"] },
    "nothing that was searched has “garison”; searched for garrison instead of “garison”; nearest: glossary:third-power-clause",
  ],
])("%s with %j: what was not searched for is not said to be absent", async (query, options, notice) => {
  expect((await search(index, { ...PLAIN, ...options, query })).notice).toBe(notice);
});

test.each([
  ["U.S. Senate", "US Senate"],
  ["U.N. Charter", "UN Charter"],
])("%s is %s", async (dotted, plain) => expect(await refs(dotted)).toEqual(await refs(plain)));

describe("options", () => {
  test.each<[string, Partial<SearchQuestion>, string[]]>([
    ["in the Japan area", { as: "literal", kinds: ["provision"] }, ["1951:IV.1", "1960:X.1"]],
    ["land, air and", { as: "literal", kinds: ["provision"] }, ["1951:I.1", "1960:VI.1"]],
    ["of of", { as: "literal" }, []],
    ["\\d+th day", { as: "pattern" }, ["1960:testimonium.2"]],
    ["^Each Party", { as: "pattern" }, ["1960:V.1"]],
    ["armed attack", { which: "all", within: ["1951"] }, ["1951:I.1", "1951:preamble.4"]],
    ["garrison transit", { which: "all", kinds: ["provision"] }, ["1951:II.1"]],
    ["treaty", { within: ["1960:X"], kinds: ["provision"] }, ["1960:X.1", "1960:X.2"]],
  ])("%s %j", async (query, question, expected) => {
    expect((await find(query, question)).hits.map(({ ref }) => ref)).toEqual(expected);
  });

  test("--any keeps what the best alone would leave out", async () => {
    const { total } = await find("garrison peace", { limit: 500 });
    expect((await find("garrison peace", { which: "any", limit: 500 })).total).toBeGreaterThan(total);
  });

  test("a pattern that would take for ever ends", async () => {
    await expect(find("(([a-z ]+)*)*\\d{9}$", { as: "pattern" })).rejects.toThrow("takes too long");
    await expect(find("(", { as: "pattern" })).rejects.toThrow("is no pattern");
  });
});

test("how each word was found", async () => {
  const found = async (query: string, ref: string) =>
    (await find(query)).hits.find((hit) => hit.ref === ref)?.words;
  expect(await found("prior consultations", "1960:VI.1")).toEqual([
    { word: "prior", how: "keyword" },
    { word: "consultations", how: "keyword" },
  ]);
  expect(await found("garison rights", "1951:II.1")).toEqual([
    { word: "garison", how: "typo" },
    { word: "rights", how: "exact" },
  ]);
});

test("a quoted phrase stands as it is, in any copy", async () => {
  expect((await refs('"facilities and areas"')).slice(0, 2)).toEqual(["1960:VI.1", "1960:VI.2"]);
  expect(await refs('"areas and facilities"')).toEqual([]);
  expect(await refs('"at present willing"')).toEqual(["1951:preamble.5"]);
});

test("a misspelt word is told apart from a word that is there", async () => {
  const { notice, hits } = await find("adminstrative agreement");
  expect(notice).toContain("searched for administrative instead of “adminstrative”");
  expect(hits.map(({ ref }) => ref)).toContain("1951:III.1");
  expect(hits[0]!.words[0]).toEqual({ word: "adminstrative", how: "typo" });
});

test.each(["zzzzqqq", "cat", "ship", "xyzzy plugh"])("nothing for %s", async (query) => {
  expect(await find(query)).toMatchObject({ total: 0, hits: [], exact: false, notice: null });
});

test.each([
  ["", "the query is empty"],
  ["   ", "the query is empty"],
  ["the of and", "“the of and” has no word to search for"],
  ["?!", "“?!” has no word to search for"],
  ["a".repeat(513), "the query has 513 characters"],
])("refuses %j", async (query, message) => {
  await expect(find(query)).rejects.toThrow(message);
});

test("highlights are whole words of the stored text", async () => {
  const results = await Promise.all(
    ["self-defense", "consultation treaty", "united nations", "peace"].map((query) => find(query)),
  );
  for (const { text, matches } of results.flatMap(({ hits }) => hits)) {
    for (const { start, end } of matches) {
      expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}]+([-'][\p{L}\p{N}]+)*$/u);
      expect(text[start - 1] ?? " ").not.toMatch(/[\p{L}\p{N}]/u);
      expect(text[end] ?? " ").not.toMatch(/[\p{L}\p{N}]/u);
    }
  }
});

test("for every word of the treaties: what has it stands above what has it not", async () => {
  const provisions = passages.filter(({ kind }) => kind === "provision");
  const words = new Set(
    provisions.flatMap(({ text }) => text.match(/[A-Za-z]{3,}/g) ?? []).map((word) => word.toLowerCase()),
  );
  for (const word of words) {
    let hits: SearchResult["hits"];
    try {
      ({ hits } = await find(word, { limit: 1000 }));
    } catch (error) {
      expect(error).toBeInstanceOf(UsageError);
      continue;
    }
    const has = hits.map(({ ref }) => {
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

  test("known passages in falling order, highlights on whole words of the stored text, or a refusal", async () => {
    await fc.assert(
      fc.asyncProperty(queries, async (query) => {
        let hits: SearchResult["hits"];
        try {
          ({ hits } = await find(query, { which: "any", limit: 30 }));
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
          return;
        }
        for (const [at, { ref, score, text, matches, rank }] of hits.entries()) {
          expect(known.has(ref)).toBe(true);
          expect(rank).toBe(at + 1);
          expect(score).toBeLessThanOrEqual(hits[at - 1]?.score ?? 1);
          for (const { start, end } of matches) {
            expect(end).toBeGreaterThan(start);
            const isLatin = /^[\p{Script=Latin}\p{N}]/u.test(text.slice(start, end));
            const joins = (character: string | undefined) =>
              isLatin && /[\p{Script=Latin}\p{N}]/u.test(character ?? "");
            expect(joins(text[start - 1]) || joins(text[end])).toBe(false);
          }
        }
      }),
    );
  });

  test("the best are those of any with at least 0.3 of the highest score, all are those with every word", async () => {
    const terms = [...new Set(passages.flatMap(({ text }) => wordsOf(text).map(({ term }) => term)))];
    const query = fc.array(fc.constantFrom(...terms, "1951", "1960", "treaty"), {
      minLength: 1,
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(query, fc.boolean(), async (words, isQuoted) => {
        const typed = isQuoted ? `"${words[0]}" ${words.join(" ")}` : words.join(" ");
        fc.pre(telling(wordsOf(typed)).length > 0);
        const [any, best, all] = await Promise.all(
          (["any", "best", "all"] as const).map(async (which) => await find(typed, { which, limit: 1000 })),
        );
        const hits = (from: SearchResult) => from.hits.map(({ rank, ...hit }) => hit);
        const floor = (any!.hits[0]?.score ?? 0) * 0.3;
        expect(hits(best!)).toEqual(hits(any!).filter(({ score }) => score >= floor));
        expect(hits(all!)).toEqual(hits(any!).filter((hit) => hit.words.every(({ how }) => how !== null)));
        expect([best!.total, all!.total]).toEqual([best!.hits.length, all!.hits.length]);
      }),
    );
  });

  test("the longest queries end", async () => {
    for (const query of ["consultatoin ".repeat(39), "安".repeat(512), "a-".repeat(256), '"'.repeat(512)]) {
      try {
        await find(query);
      } catch (error) {
        expect(error).toBeInstanceOf(UsageError);
      }
    }
  });
});

describe("what a query asks for", () => {
  test.each([
    ["large-scale riots", ["largescale", "riots"]],
    ["self-help", ["selfhelp"]],
    ["peace-treaty", ["peace", "treaty"]],
    ["the riots-large", ["riots", "large"]],
    ["treaty of peace", ["treaty", "peace"]],
    ["19 May 1960", ["19", "may", "1960"]],
  ])("the words of “%s” are %j", (query, terms) =>
    expect(readQuery(query, index.vocabulary).words.map(({ term }) => term)).toEqual(terms),
  );

  test.each([
    ['"Far East" and "ARMED attack" peace', [" far east ", " armed attack "]],
    ["“Far East”", [" far east "]],
    ['"Far East', []],
    ['"" peace', []],
    ['"..." peace', []],
    ['"of the" peace', [" of the "]],
  ])("the phrases of %s are %j", (query, phrases) =>
    expect(readQuery(query, index.vocabulary).phrases).toEqual(phrases),
  );

  test("words that say nothing are refused with what helps", async () => {
    expect(readQuery("the of", index.vocabulary)).toEqual({ words: [], line: " the of ", phrases: [] });
    const { hits } = await search(index, { ...PLAIN, query: "in and about" });
    expect(hits[0]!.ref).toBe("1951:preamble.4");
    // A mark may stand between, and what treaties have not is no exact hit.
    expect(await search(index, { ...PLAIN, query: "and at the" })).toMatchObject({
      exact: true,
      hits: [{ ref: "1960:IV.1" }],
    });
    const { exact, notice } = await search(index, { ...PLAIN, query: "did not" });
    expect([exact, notice?.startsWith("“did not” is in neither treaty; nearest: ")]).toEqual([false, true]);
    expect(await search(index, { ...PLAIN, query: "in and about", within: ["1960"] })).toMatchObject({
      total: 0,
    });
    await expect(search(index, { ...PLAIN, query: "the of" })).rejects.toThrow(
      expect.objectContaining({
        message: "“the of” has no word to search for",
        hint: "add a word that says more than “the” or “of”, or search for the letters: --exact",
      }),
    );
  });

  test.each([
    ["", "the query is empty", 'type words: anpo search "armed attack"'],
    [" \t", "the query is empty", 'type words: anpo search "armed attack"'],
    [
      "x".repeat(513),
      "the query has 513 characters",
      "the longest that is searched for has 512; anpo check takes longer quotations",
    ],
  ])("“%s” is not searched for", (query, message, hint) =>
    expect(() => refuseUnusable(query)).toThrow(expect.objectContaining({ message, hint })),
  );

  test("a query of 512 characters is searched for", () => {
    expect(() => refuseUnusable("x".repeat(512))).not.toThrow();
  });

  test.each([
    ["V", ["1960:V.1", "1951:V.1", "1960:V.2"]],
    ["1960 V.2", ["1960:V.2"]],
    ["1960 X V.1", ["1960:X.1", "1960:X.2", "1960:V.1"]],
    ["1960 V-VI", ["1960:V.1", "1960:V.2", "1960:VI.1", "1960:VI.2"]],
    ["1951 signatures", ["1951:signatures"]],
    ["1960", []],
    ["1960 1951:I", []],
    ["1951 VII", []],
    ["1951 I VII", []],
    ["event:1960-protests", []],
    ["Article 51", []],
    ["armed attack", []],
    ["第五条", ["1960:V.1", "1951:V.1", "1960:V.2"]],
    ["what does article 6 of the 1960 treaty say?", ["1960:VI.1", "1960:VI.2"]],
    ["second paragraph of article V", ["1960:V.2"]],
    // A month is no small word, nor is the number of an article.
    ["may 5 1960", []],
    ["what is Article I of 1951?", ["1951:I.1"]],
    ["1951 I", ["1951:I.1"]],
  ])("“%s” names %j", async (query, named) =>
    expect((await partsNamed(query, treaties)).paragraphs).toEqual(named),
  );

  test.each([
    ["article 99", []],
    ["1960 article 12", []],
    ["what is article 51?", ["1960:V.2", "glossary:un-charter-article-51"]],
  ])("“%s”, which no treaty has, finds %j first", async (query, first) => {
    const { hits } = await search(index, { ...PLAIN, query });
    expect(hits.slice(0, 2).map(({ ref }) => ref)).toEqual(first);
  });

  test.each([
    ["Jan. 19th, 1960", "January 19, 1960"],
    ["20th of May 1960", "20 May 1960"],
    ["sept 1951", "September 1951"],
    ["8th Sep", "8 September"],
    ["the May sun of 1960", "the May sun of 1960"],
    ["art. 51 of the U.N. Charter", "article 51 of the UN Charter"],
  ])("“%s” is “%s”", (query, meant) => expect(unabbreviated(query)).toBe(meant));

  test.each(["froce", "poewr", "rgiht"])("“%s” is one slip: two neighbours changed places", async (query) => {
    const { hits } = await search(index, { ...PLAIN, query });
    expect(hits[0]?.words[0]).toMatchObject({ word: query, how: "typo" });
  });

  test("as they are, words may be in neither treaty too", async () => {
    const found = await search(index, { ...PLAIN, as: "literal", query: "prior consultation" });
    expect([found.exact, found.notice?.slice(0, 42)]).toEqual([
      false,
      "“prior consultation” is in neither treaty;",
    ]);
    expect((await search(index, { ...PLAIN, as: "literal", query: "\u200b" })).total).toBe(0);
  });

  test.each(["Taiwan", "Vietnam", "asdfgh"])("“%s” is no slip of another word", async (query) => {
    expect((await search(index, { ...PLAIN, query })).total).toBe(0);
  });
});

describe("folding", () => {
  test.each([
    ["Kōichirō", "koichiro"],
    ["ＡＲＭＥＤ", "armed"],
    ["self‑help", "self-help"],
    ["“quoted”", '"quoted"'],
    ["ﾊﾞﾝﾃﾞﾝﾊﾞｰｸﾞ", "バンデンバーグ"],
    ["第５條", "第5条"],
    ["a\u00a0b\tc", "a b c"],
  ])("%s → %s", (stored, folded) => expect(fold(stored).text).toBe(folded));

  test("leads back to the stored text", () => {
    const stored = "Ｋōichirō ﾊﾞ x";
    expect(wordsOf(stored).map(({ start, end }) => stored.slice(start, end))).toEqual([
      "Ｋōichirō",
      "ﾊﾞ",
      "x",
    ]);
  });
});

test("equal scores keep the order of the text", async () => {
  const passage = (ref: string): SearchPassage => ({
    ...{ ref, kind: "provision", title: ref, heading: null, text: "same words here" },
    ...{ readings: [], names: [], keywords: [] },
  });
  const twins = ["b", "a", "c"].map(passage);
  const { hits } = await search(indexPassages(twins, treaties), { ...PLAIN, query: "words" });
  expect(hits.map(({ ref }) => ref)).toEqual(["b", "a", "c"]);
});
