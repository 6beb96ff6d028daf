// Word counts against an independent counter, and shared phrases against a plain search of all n-grams.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerWords, type WordsQuestion } from "../../../src/commands/words/answer.ts";
import type { CountedText } from "../../../src/commands/words/counted.ts";
import { sharedPhrases } from "../../../src/commands/words/shared.ts";
import { wholeWords } from "../../../src/text/words.ts";
import { problemOf } from "../../support/ask.ts";
import { paragraphs, treaties, treaty } from "../../support/corpus.ts";

const QUESTION: WordsQuestion = {
  ...{ queries: [], exact: false, only: null, within: null, shared: null, context: 8, sort: null },
};
const answer = (question: Partial<WordsQuestion>) => answerWords(treaties, { ...QUESTION, ...question });
const resultOf = (question: Partial<WordsQuestion>) => answer(question).result;
/** "peace 8 11". */
const countsOf = (question: Partial<WordsQuestion>) =>
  resultOf(question).words.map(({ word, counts }) => `${word} ${counts["1951"]} ${counts["1960"]}`);

/** Words between Unicode's word boundaries, with words joined by a hyphen as one. */
function independentWords(text: string): string[] {
  const segments = [...new Intl.Segmenter("en", { granularity: "word" }).segment(text)];
  const words: string[] = [];
  for (const [at, { segment, isWordLike }] of segments.entries()) {
    if (!isWordLike) continue;
    const isJoined = segments[at - 1]?.segment === "-" && segments[at - 2]?.isWordLike;
    if (isJoined) words.push(`${words.pop()}-${segment.toLowerCase()}`);
    else words.push(segment.toLowerCase());
  }
  return words;
}

describe("an independent counter", () => {
  test.each(["1951", "1960"] as const)("finds the same words in %s, each as often", (ref) => {
    const texts = treaty(ref).provisions.flatMap((one) => one.paragraphs.map(({ text }) => text));
    const counts = new Map<string, number>();
    for (const word of texts.flatMap(independentWords)) counts.set(word, (counts.get(word) ?? 0) + 1);
    const { words, treaties: summaries } = resultOf({});
    const counted = words.filter(({ counts }) => counts[ref]).map(({ word, counts }) => [word, counts[ref]]);
    expect(new Map(counted as [string, number][])).toEqual(counts);
    const all = texts.flatMap(independentWords).length;
    expect(summaries.find((one) => one.ref === ref)).toMatchObject({ words: all, different: counts.size });
  });

  test("finds each word at the places where the concordance has it", () => {
    for (const { ref, text } of paragraphs)
      expect(
        wholeWords(text).map(({ term }) => term),
        ref,
      ).toEqual(independentWords(text));
    const { words } = resultOf({});
    for (const { word, counts } of words) {
      const { occurrences } = resultOf({ queries: [word], exact: true });
      expect(occurrences, word).toHaveLength(counts["1951"]! + counts["1960"]!);
      for (const { ref, start, end } of occurrences) {
        const { text } = paragraphs.find((one) => one.ref === ref)!;
        expect(independentWords(text.slice(start, end))).toEqual([word]);
      }
    }
  });
});

test.each<[question: Partial<WordsQuestion>, counts: string[]]>([
  [{ queries: ["peace"] }, ["peace 8 11", "peaceful 0 2", "peace-loving 0 1"]],
  [{ queries: ["PEACE"], exact: true }, ["peace 8 11"]],
  [{ queries: ["peace-loving"] }, ["peace-loving 0 1"]],
  [{ queries: ["peace loving"] }, ["peace-loving 0 1"]],
  [{ queries: ["peace loving"], exact: true }, []],
  [{ queries: ["wellbeing"] }, ["well-being 0 2"]],
  [{ queries: ["self-defence"] }, ["self-defense 2 1"]],
  [{ queries: ["co-operation"] }, ["cooperation 0 3"]],
  [{ queries: ["parties"] }, ["parties 0 6", "party 0 5"]],
  [{ queries: ["armed attack"] }, ["armed attack 2 3"]],
  [{ queries: ["shall", "riots"] }, ["shall 5 9", "riots 1 0"]],
  [{ queries: ["treaty"], within: ["1960:X"] }, ["treaty null 4"]],
  [{ queries: ["peace"], only: "1960" }, ["peaceful 0 2", "peace-loving 0 1"]],
  [{ only: "1951", within: ["1951:II"], sort: "word" }, ["authority 1 null", "bases 2 null"]],
])("%j → %j", (question, counts) => {
  const found = countsOf(question);
  expect(question.queries ? found : found.slice(0, 2)).toEqual(counts);
});

describe("orders", () => {
  const firstWords = (sort: WordsQuestion["sort"]) =>
    resultOf({ sort })
      .words.slice(0, 4)
      .map(({ word }) => word);

  test.each([
    [null, ["japan", "united", "security", "treaty"]],
    ["count", ["the", "of", "and", "in"]],
    ["place", ["japan", "has", "this", "day"]],
    ["word", ["1951", "1952", "1960", "19th"]],
  ] as const)("of the list by %s", (sort, words) => expect(firstWords(sort)).toEqual(words));

  test("without an order, content words come first, and “may” is not a month", () => {
    const { words } = resultOf({});
    const firstCommon = words.findIndex(({ isContent }) => !isContent);
    expect(words.slice(firstCommon).every(({ isContent }) => !isContent)).toBe(true);
    expect(words.slice(firstCommon).map(({ word }) => word)).toEqual(expect.arrayContaining(["the", "may"]));
  });

  test.each([
    ["place", ["peace", "peace", "peace", "peaceful", "peace", "peace-loving"]],
    ["word", ["peace", "peace", "peace", "peace", "peace", "peace"]],
  ] as const)("of the places by %s", (sort, forms) => {
    const { occurrences } = resultOf({ queries: ["peace"], within: ["1960"], sort });
    expect(occurrences.slice(0, 6).map(({ form }) => form)).toEqual(forms);
  });
});

test.each([
  [1, "discharged", "be", "more"],
  [2, "discharged", "may be", "more effectively."],
  [3, "discharged", "security may be", "more effectively."],
  [1, "19th", "this", "day"],
  [2, "well-being", "stability and", "in their"],
])("%i words around %s", (context, word, before, after) => {
  expect(resultOf({ queries: [word], context }).occurrences[0]).toMatchObject({ before, after });
});

describe("notices", () => {
  test.each<[question: Partial<WordsQuestion>, notices: object[]]>([
    [{ queries: ["peece"] }, [{ kind: "no such word", given: "peece", signatures: [], isLimited: false }]],
    [{ queries: ["Dulles"] }, [{ kind: "no such word", signatures: ["1951:signatures"] }]],
    [{ queries: ["peace", "war"] }, [{ kind: "no such word", given: "war" }]],
    [{ queries: ["peace"], only: "1951" }, [{ kind: "no matching word", isCounted: true }]],
    [{ within: ["1951:signatures"] }, [{ kind: "no matching word", isCounted: false }]],
    [{ shared: 12 }, [{ kind: "no matching word", isCounted: true }]],
    [{ queries: ["peace"] }, []],
  ])("%j", (question, notices) => expect(answer(question).notices).toMatchObject(notices));

  test.each([
    ["present", ["at present"]],
    ["largescale", ["largescale"]],
    ["peace", []],
    ["treaty", []],
  ])("%s: words of a copy that are not counted", (query, texts) => {
    expect(resultOf({ queries: [query] }).uncounted.map(({ text }) => text)).toEqual(texts);
  });

  test.each(["", "  ", "—"])("%j is refused", async (query) => {
    expect(await problemOf(() => answer({ queries: [query] }))).toEqual({
      kind: "empty name",
      command: "words",
    });
  });
});

test("more characters than any phrase needs are refused", async () => {
  const queries = Array<string>(200).fill("attack");
  expect(await problemOf(() => answer({ queries }))).toMatchObject({ kind: "long query", longest: 512 });
});

/** Every run of at least some words in both, with its places; those that cannot be extended in some place. */
function plainSearch(left: readonly string[][], right: readonly string[][], least: number) {
  const placesIn = (texts: readonly string[][]) => {
    const places = new Map<string, [at: number, first: number, last: number][]>();
    for (const [at, words] of texts.entries())
      for (let first = 0; first < words.length; first++)
        for (let last = first + least - 1; last < words.length; last++) {
          const phrase = words.slice(first, last + 1).join(" ");
          places.set(phrase, [...(places.get(phrase) ?? []), [at, first, last]]);
        }
    return places;
  };
  const sides = [
    { texts: left, places: placesIn(left) },
    { texts: right, places: placesIn(right) },
  ] as const;
  const isShared = (phrase: string) => sides.every(({ places }) => places.has(phrase));
  const longest = new Set<string>();
  const shared = sides.map(({ texts, places }) => {
    const covered = new Set<string>();
    for (const [phrase, found] of places)
      for (const [at, first, last] of isShared(phrase) ? found : []) {
        const words = texts[at]!;
        const before = first > 0 && isShared(`${words[first - 1]} ${phrase}`);
        const after = last + 1 < words.length && isShared(`${phrase} ${words[last + 1]}`);
        if (!before && !after) longest.add(phrase);
        for (let word = first; word <= last; word++) covered.add(`${at} ${word}`);
      }
    return covered.size;
  });
  const counts = new Map(
    [...longest].map((one) => [one, sides.map(({ places }) => places.get(one)!.length)]),
  );
  return { phrases: counts, shared };
}

/** The same from the code under test. */
function found(left: readonly string[][], right: readonly string[][], least: number) {
  const counted = (texts: readonly string[][]): CountedText[] =>
    texts.map((words, at) => {
      const text = words.join(" ");
      return { treaty: "1951", ref: String(at), text, words: wholeWords(text) };
    });
  const { phrases, shared } = sharedPhrases(counted(left), counted(right), least);
  const counts = phrases.map(({ length, places }): [string, number[]] => {
    const [{ text, first }] = places[0] as [(typeof places)[0][0]];
    const terms = text.words.slice(first, first + length).map(({ term }) => term);
    return [terms.join(" "), places.map((side) => side.length)];
  });
  return { phrases: new Map(counts), shared: [...shared] };
}

describe("shared phrases", () => {
  const texts = (of: string) =>
    treaty(of).provisions.flatMap((one) =>
      one.paragraphs.map(({ text }) => wholeWords(text).map(({ term }) => term)),
    );

  test.each([1, 2, 3, 4, 5, 10])(
    "of the treaties, with %i or more words, are those of a plain search",
    (least) => {
      expect(found(texts("1951"), texts("1960"), least)).toEqual(
        plainSearch(texts("1951"), texts("1960"), least),
      );
    },
  );

  test("of any texts are those of a plain search", () => {
    const words = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 12 });
    const side = fc.array(words, { maxLength: 3 });
    fc.assert(
      fc.property(side, side, fc.integer({ min: 1, max: 4 }), (left, right, least) => {
        expect(found(left, right, least)).toEqual(plainSearch(left, right, least));
      }),
    );
  });

  test.each([1, 3, 5])("of %i words: shared and unshared words add up to each treaty", (shared) => {
    const counted = resultOf({ shared }).treaties;
    expect(counted).toHaveLength(2);
    for (const { ref, words, ...rest } of counted) {
      expect(rest.shared! + rest.unshared!).toBe(words);
      expect(words).toBe(texts(ref).flat().length);
    }
  });

  test.each<[question: Partial<WordsQuestion>, first: object]>([
    [
      { shared: 3 },
      {
        ...{ phrase: "the maintenance of international peace and security in the Far East", words: 11 },
        places: { "1951": ["1951:I.1"], "1960": ["1960:preamble.6", "1960:VI.1"] },
      },
    ],
    [
      { shared: 3, queries: ["ratification"] },
      { words: 9, places: { "1951": ["1951:V.1"] } },
    ],
    [
      { shared: 3, within: ["1960:VII"] },
      { words: 7, places: { "1960": ["1960:VII.1"] } },
    ],
    [{ shared: 3, sort: "word" }, { phrase: "a Treaty of" }],
    [{ shared: 3, sort: "place" }, { phrase: "a Treaty of" }],
  ])("%j", (question, first) => expect(resultOf(question).phrases[0]).toMatchObject(first));
});
