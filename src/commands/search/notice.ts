// The sentences that a search result has for its reader.

import { isJapanese, wordsOf } from "../../text/words.ts";
import type { QueryWord } from "./query.ts";

/** "“prior consultation” does not occur in either treaty." */
export function notInTreaties(typed: string): string {
  // Both treaties have a Japanese text too, which is not part of this edition.
  const isInJapanese = wordsOf(typed).some(({ term }) => isJapanese(term));
  return `“${shown(typed)}” does not occur in ${isInJapanese ? "the English text of " : ""}either treaty.`;
}

/** For a search in some provisions only, which cannot say what the others have. */
export function notInPassages(typed: string): string {
  return `The passages searched do not contain “${shown(typed)}”.`;
}

/** For words that the edition does not have. */
export function onlyInCopy(typed: string, witness: string, ref: string): string {
  return `“${shown(typed)}” occurs only in the copy ${witness}, at ${ref}.`;
}

/** "Searched for garrison instead of “garison”."; one sentence for each misspelled word. */
export function searchedInstead(words: readonly QueryWord[]): string[] {
  return words
    .filter(({ corrections }) => corrections.length > 0)
    .map(({ corrections, typed }) => `Searched for ${corrections.join(" or ")} instead of “${typed}”.`);
}

/** "Closest: glossary:prior-consultation, 1960:VI.1", without a full stop that would be copied with a reference. */
export function closestHits(refs: readonly string[]): string {
  return `Closest: ${refs.slice(0, 3).join(", ")}`;
}

function shown(typed: string): string {
  return typed.trim().replaceAll('"', "");
}
