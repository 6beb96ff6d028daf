// Words and names that the edition does not have are not found, and not taken for others.

import { expect, test } from "vitest";
import { answerSearch, indexCorpus } from "../../../src/commands/search/answer.ts";
import { ABSENT } from "../../support/absentWords.ts";
import { corpus } from "../../support/corpus.ts";

const index = indexCorpus(corpus);
const total = (query: string) =>
  answerSearch(index, {
    ...{ query, finder: null, which: "best", sort: "relevance", within: null, kinds: [], limit: 10 },
  }).result.total;

for (const [kind, words] of Object.entries(ABSENT)) {
  test.each(words.split(", "))(`${kind}: %s`, (word) => expect(total(word)).toBe(0));
}

test.each([
  "Marshall Plan",
  "Kyoto Protocol",
  "Warsaw Pact",
  "Treaty of Versailles",
  "Geneva Convention on prisoners",
  "bitcoin price",
  "NATO treaty",
])("a name that the edition does not have, next to words that it has: %s", (query) =>
  expect(total(query)).toBe(0),
);
