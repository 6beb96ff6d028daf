// The tools have the options of the commands and give the answers of the command line.

import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, test } from "vitest";
import { type } from "../../support/io.ts";
import { call, responseTo } from "../../support/mcp.ts";

interface Tool {
  name: string;
  description: string;
  inputSchema: { properties: Record<string, object>; required: string[] };
  outputSchema: object;
  annotations: object;
}

let tools: Tool[];
beforeAll(async () => {
  tools = (await responseTo("tools/list")).result.tools;
});
const tool = (name: string) => tools.find((one) => one.name === name)!;

/** The calls, and the command lines that ask the same. */
const CALLS: [name: string, given: object, line: string][] = [
  ["show", {}, "show"],
  ["show", { reference: "1960 V" }, "show 1960 V"],
  ["show", { reference: "V", notes: true }, "show V --notes"],
  ["show", { reference: "1951 I", witness: "A" }, "show 1951 I --witness A"],
  ["show", { reference: "1951 VII" }, "show 1951 VII"],
  [
    "show",
    { reference: "glossary:far-east event:1960-06-23-entry-into-force" },
    "show glossary:far-east event:1960-06-23-entry-into-force",
  ],
  ["search", { words: "armed attack", limit: 20 }, 'search "armed attack" --limit 20'],
  ["search", { words: "prior consultation", limit: 3 }, 'search "prior consultation" --limit 3'],
  [
    "search",
    { words: "bases", kind: ["event", "entry"], in: "1951" },
    "search bases --kind event,entry --in 1951",
  ],
  ["search", { words: "zzzzqqq" }, "search zzzzqqq"],
  ["search", { words: "極東", sort: "date", explain: true }, "search 極東 --sort date --explain"],
  ["diff", {}, "diff"],
  ["diff", { passage: "1951:IV 1960:X.1" }, "diff 1951:IV 1960:X.1"],
  ["diff", { summary: true, relation: ["new", "dropped"] }, "diff --summary --relation new,dropped"],
  ["check", { quotation: "act to meet the common danger" }, "check 'act to meet the common danger'"],
  [
    "check",
    { quotation: "act to face the common danger", in: "1960:V" },
    "check 'act to face the common danger' --in 1960:V",
  ],
  ["check", { quotation: "prior consultation" }, "check 'prior consultation'"],
  ["check", { quotation: "peace", lines: true }, "check peace --lines"],
  ["timeline", { date: "June 1960" }, "timeline June 1960"],
  [
    "timeline",
    { from: "1960-05", to: "1960-06", tag: "diet", reverse: true },
    "timeline --from 1960-05 --to 1960-06 --tag diet --reverse",
  ],
  ["timeline", { date: "1700" }, "timeline 1700"],
  ["glossary", { term: "事前協議" }, "glossary 事前協議"],
  ["glossary", { kind: ["person"] }, "glossary --kind person"],
  ["glossary", { term: "zzzzqqq" }, "glossary zzzzqqq"],
  ["words", { word: "peace", context: 3 }, "words peace --context 3"],
  ["words", { shared: 5 }, "words --shared 5"],
  ["words", { word: "armed attack", in: "1960" }, "words 'armed attack' --in 1960"],
  ["cite", { reference: "1960 V.2", style: "oscola" }, "cite 1960 V.2 --style oscola"],
  ["cite", { reference: "1951, 1960 IV-VI" }, "cite '1951, 1960 IV-VI'"],
  ["cite", { reference: "glossary:far-east" }, "cite glossary:far-east"],
];

describe("the answers are those of the command line", () => {
  test.each(CALLS)("%s %j: anpo %s", async (name, given, line) => {
    const { result } = await call(name, given);
    const [{ out, err }, document] = [await type(line), JSON.parse((await type(`${line} --json`)).out)];
    const notices = err
      .split("\n")
      .slice(0, -1)
      .map((one) => one.replace(/^anpo: /, ""));
    const texts = result.content.map(({ text }: { text: string }) => text);
    expect(texts).toEqual(out === "" ? notices : [out, ...notices]);
    expect(texts).not.toEqual([]);
    expect(result.structuredContent).toEqual(document);
    expect(result).not.toHaveProperty("isError");
  });

  test("every tool is in the table", () => {
    expect([...new Set(CALLS.map(([name]) => name))]).toEqual(tools.map(({ name }) => name));
  });

  test("the quotations of a document are checked", async () => {
    const text =
      "Each party “would act to meet the common danger”.\n\n> Each Party shall defend the *other*.\n";
    const { result } = await call("check", { document: text });
    const { out } = await type("check --document a.md", { files: { "a.md": text } });
    expect(result.content).toEqual([{ type: "text", text: out }]);
    expect(result.structuredContent.checks.map(({ verdict }: { verdict: string }) => verdict)).toEqual([
      "exact",
      "absent",
    ]);
  });

  test.each([
    ["show", { reference: null, notes: false, witness: "" }, "show"],
    [
      "search",
      { words: "bases", exact: true, regex: false, kind: [], in: "", limit: 20 },
      "search bases --exact --limit 20",
    ],
    ["timeline", { date: "", from: "1960" }, "timeline --from 1960"],
  ])("an argument with an empty value is not given: %s %j", async (name, given, line) => {
    expect((await call(name, given)).result.content[0].text).toBe((await type(line)).out);
  });
});

describe("what cannot be answered is a result that says why", () => {
  test.each([
    ["show", { reference: "1961 V" }, "show 1961 V"],
    ["show", { reference: "IIII" }, "show IIII"],
    ["show", { reference: "kishi ".repeat(60) }, `show '${"kishi ".repeat(60)}'`],
    ["show", { reference: "1960 \u001b[31m" }, "show '1960 \u001b[31m'"],
    ["search", { words: "" }, "search ''"],
    ["search", { words: "(a", regex: true }, "search '(a' --regex"],
    ["search", { words: "peace", limit: 0 }, "search peace --limit 0"],
    ["search", { words: "peace", kind: ["poem"] }, "search peace --kind poem"],
    ["search", { words: "peace", all: true, any: true }, "search peace --all --any"],
    ["timeline", { date: "5/6/1960" }, "timeline 5/6/1960"],
    ["check", {}, "check ''"],
    ["cite", { reference: "1960", style: "mls" }, "cite 1960 --style mls"],
  ])("%s %j: anpo %s", async (name, given, line) => {
    const { result } = await call(name, given);
    const { err, status } = await type(line);
    const said = result.content.map(({ text }: { text: string }) => `anpo: ${text}\n`).join("");
    expect([status, said, result.isError]).toEqual([2, err, true]);
    expect(result).not.toHaveProperty("structuredContent");
  });

  test.each([
    ["show", { reference: "-" }],
    ["search", { words: "peace", in: "-" }],
    ["cite", { reference: "-" }],
  ])("standard input belongs to the protocol: %s %j", async (name, given) => {
    const { result } = await call(name, given);
    expect([result.isError, result.content[0].text]).toEqual([
      true,
      expect.stringContaining("standard input"),
    ]);
  });
});

test.each<[string | number, unknown, string]>([
  ["shw", {}, "unknown tool “shw”; the tools are show, search, diff, check, timeline, glossary, words, cite"],
  ["constructor", {}, "unknown tool “constructor”"],
  [5, {}, "unknown tool “5”"],
  ["export", {}, "unknown tool “export”"],
  ["show", [], "arguments must be an object"],
  ["show", { article: "V" }, "unknown argument “article”; show takes reference, notes, witness, parallel"],
  ["show", { toString: "V" }, "unknown argument “toString”"],
  ["show", { reference: 1960 }, "“reference” must be of type string"],
  ["show", { notes: "yes" }, "“notes” must be of type boolean"],
  ["search", { words: "peace", limit: 2.5 }, "“limit” must be of type integer"],
  ["search", { words: "peace", kind: "event" }, "“kind” must be of type array"],
  ["search", {}, "“words” is missing"],
  ["cite", { reference: null }, "“reference” is missing"],
])("%s with %j is an invalid request", async (name, given, message) => {
  const { error } = await responseTo("tools/call", { name, arguments: given });
  expect(error).toEqual({ code: -32602, message: expect.stringContaining(message) });
});

test("a tool can be called without arguments", async () => {
  const { result } = await responseTo("tools/call", { name: "show" });
  expect(result.content[0].text).toBe((await type("show")).out);
});

describe("schemas", () => {
  test("arguments: the operand, and the options that are not for a screen or a shell", () => {
    expect(
      tools.map(({ name, inputSchema: { properties } }) => [name, ...Object.keys(properties)].join(" ")),
    ).toEqual([
      "show reference notes witness parallel",
      "search words exact regex all any in kind sort limit count explain",
      "diff passage summary relation subject ignore notes",
      "check quotation in lines document",
      "timeline date from to tag ref disputed reverse notes",
      "glossary term kind notes",
      "words word all count exact shared only in context sort",
      "cite reference style",
    ]);
  });

  test("kinds of arguments", () => {
    expect(tool("search").inputSchema).toMatchObject({
      type: "object",
      properties: {
        words: { type: "string", description: expect.stringContaining("NOT") },
        exact: { type: "boolean" },
        kind: { type: "array", items: { type: "string", enum: ["provision", "event", "entry", "dispute"] } },
        sort: { type: "string", enum: ["relevance", "place", "date"] },
        limit: { type: "integer" },
      },
      required: ["words"],
      additionalProperties: false,
    });
    expect(JSON.stringify(tools)).not.toContain("standard input");
  });

  // The protocol's default is 2020-12; the client libraries of earlier versions read draft 07.
  test.each([
    ["draft 07", new Ajv({ strict: true, strictTypes: false, strictRequired: false })],
    ["2020-12", new Ajv2020({ strict: true, strictTypes: false, strictRequired: false })],
  ])("are complete in themselves and fit calls and answers, as %s", async (_, ajv) => {
    for (const [name, given] of CALLS) {
      const { inputSchema, outputSchema } = tool(name);
      expect(ajv.validate(inputSchema, given), `${name} ${JSON.stringify(given)}`).toBe(true);
      const { structuredContent } = (await call(name, given)).result;
      expect(ajv.validate(outputSchema, structuredContent), ajv.errorsText()).toBe(true);
      expect(ajv.validate(outputSchema, { ...structuredContent, schema: "anpo/other@1" })).toBe(false);
      expect(ajv.validate(outputSchema, { schema: structuredContent.schema })).toBe(false);
    }
  });

  test("the list takes 40 kB, of which a model reads 8", () => {
    const read = tools.map(({ outputSchema, annotations, ...rest }) => rest);
    expect(JSON.stringify(tools).length).toBeLessThan(41_000);
    expect(JSON.stringify(read).length).toBeLessThan(8500);
  });

  test.each(["show", "check", "cite"])("%s only reads, and only the edition", (name) => {
    expect(tool(name).annotations).toEqual({
      readOnlyHint: true,
      idempotentHint: true,
      openWorldHint: false,
    });
  });
});
