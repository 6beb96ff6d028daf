// A run in this process, with streams that are strings.

import { run } from "../../src/cli.ts";
import { AnpoError } from "../../src/errors.ts";
import type { Io } from "../../src/io.ts";

export interface World {
  /** The width in columns if standard output is a terminal; null: it is a pipe. */
  terminal?: number | null;
  /** The same for standard error; 0: a terminal that does not report its width. */
  errorTerminal?: number | null;
  /** Standard output goes into a file. */
  isFile?: boolean;
  env?: Record<string, string>;
  /** The height of the terminal in lines; null: unknown, and nothing is paged. */
  rows?: number | null;
  /** A pager. It gets what was written before, and returns whether it could be started. */
  page?: (text: string, command: readonly string[], soFar: Ended) => boolean;
  /** The content of standard input; null: it is a terminal. */
  stdin?: string | null;
  /** The texts of the files that exist, by name. */
  files?: Record<string, string>;
}

export interface Ended {
  status: number;
  out: string;
  err: string;
}

/** Runs a command line that is already split into words. */
export async function anpo(
  argv: readonly string[],
  {
    terminal = null,
    errorTerminal = null,
    isFile = false,
    rows = null,
    env = {},
    stdin = null,
    files = {},
    page = () => false,
  }: World = {},
): Promise<Ended> {
  const ended = { status: -1, out: "", err: "" };
  const io: Io = {
    stdout: {
      isTerminal: terminal !== null,
      isFile,
      columns: terminal,
      rows,
      async write(text) {
        ended.out += text;
      },
    },
    stderr: {
      isTerminal: errorTerminal !== null,
      isFile: false,
      columns: errorTerminal,
      rows: null,
      async write(text) {
        ended.err += text;
      },
    },
    stdin: {
      isTerminal: stdin === null,
      read: async () => stdin ?? "",
      async *lines() {
        yield* (stdin ?? "").split("\n");
      },
    },
    env,
    isWindows: false,
    readFile(file) {
      const text = new Map(Object.entries(files)).get(file);
      if (text === undefined) throw new AnpoError({ kind: "unreadable file", file, reason: "ENOENT" });
      return text;
    },
    page: async (text, command) => page(text, command, { ...ended }),
  };
  ended.status = await run(argv, io);
  return ended;
}

/** Splits a command line as a shell would: quoted words stay together. */
export function wordsOf(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|"([^"]*)"|\S+/g)].map(([word, one, other]) => one ?? other ?? word);
}

/** Runs a command line as a person types it. */
export function type(line: string, world: World = {}): Promise<Ended> {
  return anpo(wordsOf(line), world);
}
