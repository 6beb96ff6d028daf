// Role → escape sequences.

import { Chalk, type ChalkInstance } from "chalk";
import type { Role } from "../document.ts";

/** Styles a text that has no line feed. */
export type Paint = (role: Role, text: string) => string;

/** Bold, dim and the basic colors only: they can be read on a dark and on a light background. */
const PALETTE: Record<Role, (chalk: ChalkInstance, text: string) => string> = {
  text: (_, text) => text,
  label: (chalk, text) => chalk.bold(text),
  match: (chalk, text) => chalk.bold.underline(text),
  added: (chalk, text) => chalk.green.underline(text),
  removed: (chalk, text) => chalk.red.strikethrough(text),
  link: (_, text) => text,
  muted: (chalk, text) => chalk.dim(text),
};

/** Only the caller decides about color: chalk's own detection is not used. */
export function painter(isColored: boolean): Paint {
  const chalk = new Chalk({ level: isColored ? 1 : 0 });
  return (role, text) => PALETTE[role](chalk, text);
}
