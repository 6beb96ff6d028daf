// The built program in bad surroundings.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { allCommands } from "../../src/commands/index.ts";
import { onTerminal, program, root, shell } from "../support/shell.ts";

const COMMANDS = await allCommands();

const isPosix = process.platform !== "win32";

describe.runIf(isPosix)("streams", () => {
  test.each([
    ["anpo show 1960 V >&-", 0],
    ["anpo show 1961 2>&-", 2],
    ["anpo show 1960 V >&- 2>&- <&-", 0],
  ])("%s: nothing said, status %i", (line, status) => {
    expect(shell(line)).toEqual({ status, out: "", err: "" });
  });

  test("a closed standard input holds nothing", () => {
    const { status, err } = shell("anpo show - <&-");
    expect([status, err]).toEqual([1, "anpo: no reference on standard input\n"]);
  });

  test.each([1, 4095, 65536, 65537, 150_000])(
    "a reader that takes %i bytes and goes: status 0, nothing said",
    (bytes) => {
      const { out, err } = shell(`anpo glossary --json | head -c ${bytes} | wc -c; echo \${PIPESTATUS[0]}`);
      expect([out.split(/\s+/).filter(Boolean), err]).toEqual([[String(bytes), "0"], ""]);
    },
  );

  test("more than a pipe holds arrives whole through a slow reader", () => {
    const whole = shell("anpo glossary --json").out;
    expect(whole.length).toBeGreaterThan(2 * 65536);
    expect(shell("anpo glossary --json | (sleep 0.5; cat)").out).toBe(whole);
  });

  test.each([
    ["show -", "V \xff\xfe", 2, /^anpo: line 1: cannot read “\ufffd\ufffd” in /],
    ["check -", "an armed attack\xff against either Party", 1, /^$/],
    ["check -", "\xff\xfe", 2, /^anpo: /],
  ])("%s, with bytes that are no UTF-8: status %#", (line, input, status, err) => {
    const ended = program(line.split(" "), { input: Buffer.from(input, "latin1") });
    expect(ended.status).toBe(status);
    expect(ended.err).toMatch(err);
  });

  test.each([["show"], ["check"], ["cite"], ["diff"]])(
    "anpo %s - with a megabyte of one word: 2, in a few lines",
    (name) => {
      const { status, err } = program([name, "-"], { input: "V".repeat(1_000_000) });
      expect(status).toBe(2);
      expect(err.length).toBeLessThan(1000);
    },
  );

  test.each(["a ".repeat(4_999), "a-\n".repeat(3_300)])(
    "anpo check - with a quotation as long as can be: absent",
    (input) => expect(program(["check", "-"], { input })).toMatchObject({ status: 1, err: "" }),
  );

  test.each(COMMANDS.map(({ name }) => [name]))(
    "anpo %s with operands of a megabyte: a status, few words",
    (name) => {
      const { status, err } = program([name, ..."attack ".repeat(14_000).trim().split(" ")], {});
      expect([1, 2]).toContain(status);
      expect(err.length).toBeLessThan(1000);
      expect(program([name, "x".repeat(120_000)]).err.length).toBeLessThan(1000);
    },
  );
});

describe("surroundings change no byte in a pipe", () => {
  const plain = program(["show", "1951"]).out;
  test.each([
    ["no PATH, no HOME", { PATH: "" }],
    ["a home that cannot be written", { HOME: "/proc/1" }],
    ["a home that is not there", { HOME: "/nonexistent" }],
    ["no TERM", { TERM: "" }],
    ["TERM=dumb", { TERM: "dumb" }],
    ["LANG=C", { LANG: "C", LC_ALL: "C" }],
    ["a Turkish locale", { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" }],
    ["Kiritimati", { TZ: "Pacific/Kiritimati" }],
    ...["0", "1", "abc", "-5", "100000", "1e3"].map((columns) => [
      `COLUMNS=${columns}`,
      { COLUMNS: columns },
    ]),
  ] as [string, Record<string, string>][])("%s", (_, env) => {
    expect(program(["show", "1951"], { env })).toEqual({ status: 0, signal: null, out: plain, err: "" });
  });

  test.each(["0", "1", "abc", "100000"])(
    "COLUMNS=%s with a layout for terminals: every word is there",
    (columns) => {
      const { status, out } = program(["show", "1951", "--format", "terminal", "--no-numbers"], {
        env: { COLUMNS: columns },
      });
      expect(status).toBe(0);
      expect(out.replace(/\s/g, "")).toContain("Japanhasthisdaysigned");
    },
  );
});

describe.runIf(isPosix)("signals", () => {
  test.each(["SIGINT", "SIGTERM"] as const)(
    "%s while the output waits for its reader: it ends, without a word",
    async (signal) => {
      const child = spawn(process.execPath, [`${root}bin/anpo.cjs`, "glossary", "--json"]);
      let err = "";
      child.stderr.on("data", (chunk) => {
        err += chunk;
      });
      // The first bytes are there, the rest waits in a full pipe.
      await once(child.stdout, "readable");
      child.kill(signal);
      const [status, how] = await once(child, "exit");
      expect([status, how, err]).toEqual([null, signal, ""]);
    },
  );
});

describe.runIf(isPosix)("in the pager", () => {
  const folder = mkdtempSync(join(tmpdir(), "anpo-"));
  const pager = (name: string, script: string) => {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
    return path;
  };

  test("Ctrl-C is the pager's: the answer is whole, the status 0", () => {
    const out = onTerminal("show 1960", {
      ANPO_PAGER: pager("interrupted", "kill -INT $PPID; sleep 0.2; cat; echo end"),
    });
    expect(stripVTControlCharacters(out)).toMatch(/Article X [\s\S]*\nend\nstatus 0\n$/);
  });

  test("a slow pager is waited for", () => {
    const out = onTerminal("show 1960", { ANPO_PAGER: pager("slow", "sleep 0.5; cat >/dev/null; echo end") });
    expect(stripVTControlCharacters(out)).toBe("end\nstatus 0\n");
  });

  test("SIGTERM ends anpo, without a trace", () => {
    const out = onTerminal("show 1960", {
      ANPO_PAGER: pager("terminated", "kill -TERM $PPID; cat >/dev/null"),
    });
    expect(stripVTControlCharacters(out)).toMatch(/status 143\n$/);
    expect(out).not.toContain("    at ");
  });
});
