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
  { typed, text, columns }: { typed: string; text: string; columns: number },
) {
  const prompt = promptFor(typed, text.split("\n").length - 1, columns);
  const prompts = ["s", "m", "M"].map((length) => `-P${length}${prompt}$`).join("");
  // A command line of anpo typed into less would begin with “o”, which writes a file.
  return { LESSSECURE: "1", ...env, LESS: `-R ${prompts} ${env.LESS ?? "FX"}`, LESSCHARSET: "utf-8" };
}

/** Of a prompt that is as wide as the screen less these, less would cut off the beginning. */
const KEPT_FREE = 2;
/** A shorter beginning of a command line says too little. */
const LEAST_SHOWN = 12;

/** What is shown, as far as the width allows: the command line, the lines on the screen, the keys. */
function promptFor(typed: string, lines: number, columns: number): string {
  // %lt and %lb are the first and the last line on the screen, and “?eA:B.” is A at the end of the text, else B.
  const place = `lines %lt-%lb of ${lines}  `;
  const keys = "(?eend of text:space\\: next page., q\\: quit)";
  const room = columns - KEPT_FREE - `lines ${lines}-${lines} of ${lines}  `.length;
  const roomForName = room - "(space: next page, q: quit)".length - "  ".length;
  if (roomForName >= LEAST_SHOWN) return `${literal(shortened(typed, roomForName))}  ${place}${keys}`;
  if (roomForName + "  ".length >= 0) return place + keys;
  return `${room >= "q: quit".length ? place : ""}q\\: quit`;
}

/** Less shows other characters than those of ASCII as codes: of such a line only the command is shown. */
function shortened(typed: string, width: number): string {
  const shown = /^[ -~]*$/.test(typed) ? typed : /^anpo(?: [a-z]+(?= |$))?/.exec(typed)![0];
  return shown.length > width ? `${shown.slice(0, width - 3)}...` : shown;
}

/** In the language of less. */
function literal(words: string): string {
  return words.replaceAll("$", "").replace(/[?:.%\\]/g, "\\$&");
}
