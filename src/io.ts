// The streams and terminal facts a run may know; the real ones, where the process is named.

import { StreamError } from "./errors.ts";

export interface Io {
  stdout: Output;
  stderr: Output;
  stdin: StandardInput;
  env: Readonly<Record<string, string | undefined>>;
  isWindows: boolean;
  /**
   * Shows a text through another program that reads it, and waits for that to end; how it ends does not matter.
   * False if the program cannot be started: nothing has been shown then.
   */
  page(text: string, command: readonly string[], env: Io["env"]): Promise<boolean>;
}

export interface Output {
  isTerminal: boolean;
  /** In cells; null where it is no terminal or does not say. */
  columns: number | null;
  /** Lines; null likewise. */
  rows: number | null;
  /** Resolves when all is written, or when the reader has gone. Throws a StreamError if it cannot be written. */
  write(text: string): Promise<void>;
}

export interface StandardInput {
  isTerminal: boolean;
  /** All of it, as UTF-8. Throws a StreamError if it cannot be read. */
  read(): Promise<string>;
}

export function processIo(): Io {
  return {
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    stdin: {
      isTerminal: process.stdin.isTTY === true,
      async read() {
        try {
          let text = "";
          for await (const chunk of process.stdin.setEncoding("utf8")) text += chunk;
          return text.replace(/^\ufeff/, "");
        } catch (error) {
          throw new StreamError(`cannot read standard input: ${reason(error)}`);
        }
      },
    },
    env: process.env,
    isWindows: process.platform === "win32",
    page,
  };
}

async function page(
  text: string,
  [program, ...operands]: readonly string[],
  env: Io["env"],
): Promise<boolean> {
  const { spawn } = await import("node:child_process");
  return new Promise((resolve) => {
    // Ctrl-C belongs to the pager while it runs.
    const ignore = () => {};
    process.on("SIGINT", ignore);
    const ended = (shown: boolean) => {
      process.off("SIGINT", ignore);
      resolve(shown);
    };
    const child = spawn(program!, operands, { env, stdio: ["pipe", "inherit", "inherit"] });
    child.on("error", () => ended(false));
    child.on("close", () => ended(true));
    // A reader who has seen enough closes the pipe.
    child.stdin.on("error", () => {});
    child.stdin.end(text);
  });
}

function output(stream: NodeJS.WriteStream): Output {
  // Failures are reported by each write; without a listener the stream would end the process with a trace.
  stream.on("error", () => {});
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.columns ?? null,
    rows: stream.rows ?? null,
    write(text) {
      return new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          // The reader of a pipe, such as head, may have seen enough.
          if (!error || reason(error) === "EPIPE") resolve();
          else reject(new StreamError(`cannot write the output: ${reason(error)}`));
        });
      });
    },
  };
}

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message;
}
