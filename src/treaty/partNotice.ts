// Parts of other documents, which the edition has only as wholes.

import type { Notice } from "../errors.ts";
import type { Entry } from "./model.ts";
import { isPassage, type Reference } from "./reference.ts";

/** For “SOFA XVII”: the edition has an entry about the agreement, and none about its articles. */
export function partNotice(reference: Reference, entries: readonly Entry[]): Notice[] {
  if (isPassage(reference) || reference.part === undefined) return [];
  const { part, ref } = reference;
  const { name } = entries.find((entry) => entry.ref === ref)!;
  return [{ kind: "no such part of a document", part, name, isMissing: true }];
}
