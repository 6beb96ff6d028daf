// Damaged installations: the program names the file, and the tests of the data name the place.

import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { root } from "../support/shell.ts";

let copy: string;
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), "anpo-"));
});
afterEach(() => rmSync(copy, { recursive: true }));

function copyFromRoot(...names: string[]): void {
  for (const name of names) cpSync(join(root, name), join(copy, name), { recursive: true });
}

/** Runs the copy of the program. */
function run(line: string) {
  const argv = [join(copy, "bin/anpo.cjs"), ...line.split(" ")];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: "utf8" });
  return { status, out: stdout, err: stderr };
}

describe("a data file that is missing or cut off is named", () => {
  test.each([
    ["treaties/1951.json", "show 1951"],
    ["treaties/1960.json", "show 1960 V"],
    ["correspondences.json", "diff"],
    ["diffs.json", "diff"],
    ["timeline.json", "timeline"],
    ["glossary.json", "glossary SOFA"],
    ["disputes.json", "disputes"],
    ["documents.json", "cite glossary:status-of-forces-agreement"],
    ["sources.json", "sources"],
    ["keywords.json", "search bases"],
  ])("%s", (name, line) => {
    copyFromRoot("bin", "dist", "package.json");
    truncateSync(join(copy, "dist/data", name), 100);
    const { status, out, err } = run(line);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(`data/${name}`);
    expect(err).not.toContain("    at ");
  });

  test("a missing file is like one that is cut off", () => {
    copyFromRoot("bin", "dist", "package.json");
    truncateSync(join(copy, "dist/data/timeline.json"), 100);
    const cut = run("timeline");
    rmSync(join(copy, "dist/data/timeline.json"));
    expect(run("timeline")).toEqual(cut);
  });

  test("a command that does not need the file still works", () => {
    copyFromRoot("bin", "dist", "package.json");
    rmSync(join(copy, "dist/data/timeline.json"));
    expect(run("show 1960 V")).toMatchObject({ status: 0, err: "" });
  });
});

describe("a file of the program that is missing or cut off: a message, no stack trace", () => {
  test.each([
    ["program", "show 1951"],
    ["show", "show 1951"],
    ["search", "search peace"],
    ["help", "--help"],
    ["html", "show 1951 --format html"],
  ])("%s.cjs", (name, line) => {
    copyFromRoot("bin", "dist", "package.json");
    const path = join(copy, `dist/program/${name}.cjs`);
    truncateSync(path, Math.floor(readFileSync(path).length / 2));
    const cut = run(line);
    rmSync(path);
    for (const { status, out, err } of [cut, run(line)]) {
      expect([status, out]).toEqual([2, ""]);
      expect(err).toMatch(/^(anpo: .*\n){2}$/);
    }
  });
});

test("without a build, the program says how to build it", () => {
  copyFromRoot("bin", "data", "package.json");
  const { status, out, err } = run("show 1951");
  expect([status, out]).toEqual([2, ""]);
  expect(err).toContain("npm run build");
});

test("the tests fail on wrong data, and name the place", () => {
  copyFromRoot("data", "src", "test", "package.json", "tsconfig.json", "vitest.unit.config.ts");
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  const mistakes = [
    ["treaties/1951.json", "shall be ratified by", "shall be ratifyed by", /ratifyed/],
    [
      "treaties/1960.json",
      "would be dangerous to its own",
      "would be dangerous\u200b to its own",
      /treaties\/1960\.json/,
    ],
    ["timeline.json", "frus-1951-6:d735", "frus-1951-7:d735", /event:1951-[\w-]+: frus-1951-7:d735/],
    [
      "glossary.json",
      '"dispute:prior-consultation"',
      '"dispute:no-such"',
      /glossary:[\w-]+: dispute:no-such/,
    ],
    ["disputes.json", '"finding":', '"findings":', /\/disputes\/0: must have required property 'finding'/],
    ["sources.json", '"rights":', '"right":', /\/sources\/0: must have required property 'rights'/],
    ["keywords.json", '"1960:VI.1"', '"1960:VI.9"', /keywords: 1960:VI\.9/],
    ["correspondences.json", "Therefore, Japan desires", "Therefore, Japan wishes", /Japan wishes/],
  ] as const;
  for (const [name, before, after] of mistakes) {
    const path = join(copy, "data", name);
    const text = readFileSync(path, "utf8");
    expect(text, name).toContain(before);
    writeFileSync(path, text.replace(before, after));
  }
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const argv = [vitest, "run", "--config", "vitest.unit.config.ts", "test/data"];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, {
    cwd: copy,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", CI: "1" },
  });
  expect(status).toBe(1);
  for (const [, , , complaint] of mistakes) expect(stdout + stderr).toMatch(complaint);
});
