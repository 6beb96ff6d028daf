// How fast the program starts, how it grows and how large it is, next to what could be used instead.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { anpoSearch, compareTexts, corpus, linesOf, passages, type SearchPassage } from "./source.ts";
import { start } from "./start.ts";
import { median, table, timed } from "./table.ts";

const folder = mkdtempSync(join(tmpdir(), "anpo-bench-"));
const queries = readFileSync("bench/queries.txt", "utf8").trim().split("\n");
try {
  console.log(
    `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]!.model.trim()}\n`,
  );
  start(folder);
  await searches();
  await growth();
  size();
} finally {
  rmSync(folder, { recursive: true });
}

async function searches(): Promise<void> {
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
      ["anpo", ...(await latency(anpoSearch(passages)))],
      ["Fuse, as it comes", ...(await latency((query) => stock.search(query)))],
      ["Fuse, whole text, 0.3", ...(await latency((query) => tuned.search(query)))],
      ["MiniSearch, fuzzy 0.2, prefix", ...(await latency((query) => mini.search(query)))],
    ],
  );
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
    let engine = anpoSearch(copies);
    const made = timed(() => {
      engine = anpoSearch(copies);
    });
    rows.push([`${times} ×`, String(copies.length), made.toFixed(0), ...(await latency(engine))]);
  }
  table("Growth of search", ["text", "passages", "index ms", "p50 ms", "p95 ms"], rows);

  const words = corpus.treaties
    .flatMap(({ provisions }) => provisions.flatMap(linesOf))
    .join(" ")
    .split(" ");
  const compared = [500, 5000, 50_000].map((count) => {
    const left = Array.from(
      { length: count },
      (_, at) => words[(at * 7 + Math.floor(at / words.length)) % words.length]!,
    );
    // Every fiftieth word is replaced, and every two-hundredth is missing.
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
