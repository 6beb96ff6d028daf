// References as ids of elements, and pointers to them.

import type { Attributes } from "../../../render/xml.ts";

/** "t1960_V.2" for "1960:V.2", "glossary_far-east": an id has no colon and begins with a letter. */
export function idOf(ref: string): string {
  return ref.replace(/^\d/, "t$&").replace(":", "_");
}

/** The attributes of the element that a reference names. */
export function named(ref: string): Attributes {
  return { "xml:id": idOf(ref), n: ref };
}

/** "#t1951_V #t1951_testimonium"; null for no references. */
export function pointersTo(refs: readonly string[]): string | null {
  return refs.map((ref) => `#${idOf(ref)}`).join(" ") || null;
}
