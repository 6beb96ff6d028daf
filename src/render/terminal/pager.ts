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
  if (/["'\\$|&;<>()`]/.test(command)) return ["sh", "-c", command];
  const words = command.split(/\s+/);
  // On its command line, less shows colors whatever LESS says.
  return /(?:^|\/)less$/.test(words[0]!) ? [...words, "-R"] : words;
}

/**
 * For less: colors, and a prompt that says what is shown and how to leave it. Unless the user has set LESS, it also
 * quits if all fits and leaves the text on the screen. What the user has set comes last, so that it wins.
 */
export function pagerEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  { typed, text }: { typed: string; text: string },
) {
  const prompt = promptFor(typed, text.split("\n").length - 1);
  const prompts = ["s", "m", "M"].map((length) => `-P${length}${prompt}$`).join("");
  return { ...env, LESS: `-R ${prompts} ${env.LESS ?? "FX"}`, LESSCHARSET: "utf-8" };
}

/** Longer command lines are cut, so that the whole prompt fits on a line. */
const MOST_SHOWN = 36;

/**
 * In the language of less: %lt and %lb are the first and the last line on the screen, and “?eA:B.” is A at the end, else B. Its prompt shows other characters
 * than those of ASCII as codes.
 */
function promptFor(typed: string, lines: number): string {
  const shown = /^[ -~]*$/.test(typed) ? typed : /^anpo(?: [a-z]+(?= |$))?/.exec(typed)![0];
  const name = shown.length > MOST_SHOWN ? `${shown.slice(0, MOST_SHOWN - 3)}...` : shown;
  const literal = name.replaceAll("$", "").replace(/[?:.%\\]/g, "\\$&");
  return `${literal}  lines %lt-%lb of ${lines}  (?eend of text:space\\: next page., q\\: quit)`;
}
