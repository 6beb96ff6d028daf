// Result → one JSON document.

import type { ErrorResult, HelpResult, Result } from "../core/results.ts";
import { UNSEEN } from "../terminal/visible.ts";

/** What a terminal or an editor would obey, beside what JSON itself escapes. */
const OBEYED = new RegExp(`[\\u007f-\\u009f${UNSEEN}]`, "g");

export function json(result: Result | ErrorResult | HelpResult): string {
  const text = JSON.stringify(result, null, 2);
  return `${text.replace(OBEYED, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
}
