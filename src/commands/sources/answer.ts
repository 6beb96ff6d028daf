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
  const result = (found: readonly Source[]): SourcesResult => {
    return { schema: "anpo/sources@1", source: given, sources: [...found], corrections: [] };
  };
  if (given === null) return { result: result(sources), notices: [] };
  const id = given.replace(/:.*/, "");
  const byId = sources.filter((source) => source.id === id);
  const hasWord = ({ id, title }: Source) =>
    ` ${id} ${title}`.toLowerCase().includes(` ${given.toLowerCase()}`);
  const found = byId.length > 0 ? byId : sources.filter(hasWord);
  if (found.length > 0) return { result: result(found), notices: [] };
  const exists = sources.map((source) => source.id);
  return { result: result([]), notices: [{ kind: "no such source", given, exists, isMissing: true }] };
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
