// Every result is valid by its JSON Schema, and --json prints it.

import { describe, expect, test } from "vitest";
import { answerOf, noticesOf } from "../support/ask.ts";
import { anpo, type } from "../support/io.ts";
import { validate } from "../support/schema.ts";

/** "anpo/show@1" → schema-show-result.json, for any version. */
const schemaFileOf = (schema: string) => schema.replace(/^anpo\/([a-z-]+)@\d+$/, "schema-$1-result.json");

test.each([
  ...["show", "show 1951 1960 --notes", "show 1951 --witness A", "show 1951 VII", "show glossary:far-east"],
  "show event:1960-06-23-entry-into-force dispute:1960-entry-into-force",
  ...["search peace", "search garison --explain", "search zzzzqqq", "search 'Japan area' --exact"],
  ...[
    "words",
    "words peace zzzz",
    "words --shared",
    "words presently --in 1951",
    "words --in 1960:V --only 1960",
  ],
  ...["obligations", "obligations Japan --treaty 1951", "obligations us --kind option,right --in 1960"],
  ...["diff", "diff 1960 1951", "diff 1951:II 1960:II", "diff 1951:VII", "diff V", "diff --summary"],
  ...["check 'act to meet the common danger'", "check 'act to face the common danger'"],
  ...["check 'prior consultation'", "check 'Japan grants … to any third power'"],
  ...["timeline", "timeline --to 1700", "timeline 1952", "collate 1951", "collate 1960 --base A"],
  ...["glossary", "glossary SOFA", "glossary zzzzqqq", "disputes", "disputes house-vote"],
  ...[
    "sources",
    "sources --corrections",
    "sources treaty-text:1951:I.1",
    "cite 1960 V 1951",
    "cite 1960 --style bibtex",
    "completion bash",
    "export --format json",
  ],
])("anpo %s", async (line) => {
  const { result } = await answerOf(line);
  const schema = schemaFileOf(result.schema);
  expect(schema).toMatch(/^schema-[a-z]+-result\.json$/);
  const document = JSON.parse((await type(`${line} --json`)).out);
  expect(validate(schema, document)).toEqual([]);
  const { missing, ...printed } = document;
  expect(printed).toEqual(JSON.parse(JSON.stringify(result)));
  expect(missing).toBeInstanceOf(Array);
  expect(Object.keys(document)[0]).toBe("schema");
});

test.each(["--help", "help diff", "--version", "help formats", "show --help"])(
  "anpo %s is a document too",
  async (line) => {
    const { out, status } = await type(`--json ${line}`);
    expect([status, validate("schema-help-result.json", JSON.parse(out))]).toEqual([0, []]);
    expect(JSON.parse(out).text).toBe((await type(line)).out);
  },
);

test.each(["show 1961 V --json", "nosuch --format json", "show --wittness --format=json", "search --json"])(
  "anpo %s is refused with a document",
  async (line) => {
    const { out, status } = await type(line);
    expect([status, validate("schema-error-result.json", JSON.parse(out))]).toEqual([2, []]);
  },
);

test.each([
  ["show 1960 V", []],
  ["show 1960 V XI 1951 VII", ["1960:XI", "1951:VII"]],
  ["show XI", ["XI"]],
  ["show 1960 V.3", ["1960:V.3"]],
  ["show event:1960-06-23 1960 V", ["event:1960-06-23"]],
  ["show 1951 V --witness A", ["1951:V"]],
  ["search garrison --in 1951:VII", ["1951:VII"]],
  ["diff 1951:VII", ["1951:VII"]],
  ["timeline --ref 1960:XI", ["1960:XI"]],
  ["cite 1960 V 1951 VII", ["1951:VII"]],
  ["cite glossary:oral-understanding", ["glossary:oral-understanding"]],
  ["glossary nobody-knows", ["nobody-knows"]],
  ["glossary SOFA --kind person", ["SOFA"]],
  ["disputes nonesuch", ["nonesuch"]],
  ["sources nothing", ["nothing"]],
  ["sources treaty-text:1951:VII", ["treaty-text:1951:VII"]],
])("anpo %s: %j is missing", async (line, expected) => {
  const { out, status } = await type(`${line} --json`);
  expect([JSON.parse(out).missing, status]).toEqual([expected, expected.length > 0 ? 1 : 0]);
});

describe("--json", () => {
  test("is short for --format json, on a terminal too", async () => {
    const { out } = await type("show 1960 V --json", { terminal: 80 });
    expect(out).toBe((await type("show 1960 V --format json")).out);
  });

  test("escapes control characters and direction marks of the query", async () => {
    const query = "peace \u202e\u009b\u001b[31m";
    const { out } = await anpo(["search", query, "--json"]);
    expect(out).not.toMatch(/[^\n\P{Cc}]|\u202e/u);
    expect(JSON.parse(out).query).toBe(query);
  });
});

test.each([
  "timeline --ref -",
  "words --in -",
  "obligations --in -",
  "search peace --in -",
  "show -",
  "diff -",
  "cite -",
  "collate -",
])("%s with an empty standard input finds nothing", async (line) => {
  expect((await noticesOf(line, "\n"))[0]).toBe("no references on standard input");
  expect(await type(line, { stdin: "\n" })).toMatchObject({ status: 1, out: "" });
});
