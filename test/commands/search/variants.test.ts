// The first answer of a query stays in sight when the query is typed otherwise.

import { expect, test } from "vitest";
import { answerSearch, indexCorpus } from "../../../src/commands/search/answer.ts";
import { corpus } from "../../support/corpus.ts";
import { numbers, withSlip } from "../../support/slips.ts";

const index = indexCorpus(corpus);
const find = (query: string) =>
  answerSearch(index, {
    ...{ query, finder: null, which: "best", sort: "relevance", within: null, kinds: [], limit: 10 },
  }).result.hits.map(({ ref }) => ref);

const TOPICS = [
  ..."armed attack|prior consultation|Far East|internal riots|facilities and areas|host nation support".split(
    "|",
  ),
  ..."unequal treaty|secret agreements|nuclear weapons|collective self-defense|common danger".split("|"),
  ..."economic collaboration|administrative agreement|status of forces agreement|third power".split("|"),
  ..."ratification|burden sharing|joint exercises|criminal jurisdiction|Security Council".split("|"),
];
const NAMES = [
  ..."Okinawa|Futenma|Senkaku Islands|Shigeru Yoshida|Nobusuke Kishi|John Foster Dulles|Douglas MacArthur".split(
    "|",
  ),
  ..."Dwight Eisenhower|San Francisco|Self-Defense Forces".split("|"),
];
const EVENTS = [
  ..."Girard incident|Sunagawa struggle|Bloody May Day|U-2 incident|forced vote|Korean War".split("|"),
  ..."Okinawa reversion|Hagerty incident".split("|"),
];
const TREATIES = ["1960 treaty", "Treaty of Peace with Japan"];
const QUERIES = [...TOPICS, ...NAMES, ...EVENTS, ...TREATIES];

const next = numbers(1);
const VARIANTS: readonly [name: string, queries: readonly string[], vary: (query: string) => string][] = [
  ["capitals", QUERIES, (query) => query.toUpperCase()],
  ["small letters", QUERIES, (query) => query.toLowerCase()],
  ["a question mark", QUERIES, (query) => `${query}?`],
  ["plural", TOPICS, (query) => query.replace(/(?<![sy])$/, "s")],
  ["word order", QUERIES, (query) => query.split(" ").reverse().join(" ")],
  ["what is", TOPICS, (query) => `what is ${query}?`],
  ["what is meant by", TOPICS, (query) => `What is meant by ${query}`],
  ["tell me about", QUERIES, (query) => `tell me about ${query}`],
  ["information on", QUERIES, (query) => `information on ${query}`],
  ["who was", NAMES, (query) => `who was ${query}`],
  ["when did … happen", EVENTS, (query) => `when did the ${query} happen`],
  [
    "who signed",
    [...TREATIES, "administrative agreement", "status of forces agreement"],
    (query) => `who signed the ${query}`,
  ],
  ["a slip", QUERIES, (query) => query.replace(/[a-z]{5,}/i, (word) => withSlip(word, next))],
  [
    "a slip in another place",
    QUERIES,
    (query) => query.replace(/[a-z]{5,}/i, (word) => withSlip(word, next)),
  ],
];

test("98% of the variants have the first answer of the query among their first three", () => {
  const asked = VARIANTS.flatMap(([name, queries, vary]) =>
    queries.map((query) => ({ name, query, typed: vary(query), answer: find(query)[0]! })),
  );
  const lost = asked.filter(({ typed, answer }) => !find(typed).slice(0, 3).includes(answer));
  expect(lost.length / asked.length, JSON.stringify(lost, null, 1)).toBeLessThan(0.02);
});
