// An install from a folder builds the program.

import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../support/shell.ts";

const FILES = "bin build.js data src package.json tsconfig.json tsconfig.library.json README.md LICENSE";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "anpo-"));
  for (const name of FILES.split(" "))
    cpSync(join(root, name), join(folder, "anpo", name), { recursive: true });
  // The packages that a build needs, which npm would otherwise download.
  symlinkSync(join(root, "node_modules"), join(folder, "anpo/node_modules"));
  mkdirSync(join(folder, "project"));
  writeFileSync(join(folder, "project/package.json"), "{}");
});
afterAll(() => rmSync(folder, { recursive: true }));

test("npm install <folder> gives a program that runs", () => {
  const cwd = join(folder, "project");
  const flags = ["--offline", "--no-audit", "--no-fund"];
  execFileSync("npm", ["install", "../anpo", ...flags], {
    cwd,
    shell: process.platform === "win32",
    stdio: "pipe",
  });
  expect(existsSync(join(folder, "anpo/dist/program/program.cjs"))).toBe(true);
  const bin = join(cwd, "node_modules/anpo/bin/anpo.cjs");
  const { status, stdout } = spawnSync(process.execPath, [bin, "show", "1960", "V"], { encoding: "utf8" });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^1960 Article V /);
}, 60_000);
