// Whether a stream gets colour: the one place that decides.

import type { ColourFlag } from "../formats.ts";

/** The order is that of conventions a user may know from other tools; the first that speaks decides. */
export function wantsColour(
  flag: ColourFlag,
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (flag !== "auto") return flag === "always";
  const { NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, CLICOLOR, TERM } = env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  if (CLICOLOR_FORCE !== undefined && CLICOLOR_FORCE !== "0") return true;
  if (TERM === "dumb" || CLICOLOR === "0") return false;
  return isTerminal;
}
