// The streams and terminal facts a run may know; the real ones, where the process is named.

import { fstatSync, type Stats, statSync, writeSync } from "node:fs";
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
  readonly isTerminal: boolean;
  /** In cells; null where it is no terminal or does not say. */
  readonly columns: number | null;
  /** Lines; null likewise. */
  readonly rows: number | null;
  /** Resolves when all is written, or when the reader has gone. Throws a StreamError if it cannot be written. */
  write(text: string): Promise<void>;
}

export interface StandardInput {
  readonly isTerminal: boolean;
  /** All of it, as UTF-8. Throws a StreamError if it cannot be read. */
  read(): Promise<string>;
}

export function processIo(): Io {
  return {
    stdout: output(1, () => process.stdout),
    stderr: output(2, () => process.stderr),
    stdin: {
      get isTerminal() {
        return process.stdin.isTTY === true;
      },
      async read() {
        try {
          // Node would take a folder for an empty file.
          if (fstatSync(0).isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
          let text = "";
          for await (const chunk of process.stdin.setEncoding("utf8")) {
            text += chunk;
            if (text.length > MOST_READ) throw new Error(`more than ${MOST_READ} characters`);
          }
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

/** No list of references and no quotation is as long; what never ends must not fill the memory. */
const MOST_READ = 10_000_000;

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
    child.on("close", (status) => ended(!NOT_STARTED.has(status)));
    // A reader who has seen enough closes the pipe.
    child.stdin.on("error", () => {});
    child.stdin.end(text);
  });
}

/** What a shell ends with where the program that it is to run is not there, or cannot be run. */
const NOT_STARTED: ReadonlySet<number | null> = new Set([126, 127]);

/** What is no terminal is written to as it is: to make a stream of Node's takes a tenth of the time of a short run. */
function output(descriptor: 1 | 2, open: () => NodeJS.WriteStream): Output {
  let known: boolean | undefined;
  const isPlain = () => {
    known ??= process.platform !== "win32" && isPlainTarget(descriptor);
    return known;
  };
  return {
    get isTerminal() {
      return !isPlain() && open().isTTY === true;
    },
    get columns() {
      return isPlain() ? null : (open().columns ?? null);
    },
    get rows() {
      return isPlain() ? null : (open().rows ?? null);
    },
    async write(text) {
      const rest = isPlain() ? writeNow(descriptor, Buffer.from(text)) : text;
      if (rest.length > 0) await writeToStream(open(), rest);
    },
  };
}

function isPlainTarget(descriptor: number): boolean {
  try {
    const status = fstatSync(descriptor);
    return status.isFIFO() || status.isFile() || status.isSocket() || isNullDevice(status);
  } catch {
    // It was closed before the start.
    return false;
  }
}

function isNullDevice(status: Stats): boolean {
  return status.isCharacterDevice() && status.rdev === statSync("/dev/null").rdev;
}

/** Writes what can be written without waiting, and returns the rest: the other end of a pipe may ask not to wait. */
function writeNow(descriptor: number, bytes: Buffer): Buffer {
  let rest = bytes;
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
  } catch (error) {
    if (reason(error) === "EAGAIN") return rest;
    if (reason(error) !== "EPIPE") throw cannotWrite(error);
  }
  return Buffer.alloc(0);
}

function writeToStream(stream: NodeJS.WriteStream, text: string | Buffer): Promise<void> {
  // Failures are reported by the write; without a listener the stream would end the process with a trace.
  if (stream.listenerCount("error") === 0) stream.on("error", () => {});
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      // The reader of a pipe, such as head, may have seen enough.
      if (!error || reason(error) === "EPIPE") resolve();
      else reject(cannotWrite(error));
    });
  });
}

function cannotWrite(error: unknown): StreamError {
  return new StreamError(`cannot write the output: ${reason(error)}`);
}

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message;
}
