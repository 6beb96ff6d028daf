// Whether the output is colored.

export const COLOR_CHOICES = ["auto", "always", "never"] as const;
export type ColorChoice = (typeof COLOR_CHOICES)[number];

/**
 * The option decides unless it is "auto". After it, the first of these that is set: NO_COLOR, FORCE_COLOR,
 * CLICOLOR_FORCE, TERM=dumb, CLICOLOR=0. Otherwise only a terminal gets color.
 */
export function wantsColor(
  choice: ColorChoice,
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (choice !== "auto") return choice === "always";
  const { NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, CLICOLOR, TERM } = env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  if (CLICOLOR_FORCE !== undefined && CLICOLOR_FORCE !== "0") return true;
  if (TERM === "dumb" || CLICOLOR === "0") return false;
  return isTerminal;
}
