// The sources of a statement → a line.

/** The id of the source that stands for general knowledge. */
const GENERAL_KNOWLEDGE = "established";

/** "encyclopedia-1951, established (general knowledge, no document consulted)". */
export function sourceList(sources: readonly string[]): string {
  return sources
    .map((id) => (id === GENERAL_KNOWLEDGE ? `${id} (general knowledge, no document consulted)` : id))
    .join(", ");
}
