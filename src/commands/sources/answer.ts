// The sources of the texts and facts, and every correction of a text.

import type { Answer } from "../../errors.ts";
import type { Source, Treaty } from "../../treaty/model.ts";
import { emendations } from "../../treaty/witness.ts";
import type { Correction, SourcesResult } from "./result.ts";

/**
 * A source by its id, which may have a locator ("frus-1951-6:d735"); otherwise the sources that have a word in their
 * id or title that begins this way. Null: all.
 */
export function findSources(sources: readonly Source[], given: string | null): Answer<SourcesResult> {
  const id = given?.replace(/:.*$/, "") ?? null;
  const byId = sources.filter((source) => id === null || source.id === id);
  const wanted = given?.toLowerCase() ?? "";
  const byWord = () =>
    sources.filter((one) => ` ${one.id} ${one.title}`.toLowerCase().includes(` ${wanted}`));
  const found = byId.length > 0 ? byId : byWord();
  const exists = sources.map((source) => source.id);
  return {
    result: { schema: "anpo/sources@1", source: given, sources: found, corrections: [] },
    notices:
      found.length > 0 || given === null ? [] : [{ kind: "no such source", given, exists, isMissing: true }],
  };
}

/** Every emendation, in the order of the texts. */
export function allCorrections(treaties: readonly Treaty[]): Answer<SourcesResult> {
  const all = treaties.flatMap((treaty) =>
    emendations(treaty).map(({ ref, lemma, readings, reason, ...variant }): Correction => {
      const before = readings.find(({ witness }) => witness === treaty.base)?.text ?? "";
      return { ref, witness: treaty.base, class: variant.class, before, after: lemma, reason };
    }),
  );
  return { result: { schema: "anpo/sources@1", source: null, sources: [], corrections: all }, notices: [] };
}
