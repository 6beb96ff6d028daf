// Measures the search on graded queries, next to stock Fuse.js and MiniSearch on the same passages, by kind of query.

import { readFileSync } from "node:fs";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { anpoSearch, type Engine, passages, type SearchPassage } from "./source.ts";

interface Query {
  query: string;
  /** "question", "typo", "no-match" … */
  kind: string;
  expect?: "no-match";
  /** Passages with a grade from 3, what the searcher wants first, to 0; -1 for one that would mislead. */
  relevant?: { ref: string; grade: number }[];
  /** Typed by someone who does not know the words of the edition. */
  isHard: boolean;
}

const file = process.argv.slice(2).find((one) => !one.startsWith("-")) ?? "bench/queries.json";
const { queries } = JSON.parse(readFileSync(file, "utf8")) as { queries: Query[] };
const KEYS = ["title", "heading", "text", "names", "keywords"] as const;

function stockFuse(options: object): Engine {
  const fuse = new Fuse<SearchPassage>(passages, { keys: [...KEYS], ...options });
  return (query) => fuse.search(query, { limit: 10 }).map(({ item }) => item.ref);
}

function miniSearch(): Engine {
  const index = new MiniSearch({
    idField: "ref",
    fields: [...KEYS],
    searchOptions: { fuzzy: 0.2, prefix: true },
  });
  index.addAll(passages.map((passage) => ({ ...passage })));
  return (query) =>
    index
      .search(query)
      .map(({ id }) => id as string)
      .slice(0, 10);
}

const anpo = anpoSearch(passages);
const ENGINES: [string, Engine][] = [
  ["anpo", anpo],
  ["Fuse, as it comes", stockFuse({})],
  ["Fuse, ignoreLocation, 0.3", stockFuse({ ignoreLocation: true, threshold: 0.3, ignoreFieldNorm: true })],
  ["Fuse token search, 0.3", stockFuse({ useTokenSearch: true, threshold: 0.3, ignoreFieldNorm: true })],
  ["MiniSearch, fuzzy and prefix", miniSearch()],
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

interface Figures {
  nDCG: number;
  success1: number;
  success3: number;
  misleading: number;
  milliseconds: number;
}

function figuresOf(outcomes: readonly Outcome[]): Figures {
  const mean = (figure: (outcome: Outcome) => number) =>
    outcomes.reduce((sum, outcome) => sum + figure(outcome), 0) / outcomes.length;
  const times = outcomes.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other);
  return {
    nDCG: mean(ndcg),
    success1: mean((outcome) => Number(firstDirect(outcome) < 1)),
    success3: mean((outcome) => Number(firstDirect(outcome) < 3)),
    misleading: outcomes.filter(misleads).length,
    milliseconds: times[Math.floor(times.length / 2)]!,
  };
}

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(" | ")} |`;
}

const asked = ENGINES.map(([name, engine]) => ({
  name,
  outcomes: queries.map((query) => ask(engine, query)),
}));
const answerable = (outcomes: readonly Outcome[]) =>
  outcomes.filter(({ query }) => query.expect !== "no-match");

console.log(row(["search", "queries", "nDCG@10", "success@1", "success@3", "misleading first", "median ms"]));
console.log(row(Array(7).fill("---")));
for (const { name, outcomes } of asked) {
  const all = answerable(outcomes);
  for (const [set, some] of [
    ["all", all],
    ["hard", all.filter(({ query }) => query.isHard)],
  ] as const) {
    const { nDCG, success1, success3, misleading, milliseconds } = figuresOf(some);
    const shares = [nDCG, success1, success3].map((share) => share.toFixed(3));
    console.log(row([name, `${some.length} ${set}`, ...shares, misleading, milliseconds.toFixed(1)]));
  }
}

console.log("\nsuccess@3 by kind; for no-match, the share of queries that rightly find nothing\n");
console.log(row(["kind", "queries", ...asked.map(({ name }) => name)]));
console.log(row(Array(asked.length + 2).fill("---")));
for (const kind of [...new Set(queries.map((query) => query.kind))].sort()) {
  const ofKind = asked.map(({ outcomes }) => outcomes.filter(({ query }) => query.kind === kind));
  const right = ofKind.map(
    (outcomes) =>
      outcomes.filter((outcome) =>
        outcome.query.expect === "no-match" ? outcome.hits.length === 0 : firstDirect(outcome) < 3,
      ).length / outcomes.length,
  );
  console.log(row([kind, ofKind[0]!.length, ...right.map((share) => share.toFixed(2))]));
}

if (process.argv.includes("--explain")) {
  console.log("\nwhere anpo falls short\n");
  for (const outcome of asked[0]!.outcomes) {
    const { query, hits, grades } = outcome;
    const isWrong =
      query.expect === "no-match" ? hits.length > 0 : firstDirect(outcome) > 2 || misleads(outcome);
    const shown = hits.slice(0, 6).map((hit, at) => `${hit}=${grades[at]}`);
    if (isWrong) console.log(`  “${query.query}”: ${shown.join(" ")}`);
  }
}
