// Lines of anpo show: what they print in a pipe and on a terminal.

import { describe, expect, test } from "vitest";
import { textAt } from "../../../src/treaty/passage.ts";
import { treaties } from "../../support/corpus.ts";
import { anpo, type } from "../../support/io.ts";

const V1 = textAt(treaties, "1960:V.1");
const V2 = textAt(treaties, "1960:V.2");

test("in a pipe: a heading, then one paragraph per line", async () => {
  const { status, out, err } = await type("show 1960 V");
  expect([status, err]).toEqual([0, ""]);
  expect(out).toMatch(/^1960 Article V /);
  expect(out.split("\n").slice(1)).toEqual([V1, V2, ""]);
});

test("one paragraph is not taken for the whole article", async () => {
  expect((await type("show 1960:V.2")).out.split("\n").slice(1)).toEqual([V2, ""]);
});

test("without a treaty, the article of both", async () => {
  const { out } = await type("show V");
  expect(out.match(/^\d{4} Article \w+/gm)).toEqual(["1951 Article V", "1960 Article V"]);
});

test("what exists is shown, and the status says that something is missing", async () => {
  const { status, out } = await type("show 1951 IV-VI");
  expect([status, out.match(/^1951 Article \w+/gm)]).toEqual([1, ["1951 Article IV", "1951 Article V"]]);
});

test.each([
  ...["1960 V", "show 1960 V", "show 1960:V", "show 1960/V", "show 60 V", "show new V"],
  ...['show 1960 "Article V"', "show 1960 5", "show 1960 v", "show 1960 art. 5"],
  ...["show 1960 第五条", "show 1960 第5条", "show 1960 Ⅴ", "show １９６０ ５"],
])("%s: the same bytes", async (line) => expect(await type(line)).toEqual(await type("show 1960 V")));

test("the end of a range that is typed separately is not a group of options", async () => {
  expect(await anpo(["show", "1960", "IV", "-VI"])).toEqual(await anpo(["show", "1960", "IV-VI"]));
});

test("options of show without a command", async () => {
  for (const flags of ["--no-numbers", "--witness A"])
    expect(await type(flags)).toEqual(await type(`show ${flags}`));
});

describe("references on standard input", () => {
  test("one or more per line", async () => {
    const stdin = "1960:V.1\n\r\nevent:1960-06-23-entry-into-force\n1951:IV 1951:V\n";
    const { out, status } = await anpo(["show", "-"], { stdin });
    expect(status).toBe(0);
    expect(out).toContain(`\n${V1}\n`);
    expect(out).toContain("event:1960-06-23-entry-into-force\t1960-06-23\t");
    expect(out.match(/^1951 Article \w+/gm)).toEqual(["1951 Article IV", "1951 Article V"]);
  });

  test("empty, or a terminal", async () => {
    expect(await anpo(["show", "-"], { stdin: "\n" })).toMatchObject({ status: 1, out: "" });
    expect(await anpo(["show", "-"])).toMatchObject({ status: 2, out: "" });
  });
});

test("a copy, by id and by siglum", async () => {
  const { out, err, status } = await type("show 1951 --witness handout-1951");
  expect([status, err]).toEqual([0, ""]);
  expect(out).toContain("is at present willing");
  expect(out).toContain("\nArticle 4.\nThis treaty shall expire");
  expect(out).not.toMatch(/Article 5|Article V\b|WITNESS|Acheson/);
  expect((await type("show 1951 --witness a")).out).toBe(out);
  expect((await type("show 1951 --witness B")).out).toContain("largescale");
});

describe("on a terminal", () => {
  const onTerminal = async (line: string, terminal = 80) =>
    (await type(line, { terminal, env: { NO_COLOR: "1" } })).out.split("\n").slice(1);

  test("paragraphs have numbers in the margin, and are wrapped", async () => {
    const lines = await onTerminal("show 1960 V");
    expect(lines[0]).toMatch(/^ {2}1 Each Party recognizes/);
    expect(lines[1]).toMatch(/^ {4}\S/);
    const text = lines.join(" ").replace(/\s+/g, " ");
    expect(text).toContain(`1 ${V1} 2 ${V2}`);
    expect((await onTerminal("show 1960 V --no-numbers"))[0]).toMatch(/^Each Party|^ +Each Party/);
  });

  test("signatures are below the line of their party", async () => {
    expect((await onTerminal("show 1951:signatures")).slice(0, 7)).toEqual([
      "    FOR THE UNITED STATES OF AMERICA:",
      "    Dean Acheson",
      "    John Foster Dulles",
      "    Alexander Wiley",
      "    Styles Bridges",
      "    FOR JAPAN:",
      "    Shigeru Yoshida",
    ]);
  });

  test("--parallel: each paragraph beside the matching ones, with their numbers", async () => {
    expect((await onTerminal("show 1951 V --parallel")).slice(0, 3)).toEqual([
      "1951:V                                   1960:VIII.1",
      "1  This Treaty shall be ratified by      1  This Treaty shall be ratified by",
      "   the United States of America and         Japan and the United States of",
    ]);
    const lines = await onTerminal("show 1960 VI --parallel");
    const second = lines.findIndex((line) => line.startsWith("2  The use of these facilities"));
    expect(lines[second - 1]).toBe("");
    expect(lines[second]).toMatch(/ {2,}1951:III\.1$/);
    expect(lines[second + 1]).toMatch(/ {2,}1 {2}The conditions which shall govern/);
  });

  test("--parallel on a narrow terminal: one below the other, and why", async () => {
    const lines = await onTerminal("show 1951 V --parallel", 60);
    expect(lines.slice(0, 2)).toEqual(["1951:V", "1  This Treaty shall be ratified by the United States of"]);
    expect(lines.join(" ")).toContain("One below the other: side by side, passages need 67 columns.");
  });
});
