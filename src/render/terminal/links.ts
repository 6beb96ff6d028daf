// Whether addresses are printed as links that can be clicked (OSC 8).

type Environment = Readonly<Record<string, string | undefined>>;

const PROGRAMS = ["iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "rio", "Tabby"];
const TERMS = /^(?:xterm-kitty|xterm-ghostty|alacritty|foot|wezterm|contour)/;
/** VTE 0.50 was the first release with links. */
const FIRST_VTE = 5000;

/** FORCE_HYPERLINK decides if it is set. Otherwise only a terminal that is known to have links gets them. */
export function wantsLinks(env: Environment, isTerminal: boolean): boolean {
  const { FORCE_HYPERLINK } = env;
  if (FORCE_HYPERLINK !== undefined) return FORCE_HYPERLINK !== "0" && FORCE_HYPERLINK !== "false";
  return isTerminal && !isMultiplexed(env) && hasKnownTerminal(env);
}

/** tmux and screen pass the variables of the terminal on, but not always its links. */
function isMultiplexed({ TMUX, STY, TERM = "" }: Environment): boolean {
  return Boolean(TMUX || STY) || /^(?:tmux|screen|dumb)/.test(TERM);
}

function hasKnownTerminal(env: Environment): boolean {
  const { TERM_PROGRAM = "", TERM = "", VTE_VERSION, WT_SESSION, KONSOLE_VERSION, DOMTERM } = env;
  if (WT_SESSION || KONSOLE_VERSION || DOMTERM) return true;
  return PROGRAMS.includes(TERM_PROGRAM) || TERMS.test(TERM) || Number(VTE_VERSION) >= FIRST_VTE;
}

const START = "\u001b]8;;";
const END = "\u001b\\";

export function hyperlink(address: string, text: string): string {
  return `${START}${address}${END}${text}${START}${END}`;
}

/** For a pager: before version 566, less shows the sequences themselves. */
export function withoutLinks(text: string): string {
  const [first, ...rest] = text.split(START);
  return first + rest.map((part) => part.slice(part.indexOf(END) + END.length)).join("");
}
