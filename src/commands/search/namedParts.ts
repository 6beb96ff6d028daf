// A query that is a reference ("Article V", "what does article 6 say?") → the paragraphs that it names.

import { AnpoError } from "../../errors.ts";
import { withoutOuterStopWords } from "../../text/words.ts";
import { lookUp, type Passage } from "../../treaty/lookup.ts";
import type { Treaty } from "../../treaty/model.ts";
import { isPassage, parseReferences, type Reference } from "../../treaty/reference.ts";

/**
 * References of the paragraphs that a query names, if all of it is a reference to parts of a treaty: first paragraphs
 * before second ones, the treaty in force first. Empty for a part that no treaty has; null for any other query.
 */
export function paragraphsNamed(query: string, treaties: readonly Treaty[]): string[] | null {
  const references = referencesIn(withoutOuterStopWords(query), treaties);
  const parts = references.filter(isPassage).filter((one) => one.kind === "range" || one.part !== null);
  if (parts.length === 0 || parts.length < references.length) return null;
  const { passages, notices } = lookUp(parts, treaties);
  if (notices.some((notice) => "isMissing" in notice)) return passages.length === 0 ? [] : null;
  return inOrder(passages);
}

function referencesIn(text: string, treaties: readonly Treaty[]): Reference[] {
  try {
    return parseReferences(text, treaties);
  } catch (error) {
    if (error instanceof AnpoError) return [];
    throw error;
  }
}

function inOrder(passages: readonly Passage[]): string[] {
  const paragraphs = passages.flatMap(({ treaty, provision, paragraphs }) => {
    const refs = paragraphs.length > 0 ? paragraphs.map(({ ref }) => ref) : [provision.ref];
    return refs.map((ref, at) => ({ ref, at, isOver: treaty.ended !== null }));
  });
  // Several parts of one treaty keep the order in which they were typed.
  const isOneEach = new Set(passages.map(({ treaty }) => treaty)).size === passages.length;
  if (isOneEach)
    paragraphs.sort((one, other) => one.at - other.at || Number(one.isOver) - Number(other.isOver));
  return paragraphs.map(({ ref }) => ref);
}
