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

/** Cells to wrap at. Null: a pipe is not wrapped unless a width is asked for. */
export function readingWidth(
  asked: number | "full" | null,
  format: string,
  { columns }: Screen,
): number | null {
  if (asked === "full") return columns;
  if (asked !== null) return asked;
  return format === "terminal" ? Math.min(columns, READING_WIDTH) : null;
}

function positive(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}
