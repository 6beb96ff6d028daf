// How quick the program starts, how it grows, how large it is; beside it what one would take otherwise.

import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { compareTexts } from "../src/core/compare.ts";
import { linesOf } from "../src/core/passage.ts";
import { passagesOf, type SearchPassage } from "../src/core/search/passages.ts";
import { indexPassages, search } from "../src/core/search/search.ts";
import * as corpus from "../src/corpus.ts";

/** Runs of each command, in turns, so that what else the machine does falls on all alike; two more come before. */
const RUNS = 21;

const bin = join(process.cwd(), "bin/anpo.js");
const folder = mkdtempSync(join(tmpdir(), "anpo-bench-"));
const treaties = await corpus.treaties();
const passages = passagesOf({
  treaties,
  events: await corpus.events(),
  entries: await corpus.entries(),
  disputes: await corpus.disputes(),
  keywords: await corpus.keywords(),
});
const queries = readFileSync("bench/queries.txt", "utf8").trim().split("\n");
try {
  console.log(
    `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]!.model.trim()}\n`,
  );
  start();
  await searches();
  await growth();
  size();
} finally {
  rmSync(folder, { recursive: true });
}

/** Rows under their heads, as Markdown. */
function table(
  title: string,
  heads: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  console.log(`### ${title}\n\n${[heads, heads.map(() => "---"), ...rows].map(line).join("\n")}\n`);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[numbers.length >> 1]!;
}

function timed(run: () => void): number {
  const before = performance.now();
  run();
  return performance.now() - before;
}

function start(): void {
  const empty = join(folder, "empty.mjs");
  writeFileSync(empty, "");
  const files = treaties.map(({ ref, provisions }) => {
    const path = join(folder, `${ref}.txt`);
    writeFileSync(path, `${provisions.flatMap(linesOf).join("\n")}\n`);
    return path;
  });
  const { NODE_EXTRA_CA_CERTS, ...env } = process.env;
  const node = process.execPath;
  const commands: [string, string, string[]][] = [
    ["`node -e 0`", node, ["-e", "0"]],
    ["`node empty.mjs`", node, [empty]],
    ...[
      "show 1960 V",
      "search prior consultation",
      "search consultatoin",
      "diff",
      "diff 1951:IV 1960:X.1",
      "timeline",
      "glossary SOFA",
      "check an armed attack against either Party",
      "show 1960 V --format terminal",
      "timeline --format terminal",
      "--help",
    ].map((line): [string, string, string[]] => [`\`anpo ${line}\``, node, [bin, ...line.split(" ")]]),
    ["`git diff --no-index --word-diff`", "git", ["diff", "--no-index", "--word-diff", ...files]],
    ["`grep -i consultation`", "grep", ["-i", "consultation", ...files]],
  ];
  const times = commands.map((): number[] => []);
  for (let round = -2; round < RUNS; round++) {
    for (const [at, [, program, words]] of commands.entries()) {
      const time = timed(() => spawnSync(program, words, { env, stdio: ["ignore", "pipe", "pipe"] }));
      if (round >= 0) times[at]!.push(time);
    }
  }
  const memory = commands.map(([, program, words]) => peak(program, words, env));
  const [base, module] = [median(times[0]!), median(times[1]!)];
  table(
    `Start: median of ${RUNS} runs in turns`,
    ["command", "ms", "÷ `node -e 0`", "÷ `node empty.mjs`", "peak MB", "÷ `node -e 0`"],
    commands.map(([name], at) => {
      const time = median(times[at]!);
      const share = memory[at] && memory[0] ? (memory[at] / memory[0]).toFixed(2) : "–";
      const megabytes = memory[at] ? (memory[at] / 1024).toFixed(0) : "–";
      return [name, time.toFixed(1), (time / base).toFixed(2), (time / module).toFixed(2), megabytes, share];
    }),
  );
}

/** Peak memory in kilobytes, as GNU time tells it; null where that is not there. */
function peak(program: string, words: readonly string[], env: NodeJS.ProcessEnv): number | null {
  if (!existsSync("/usr/bin/time")) return null;
  const runs = Array.from({ length: 5 }, () => {
    const { stderr } = spawnSync("/usr/bin/time", ["-f", "%M", program, ...words], { env, encoding: "utf8" });
    return Number(stderr.trim().split("\n").at(-1));
  });
  return median(runs);
}

async function searches(): Promise<void> {
  const index = indexPassages(passages, treaties);
  const keys = ["title", "heading", "text", "names", "keywords"];
  const stock = new Fuse<SearchPassage>(passages, { keys });
  const tuned = new Fuse<SearchPassage>(passages, {
    ...{ keys, ignoreLocation: true, threshold: 0.3, ignoreFieldNorm: true },
  });
  const mini = new MiniSearch<SearchPassage>({
    fields: keys,
    idField: "ref",
    extractField: (passage, field) => String(passage[field as keyof SearchPassage] ?? ""),
    searchOptions: { fuzzy: 0.2, prefix: true },
  });
  mini.addAll(passages);
  table(
    `Search in process: ${queries.length} queries over ${passages.length} passages, twice; the second time counts`,
    ["search", "p50 ms", "p95 ms"],
    [
      ["anpo", ...(await latency((query) => answer(index, query)))],
      ["Fuse, as it comes", ...(await latency((query) => stock.search(query)))],
      ["Fuse, whole text, 0.3", ...(await latency((query) => tuned.search(query)))],
      ["MiniSearch, fuzzy 0.2, prefix", ...(await latency((query) => mini.search(query)))],
    ],
  );
}

async function answer(index: ReturnType<typeof indexPassages>, query: string): Promise<void> {
  const question = { query, as: "words", which: "best", within: null, kinds: [], limit: 10 } as const;
  await search(index, question);
}

async function latency(run: (query: string) => unknown): Promise<[string, string]> {
  const times: number[] = [];
  for (const round of [1, 2]) {
    for (const query of queries) {
      const before = performance.now();
      await run(query);
      if (round === 2) times.push(performance.now() - before);
    }
  }
  const sorted = times.toSorted((one, other) => one - other);
  return [0.5, 0.95].map((share) => sorted[Math.floor(share * (sorted.length - 1))]!.toFixed(1)) as [
    string,
    string,
  ];
}

async function growth(): Promise<void> {
  const rows: string[][] = [];
  for (const times of [1, 10, 100]) {
    const copies = Array.from({ length: times }, (_, copy) =>
      passages.map((passage) => (copy === 0 ? passage : { ...passage, ref: `${passage.ref}#${copy}` })),
    ).flat();
    let index = indexPassages(copies, treaties);
    const made = timed(() => {
      index = indexPassages(copies, treaties);
    });
    rows.push([
      `${times} ×`,
      String(copies.length),
      made.toFixed(0),
      ...(await latency((query) => answer(index, query))),
    ]);
  }
  table("Growth of search", ["text", "passages", "index ms", "p50 ms", "p95 ms"], rows);

  const words = treaties
    .flatMap(({ provisions }) => provisions.flatMap(linesOf))
    .join(" ")
    .split(" ");
  const compared = [500, 5000, 50_000].map((count) => {
    const left = Array.from(
      { length: count },
      (_, at) => words[(at * 7 + Math.floor(at / words.length)) % words.length]!,
    );
    // Every fiftieth word is another one, every two-hundredth is gone.
    const right = left.flatMap((word, at) => (at % 200 === 7 ? [] : at % 50 === 3 ? [`${word}x`] : [word]));
    const time = median([1, 2, 3].map(() => timed(() => compareTexts(left.join(" "), right.join(" ")))));
    return [count, time.toFixed(0)];
  });
  table("Growth of diff: two similar texts", ["words", "ms"], compared);
}

function size(): void {
  const npm = (...words: string[]) =>
    execFileSync("npm", words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  npm("pack", "--ignore-scripts", "--pack-destination", folder);
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  const tarball = join(folder, `anpo-${version}.tgz`);
  const installing = [1, 2, 3].map((round) => {
    const target = join(folder, `installed-${round}`);
    mkdirSync(target);
    writeFileSync(join(target, "package.json"), "{}");
    return timed(() => npm("install", "--offline", "--no-audit", "--no-fund", "--prefix", target, tarball));
  });
  const lock = JSON.parse(readFileSync(join(folder, "installed-1/package-lock.json"), "utf8"));
  table(
    "Size",
    ["packed kB", "other packages installed", "`npm install` of it, s"],
    [
      [
        (statSync(tarball).size / 1000).toFixed(1),
        Object.keys(lock.packages).length - 2,
        (median(installing) / 1000).toFixed(1),
      ],
    ],
  );
}
