// The structure of src/: what each file may import, one meaning per name, and other rules of ARCHITECTURE.md.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "./support/shell.ts";

/** What each file may import. The first pattern that matches a file counts; `own` is the file's own folder. */
const FLOORS: readonly [file: RegExp, may: readonly (string | RegExp)[]][] = [
  [/^src\/errors\.ts$/, []],
  [/^src\/text\/runs\.ts$/, ["diff/lib/diff/array.js"]],
  [/^src\/text\/suggest\.ts$/, ["errors", "text", "fuse.js/basic", "fastest-levenshtein"]],
  [/^src\/text\/words\.ts$/, ["errors", "text", "stemmer"]],
  [/^src\/text\//, ["errors", "text"]],
  [/^src\/treaty\/packageFiles\.ts$/, ["node:fs", "node:path"]],
  [/^src\/treaty\//, ["errors", "text", "treaty"]],
  [/^src\/render\/terminal\//, ["text", "render", "chalk", "cli-table3", "get-east-asian-width"]],
  [/^src\/render\//, ["text", "render", /^src\/treaty\/model\.ts$/]],
  [/\/result\.ts$/, ["text", "treaty"]],
  [/\/page\.ts$/, ["render", /^src\/treaty\/model\.ts$/, "own result"]],
  [
    /^src\/commands\/export\/command\.ts$/,
    [
      "errors",
      "treaty",
      "commands",
      "own",
      /^src\/site\/(editionPage|bundle)\.ts$/,
      /\/(tei|akn)\/file\.ts$/,
    ],
  ],
  [
    /^src\/commands\/export\/(tei|akn)\//,
    ["text", "treaty", "render", "own", /^src\/commands\/export\/result\.ts$/],
  ],
  [/^src\/commands\/mcp\/server\.ts$/, ["errors", "text", "package.json", /^src\/advice\.ts$/, "own"]],
  [
    /^src\/commands\/mcp\/tools\.ts$/,
    ["errors", "options", "text", "treaty", "commands", "own", /^src\/(advice|ask)\.ts$/],
  ],
  [/\/command\.ts$/, ["errors", "options", "text", "treaty", "render", "commands", "own"]],
  [
    /^src\/commands\/\w+\.ts$/,
    ["errors", "options", "text", "treaty", "render", "commands", /\/command\.ts$/],
  ],
  [/^src\/commands\/check\/aligned\.ts$/, ["text", "own", "fastest-levenshtein"]],
  // answer.ts and all other files in the folder of a command
  [/^src\/commands\/\w+\//, ["errors", "text", "treaty", "own", "node:vm", "wanakana"]],
  [/^src\/site\/bundle\.ts$/, ["errors", /^src\/treaty\/packageFiles\.ts$/]],
  [/^src\/site\/\w+\.ts$/, ["text", "treaty", "render", "answers", "own", "node:crypto", "fflate/browser"]],
  [
    /^src\/site\/scripts\//,
    ["errors", "text", "treaty", "render", "answers", /\/page\.ts$/, "own", /^src\/site\/\w+\.ts$/],
  ],
  [/^src\/options\.ts$/, ["errors", "render"]],
  [/^src\/advice\.ts$/, ["errors", "text"]],
  [/^src\/meant\.ts$/, ["errors", "parse", "text"]],
  [
    /^src\/(parse|help|manual)\.ts$/,
    ["errors", "options", "parse", "commands", "render", "commander", "package.json"],
  ],
  [/^src\/io\.ts$/, ["errors", "node:fs", "node:child_process"]],
  [/^src\/printOptions\.ts$/, []],
  [/^src\/(ask|cli|index|output)\.ts$/, [/^src\//]],
  [/^src\/program\.ts$/, [/^src\/(cli|io)\.ts$/]],
];

/** The names used in FLOORS; any other name is a package. */
const NAMED: Readonly<Record<string, RegExp>> = {
  errors: /^src\/errors\.ts$/,
  options: /^src\/options\.ts$/,
  parse: /^src\/parse\.ts$/,
  text: /^src\/text\//,
  treaty: /^src\/treaty\//,
  render: /^src\/render\//,
  commands: /^src\/commands\/\w+\.ts$/,
  answers: /^src\/commands\/\w+\/(answer|result)\.ts$/,
};

function allows(file: string, imported: string, rule: string | RegExp): boolean {
  if (rule instanceof RegExp) return rule.test(imported);
  if (rule === "own") return dirname(imported) === dirname(file);
  if (rule === "own result") return imported === posix.join(dirname(file), "result.ts");
  return NAMED[rule]?.test(imported) ?? imported === rule;
}

const files = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" })
  .map((name) => `src/${name.replaceAll("\\", "/")}`)
  .filter((name) => name.endsWith(".ts"));
const sourceOf = (file: string) => readFileSync(root + file, "utf8");

function importsOf(file: string): string[] {
  const statements = /\bfrom "([^"]+)"|^import "([^"]+)"|\b(?:import|require)\("([^"]+)"\)/gm;
  const names = [...sourceOf(file).matchAll(statements)].map(
    ([, from, bare, lazy]) => (from ?? bare ?? lazy)!,
  );
  const paths = names.map((name) => (name.startsWith(".") ? posix.join(dirname(file), name) : name));
  return paths.map((path) => path.replace(/^.*\/?package\.json$/, "package.json"));
}

test("there are files and imports to check", () => {
  expect(files.length).toBeGreaterThan(60);
  expect(importsOf("src/parse.ts")).toContain("src/commands/index.ts");
  expect(importsOf("src/help.ts")).toContain("package.json");
});

test.each(files)("%s imports only what its floor allows", (file) => {
  const rules = FLOORS.find(([pattern]) => pattern.test(file))?.[1] ?? [];
  const forbidden = importsOf(file).filter((imported) => !rules.some((rule) => allows(file, imported, rule)));
  expect(forbidden).toEqual([]);
});

test("no exported name is defined twice", () => {
  const definition =
    /^export (?:default )?(?:async )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm;
  const places = new Map<string, string[]>();
  for (const file of files)
    for (const [, name] of sourceOf(file).matchAll(definition))
      places.set(name!, [...(places.get(name!) ?? []), file]);
  expect([...places].filter(([, found]) => found.length > 1)).toEqual([]);
  expect(places.size).toBeGreaterThan(150);
});

test("no answer is asynchronous", () => {
  const answers = files.filter((file) => file.endsWith("/answer.ts"));
  expect(answers.length).toBeGreaterThan(9);
  expect(answers.filter((file) => /\basync\b|\bawait\b|Promise/.test(sourceOf(file)))).toEqual([]);
});

test("only cli.ts decides an exit status", () => {
  const deciding = files.filter((file) => /\bSTATUS\.|\bexitCode =|\bstatus:(?! ")/.test(sourceOf(file)));
  expect(deciding).toEqual(["src/cli.ts"]);
});

test("only io.ts touches the process", () => {
  expect(files.filter((file) => /\bprocess\./.test(sourceOf(file)))).toEqual(["src/io.ts"]);
});

describe("what a page shows is safe to display", () => {
  test.each(files.filter((file) => file.endsWith("/page.ts")))("%s makes its spans with span()", (file) => {
    expect(sourceOf(file)).not.toMatch(/\brole:/);
  });
});

test.each(files)("%s opens with its caption", (file) => {
  expect(sourceOf(file).split("\n")[0]).toMatch(/^\/\/ .*\.$/);
});
