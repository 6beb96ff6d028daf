// A fake outside world for a run.

import { run } from "../src/cli.ts";
import type { Io } from "../src/io.ts";

export interface World {
  /** Columns of a terminal; null: standard output is a pipe. */
  terminal?: number | null;
  /** The same of standard error; 0: a terminal that does not know. */
  errorTerminal?: number | null;
  env?: Record<string, string>;
  /** Lines of the terminal; null: it does not say, and nothing is paged. */
  rows?: number | null;
  /** A pager, with what was written so far: whether it could be started. */
  page?: (text: string, command: readonly string[], soFar: Ended) => boolean;
  /** What standard input holds; null: it is a terminal. */
  stdin?: string | null;
}

export interface Ended {
  status: number;
  out: string;
  err: string;
}

/** Runs a command line given as words, as a shell would split them. */
export async function anpo(
  argv: readonly string[],
  {
    terminal = null,
    errorTerminal = null,
    rows = null,
    env = {},
    stdin = null,
    page = () => false,
  }: World = {},
): Promise<Ended> {
  const ended = { status: -1, out: "", err: "" };
  const io: Io = {
    stdout: {
      isTerminal: terminal !== null,
      columns: terminal,
      rows,
      async write(text) {
        ended.out += text;
      },
    },
    stderr: {
      isTerminal: errorTerminal !== null,
      columns: errorTerminal,
      rows: null,
      async write(text) {
        ended.err += text;
      },
    },
    stdin: { isTerminal: stdin === null, read: async () => stdin ?? "" },
    env,
    isWindows: false,
    page: async (text, command) => page(text, command, { ...ended }),
  };
  ended.status = await run(argv, io);
  return ended;
}
