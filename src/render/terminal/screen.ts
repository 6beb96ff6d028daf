// How wide the output may be.

export interface Screen {
  isTerminal: boolean;
  columns: number;
}

const DEFAULT_COLUMNS = 80;

/** Longer lines of prose are hard to read. */
const READING_WIDTH = 80;

/** Two passages of reading width and the gap between them: tables and pairs get no wider. */
const FULL_WIDTH = 2 * READING_WIDTH + 2;

/** ANPO_FORCE_TTY=60 makes a pipe look like a terminal of 60 columns, to save or test what a terminal shows. */
export function screenOf(
  output: { isTerminal: boolean; columns: number | null },
  env: Readonly<Record<string, string | undefined>>,
): Screen {
  const forced = positive(env.ANPO_FORCE_TTY);
  if (forced) return { isTerminal: true, columns: forced };
  return {
    isTerminal: output.isTerminal,
    columns: output.columns || positive(env.COLUMNS) || DEFAULT_COLUMNS,
  };
}

export interface Widths {
  /** Columns at which prose is wrapped. Null: a pipe is not wrapped unless a width is asked for. */
  width: number | null;
  /** Columns for tables and for passages side by side. */
  fullWidth: number;
}

/** `asked` is the value of --width; null if it was not given. */
export function widths(
  asked: number | "full" | null,
  format: string,
  { columns, isTerminal }: Screen,
): Widths {
  if (asked === "full" && !isTerminal && format !== "terminal") return { width: null, fullWidth: columns };
  if (asked !== null) {
    const width = asked === "full" ? columns : asked;
    return { width, fullWidth: width };
  }
  return {
    width: format === "terminal" ? Math.min(columns, READING_WIDTH) : null,
    fullWidth: Math.min(columns, FULL_WIDTH),
  };
}

function positive(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}
