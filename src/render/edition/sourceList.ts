// The sources of a statement → a line.

import { type Block, text } from "../document.ts";

/** The id of the source that stands for general knowledge. */
const GENERAL_KNOWLEDGE = "established";

/** What readers are told of some citations; undefined: the ids, with which programs and readers of notes can look them up. */
export type SourceNames = ((citations: readonly string[]) => string) | undefined;

/** "encyclopedia-1951, established (general knowledge, no document consulted)", or the names of the sources. */
export function sourceList(sources: readonly string[], names?: SourceNames): string {
  if (names !== undefined) return names(sources);
  return sources
    .map((id) => (id === GENERAL_KNOWLEDGE ? `${id} (general knowledge, no document consulted)` : id))
    .join(", ");
}

/** The end of a page that names sources: how to see their ids. */
export function idsOfSources(names: SourceNames): Block[] {
  return names === undefined
    ? []
    : [{ block: "aside", spans: [text("For the ids of the sources, and notes on them, add --notes.")] }];
}
