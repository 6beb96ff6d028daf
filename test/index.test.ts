// The library returns what the commands print with --json.

import { expect, test } from "vitest";
import type { Problem } from "../src/errors.ts";
import {
  AnpoError,
  check,
  cite,
  collate,
  diff,
  edition,
  obligations,
  type SearchOptions,
  search,
  show,
  timeline,
  words,
} from "../src/index.ts";
import { problemOf } from "./support/ask.ts";
import { corpus } from "./support/corpus.ts";
import { anpo } from "./support/io.ts";

test.each<[string, () => Promise<unknown>, string[]]>([
  ["show", () => show("1960 V"), ["show", "1960", "V"]],
  [
    "show of a copy",
    () => show("1951 I", { notes: true, witness: "handout-1951" }),
    ["show", "1951", "I", "--notes", "--witness", "handout-1951"],
  ],
  ["search", () => search("armed attack"), ["search", "armed attack"]],
  [
    "search in a part",
    () => search("Japan area", { exact: true, in: "1960", kind: "provision", limit: 1 }),
    ["search", "Japan area", "--exact", "--in", "1960", "--kind", "provision", "--limit", "1"],
  ],
  ["diff", () => diff(), ["diff"]],
  [
    "diff of a relation",
    () => diff("1951:I", { relation: "dropped" }),
    ["diff", "1951:I", "--relation", "dropped"],
  ],
  ["timeline", () => timeline(), ["timeline"]],
  [
    "timeline of a range",
    () => timeline({ from: "1960", to: undefined as never, disputed: true, reverse: true }),
    ["timeline", "--from", "1960", "--disputed", "--reverse"],
  ],
  ["words", () => words(), ["words"]],
  [
    "words of a query",
    () => words("armed attack", { in: "1960" }),
    ["words", "armed attack", "--in", "1960"],
  ],
  [
    "words of several queries",
    () => words(["riots", "peace"], { exact: true, context: 3, sort: "word", only: "1951" }),
    ["words", "riots", "peace", "--exact", "--context", "3", "--sort", "word", "--only", "1951"],
  ],
  ["shared words", () => words([], { shared: 5 }), ["words", "--shared", "5"]],
  ["obligations", () => obligations(), ["obligations"]],
  [
    "obligations of a party",
    () => obligations("Japan", { treaty: "1951", kind: "duty", in: "1951:I" }),
    ["obligations", "Japan", "--treaty", "1951", "--kind", "duty", "--in", "1951:I"],
  ],
  ["check", () => check("an armed attack"), ["check", "an armed attack"]],
  ["collate", () => collate("1951"), ["collate", "1951"]],
  ["cite", () => cite("1960 V", { style: "ris" }), ["cite", "1960", "V", "--style", "ris"]],
])("%s", async (_, ask, argv) => {
  const { out } = await anpo([...argv, "--json"]);
  expect(JSON.parse(JSON.stringify(await ask()))).toEqual(JSON.parse(out));
});

test.each<[call: string, attempt: () => Promise<unknown>, problem: Partial<Problem>]>([
  ['show("1952")', () => show("1952"), { kind: "unknown treaty" }],
  ['show("-")', () => show("-"), { kind: "no standard input" }],
  ['search("")', () => search(""), { kind: "empty query" }],
  ['check("")', () => check(""), { kind: "empty quotation" }],
  [
    "a misspelled option",
    () => show("1951 I", { witnes: "A" } as object),
    { kind: "unknown name", what: "option", given: "witnes" },
  ],
  [
    "a value that is not legal",
    () => search("peace", { kind: "law" } as unknown as SearchOptions),
    { kind: "invalid value", given: "law" },
  ],
])("%s is refused with an AnpoError", async (_, attempt, problem) => {
  await expect(attempt()).rejects.toBeInstanceOf(AnpoError);
  expect(await problemOf(attempt())).toMatchObject(problem);
});

test("options of the command line that do not change the answer are accepted", async () => {
  await expect(diff("1951:I", { exitCode: true } as object)).resolves.toEqual(await diff("1951:I"));
});

test("the edition is the bundled data", () => {
  for (const part of Object.keys(corpus) as (keyof typeof corpus)[])
    expect(edition[part]).toEqual(corpus[part]);
});
