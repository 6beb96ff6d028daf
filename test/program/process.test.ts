// The built program in real pipes: what only that can show.

import { existsSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { FORMATS } from "../../src/formats.ts";
import { textAt } from "../../src/treaty/passage.ts";
import { treaties } from "../support/corpus.ts";
import { anpo } from "../support/io.ts";
import { onTerminal, program, shell } from "../support/shell.ts";

test("Article V through jq-like eyes: the two paragraphs exactly", () => {
  const { out, status } = shell("anpo show 1960 V --json");
  expect(status).toBe(0);
  const texts = JSON.parse(out).treaties.flatMap(
    (one: { provisions: { paragraphs: { text: string }[] }[] }) =>
      one.provisions.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
  );
  expect(texts).toEqual([textAt(treaties, "1960:V.1"), textAt(treaties, "1960:V.2")]);
});

test("a reader that goes early is no error", () => {
  expect(shell("anpo show 1951 | head -1; echo $PIPESTATUS")).toEqual({
    status: 0,
    out: `${treaties[0]!.title}\n0\n`,
    err: "",
  });
  expect(shell("anpo diff --json | head -c 1 >/dev/null; echo $PIPESTATUS")).toMatchObject({
    out: "0\n",
    err: "",
  });
});

test("what cannot be read is not taken for nothing", () => {
  expect(shell("anpo show - < /")).toEqual({
    status: 2,
    out: "",
    err: "anpo: cannot read standard input: EISDIR\n",
  });
  expect(shell("yes | anpo check -").err).toBe(
    "anpo: cannot read standard input: more than 10000000 characters\n",
  );
});

test("nothing goes to the null device, and no complaint comes back", () => {
  expect(shell("anpo timeline > /dev/null; echo $?")).toEqual({ status: 0, out: "0\n", err: "" });
  expect(shell("anpo show 1961 2> /dev/null; echo $?")).toEqual({ status: 0, out: "2\n", err: "" });
});

describe.runIf(existsSync("/dev/full"))("a full disk", () => {
  test.each(["show 1951", "timeline --json", "--help"])("anpo %s > /dev/full: 2, and a message", (line) => {
    expect(shell(`anpo ${line} > /dev/full`)).toEqual({
      status: 2,
      out: "",
      err: "anpo: cannot write the output: ENOSPC\n",
    });
  });

  test("a message that cannot be written is no trace either", () => {
    expect(shell("anpo show 1961 2> /dev/full")).toEqual({ status: 2, out: "", err: "" });
  });
});

describe.runIf(existsSync("/usr/bin/script"))("on a real terminal", () => {
  test("a short answer is coloured, wrapped and not paged", () => {
    const out = onTerminal("show 1960 IX", { ANPO_PAGER: "head -1" });
    expect(out).toContain("\u001b[1m1960 Article IX\u001b[22m");
    expect(out).toMatch(/status 0\n$/);
    expect(
      Math.max(
        ...stripVTControlCharacters(out)
          .split("\n")
          .map((row) => row.length),
      ),
    ).toBeLessThanOrEqual(80);
  });

  test("a long one goes through the pager, which may quit early", () => {
    const out = onTerminal("show 1960", { ANPO_PAGER: "head -1" });
    expect(stripVTControlCharacters(out)).toBe(`${treaties[1]!.title.slice(0, 80)}
status 0
`);
  });

  test.each([
    ["that is not there", "nosuch-pager"],
    ["that a shell does not find", 'nosuch-pager "$HOME"'],
    ["that is cat", "cat"],
    ["that is empty", ""],
  ])("a pager %s: printed plainly", (_, pager) => {
    const out = onTerminal("show 1960", { ANPO_PAGER: pager, NO_COLOR: "1" });
    expect(out).toContain("Article X [Duration and termination]");
    expect(out).toMatch(/status 0\n$/);
  });

  test("a pager that fails does not pass its status on", () => {
    expect(onTerminal("show 1960", { ANPO_PAGER: "false" })).toMatch(/status 0\n$/);
  });
});

test("a byte order mark on standard input is no part of a quotation", () => {
  const { out } = shell("printf '\\357\\273\\277armed attack' | anpo check - --json");
  expect(JSON.parse(out)).toMatchObject({ quotation: "armed attack", verdict: "exact" });
});

test("references from search go to show", () => {
  const { out, status } = shell('anpo search "armed attack" 2>/dev/null | cut -f1 | anpo show -');
  expect(status).toBe(0);
  expect(out).toContain("1960 Article V [Armed attack]\n");
});

test.each([
  ["search", "-n", "20", "consultatoin"],
  ["search", "-n", "20", "prior consultation"],
  ["search", "-n", "20", "極東"],
  ["search", "-n", "20", "who signed the 1951 treaty"],
  ["diff"],
  ["diff", "1960", "1951"],
  ["diff", "--ignore", "case"],
  ["diff", "1951:I", "1960:VI"],
])("built and not built answer the same: anpo %s %s %s %s", async (...words) => {
  const argv = [...words.filter((word) => word !== undefined), "--json"];
  expect(program(argv).out).toBe((await anpo(argv)).out);
});

test.each(FORMATS)("the same bytes in three time zones: timeline as %s", (format) => {
  const in_ = (zone: string) => shell(`anpo timeline --format ${format}`, { TZ: zone }).out;
  const utc = in_("UTC");
  expect(utc.length).toBeGreaterThan(1000);
  expect(in_("Asia/Tokyo")).toBe(utc);
  expect(in_("America/Los_Angeles")).toBe(utc);
});

test("locale, time zone and terminal variables change no byte in a pipe", () => {
  const plain = shell("anpo timeline; anpo show 1951").out;
  for (const env of [
    { LC_ALL: "C" },
    { TZ: "Asia/Tokyo" },
    { TZ: "America/Los_Angeles" },
    { TERM: "" },
    { COLUMNS: "20" },
  ]) {
    expect(shell("anpo timeline; anpo show 1951", env).out).toBe(plain);
  }
});

test("NO_COLOR and FORCE_COLOR together: no warning of Node's", () => {
  const { err, out } = shell("anpo show 1960 V --format terminal", { NO_COLOR: "1", FORCE_COLOR: "1" });
  expect([err, out.includes("\u001b[")]).toEqual(["", false]);
});
