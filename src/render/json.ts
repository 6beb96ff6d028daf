// An answer → one JSON document, or a line of JSON for each item of a list.

import { INVISIBLE } from "../text/visible.ts";

/** What a terminal or an editor would act on, apart from what JSON.stringify escapes. */
const UNSAFE = new RegExp(`[\\u007f-\\u009f${INVISIBLE}]`, "g");

/** Indented, in ASCII where a terminal could act on a character, with a line feed at the end. */
export function json<D extends { readonly schema: string }>(answer: D): string {
  return `${escaped(JSON.stringify(answer, null, 2))}\n`;
}

/** One item of a list in each line. */
export function ndjson(items: readonly object[]): string {
  return items.map((item) => `${escaped(JSON.stringify(item))}\n`).join("");
}

function escaped(text: string): string {
  return text.replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
