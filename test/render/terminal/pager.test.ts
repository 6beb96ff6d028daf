// When a pager is started, and which.

import { describe, expect, test } from "vitest";
import { pagerEnvironment, pagerFor } from "../../../src/render/terminal/pager.ts";
import { anpo } from "../../support/io.ts";

const LONG = "line\n".repeat(30);
const SCREEN = { isWanted: true, format: "terminal", isTerminal: true, rows: 24, env: {}, isWindows: false };

describe("which pager", () => {
  test.each([
    ["less by default", {}, ["less", "-R"]],
    ["less in a folder, with options", { env: { PAGER: "/usr/bin/less -S" } }, ["/usr/bin/less", "-S", "-R"]],
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
    ["less if one line is too many", { rows: 30 }, ["less", "-R"]],
    ["none if the height is unknown", { rows: null }, null],
  ])("%s", (_, question, expected) => expect(pagerFor(LONG, { ...SCREEN, ...question })).toEqual(expected));

  const KEYS = "(?eend of text:space\\: next page., q\\: quit)";

  test.each([
    ["anpo show 1960", {}, "anpo show 1960", "FX"],
    ["anpo show 1960:V.1", {}, "anpo show 1960\\:V\\.1", "FX"],
    ["anpo search $100?", { LESS: "S" }, "anpo search 100\\?", "S"],
    [`anpo ${"x".repeat(60)}`, { LESS: "-Pmine" }, `anpo ${"x".repeat(22)}\\.\\.\\.`, "-Pmine"],
    ["anpo search 極東 --in 1960", {}, "anpo search", "FX"],
    ["anpo --no-bom search “bases”", {}, "anpo", "FX"],
  ])("less shows colors and says what it shows and how to leave: %s, %j", (typed, env, shown, own) => {
    const prompt = `${shown}  lines %lt-%lb of 30  ${KEYS}$`;
    expect(pagerEnvironment(env, { typed, text: LONG, columns: 80 })).toEqual({
      LESS: `-R -Ps${prompt}-Pm${prompt}-PM${prompt} ${own}`,
      LESSCHARSET: "utf-8",
      LESSSECURE: "1",
    });
  });

  test.each([
    [120, `anpo search "United Nations" --limit all  lines %lt-%lb of 30  ${KEYS}`],
    [80, `anpo search "United Nations\\.\\.\\.  lines %lt-%lb of 30  ${KEYS}`],
    [64, `anpo search\\.\\.\\.  lines %lt-%lb of 30  ${KEYS}`],
    [61, `lines %lt-%lb of 30  ${KEYS}`],
    [40, "lines %lt-%lb of 30  q\\: quit"],
    [20, "q\\: quit"],
  ])("at %i columns, as much is said as fits", (columns, prompt) => {
    const typed = 'anpo search "United Nations" --limit all';
    const { LESS } = pagerEnvironment({}, { typed, text: LONG, columns });
    expect(LESS).toContain(`-Ps${prompt}$-Pm`);
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

  test("gives long help to the pager", async () => {
    const paged: string[] = [];
    const page = (text: string) => paged.push(text) > 0;
    expect((await anpo(["help"], { terminal: 80, rows: 24, page })).out).toBe("");
    expect(paged[0]).toContain("Options:");
    expect((await anpo(["help", "--no-pager"], { terminal: 80, rows: 24, page })).out).toBe(paged[0]);
    expect((await anpo([], { terminal: 80, rows: 24, page })).out).toContain("Commands");
  });

  test("says how to save a web page instead of printing it on a terminal", async () => {
    const line = ["show", "1960 V", "--format", "html"];
    const { out, err, status } = await anpo(line, { terminal: 80, rows: 24, page: () => true });
    expect([out, status]).toEqual(["", 0]);
    expect(err).toContain('to save it, type: anpo show "1960 V" --format html > page.html');
    expect((await anpo(line)).out).toContain("<!doctype html>");
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
