// Whether a long answer goes through a pager, which one.

export interface PagerQuestion {
  /** The flag --no-pager was not given. */
  isWanted: boolean;
  format: string;
  /** Standard output is a terminal, not only made to look like one. */
  isTerminal: boolean;
  /** Lines of the screen; null if it does not say. */
  rows: number | null;
  env: Readonly<Record<string, string | undefined>>;
  isWindows: boolean;
}

/** The words of the command; null where the answer is printed plainly. */
export function pagerFor(text: string, question: PagerQuestion): string[] | null {
  const { isWanted, format, isTerminal, rows, env, isWindows } = question;
  if (!isWanted || !isTerminal || format !== "terminal" || isWindows) return null;
  const lines = text.split("\n").length - 1;
  if (rows === null || lines < rows) return null;
  // less would ask for a key before it shows a page on a terminal that can do nothing.
  const command = (env.ANPO_PAGER ?? env.PAGER ?? (env.TERM === "dumb" ? "" : "less")).trim();
  if (command === "" || command === "cat") return null;
  // What has quotes and the like is meant for a shell.
  return /["'\\$|&;<>()`]/.test(command) ? ["sh", "-c", command] : command.split(/\s+/);
}

/** less keeps colours, quits where one screen is enough and leaves the text on the screen, unless told otherwise. */
export function pagerEnvironment(env: Readonly<Record<string, string | undefined>>) {
  return { ...env, LESS: env.LESS ?? "FRX", LESSCHARSET: "utf-8" };
}
