// Measures the search on a file of graded queries, and stock Fuse on the same passages beside it.

import { readFileSync } from "node:fs";
import Fuse from "fuse.js";
import { passagesOf, type SearchPassage } from "../src/core/search/passages.ts";
import { indexPassages, search } from "../src/core/search/search.ts";
import * as corpus from "../src/corpus.ts";
import { UsageError } from "../src/errors.ts";

interface Judgment {
  ref: string;
  grade: number;
}

interface Query {
  id: string;
  query: string;
  category: string;
  expect?: string;
  relevant?: Judgment[];
}

const file = process.argv[2];
if (!file) throw new Error("give a file of graded queries: npm run bench:search -- queries.json");
const { queries } = JSON.parse(readFileSync(file, "utf8")) as { queries: Query[] };
const treaties = await corpus.treaties();
const entries = await corpus.entries();
const passages = passagesOf({
  treaties,
  entries,
  events: await corpus.events(),
  disputes: await corpus.disputes(),
  keywords: await corpus.keywords(),
});

/** What a judged reference stands for here: a test on references. Null if the project has no such thing. */
function meaning(ref: string): ((hit: string) => boolean) | null {
  const [kind, ...rest] = ref.split(":");
  const name = rest.join(":");
  if (kind === "event") return (hit) => hit.startsWith(`event:${name}`);
  if (kind === "term") {
    const plain = (text: string) =>
      text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, " ")
        .trim();
    const wanted = plain(TERMS[name] ?? name);
    const entry =
      entries.find((one) => plain(one.name) === wanted) ??
      entries.find((one) => one.aliases.some((alias) => plain(alias) === wanted)) ??
      entries.find((one) => plain(one.name).startsWith(wanted));
    return entry ? (hit) => hit === entry.ref : null;
  }
  const [part, number] = rest;
  if (part === "closing") return (hit) => hit.startsWith(`${kind}:testimonium`);
  if (part === "signatories") return (hit) => hit === `${kind}:signatures`;
  if (part !== "preamble") return (hit) => hit === `${kind}:${part}.${number}`;
  const last = kind === "1951" ? 6 : 8;
  const shift = kind === "1951" ? 0 : 1;
  const at = number === "enacting" ? last : Number(number) + shift;
  return (hit) => hit === `${kind}:preamble.${at}`;
}

/** Names of the query file that are not names or aliases here. */
const TERMS: Record<string, string> = {
  "internal disturbance clause": "internal riots clause",
};

type Engine = (query: string) => string[] | Promise<string[]>;

const index = indexPassages(passages, treaties);
const anpo: Engine = async (query) => {
  try {
    const question = { query, as: "words", which: "best", within: null, kinds: [], limit: 10 } as const;
    return (await search(index, question)).hits.map(({ ref }) => ref);
  } catch (error) {
    if (error instanceof UsageError) return [];
    throw error;
  }
};

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

interface Scores {
  queries: number;
  first: number;
  three: number;
  ndcg: number;
  reciprocal: number;
  empty: number;
  falseFriends: number;
  milliseconds: number[];
}

async function measure(
  engine: Engine,
  isCounted: (ref: string) => boolean,
  explain: boolean,
): Promise<Scores> {
  const scores: Scores = {
    queries: 0,
    first: 0,
    three: 0,
    ndcg: 0,
    reciprocal: 0,
    empty: 0,
    falseFriends: 0,
    milliseconds: [],
  };
  for (const { id, query, expect, relevant = [] } of queries) {
    const start = performance.now();
    const hits = await engine(query);
    scores.milliseconds.push(performance.now() - start);
    if (expect === "no-match" || relevant.length === 0) {
      if (hits.length === 0) scores.empty++;
      else if (explain) console.log(`  ${id} “${query}” should find nothing: ${hits.slice(0, 3).join(" ")}`);
      continue;
    }
    const judged = relevant.flatMap(({ ref, grade }) => {
      const isMeant = isCounted(ref) ? meaning(ref) : null;
      return isMeant ? [{ isMeant, grade }] : [];
    });
    if (!judged.some(({ grade }) => grade === 2)) continue;
    scores.queries++;
    const taken = new Set<unknown>();
    const grades = hits.map((hit) => {
      const judgment = judged.find((one) => one.isMeant(hit) && !taken.has(one));
      taken.add(judgment);
      return judgment?.grade ?? 0;
    });
    const best = grades.indexOf(2);
    const friend = hits.findIndex((hit) => judged.some(({ isMeant, grade }) => grade === 0 && isMeant(hit)));
    if (best === 0) scores.first++;
    if (best >= 0 && best < 3) scores.three++;
    if (best >= 0) scores.reciprocal += 1 / (best + 1);
    if (friend >= 0 && (best < 0 || friend < best)) scores.falseFriends++;
    const gain = (list: readonly number[]) =>
      list.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
    const ideal = gain(
      judged
        .map(({ grade }) => grade)
        .sort((one, other) => other - one)
        .slice(0, 10),
    );
    scores.ndcg += gain(grades) / ideal;
    if (explain && (gain(grades) / ideal < 0.85 || best > 2)) {
      console.log(
        `  ${id} “${query}” ${(gain(grades) / ideal).toFixed(2)}: ${hits
          .slice(0, 6)
          .map((hit, at) => `${hit}=${grades[at]}`)
          .join(" ")}`,
      );
    }
  }
  return scores;
}

const noMatch = queries.filter(
  ({ expect, relevant = [] }) => expect === "no-match" || relevant.length === 0,
).length;
const isProvision = (ref: string) => /^19/.test(ref);
for (const [scope, isCounted] of [
  ["all kinds", () => true],
  ["provisions only", isProvision],
] as const) {
  console.log(`\n${scope}\n`);
  console.log(
    "| search | queries | success@1 | success@3 | nDCG@10 | MRR | no-match right | false friends | p50 ms | p95 ms |",
  );
  console.log("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
  for (const [name, engine] of ENGINES) {
    const { queries: count, milliseconds, ...scores } = await measure(engine, isCounted, false);
    const times = milliseconds.sort((one, other) => one - other);
    const at = (share: number) => times[Math.floor(share * (times.length - 1))]!.toFixed(1);
    const share = (value: number) => (value / count).toFixed(3);
    console.log(
      `| ${name} | ${count} | ${share(scores.first)} | ${share(scores.three)} | ${share(scores.ndcg)} | ${share(scores.reciprocal)} | ${scores.empty}/${noMatch} | ${share(scores.falseFriends)} | ${at(0.5)} | ${at(0.95)} |`,
    );
  }
}
if (process.argv.includes("--explain")) {
  console.log("\nwhere anpo falls short\n");
  await measure(anpo, () => true, true);
}
