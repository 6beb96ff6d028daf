// Lines of anpo diff: layouts, what is ignored, and the exit status.

import { expect, test } from "vitest";
import { anpo, type } from "../../support/io.ts";

test.each([
  ["diff 1951:IV 1960:X.1", 0],
  ["diff 1951:IV 1960:X.1 --exit-code", 1],
  ["diff 1951:testimonium.1 1960:testimonium.1 --exit-code", 0],
  ["diff 1951:II --relation new", 1],
  ["diff --relation gone", 2],
  ["diff --ignore vowels", 2],
  ["diff --layout round", 2],
  ["diff event:1960-protests", 2],
])("%s → %i", async (line, status) => expect((await type(line)).status).toBe(status));

test("what is ignored is printed as it is on the left, without a mark", async () => {
  const pair = "diff 1951:IV 1960:X.1";
  expect((await type(pair)).out).toContain("in the Japan [-Area-]{+area+}.");
  expect((await type(`${pair} --ignore case`)).out).toContain("in the Japan Area.");
});

test.each([
  ["diff 1951:V", "[-words-] only in 1951; {+words+} only in 1960."],
  // Both are shown whole.
  ["diff 1951:III 1960:VI.2", null],
  ["diff --relation new", null],
])("%s ends with what its marks mean: %s", async (line, legend) => {
  const { out } = await type(line, { terminal: 80, env: { NO_COLOR: "1" } });
  const last = out.trimEnd().split("\n").at(-1)!;
  if (legend === null) expect(last).not.toContain("words");
  else expect(last).toBe(legend);
});

test("clauses that all became the same are counted in a sentence", async () => {
  const { out } = await type("diff --relation new", { terminal: 80, env: { NO_COLOR: "1" } });
  expect(out).toContain("clauses: all new\n");
});

test("texts are side by side from 120 columns on, each side with its own words", async () => {
  const env = { NO_COLOR: "1" };
  const narrow = await type("diff 1951:V", { terminal: 119, env });
  const wide = await type("diff 1951:V", { terminal: 120, env });
  expect(wide).toEqual(await type("diff 1951:V --layout side-by-side", { terminal: 120, env }));
  expect(narrow).toEqual(await type("diff 1951:V --layout inline", { terminal: 119, env }));
  expect(wide.out).toMatch(/^1951:V\.1 {3,}1960:VIII\.1$/m);
  expect(wide.out).toMatch(/\[-at Washington-\]/);
});

test("as a web page: changes are marked up, and nothing is fetched", async () => {
  const { out } = await type("diff 1951:IV --format html --layout inline");
  expect(out).toContain("<del>expire whenever</del><ins>remain in force until</ins> in the opinion");
  // The description of the treaties is data, not a script.
  expect(out.replace(/<script type="application\/ld\+json">.*/, "")).not.toMatch(
    /<script|https?:|src=|@import/,
  );
});

test("--summary: one row per clause, with its passages", async () => {
  const rows = async (line: string) =>
    (await type(line)).out
      .trimEnd()
      .split("\n")
      .map((row) => row.split("\t").slice(0, 3));
  expect(await rows("diff 1951:I 1951:IV 1960:X.2 --summary")).toEqual([
    ["1951:I.1", "1960:VI.1", "narrowed"],
    ["1951:I.1", "1960:VI.1", "continued"],
    ["1951:I.1", "1960:VI.1", "continued"],
    ["1951:I.1", "1960:V.1", "replaced"],
    ["1951:I.1", "", "dropped"],
    ["1951:IV.1", "1960:X.1", "narrowed"],
    ["1960:X.2", "", "new"],
  ]);
});

test.each([
  ["diff 1951:IV with 1960:X", "diff 1951:IV 1960:X"],
  ["diff 1951 vs 1960", "diff 1951 1960"],
  ["diff --subject armed attack", "diff --subject 'armed attack'"],
])("%s is %s", async (typed, whole) => expect(await type(typed)).toEqual(await type(whole)));

test("a subject and passages on standard input", async () => {
  const { out } = await anpo(["diff", "--subject", "riots", "-"], { stdin: "1951:I" });
  expect(out).toBe((await type("diff --subject riots 1951:I")).out);
});

test("a subject is found by whole words: NATO is not in “signatories”", async () => {
  expect((await type("diff --subject NATO")).status).toBe(1);
  expect((await type("diff --subject signatories")).status).toBe(0);
});

test.each(["preamble 1951 1960", "1951 and 1960 preamble", "preambles of 1951 and 1960", "preambles"])(
  "diff %s: the part of both treaties",
  async (typed) => expect(await type(`diff ${typed}`)).toEqual(await type("diff preamble")),
);

test("a comparison of several screens names shorter ones", async () => {
  const shorter = "For a table, add --summary.\nIn brief: anpo glossary changes from 1951 to 1960\n";
  const shown = async (line: string) =>
    (await type(`${line} --no-pager`, { terminal: 80, env: { NO_COLOR: "1" } })).out;
  for (const line of ["diff", "diff preamble"]) expect(await shown(line)).toContain(shorter);
  for (const line of ["diff V", "diff --summary"]) expect(await shown(line)).not.toContain(shorter);
});

test.each([
  ["diff bases", "diff --subject bases"],
  ['diff "armed attack"', 'diff --subject "armed attack"'],
  ["diff internal riots and disturbances", 'diff --subject "internal riots and disturbances"'],
  ["diff what changed about the Far East", 'diff --subject "Far East"'],
  ["diff 1951:I riots", "diff 1951:I --subject riots"],
  ["diff bases 1951 1960", "diff 1951 1960 --subject bases"],
  ["diff Article VI far east", 'diff Article VI --subject "far east"'],
  ["diff new", "diff --relation new"],
  ["diff dropped clauses", "diff --relation dropped"],
  ["diff what is new in 1960", "diff 1960 --relation new"],
  ["diff what was dropped or replaced", "diff --relation replaced,dropped"],
  ["diff 1960 new democracy", "diff 1960 --relation new --subject democracy"],
  ["diff narrowed 1951:I", "diff 1951:I --relation narrowed"],
  ["diff new clauses on consultation", "diff --relation new --subject consultation"],
])("words instead of options: “anpo %s” prints what “anpo %s” prints, and names it", async (line, same) => {
  const { err, ...printed } = await type(line);
  const { err: _, ...wanted } = await type(same);
  expect(printed).toEqual(wanted);
  expect(err).toContain(`anpo ${same}`);
});

test.each(["diff kishi", "diff 1960 kishi", "diff 1960 new kishi"])(
  "%s: no clause has this word",
  async (line) => expect(await type(line)).toMatchObject({ status: 2, out: "" }),
);
