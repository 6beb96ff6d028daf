// The package as someone gets it: packed, installed offline in an empty folder, and run from there.

import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root, shell } from "../support/shell.ts";

const readme = readFileSync(`${root}README.md`, "utf8");
const isWindows = process.platform === "win32";
const npm = (...words: string[]) =>
  execFileSync("npm", words, { cwd: root, encoding: "utf8", shell: isWindows });

let folder: string;
let tarball: string;
let files: string[];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "anpo-"));
  const packed = npm("pack", "--ignore-scripts", "--json", "--pack-destination", folder);
  const [{ filename, files: listed }] = Object.values(JSON.parse(packed)) as [Packed];
  tarball = join(folder, filename);
  files = listed.map(({ path }) => path);
  mkdirSync(join(folder, "empty"));
  writeFileSync(join(folder, "empty/package.json"), "{}");
  npm("install", "--offline", "--no-audit", "--no-fund", "--prefix", join(folder, "empty"), tarball);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

interface Packed {
  filename: string;
  files: { path: string }[];
}

const installed = (name = "") => join(folder, "empty/node_modules/anpo", name);

test("it has the program, the data, the manual page, README and LICENSE, and nothing else", () => {
  const kind = (path: string) => /^(bin|dist\/data|dist)\/|^[^/]+$/.exec(path)?.[1] ?? path;
  expect([...new Set(files.map(kind))].sort()).toEqual([
    "LICENSE",
    "README.md",
    "bin",
    "dist",
    "dist/data",
    "package.json",
  ]);
  expect(files).toContain("dist/anpo.1");
  expect(files.filter((path) => /\.map$|\.ts$/.test(path) && !path.endsWith(".d.ts"))).toEqual([]);
});

test("it brings no other package along", () => {
  const { packages } = JSON.parse(readFileSync(join(folder, "empty/package-lock.json"), "utf8"));
  expect(Object.keys(packages)).toEqual(["", "node_modules/anpo"]);
});

test("the licence of every package that is bundled comes with it", () => {
  const told = readFileSync(installed("dist/licenses.txt"), "utf8");
  for (const name of ["chalk", "cli-table3", "commander", "diff", "fuse.js", "string-width", "stemmer"])
    expect(told).toContain(`\n${name} `);
  expect(told).toMatch(/Permission is hereby granted/);
});

/** Lines "$ anpo …" in console blocks, each with what stands below it; "…" at its end leaves out the rest. */
const examples = [...readme.matchAll(/```console\n([\s\S]*?)```/g)].flatMap(([, block]) =>
  block!
    .split(/^\$ /m)
    .slice(1)
    .map((example) => {
      const [line = "", ...output] = example.split("\n");
      return { line, shown: output.join("\n").trimEnd() };
    }),
);

describe("the examples of the README", () => {
  test("are there", () => expect(examples.length).toBeGreaterThan(5));

  test.each(examples)("$ $line", ({ line, shown }) => {
    // As on a terminal of 80 columns, unless the line itself is a pipe.
    const env: Record<string, string> = line.includes("|") ? {} : { ANPO_FORCE_TTY: "80", NO_COLOR: "1" };
    const { out, err } = shell(line, env, installed("bin/anpo.cjs"));
    const printed = `${err}${out}`.trimEnd();
    if (!shown.endsWith("\n…")) expect(printed).toBe(shown);
    else expect(printed.slice(0, shown.length - 1)).toBe(shown.slice(0, -1));
  });

  test("the library", () => {
    const [, script] = /```js\n([\s\S]*?)```/.exec(readme)!;
    writeFileSync(join(folder, "empty/example.mjs"), script!);
    const { stdout, stderr } = spawnSync(process.execPath, ["example.mjs"], {
      cwd: join(folder, "empty"),
      encoding: "utf8",
      env: { PATH: process.env.PATH, NODE_NO_WARNINGS: "1" } as NodeJS.ProcessEnv,
    });
    const expected = [...script!.matchAll(/^\/\/ → (.*)$/gm)].map(([, line]) => line);
    expect([stdout.trimEnd().split("\n"), stderr]).toEqual([expected, ""]);
  });
});

test("the test command is the one that continuous integration runs", () => {
  const ci = readFileSync(`${root}.ci/run`, "utf8");
  const command = "npm install && npm test";
  expect(ci.split("\n")).toContain(command);
  expect(readme).toContain(`\n${command}\n`);
});

describe("what others ask of a package", () => {
  const tool = (name: string, ...words: string[]) => {
    const { status, stdout, stderr } = spawnSync("npx", ["--no-install", name, ...words], {
      cwd: root,
      encoding: "utf8",
      shell: isWindows,
    });
    return { status, told: stdout + stderr };
  };

  test("publint has nothing to say", () => {
    const { status, told } = tool("publint", "run", "--strict", tarball);
    expect(told).toContain("All good!");
    expect(status).toBe(0);
  });

  test("the types are right for every way to import it", () => {
    const { status, told } = tool("attw", tarball, "--profile", "esm-only", "--format", "ascii");
    expect(told).toContain("node16 (from ESM)");
    expect(status, told).toBe(0);
  });
});
