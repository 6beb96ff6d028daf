// The streams and terminal facts a run may know; the real ones, where the process is named.

import { StreamError } from "./errors.ts";

export interface Io {
  stdout: Output;
  stderr: Output;
  stdin: StandardInput;
  env: Readonly<Record<string, string | undefined>>;
}

export interface Output {
  isTerminal: boolean;
  /** In cells; null where it is no terminal or does not say. */
  columns: number | null;
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
  };
}

function output(stream: NodeJS.WriteStream): Output {
  // Failures are reported by each write; without a listener the stream would end the process with a trace.
  stream.on("error", () => {});
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.columns ?? null,
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
