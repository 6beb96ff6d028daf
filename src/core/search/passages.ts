// What is searched: each paragraph of both treaties as one passage.

import type { Treaty } from "../../model.ts";
import { readingOf } from "../collate.ts";
import { linesOf } from "../passage.ts";
import type { HitKind } from "../results.ts";

export interface SearchPassage {
  ref: string;
  kind: HitKind;
  /** "Article V". */
  title: string;
  /** The editors' words over a provision. */
  heading: string | null;
  text: string;
  /** The same passage as a copy reads it, where it differs. */
  readings: string[];
  /** Words that a reader would type and the text does not say. */
  keywords: readonly string[];
}

/** By reference, what the editors add for the search alone. */
export type Keywords = Readonly<Record<string, readonly string[]>>;

/** Every paragraph of the treaties, and their signatures, in the order of the texts. */
export function passagesOf(treaties: readonly Treaty[], keywords: Keywords): SearchPassage[] {
  return treaties.flatMap((treaty) => {
    const copies = treaty.witnesses.map((witness) => readingOf(treaty, witness));
    return treaty.provisions.flatMap((provision) => {
      const units =
        provision.kind === "signatures"
          ? [{ ref: provision.ref, text: linesOf(provision).join("\n") }]
          : provision.paragraphs;
      return units.map(({ ref, text }) => ({
        ref,
        kind: "provision" as const,
        title: provision.label,
        heading: provision.heading,
        text,
        readings: copies.flatMap((copy) => readingAt(copy, ref)).filter((reading) => reading !== text),
        keywords: keywords[ref] ?? [],
      }));
    });
  });
}

function readingAt(copy: ReturnType<typeof readingOf>, ref: string): string[] {
  return copy.flatMap((provision) =>
    provision.ref === ref
      ? [provision.lines.join("\n")]
      : provision.paragraphs.filter((paragraph) => paragraph.ref === ref).map(({ text }) => text),
  );
}
