// The built program in real pipes: what only that can show.

import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { textAt } from "../src/core/passage.ts";
import { treaties } from "./corpus.ts";
import { shell } from "./shell.ts";

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

test("a long answer arrives whole through a slow reader", () => {
  const whole = shell("anpo timeline --json").out;
  expect(whole.length).toBeGreaterThan(40_000);
  expect(shell("anpo timeline --json | (sleep 0.3; cat)").out).toBe(whole);
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

test("references from search go to show", () => {
  const { out, status } = shell('anpo search "armed attack" 2>/dev/null | cut -f1 | anpo show -');
  expect(status).toBe(0);
  expect(out).toContain("1960 Article V [Armed attack]\n");
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
