// Imports point downward: the table of ARCHITECTURE.md, checked against every import line.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, posix } from "node:path";
import { expect, test } from "vitest";
import { root } from "./shell.ts";

/** For each floor, what it may import: paths from the root (a folder ends in a slash), packages by name. */
const FLOORS: [floor: RegExp, may: string[]][] = [
  [/^src\/(model|errors)\.ts$/, []],
  [/^src\/formats\.ts$/, []],
  [/^src\/intact\.ts$/, ["src/errors.ts", "node:fs"]],
  [/^src\/datafiles\.ts$/, ["data/"]],
  [/^src\/manual\.ts$/, ["src/commands/", "package.json"]],
  [/^src\/pattern\.ts$/, []],
  [/^src\/nearest\.ts$/, ["fastest-levenshtein"]],
  [/^src\/preparations\.ts$/, ["src/core/prepared.ts"]],
  [/^src\/corpus\.ts$/, ["src/datafiles.ts", "src/model.ts"]],
  [/^src\/core\/search\/misspelt\.ts$/, ["src/core/", "fuse.js/basic", "fastest-levenshtein"]],
  [/^src\/core\/search\/literal\.ts$/, ["src/errors.ts", "src/core/", "node:vm"]],
  [/^src\/core\/search\/words\.ts$/, ["src/core/", "src/pattern.ts", "stemmer"]],
  [/^src\/core\/near\.ts$/, ["src/core/", "src/pattern.ts", "fastest-levenshtein"]],
  [/^src\/core\/align\.ts$/, ["diff/lib/diff/array.js"]],
  [/^src\/core\//, ["src/model.ts", "src/errors.ts", "src/nearest.ts", "src/pattern.ts", "src/core/"]],
  [/^src\/terminal\/width\.ts$/, ["string-width"]],
  [/^src\/terminal\//, ["src/terminal/", "src/formats.ts", "src/pattern.ts"]],
  [/^src\/render\/terminal\.ts$/, ["src/render/", "src/terminal/", "chalk", "cli-table3"]],
  [
    /^src\/render\//,
    [
      "src/render/",
      "src/terminal/",
      "src/formats.ts",
      "src/model.ts",
      "src/pattern.ts",
      "src/core/results.ts",
    ],
  ],
  [
    /^src\/commands\//,
    [
      "src/commands/",
      "src/core/",
      "src/corpus.ts",
      "src/errors.ts",
      "src/formats.ts",
      "src/model.ts",
      "src/nearest.ts",
      "src/preparations.ts",
    ],
  ],
  [/^src\/io\.ts$/, ["src/errors.ts", "node:child_process", "node:fs"]],
  [
    /^src\/commandline\/full\.ts$/,
    [
      "src/commandline/",
      "src/commands/",
      "src/errors.ts",
      "src/nearest.ts",
      "src/terminal/",
      "package.json",
      "commander",
    ],
  ],
  [/^src\/commandline\//, ["src/commandline/", "src/commands/", "node:util"]],
  [
    /^src\/index\.ts$/,
    ["src/commands/", "src/core/results.ts", "src/corpus.ts", "src/errors.ts", "src/model.ts"],
  ],
  [/^src\/program\.ts$/, ["src/cli.ts", "src/io.ts"]],
  [
    /^src\/cli\.ts$/,
    [
      "src/commandline/",
      "src/commands/",
      "src/render/",
      "src/terminal/",
      "src/core/results.ts",
      "src/io.ts",
      "src/errors.ts",
      "src/nearest.ts",
      "src/pattern.ts",
      "src/formats.ts",
    ],
  ],
  [/^bin\/anpo\.js$/, ["dist/program.cjs"]],
];

const files = [...list("src"), ...list("bin")];

function list(folder: string): string[] {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" })
    .map((name) => posix.join(folder, name.replaceAll("\\", "/")))
    .filter((name) => /(?<!\.d)\.(ts|js)$/.test(name));
}

function importsOf(file: string): string[] {
  const source = readFileSync(`${root}${file}`, "utf8");
  const statements = /\bfrom "([^"]+)"|^import "([^"]+)"|\b(?:import|require)\("([^"]+)"\)/gm;
  const names = [...source.matchAll(statements)].map(([, named, bare, lazy]) => (named ?? bare ?? lazy)!);
  return names.map((name) => (name.startsWith(".") ? posix.join(dirname(file), name) : name));
}

test("there are files to look at, and imports in them", () => {
  expect(files.length).toBeGreaterThan(30);
  expect(importsOf("src/cli.ts")).toContain("src/commands/index.ts");
  expect(importsOf("src/datafiles.ts")).toContain("data/timeline.json");
});

test.each(files)("%s imports only from below", (file) => {
  const may = FLOORS.find(([floor]) => floor.test(file))?.[1];
  expect(may, "no floor for this file").toBeDefined();
  const allowed = (name: string) =>
    may!.some((one) => (one.endsWith("/") ? name.startsWith(one) : name === one));
  expect(importsOf(file).filter((name) => !allowed(name))).toEqual([]);
});

test("only bin and io.ts name the process", () => {
  const naming = files.filter((file) => /\bprocess\./.test(readFileSync(`${root}${file}`, "utf8")));
  expect(naming.sort()).toEqual(["bin/anpo.js", "src/io.ts"]);
});

test("a composition makes its spans by the function that makes text safe to show", () => {
  const compositions = files.filter((file) => file.startsWith("src/render/compose/"));
  expect(compositions.length).toBeGreaterThan(10);
  const making = compositions.filter((file) => /\brole:/.test(readFileSync(`${root}${file}`, "utf8")));
  expect(making).toEqual([]);
});

test("no pattern with properties of Unicode is a literal, which each run would pay for", () => {
  const literal = /(?<!`[^`\n]*)\/(?![/*])[^/\n]*\\p\{[^/\n]*\/[a-z]*/;
  expect(literal.test(String.raw`text.replace(/\p{L}/gu, "")`)).toBe(true);
  const having = files.filter((file) => literal.test(readFileSync(`${root}${file}`, "utf8")));
  expect(having).toEqual([]);
});

test("every file opens with its caption", () => {
  for (const file of files) {
    const lines = readFileSync(`${root}${file}`, "utf8").split("\n");
    expect(lines[0]!.startsWith("#!") ? lines[1] : lines[0], file).toMatch(/^\/\/ .*\.$/);
  }
});
