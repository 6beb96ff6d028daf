// Damaged data: the tests of the data name the place, and the built program does not read it.

import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { root } from "../support/shell.ts";

let copy: string;
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), "anpo-"));
});
afterEach(() => rmSync(copy, { recursive: true }));

function bring(...names: string[]): void {
  for (const name of names) cpSync(join(root, name), join(copy, name), { recursive: true });
}

/** Changes one place of a file of the copy; the words must be there. */
function damage(name: string, before: string, after: string): void {
  const path = join(copy, name);
  const text = readFileSync(path, "utf8");
  if (!text.includes(before)) throw new Error(`${name} has no “${before}”`);
  writeFileSync(path, text.replace(before, after));
}

/** All that a build needs. */
function bringSources(): void {
  bring("build.js", "data", "src", "package.json", "tsconfig.json", "tsconfig.library.json");
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
}

test("a clause that quotes what a treaty does not say is not built, and the place is named", () => {
  bringSources();
  damage("data/correspondences.json", "Therefore, Japan desires", "Therefore, Japan wishes");
  const { status, stderr } = spawnSync(process.execPath, ["build.js"], { cwd: copy, encoding: "utf8" });
  expect(status).toBe(1);
  expect(stderr).toContain("no such words at 1951:preamble.2: Therefore, Japan wishes");
});

test("the tests fail on damaged data, and name the place", () => {
  bringSources();
  bring("test", "vitest.config.ts");
  const places = [
    ["treaties/1951.json", "shall be ratified by", "shall be ratifyed by", /copy handout-1951|ratifyed/],
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
  ] as const;
  for (const [name, before, after] of places) damage(`data/${name}`, before, after);
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [vitest, "run", "test/data"], {
    cwd: copy,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", CI: "1" },
  });
  expect(status).toBe(1);
  for (const [, , , complaint] of places) expect(stdout + stderr).toMatch(complaint);
});

describe("the built program refuses damaged data", () => {
  const run = (argv: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, "bin/anpo.cjs"), ...argv], {
      encoding: "utf8",
    });
    return { status, out: stdout, err: stderr };
  };

  test.each([
    ["treaties/1951.json", "Japan has this day signed", "Japan has this day singed", "show 1951"],
    ["treaties/1960.json", "would act to meet", "would act to met", "show 1960 V"],
    ["timeline.json", "1960-06-23", "1960-06-24", "timeline"],
    ["glossary.json", "prior consultation", "prior consent", "glossary SOFA"],
    ["disputes.json", "finding", "fending", "disputes"],
    ["correspondences.json", "Therefore, Japan", "Hence, Japan", "diff"],
    ["sources.json", "handout-1951", "handout-1952", "sources"],
    ["keywords.json", "1960:VI.1", "1960:VI.2", "search bases"],
  ])("%s", (name, before, after, line) => {
    bring("bin", "dist", "package.json");
    damage(`dist/data/${name}`, before, after);
    expect(run(line.split(" "))).toEqual(refusal(name));
  });

  test("data that is not there, or is cut off", () => {
    bring("bin", "dist", "package.json");
    writeFileSync(join(copy, "dist/data/timeline.json"), '{"events":[]}');
    expect(run(["timeline"])).toEqual(refusal("timeline.json"));
    rmSync(join(copy, "dist/data/timeline.json"));
    expect(run(["timeline"])).toEqual(refusal("timeline.json"));
  });

  const refusal = (name: string) => ({
    status: 2,
    out: "",
    err: `anpo: the data is damaged in ${name}\nanpo: install it again: npm install --global anpo\n`,
  });

  test.each([
    ["program", "show 1951"],
    ["show", "show 1951"],
    ["search", "search peace"],
    ["full", "--help"],
    ["html", "show 1951 --format html"],
  ])("%s.cjs that is not there, or is cut off: no trace", (name, line) => {
    bring("bin", "dist", "package.json");
    const path = join(copy, `dist/${name}.cjs`);
    expect(run(line.split(" ")).status).toBe(0);
    truncateSync(path, Math.floor(statSync(path).size / 2));
    const cut = run(line.split(" "));
    rmSync(path);
    const gone = run(line.split(" "));
    for (const { status, out, err } of [cut, gone]) {
      expect([status, out]).toEqual([2, ""]);
      expect(err).toMatch(
        /^anpo: the program is damaged .*\nanpo: install it again: npm install --global anpo\n$/,
      );
    }
  });
});
