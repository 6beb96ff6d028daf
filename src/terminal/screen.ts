// What the output looks like to a reader: a screen of some width, or a pipe.

export interface Screen {
  isTerminal: boolean;
  /** In cells. */
  columns: number;
}

const DEFAULT_COLUMNS = 80;

/** Longer lines are hard to read. */
const READING_WIDTH = 80;

/** ANPO_FORCE_TTY=60 stands for a terminal of that width, so that its layout can be had in a pipe. */
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

/** Two passages side by side may take a screen that is wider than reading width, up to here. */
const FULL_WIDTH = 2 * READING_WIDTH + 2;

export interface Widths {
  /** Cells to wrap prose at. Null: a pipe is not wrapped unless a width is asked for. */
  width: number | null;
  /** Cells for what has columns. */
  fullWidth: number;
}

export function widths(asked: number | "full" | null, format: string, { columns }: Screen): Widths {
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
