// Where every text and date comes from, every correction of a text.

import type { Source, Treaty } from "../model.ts";
import { nearest } from "../nearest.ts";
import { emendations } from "./collate.ts";
import type { Correction, SourcesResult } from "./results.ts";

export interface SourcesAnswer {
  result: SourcesResult;
  /** Ids near to one that stands for nothing. */
  near: string[];
}

/**
 * A source by its id, which may have a place behind it ("frus-1951-6:d735"); else those of whose id or title a word begins
 * so; null: all.
 */
export function findSources(sources: readonly Source[], given: string | null): SourcesAnswer {
  const id = given?.replace(/:.*$/, "") ?? null;
  const byId = sources.filter((source) => id === null || source.id === id);
  const words = given?.toLowerCase() ?? "";
  const found =
    byId.length > 0
      ? byId
      : sources.filter((one) => ` ${one.id} ${one.title}`.toLowerCase().includes(` ${words}`));
  const near =
    found.length > 0 || id === null
      ? []
      : nearest(
          id,
          sources.map((source) => source.id),
        );
  return { result: { schema: "anpo/sources@1", source: given, sources: found, corrections: [] }, near };
}

/** Every emendation, in the order of the texts. */
export function corrections(treaties: readonly Treaty[]): SourcesResult {
  const all = treaties.flatMap((treaty) =>
    emendations(treaty).map(({ ref, lemma, readings, reason, ...variant }): Correction => {
      const before = readings.find(({ witness }) => witness === treaty.base)?.text ?? "";
      return { ref, witness: treaty.base, class: variant.class, before, after: lemma, reason };
    }),
  );
  return { schema: "anpo/sources@1", source: null, sources: [], corrections: all };
}
