// Measures the search on a file of graded queries, next to stock Fuse.js on the same passages.

import { readFileSync } from "node:fs";
import Fuse from "fuse.js";
import { anpoSearch, type Engine, passages, type SearchPassage } from "./source.ts";

interface Query {
  id: string;
  query: string;
  expect?: "no-match";
  /** Passages with a grade from 3, what the searcher wants first, to 0; -1 for one that would mislead. */
  relevant?: { ref: string; grade: number }[];
  /** Only the best answers of these were judged: there is no nDCG. */
  split: "dev" | "dev-2";
}

const file = process.argv[2];
if (!file) throw new Error("give a file of graded queries: npm run bench:search -- queries.json");
const { queries } = JSON.parse(readFileSync(file, "utf8")) as { queries: Query[] };
const anpo = anpoSearch(passages);
const keys = ["title", "heading", "text", "names", "keywords"];
function stockFuse(options: object): Engine {
  const fuse = new Fuse<SearchPassage>(passages, { keys, ...options });
  return (query) => fuse.search(query, { limit: 10 }).map(({ item }) => item.ref);
}

const ENGINES: [string, Engine][] = [
  ["anpo", anpo],
  ["Fuse, as it comes", stockFuse({})],
  [
    "Fuse, ignoreLocation, 0.3, ignoreFieldNorm",
    stockFuse({ ignoreLocation: true, threshold: 0.3, ignoreFieldNorm: true }),
  ],
  [
    "Fuse token search, 0.3, ignoreFieldNorm",
    stockFuse({ useTokenSearch: true, threshold: 0.3, ignoreFieldNorm: true }),
  ],
];

/** A grade from which a passage answers the query by itself. */
const DIRECT = 2;

interface Outcome {
  query: Query;
  hits: string[];
  /** Of each hit; 0 for a passage that nobody judged. */
  grades: number[];
  milliseconds: number;
}

function ask(engine: Engine, query: Query): Outcome {
  const start = performance.now();
  const hits = engine(query.query);
  const milliseconds = performance.now() - start;
  const judged = new Map(query.relevant?.map(({ ref, grade }) => [ref, grade]));
  return { query, hits, grades: hits.map((hit) => judged.get(hit) ?? 0), milliseconds };
}

/** Discounted cumulative gain over that of the ideal order. */
function ndcg({ query, grades }: Outcome): number {
  const ideal = (query.relevant ?? []).map(({ grade }) => grade).sort((one, other) => other - one);
  return gain(grades) / gain(ideal.slice(0, 10));
}

function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, at) => sum + (2 ** Math.max(grade, 0) - 1) / Math.log2(at + 2), 0);
}

function firstDirect({ grades }: Outcome): number {
  const at = grades.findIndex((grade) => grade >= DIRECT);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

/** Whether a passage that would mislead ranks above every direct answer. */
function misleads(outcome: Outcome): boolean {
  return outcome.grades.slice(0, firstDirect(outcome)).some((grade) => grade < 0);
}

function row(name: string, outcomes: readonly Outcome[]): string {
  const answerable = outcomes.filter(({ query }) => query.expect !== "no-match");
  const others = outcomes.filter(({ query }) => query.expect === "no-match");
  const judged = answerable.filter(({ query }) => query.split === "dev");
  const count = (test: (outcome: Outcome) => boolean) => answerable.filter(test).length;
  const mean = judged.reduce((sum, outcome) => sum + ndcg(outcome), 0) / judged.length;
  const times = outcomes.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other);
  const within = (rank: number) => `${count((outcome) => firstDirect(outcome) < rank)}/${answerable.length}`;
  const empty = others.filter(({ hits }) => hits.length === 0).length;
  const cells = [name, mean.toFixed(3), within(1), within(3), `${empty}/${others.length}`, count(misleads)];
  return `| ${[...cells, times[Math.floor(times.length / 2)]!.toFixed(1)].join(" | ")} |`;
}

console.log("| search | nDCG@10 | success@1 | success@3 | no-match right | misleading first | median ms |");
console.log("| --- | --- | --- | --- | --- | --- | --- |");
for (const [name, engine] of ENGINES)
  console.log(
    row(
      name,
      queries.map((query) => ask(engine, query)),
    ),
  );

if (process.argv.includes("--explain")) {
  console.log("\nwhere anpo falls short\n");
  for (const outcome of queries.map((query) => ask(anpo, query))) {
    const { query, hits, grades } = outcome;
    const isWrong =
      query.expect === "no-match"
        ? hits.length > 0
        : firstDirect(outcome) > 2 || misleads(outcome) || (query.split === "dev" && ndcg(outcome) < 0.8);
    const shown = hits.slice(0, 6).map((hit, at) => `${hit}=${grades[at]}`);
    if (isWrong) console.log(`  ${query.id} “${query.query}”: ${shown.join(" ")}`);
  }
}
