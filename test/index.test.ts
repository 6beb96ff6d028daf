// The library returns what the commands print with --json.

import { describe, expect, test } from "vitest";
import type { Problem } from "../src/errors.ts";
import {
  AnpoError,
  check,
  cite,
  collate,
  diff,
  edition,
  glossary,
  obligations,
  parseReference,
  type SearchOptions,
  search,
  show,
  timeline,
  toCsv,
  toHtml,
  toIcs,
  toMarkdown,
  toNdjson,
  toPlain,
  toTerminal,
  toTsv,
  words,
} from "../src/index.ts";
import { problemOf } from "./support/ask.ts";
import { corpus } from "./support/corpus.ts";
import { anpo, type } from "./support/io.ts";

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
  ["glossary", () => glossary(), ["glossary"]],
  [
    "glossary of a name",
    () => glossary("SOFA", { kind: "instrument" }),
    ["glossary", "SOFA", "--kind", "instrument"],
  ],
  ["what is missing", () => show("1960 V XI"), ["show", "1960", "V", "XI"]],
  ["cite", () => cite("1960 V", { style: "ris" }), ["cite", "1960", "V", "--style", "ris"]],
])("%s", async (_, ask, argv) => {
  const { out } = await anpo([...argv, "--json"]);
  expect(JSON.parse(JSON.stringify(await ask()))).toEqual(JSON.parse(out));
});

test.each<[call: string, attempt: () => Promise<unknown>, problem: Partial<Problem>]>([
  ['show("1952")', () => show("1952"), { kind: "unknown treaty" }],
  ['show("-")', () => show("-"), { kind: "no standard input", command: null }],
  ['search("")', () => search(""), { kind: "empty query" }],
  ['check("")', () => check(""), { kind: "empty quotation" }],
  [
    "a misspelled option",
    () => show("1951 I", { witnes: "A" } as object),
    {
      kind: "unknown name",
      what: "option",
      given: "witnes",
      exists: ["notes", "witness", "parallel", "numbers"],
    },
  ],
  [
    "a value that is not legal",
    () => search("peace", { kind: "law" } as unknown as SearchOptions),
    { kind: "invalid value", option: "kind", given: "law" },
  ],
])("%s is refused with an AnpoError", async (_, attempt, problem) => {
  await expect(attempt()).rejects.toBeInstanceOf(AnpoError);
  expect(await problemOf(attempt())).toMatchObject(problem);
});

describe("each format is written as the program prints it", () => {
  test.each<[string, () => Promise<string>, string]>([
    ["toPlain", async () => toPlain(await show("1960 V")), "show 1960 V"],
    ["toPlain", async () => toPlain(await diff(), { summary: true }), "diff --summary"],
    [
      "toPlain",
      async () => toPlain(await show("1960 V"), { width: 40, accessible: true }),
      "show 1960 V --width 40 --accessible",
    ],
    ["toPlain", async () => toPlain(await show("1960 V"), { color: true }), "show 1960 V --color always"],
    [
      "toTerminal",
      async () => toTerminal(await diff("V"), { color: true, notes: true }),
      "diff V --notes --format terminal --color always",
    ],
    [
      "toMarkdown",
      async () => toMarkdown(await check("armed attack")),
      "check 'armed attack' --format markdown",
    ],
    [
      "toHtml",
      async () => toHtml(await timeline({ from: "1960", to: "1960" })),
      "timeline 1960 --format html",
    ],
    ["toCsv", async () => toCsv(await glossary()), "glossary --format csv"],
    ["toCsv", async () => toCsv(await glossary(), { bom: true }), "glossary --format csv --bom"],
    [
      "toTsv",
      async () => toTsv(await search("peace", { limit: 12 })),
      "search peace --format tsv --limit 12",
    ],
    ["toNdjson", async () => toNdjson(await collate("1951")), "collate 1951 --format ndjson"],
    ["toIcs", async () => toIcs(await timeline()), "timeline --format ics"],
  ])("%s: %s anpo %s", async (_, write, line) => expect(await write()).toBe((await type(line)).out));

  test.each<[string, () => Promise<string>, Partial<Problem>]>([
    ["a format that it does not have", async () => toCsv(await cite("1960")), { kind: "unsupported format" }],
    [
      "an option that it does not have",
      async () => toPlain(await show("1960"), { summary: true }),
      { kind: "unknown name", what: "option" },
    ],
    [
      "what is not an answer",
      () => toPlain({ schema: "anpo/error@1" }),
      { kind: "unknown name", what: "document" },
    ],
  ])("%s is refused", async (_, write, problem) => expect(await problemOf(write())).toMatchObject(problem));
});

test.each<[text: string, refs: string[], missing: string[]]>([
  ["Article V of the 1960 treaty", ["1960:V"], []],
  ["1960", ["1960"], []],
  ["第五条", ["1951:V", "1960:V"], []],
  ["1960 V.2, VI.1", ["1960:V.2", "1960:VI.1"], []],
  ["1951 V and VII", ["1951:V"], ["1951:VII"]],
  ["1960 V.3", [], ["1960:V.3"]],
  ["event:1960-protests glossary:nobody", ["event:1960-protests"], ["glossary:nobody"]],
  ["Kishi-Herter notes", ["glossary:kishi-herter-notes"], []],
])("parseReference(%j)", (text, refs, missing) => expect(parseReference(text)).toEqual({ refs, missing }));

test.each(["kishi", "", "X-I", "1961 V"])("parseReference(%j) is refused", (text) => {
  expect(() => parseReference(text)).toThrow(AnpoError);
});

test("errors have no advice for a shell", async () => {
  const attempts = [show("1961"), show("kishi"), search(""), search("peace", { limit: 0 }), diff("kishi")];
  for (const attempt of attempts) {
    const error: unknown = await attempt.catch((one) => one);
    expect(error).toBeInstanceOf(AnpoError);
    expect(`${(error as AnpoError).message} ${JSON.stringify((error as AnpoError).problem)}`).not.toMatch(
      /--|anpo |type:/,
    );
  }
});

test("options of the command line that do not change the answer are accepted", async () => {
  await expect(diff("1951:I", { exitCode: true } as object)).resolves.toEqual(await diff("1951:I"));
});

test("the edition is the bundled data", () => {
  for (const part of Object.keys(corpus) as (keyof typeof corpus)[])
    expect(edition[part]).toEqual(corpus[part]);
});
