// Queries and what they find, on the real texts; the parts on short invented ones.

import { describe, expect, test } from "vitest";
import { fold } from "../../src/core/search/fold.ts";
import { passagesOf, type SearchPassage } from "../../src/core/search/passages.ts";
import { indexPassages, search } from "../../src/core/search/search.ts";
import { wordsOf } from "../../src/core/search/words.ts";
import { UsageError } from "../../src/errors.ts";
import { keywords, treaties } from "../corpus.ts";

const passages = passagesOf(treaties, keywords);
const index = indexPassages(passages);
const find = (query: string, limit = 10) => search(index, { query, limit });
const refs = (query: string) => find(query).hits.map(({ ref }) => ref);

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
    ["prior consultation", "1960:VI.1"],
    ["status of forces agreement", "1960:VI.2"],
  ])("%s → %s", (query, ref) => expect(refs(query)[0]).toBe(ref));
});

test("“prior consent” in 1951 is not taken for prior consultation", () => {
  const { exact, notice, hits } = find("prior consultation");
  expect(exact).toBe(false);
  expect(notice).toMatch(/^“prior consultation” is in neither treaty; nearest: 1960:VI\.1/);
  expect(hits[0]!.ref).not.toBe("1951:II.1");
});

test("a quoted phrase stands as it is, in any copy", () => {
  expect(refs('"facilities and areas"')).toEqual(["1960:VI.1", "1960:VI.2"]);
  expect(refs('"areas and facilities"')).toEqual([]);
  expect(refs('"at present willing"')).toEqual(["1951:preamble.5"]);
});

test("a misspelt word is told apart from a word that is there", () => {
  const { notice, hits } = find("adminstrative agreement");
  expect(notice).toContain("searched for administrative instead of “adminstrative”");
  expect(hits[0]!.matches.map(({ how }) => how)).toContain("typo");
});

test.each(["zzzzqqq", "cat", "ship", "xyzzy plugh"])("nothing for %s", (query) => {
  expect(find(query)).toMatchObject({ total: 0, hits: [], exact: false, notice: null });
});

test.each([
  ["", "the query is empty"],
  ["   ", "the query is empty"],
  ["the of and", "“the of and” has no word to search for"],
  ["?!", "“?!” has no word to search for"],
  ["a".repeat(513), "the query has 513 characters"],
])("refuses %j", (query, message) => {
  expect(() => find(query)).toThrow(message);
});

test("highlights are whole words of the stored text", () => {
  for (const { text, matches } of ["self-defense", "consultation treaty", "united nations", "peace"].flatMap(
    (query) => find(query).hits,
  )) {
    for (const { start, end } of matches) {
      expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}]+([-'][\p{L}\p{N}]+)*$/u);
      expect(text[start - 1] ?? " ").not.toMatch(/[\p{L}\p{N}]/u);
      expect(text[end] ?? " ").not.toMatch(/[\p{L}\p{N}]/u);
    }
  }
});

test("for every word of the treaties: what has it stands above what has it not", () => {
  const words = new Set(
    passages.flatMap(({ text }) => text.match(/[A-Za-z]{3,}/g) ?? []).map((word) => word.toLowerCase()),
  );
  for (const word of words) {
    let hits: ReturnType<typeof find>["hits"];
    try {
      ({ hits } = find(word, 100));
    } catch (error) {
      expect(error).toBeInstanceOf(UsageError);
      continue;
    }
    const has = hits.map(({ text, ref }) => {
      const readings = passages.find((passage) => passage.ref === ref)!.readings;
      return [text, ...readings].some((one) => wordsOf(one).some(({ term }) => term === word));
    });
    expect(has.lastIndexOf(true), word).toBeLessThan(has.includes(false) ? has.indexOf(false) : has.length);
  }
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

test("equal scores keep the order of the text", () => {
  const passage = (ref: string): SearchPassage => ({
    ...{ ref, kind: "provision", title: ref, heading: null, text: "same words here" },
    ...{ readings: [], keywords: [] },
  });
  const twins = ["b", "a", "c"].map(passage);
  expect(search(indexPassages(twins), { query: "words", limit: 3 }).hits.map(({ ref }) => ref)).toEqual([
    "b",
    "a",
    "c",
  ]);
});
