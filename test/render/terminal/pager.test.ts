// When a pager is started, and which.

import { describe, expect, test } from "vitest";
import { pagerEnvironment, pagerFor } from "../../../src/render/terminal/pager.ts";
import { anpo } from "../../support/io.ts";

const LONG = "line\n".repeat(30);
const SCREEN = { isWanted: true, format: "terminal", isTerminal: true, rows: 24, env: {}, isWindows: false };

describe("which pager", () => {
  test.each([
    ["less by default", {}, ["less"]],
    ["PAGER", { env: { PAGER: "more -d" } }, ["more", "-d"]],
    ["a shell for a command with quotes", { env: { PAGER: "less -p 'a b'" } }, ["sh", "-c", "less -p 'a b'"]],
    ["ANPO_PAGER first", { env: { PAGER: "more", ANPO_PAGER: "bat" } }, ["bat"]],
    ["none if empty", { env: { ANPO_PAGER: "", PAGER: "more" } }, null],
    ["none on a dumb terminal", { env: { TERM: "dumb" } }, null],
    ["but one that is named", { env: { TERM: "dumb", PAGER: "more" } }, ["more"]],
    ["none if cat", { env: { PAGER: "cat" } }, null],
    ["none in a pipe", { isTerminal: false }, null],
    ["none for JSON", { format: "json" }, null],
    ["none with --no-pager", { isWanted: false }, null],
    ["none on Windows", { isWindows: true }, null],
    ["none if all fits on the screen", { rows: 31 }, null],
    ["less if one line is too many", { rows: 30 }, ["less"]],
    ["none if the height is unknown", { rows: null }, null],
  ])("%s", (_, question, expected) => expect(pagerFor(LONG, { ...SCREEN, ...question })).toEqual(expected));

  test("less keeps colors and quits if one screen is enough, unless the user has set LESS", () => {
    expect(pagerEnvironment({})).toMatchObject({ LESS: "FRX", LESSCHARSET: "utf-8" });
    expect(pagerEnvironment({ LESS: "S" })).toMatchObject({ LESS: "S" });
  });
});

describe("a run", () => {
  test("gives a long answer to the pager, a short one to the screen", async () => {
    const paged: string[] = [];
    const page = (text: string) => paged.push(text) > 0;
    const long = await anpo(["show", "1960"], { terminal: 80, rows: 24, page });
    expect([long.out, long.status, paged.length]).toEqual(["", 0, 1]);
    expect(paged[0]).toContain("Article X");
    expect((await anpo(["show", "1960", "IX"], { terminal: 80, rows: 24, page })).out).toContain(
      "Article IX",
    );
    expect((await anpo(["show", "1960", "--no-pager"], { terminal: 80, rows: 24, page })).out).toBe(paged[0]);
  });

  test("prints notices after the pager, which would push them off the screen", async () => {
    const before: string[] = [];
    const { out, err } = await anpo(["search", "prior consultation"], {
      ...{ terminal: 80, rows: 5 },
      page: (_text, _command, soFar) => before.push(soFar.err) > 0,
    });
    expect([out, before]).toEqual(["", [""]]);
    expect(err).toContain("prior consultation");
  });

  test("prints directly if the pager cannot be started", async () => {
    const { out, err, status } = await anpo(["show", "1960"], { terminal: 80, rows: 24, page: () => false });
    expect([out.includes("Article X"), err, status]).toEqual([true, "", 0]);
  });
});
