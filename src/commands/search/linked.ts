// What the first hits of a search refer to.

import { isTreatyRef, overlaps } from "../../treaty/passage.ts";
import type { SearchPassage } from "./passages.ts";

/** Later hits are less sure to be about the matter, and so is what they refer to. */
const HITS_WITH_LINKS = 3;

/**
 * The passages that the first hits refer to, each once, in their order; none that is a hit itself. A reference to a
 * treaty as a whole leads to none: its first paragraphs say nothing of the matter.
 */
export function linkedPassages(
  hits: readonly { ref: string }[],
  passages: readonly SearchPassage[],
): SearchPassage[] {
  const refs = hits
    .slice(0, HITS_WITH_LINKS)
    .flatMap(({ ref }) => passages.find((passage) => passage.ref === ref)?.refs ?? [])
    .filter((ref) => !isTreatyRef(ref));
  const linked = refs.flatMap((ref) => passages.filter((passage) => overlaps(passage.ref, ref)));
  const isHit = (passage: SearchPassage) => hits.some(({ ref }) => ref === passage.ref);
  return [...new Set(linked)].filter((passage) => !isHit(passage));
}
