// Result → one JSON document.

import type { ErrorResult, HelpResult, Result } from "../core/results.ts";

/** Controls and invisible marks of direction, which a terminal or an editor would obey, become escapes. */
const HIDDEN = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

export function json(result: Result | ErrorResult | HelpResult): string {
  const text = JSON.stringify(result, null, 2);
  return `${text.replace(HIDDEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
}
