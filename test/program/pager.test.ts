// The built program with a real less on a real screen: tmux is the terminal.

import { spawnSync } from "node:child_process";
import { afterAll, describe, expect, test } from "vitest";
import { root } from "../support/shell.ts";

const has = (program: string, option: string) => spawnSync(program, [option]).status === 0;

/** A server of its own, which these tests start and end. */
const SERVER = `anpo-pager-test-${process.pid}`;
const tmux = (...words: string[]) =>
  spawnSync("tmux", ["-L", SERVER, "-f", "/dev/null", ...words], { encoding: "utf8" }).stdout;

describe.skipIf(!has("tmux", "-V") || !has("less", "--version"))("the prompt of less", () => {
  afterAll(() => {
    tmux("kill-server");
  });

  /** The last line of the screen, as soon as it is as expected. */
  async function lastLine(expected: RegExp): Promise<string> {
    let line = "";
    for (let tries = 0; tries < 100; tries++) {
      line = tmux("capture-pane", "-p").trimEnd().split("\n").at(-1)!;
      if (expected.test(line)) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return line;
  }

  const KEYS = /\(space: next page, q: quit\)$/;
  const END = /\(end of text, q: quit\)$/;

  test.each([
    [
      80,
      ["search", "United Nations", "--limit", "all"],
      /^anpo search "United .*\.\.\. {2}lines 1-23 of/,
      KEYS,
      END,
    ],
    [80, ["show", "1960"], /^anpo show 1960 {2}lines 1-23 of/, KEYS, END],
    [60, ["show", "1951", "1960", "--notes"], /^lines 1-23 of/, KEYS, END],
    [40, ["show", "1960"], /^lines 1-23 of/, /\d {2}q: quit$/, /^lines \d+-(\d+) of \1 {2}q: quit$/],
    [20, ["show", "1960"], /^q: quit$/, /quit$/, /^q: quit$/],
  ])("fits on a line of %i columns: anpo %j", async (columns, words, start, keys, end) => {
    const size = ["-x", String(columns), "-y", "24"];
    const env = ["env", "-u", "LESS", "-u", "PAGER", "-u", "ANPO_PAGER"];
    tmux("new-session", "-d", ...size, ...env, process.execPath, `${root}bin/anpo.cjs`, ...words);
    const first = await lastLine(keys);
    tmux("send-keys", "G");
    const last = await lastLine(end);
    tmux("kill-session");
    expect(first).toMatch(start);
    expect(first).toMatch(keys);
    expect(last).toMatch(end);
  });
});
