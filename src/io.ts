// The streams and terminal facts that a run can use; the only file that touches the process.

import { fstatSync, readFileSync, type Stats, statSync, writeSync } from "node:fs";
import { AnpoError } from "./errors.ts";

export interface Io {
  stdout: Output;
  stderr: Output;
  stdin: StandardInput;
  env: Readonly<Record<string, string | undefined>>;
  isWindows: boolean;
  /** The text of a file, decoded like standard input. Throws an AnpoError if it cannot be read. */
  readFile(path: string): string;
  /**
   * Shows a text in another program and waits until that program ends; its exit status does not matter. Resolves to
   * false, with nothing shown, if the program cannot be started.
   */
  page(text: string, command: readonly string[], env: Io["env"]): Promise<boolean>;
}

export interface Output {
  readonly isTerminal: boolean;
  /** Whether it goes into a file, not to another program. */
  readonly isFile: boolean;
  /** The width in columns; null if it is not a terminal or does not say. */
  readonly columns: number | null;
  /** The height in lines; null likewise. */
  readonly rows: number | null;
  /** Resolves when everything is written, or when the reader is gone. Throws an AnpoError if it cannot be written. */
  write(text: string): Promise<void>;
}

export interface StandardInput {
  readonly isTerminal: boolean;
  /** All of it as text, from UTF-8 or from UTF-16 with a byte-order mark. Throws an AnpoError if it cannot be read. */
  read(): Promise<string>;
  /** The same line by line, as each arrives, from UTF-8. */
  lines(): AsyncIterable<string>;
}

export function processIo(): Io {
  return {
    stdout: output(1, () => process.stdout),
    stderr: output(2, () => process.stderr),
    stdin: {
      get isTerminal() {
        return process.stdin.isTTY === true;
      },
      read: readStandardInput,
      lines: linesOfStandardInput,
    },
    env: process.env,
    isWindows: process.platform === "win32",
    readFile(path) {
      let bytes: Buffer;
      try {
        bytes = readFileSync(path);
      } catch (error) {
        throw new AnpoError({ kind: "unreadable file", file: path, reason: readableReason(error) });
      }
      return decode(bytes, path);
    },
    page: pageThrough,
  };
}

/** No list of references and no quotation is this long; input without end must not fill the memory. */
const LONGEST_INPUT = 10_000_000;

async function readStandardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of standardInput()) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > LONGEST_INPUT)
      throw new AnpoError({ kind: "unreadable input", reason: `more than ${LONGEST_INPUT} bytes` });
  }
  return decode(Buffer.concat(chunks), null);
}

/** Only a line feed ends a line: node:readline would also break at characters that JSON allows within strings. */
async function* linesOfStandardInput(): AsyncIterable<string> {
  const decoder = new TextDecoder();
  let line = "";
  for await (const chunk of standardInput()) {
    const [end, ...lines] = decoder.decode(chunk, { stream: true }).split("\n");
    // A longer line is cut off.
    if (line.length < LONGEST_INPUT) line += end;
    for (const next of lines) {
      yield line;
      line = next;
    }
  }
  if (line !== "") yield line;
}

async function* standardInput(): AsyncIterable<Buffer> {
  try {
    // Node would read a folder as an empty file.
    if (fstatSync(0).isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
    yield* process.stdin;
  } catch (error) {
    throw new AnpoError({ kind: "unreadable input", reason: readableReason(error) });
  }
}

/**
 * Text from UTF-8, or from UTF-16 with a byte-order mark. Throws an AnpoError for any other encoding, with the name of
 * the file or null for standard input.
 */
export function decode(bytes: Uint8Array, file: string | null): string {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = isUtf16 ? (first === 0xff ? "utf-16le" : "utf-16be") : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new AnpoError({ kind: "undecodable input", file, encoding: encoding.toUpperCase() });
  }
}

async function pageThrough(
  text: string,
  [program, ...operands]: readonly string[],
  env: Io["env"],
): Promise<boolean> {
  const { spawn } = await import("node:child_process");
  return new Promise((resolve) => {
    // While the pager runs, Ctrl-C is for the pager.
    const ignore = () => {};
    process.on("SIGINT", ignore);
    const end = (isShown: boolean) => {
      process.off("SIGINT", ignore);
      resolve(isShown);
    };
    const child = spawn(program!, operands, { env, stdio: ["pipe", "inherit", "inherit"] });
    child.on("error", () => end(false));
    child.on("close", (status) => end(!NOT_STARTED.has(status)));
    // A reader who quits early closes the pipe.
    child.stdin.on("error", () => {});
    child.stdin.end(text);
  });
}

/** The statuses of a shell whose program does not exist or cannot be run. */
const NOT_STARTED: ReadonlySet<number | null> = new Set([126, 127]);

/** Pipes and files are written synchronously: creating process.stdout costs about 3 ms. */
function output(descriptor: 1 | 2, open: () => NodeJS.WriteStream): Output {
  let known: boolean | undefined;
  const isDirect = () => {
    known ??= process.platform !== "win32" && isPipeOrFile(descriptor);
    return known;
  };
  return {
    get isTerminal() {
      return !isDirect() && open().isTTY === true;
    },
    get isFile() {
      return fileStatus(descriptor)?.isFile() === true;
    },
    get columns() {
      return isDirect() ? null : (open().columns ?? null);
    },
    get rows() {
      return isDirect() ? null : (open().rows ?? null);
    },
    async write(text) {
      const rest = isDirect() ? writeDirectly(descriptor, Buffer.from(text)) : text;
      if (rest.length > 0) await writeToStream(open(), rest);
    },
  };
}

function isPipeOrFile(descriptor: number): boolean {
  const stats = fileStatus(descriptor);
  return stats !== null && (stats.isFIFO() || stats.isFile() || stats.isSocket() || isNullDevice(stats));
}

/** Null: the descriptor was closed before the start. */
function fileStatus(descriptor: number): Stats | null {
  try {
    return fstatSync(descriptor);
  } catch {
    return null;
  }
}

function isNullDevice(stats: Stats): boolean {
  return stats.isCharacterDevice() && stats.rdev === statSync("/dev/null").rdev;
}

/** Writes what can be written without waiting and returns the rest: the other end of a pipe may be non-blocking. */
function writeDirectly(descriptor: number, bytes: Buffer): Buffer {
  let rest = bytes;
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
  } catch (error) {
    if (reasonOf(error) === "EAGAIN") return rest;
    if (reasonOf(error) !== "EPIPE") throw unwritable(error);
  }
  return Buffer.alloc(0);
}

function writeToStream(stream: NodeJS.WriteStream, text: string | Buffer): Promise<void> {
  // The write reports failures; without a listener, the stream would end the process with a stack trace.
  if (stream.listenerCount("error") === 0) stream.on("error", () => {});
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      // A reader such as head closes the pipe when it has seen enough.
      if (!error || reasonOf(error) === "EPIPE") resolve();
      else reject(unwritable(error));
    });
  });
}

function unwritable(error: unknown): AnpoError {
  return new AnpoError({ kind: "unwritable output", reason: readableReason(error) });
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message;
}

/** What to tell a person for a code of the system; other codes as they are. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EISDIR: "it is a folder",
  EACCES: "permission denied",
  ENOSPC: "no space left",
};

function readableReason(error: unknown): string {
  const reason = reasonOf(error);
  return REASONS[reason] ?? reason;
}
