// An answer → one JSON document.

import { INVISIBLE } from "../text/visible.ts";

/** What a terminal or an editor would act on, apart from what JSON.stringify escapes. */
const UNSAFE = new RegExp(`[\\u007f-\\u009f${INVISIBLE}]`, "g");

/** Indented, in ASCII where a terminal could act on a character, with a line feed at the end. */
export function json<D extends { readonly schema: string }>(answer: D): string {
  const escaped = JSON.stringify(answer, null, 2).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `${escaped}\n`;
}
