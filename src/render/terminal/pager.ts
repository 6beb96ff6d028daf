// Whether a long answer goes through a pager, and through which one.

export interface PagerQuestion {
  /** False with --no-pager. */
  isWanted: boolean;
  format: string;
  /** Whether standard output really is a terminal, as opposed to being treated as one. */
  isTerminal: boolean;
  /** Lines of the terminal; null if it does not say. */
  rows: number | null;
  env: Readonly<Record<string, string | undefined>>;
  isWindows: boolean;
}

/** The program and its arguments; null if the answer is to be printed directly. */
export function pagerFor(text: string, question: PagerQuestion): string[] | null {
  const { isWanted, format, isTerminal, rows, env, isWindows } = question;
  if (!isWanted || !isTerminal || format !== "terminal" || isWindows) return null;
  const lines = text.split("\n").length - 1;
  if (rows === null || lines < rows) return null;
  // On a dumb terminal, less asks for a key before it shows anything.
  const command = (env.ANPO_PAGER ?? env.PAGER ?? (env.TERM === "dumb" ? "" : "less")).trim();
  if (command === "" || command === "cat") return null;
  // Quotes and similar signs have to be read by a shell.
  return /["'\\$|&;<>()`]/.test(command) ? ["sh", "-c", command] : command.split(/\s+/);
}

/** For less, unless the user has set LESS: keep color, quit if all fits, leave the text on the screen. */
export function pagerEnvironment(env: Readonly<Record<string, string | undefined>>) {
  return { ...env, LESS: env.LESS ?? "FRX", LESSCHARSET: "utf-8" };
}
