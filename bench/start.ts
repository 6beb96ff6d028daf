// How long a command takes from start to end, next to Node itself and to the plain program of baseline.js.

import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { corpus, linesOf } from "./source.ts";
import { median, table, timed } from "./table.ts";

/** Runs of each command, in turns, so that other load on the machine falls on all alike; two more come before. */
const RUNS = 21;

/** How much of `node -e 0` a command may take. */
const BARS: Readonly<Record<string, number>> = {
  "show 1960 V": 1.8,
  diff: 1.8,
  timeline: 1.8,
  "search prior consultation": 2.7,
};

/** How many times faster than the plain program each of these has to be. */
const LEAST_GAIN = 1.2;

const FURTHER = [
  "search consultatoin",
  "diff 1951:IV 1960:X.1",
  "glossary SOFA",
  "check an armed attack against either Party",
  "show 1960 V --format terminal",
  "timeline --format terminal",
  "--help",
];

interface Measured {
  name: string;
  /** Median, milliseconds. */
  time: number;
  /** Kilobytes; null if it cannot be measured here. */
  memory: number | null;
}

/** `folder` is for files that are needed only here. */
export function start(folder: string): void {
  const anpo = join(process.cwd(), "bin/anpo.cjs");
  const baseline = join(process.cwd(), "bench/baseline.js");
  const empty = join(folder, "empty.mjs");
  writeFileSync(empty, "");
  const treaties = corpus.treaties.map(({ ref, provisions }) => {
    const path = join(folder, `${ref}.txt`);
    writeFileSync(path, `${provisions.flatMap(linesOf).join("\n")}\n`);
    return path;
  });
  const node = process.execPath;
  const lines = Object.keys(BARS);
  const measured = measure([
    ["`node -e 0`", node, ["-e", "0"]],
    ["`node empty.mjs`", node, [empty]],
    ...[...lines, ...FURTHER].map((line) => [`\`anpo ${line}\``, node, [anpo, ...line.split(" ")]] as const),
    ...lines.map((line) => [`plain program, ${line}`, node, [baseline, ...line.split(" ")]] as const),
    ["`git diff --no-index --word-diff`", "git", ["diff", "--no-index", "--word-diff", ...treaties]],
    ["`grep -i consultation`", "grep", ["-i", "consultation", ...treaties]],
  ]);
  printAll(measured);
  printBars(measured);
}

function measure(commands: readonly (readonly [string, string, readonly string[]])[]): Measured[] {
  // With this variable, Node reads certificates before it starts.
  const { NODE_EXTRA_CA_CERTS, ...env } = process.env;
  const times = commands.map((): number[] => []);
  for (let round = -2; round < RUNS; round++) {
    for (const [at, [, program, words]] of commands.entries()) {
      const time = timed(() => spawnSync(program, words, { env, stdio: ["ignore", "pipe", "pipe"] }));
      if (round >= 0) times[at]!.push(time);
    }
  }
  return commands.map(([name, program, words], at) => ({
    name,
    time: median(times[at]!),
    memory: peak(program, words, env),
  }));
}

function printAll(measured: readonly Measured[]): void {
  const [node, module] = [measured[0]!, measured[1]!];
  table(
    `Start: median of ${RUNS} runs in turns`,
    ["command", "ms", "÷ `node -e 0`", "÷ `node empty.mjs`", "peak MB", "÷ `node -e 0`"],
    measured.map(({ name, time, memory }) => [
      name,
      time.toFixed(1),
      (time / node.time).toFixed(2),
      (time / module.time).toFixed(2),
      memory === null ? "–" : (memory / 1024).toFixed(0),
      memory === null || node.memory === null ? "–" : (memory / node.memory).toFixed(2),
    ]),
  );
}

function printBars(measured: readonly Measured[]): void {
  const node = measured[0]!.time;
  const timeOf = (name: string) => measured.find((one) => one.name === name)!.time;
  table(
    "Bars: against Node itself, and against the plain program in the same rounds",
    ["command", "ms", "÷ `node -e 0`", "at most", "plain ms", "times faster", "at least", ""],
    Object.entries(BARS).map(([line, most]) => {
      const time = timeOf(`\`anpo ${line}\``);
      const plain = timeOf(`plain program, ${line}`);
      const isMet = time / node <= most && plain / time >= LEAST_GAIN;
      return [
        `\`${line}\``,
        time.toFixed(1),
        (time / node).toFixed(2),
        most,
        plain.toFixed(1),
        (plain / time).toFixed(2),
        LEAST_GAIN,
        isMet ? "met" : "**missed**",
      ];
    }),
  );
}

/** Peak memory in kilobytes, as GNU time reports it; null if it is not installed. */
function peak(program: string, words: readonly string[], env: NodeJS.ProcessEnv): number | null {
  if (!existsSync("/usr/bin/time")) return null;
  const runs = Array.from({ length: 5 }, () => {
    const { stderr } = spawnSync("/usr/bin/time", ["-f", "%M", program, ...words], { env, encoding: "utf8" });
    return Number(stderr.trim().split("\n").at(-1));
  });
  return median(runs);
}
