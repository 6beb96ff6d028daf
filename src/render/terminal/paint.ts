// Role → escape sequences.

import { Chalk, type ChalkInstance } from "chalk";
import type { Role } from "../document.ts";
import { hyperlink } from "./links.ts";

/** Styles a text that has no line feed; `isBlock` fills its background. */
export type Paint = (role: Role, text: string, isBlock?: boolean) => string;

/**
 * Of each pair of the 16 standard colors, the one that is easier to read on the palettes of common terminals, dark and
 * light: docs/decisions.md has the figures. Prose has no color, and every color repeats what the words say.
 */
const STYLES: Readonly<Record<Role, (chalk: ChalkInstance) => ChalkInstance>> = {
  text: (chalk) => chalk,
  label: (chalk) => chalk.bold,
  match: (chalk) => chalk.inverse,
  added: (chalk) => chalk.green.underline,
  removed: (chalk) => chalk.redBright.strikethrough,
  muted: (chalk) => chalk.dim,
  link: (chalk) => chalk.underline,
  ref: (chalk) => chalk.blueBright,
  date: (chalk) => chalk.cyan,
  kind: (chalk) => chalk.magentaBright,
  good: (chalk) => chalk.bold.green,
  caution: (chalk) => chalk.bold.yellow,
  bad: (chalk) => chalk.bold.redBright,
  continued: (chalk) => chalk,
  narrowed: (chalk) => chalk.yellow,
  expanded: (chalk) => chalk.cyan,
  replaced: (chalk) => chalk.magentaBright,
  dropped: (chalk) => chalk.redBright,
  new: (chalk) => chalk.green,
  unrelated: (chalk) => chalk.dim,
};

/** Only the caller decides about color: chalk's own detection is not used. */
export function painter(isColored: boolean, hasLinks: boolean): Paint {
  const chalk = new Chalk({ level: isColored ? 1 : 0 });
  return (role, text, isBlock = false) => {
    const style = isBlock ? STYLES[role](chalk).inverse : STYLES[role](chalk);
    // No line through or under the blanks between changed words.
    if (role === "added" || role === "removed") return text.replace(/\S+/g, (word) => style(word));
    return role === "link" && hasLinks ? hyperlink(text, style(text)) : style(text);
  };
}
