// The package as published: packed, installed offline in an empty folder, and run from there.

import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
  const kind = (path: string) => /^(bin|data|dist)\/|^[^/]+$/.exec(path)?.[1] ?? path;
  expect([...new Set(files.map(kind))].sort()).toEqual([
    "LICENSE",
    "README.md",
    "bin",
    "dist",
    "package.json",
  ]);
  expect(files).toContain("dist/anpo.1");
  expect(files.filter((path) => /\.map$|\.ts$/.test(path) && !path.endsWith(".d.ts"))).toEqual([]);
});

test("it installs no other package", () => {
  const { packages } = JSON.parse(readFileSync(join(folder, "empty/package-lock.json"), "utf8"));
  expect(Object.keys(packages)).toEqual(["", "node_modules/anpo"]);
});

/** The packages that src/ imports. */
const bundled = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .flatMap((name) => [...readFileSync(`${root}src/${name}`, "utf8").matchAll(/ from "([a-z][\w.-]*)[/"]/g)])
  .map(([, name]) => name!);

test("it has the license of every package that is bundled", () => {
  const licenses = readFileSync(installed("dist/licenses.txt"), "utf8");
  expect(bundled.length).toBeGreaterThan(5);
  for (const name of bundled) expect(licenses).toContain(`\n${name} `);
  expect(licenses).toMatch(/Permission is hereby granted/);
});

/** The lines "$ anpo …" of console blocks, each with the output below it; "…" at its end leaves out the rest. */
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
  test("exist", () => expect(examples.length).toBeGreaterThan(5));

  test.each(examples)("$ $line", ({ line, shown }) => {
    // As on a terminal of 80 columns, unless the line itself is a pipe.
    const env: Record<string, string> = line.includes("|") ? {} : { ANPO_FORCE_TTY: "80", NO_COLOR: "1" };
    const { out, err } = shell(line, env, installed("bin/anpo.cjs"));
    const printed = `${err}${out}`.trimEnd();
    if (!shown.endsWith("\n…")) expect(printed).toBe(shown);
    else expect(printed.slice(0, shown.length - 1)).toBe(shown.slice(0, -1));
  });
});

describe("the examples of the library", () => {
  const scripts = ["README.md", "docs/library.md"].flatMap((file) =>
    [...readFileSync(root + file, "utf8").matchAll(/```js\n([\s\S]*?)```/g)].map(
      ([, script], at) => [`${file}, number ${at + 1}`, script!] as const,
    ),
  );
  test("exist", () => expect(scripts.length).toBeGreaterThan(8));

  test.each(scripts)("%s", (_, script) => {
    writeFileSync(join(folder, "empty/example.mjs"), script);
    const { stdout, stderr } = spawnSync(process.execPath, ["example.mjs"], {
      cwd: join(folder, "empty"),
      encoding: "utf8",
      env: { PATH: process.env.PATH, NODE_NO_WARNINGS: "1" } as NodeJS.ProcessEnv,
    });
    const expected = [...script.matchAll(/^\/\/ → (.*)$/gm)].map(([, line]) => line);
    expect([stdout.trimEnd().split("\n"), stderr]).toEqual([expected, ""]);
  });
});

test("the test command is the one that continuous integration runs", () => {
  const ci = readFileSync(`${root}.ci/run`, "utf8");
  const command = "npm install && npm test";
  expect(ci.split("\n")).toContain(command);
  expect(readme).toContain(`\n${command}\n`);
});

describe("checks that package registries recommend", () => {
  const tool = (name: string, ...words: string[]) => {
    const { status, stdout, stderr } = spawnSync("npx", ["--no-install", name, ...words], {
      cwd: root,
      encoding: "utf8",
      shell: isWindows,
    });
    return { status, report: stdout + stderr };
  };

  test("publint finds nothing", () => {
    const { status, report } = tool("publint", "run", "--strict", tarball);
    expect(report).toContain("All good!");
    expect(status).toBe(0);
  });

  test("the types are right for every way to import it", () => {
    const { status, report } = tool("attw", tarball, "--profile", "esm-only", "--format", "ascii");
    expect(report).toContain("node16 (from ESM)");
    expect(status, report).toBe(0);
  });
});
