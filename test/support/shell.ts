// The built program in a shell, with `anpo` on the path and nothing of this machine's settings.

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** `bin` is the program that `anpo` runs: the one in this folder unless another is given. */
export function shell(line: string, env: Record<string, string> = {}, bin = `${root}bin/anpo.cjs`) {
  const script = `anpo() { "${process.execPath}" "${bin}" "$@"; }; ${line}`;
  const { status, stdout, stderr } = spawnSync("bash", ["--norc", "-c", script], {
    encoding: "utf8",
    env: { PATH: process.env.PATH, ...env } as NodeJS.ProcessEnv,
  });
  return { status, out: stdout, err: stderr };
}

/** The built program with these words, without a shell. */
export function program(argv: readonly string[], { env = {}, input = "" }: ProgramWorld = {}) {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [`${root}bin/anpo.cjs`, ...argv], {
    encoding: "utf8",
    input,
    env: { PATH: process.env.PATH, ...env } as NodeJS.ProcessEnv,
  });
  return { status: status ?? -1, signal, out: stdout, err: stderr };
}

interface ProgramWorld {
  env?: Record<string, string>;
  /** The content of standard input. */
  input?: string | Uint8Array;
}

/** The built program on a pseudo terminal of 24 lines and 80 columns; ends with a line that has its status. */
export function onTerminal(line: string, env: Record<string, string> = {}): string {
  const inside = `stty rows 24 columns 80; "${process.execPath}" "${root}bin/anpo.cjs" ${line}; echo "status $?"`;
  const { out } = shell(`script -qec '${inside}' /dev/null < /dev/null`, {
    TERM: "xterm",
    SHELL: "/bin/bash",
    ...env,
  });
  return out.replaceAll("\r\n", "\n");
}
