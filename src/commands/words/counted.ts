// The texts whose words are counted: the paragraphs of the preamble, the articles and the testimonium.

import { type Word, wholeWords } from "../../text/words.ts";
import type { Treaty, TreatyRef } from "../../treaty/model.ts";
import { isWithin } from "../../treaty/passage.ts";

/** A paragraph and its words in order. */
export interface CountedText {
  treaty: TreatyRef;
  ref: string;
  text: string;
  words: readonly Word[];
}

/** The paragraphs within some passages, by treaty and in the order of the text; null: all of them. */
export function countedTexts(treaties: readonly Treaty[], within: readonly string[] | null): CountedText[] {
  return treaties.flatMap(({ ref: treaty, provisions }) =>
    provisions
      .flatMap(({ paragraphs }) => paragraphs)
      .filter(({ ref }) => within === null || within.some((passage) => isWithin(ref, passage)))
      .map(({ ref, text }) => ({ treaty, ref, text, words: wholeWords(text) })),
  );
}

/** How many words texts have. */
export function lengthOf(texts: readonly CountedText[]): number {
  return texts.reduce((sum, { words }) => sum + words.length, 0);
}

/** The different words of texts, each with its number, in the order in which they first occur. */
export function countsOf(texts: readonly CountedText[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of texts) for (const { term } of words) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
