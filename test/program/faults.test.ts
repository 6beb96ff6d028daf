// The built program with closed streams, slow readers, huge input and signals.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, writeFileSync } from "node:fs";
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
  ])("%s prints nothing, status %i", (line, status) => {
    expect(shell(line)).toEqual({ status, out: "", err: "" });
  });

  test("a closed standard input is empty", () => {
    const { status, out } = shell("anpo show - <&-");
    expect([status, out]).toEqual([1, ""]);
  });

  test.each([1, 4095, 65536, 65537, 150_000])(
    "a reader that takes %i bytes and stops: status 0, no message",
    (bytes) => {
      const { out, err } = shell(`anpo glossary --json | head -c ${bytes} | wc -c; echo \${PIPESTATUS[0]}`);
      expect([out.split(/\s+/).filter(Boolean), err]).toEqual([[String(bytes), "0"], ""]);
    },
  );

  test("an answer that is longer than the buffer of a pipe is complete for a slow reader", () => {
    const whole = shell("anpo glossary --json").out;
    expect(whole.length).toBeGreaterThan(2 * 65536);
    expect(shell("anpo glossary --json | (sleep 0.5; cat)").out).toBe(whole);
  });

  test.each([
    ["show -", "V \xff\xfe"],
    ["check -", "an armed attack\xff against either Party"],
    ["check -", "\xff\xfe"],
  ])("%s refuses bytes that are not text: %j", (line, input) => {
    const { status, out, err } = program(line.split(" "), { input: Buffer.from(input, "latin1") });
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/^(anpo: .*\n){2}$/);
  });

  test.each([["show"], ["check"], ["cite"], ["diff"]])(
    "anpo %s - with a megabyte in one word: status 2, and a short message",
    (name) => {
      const { status, err } = program([name, "-"], { input: "V".repeat(1_000_000) });
      expect(status).toBe(2);
      expect(err.length).toBeLessThan(1000);
    },
  );

  test.each(["a ".repeat(4_999), "a-\n".repeat(3_300)])(
    "anpo check - with a quotation of the greatest length",
    (input) => expect(program(["check", "-"], { input }).status).toBe(1),
  );

  test.each([...COMMANDS.map(({ name }) => name), "read", "events", "nosuch"])(
    "anpo %s with a megabyte of operands: a status, and a short message",
    (name) => {
      const { status, err } = program([name, ..."attack ".repeat(14_000).trim().split(" ")], {});
      expect([1, 2]).toContain(status);
      expect(err.length).toBeLessThan(1000);
      for (const operand of ["x".repeat(120_000), `event:${"x".repeat(120_000)}`])
        expect(program([name, operand]).err.length).toBeLessThan(1000);
    },
  );
});

describe.runIf(isPosix)("signals", () => {
  test.each(["SIGINT", "SIGTERM"] as const)(
    "%s while the output waits for its reader: the program ends without a message",
    async (signal) => {
      const child = spawn(process.execPath, [`${root}bin/anpo.cjs`, "glossary", "--json"]);
      let err = "";
      child.stderr.on("data", (chunk) => {
        err += chunk;
      });
      // The first bytes have arrived; the rest waits for room in the pipe.
      await once(child.stdout, "readable");
      child.kill(signal);
      const [status, how] = await once(child, "exit");
      expect([status, how, err]).toEqual([null, signal, ""]);
    },
  );
});

describe.runIf(isPosix && existsSync("/usr/bin/script"))("in the pager", () => {
  const folder = mkdtempSync(join(tmpdir(), "anpo-"));
  const pager = (name: string, script: string) => {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
    return path;
  };

  test("Ctrl-C goes to the pager: the answer is complete, status 0", () => {
    const out = onTerminal("show 1960", {
      ANPO_PAGER: pager("interrupted", "kill -INT $PPID; sleep 0.2; cat; echo end"),
    });
    expect(stripVTControlCharacters(out)).toMatch(/Article X [\s\S]*\nend\nstatus 0\n$/);
  });

  test("a slow pager is waited for", () => {
    const out = onTerminal("show 1960", { ANPO_PAGER: pager("slow", "sleep 0.5; cat >/dev/null; echo end") });
    expect(stripVTControlCharacters(out)).toBe("end\nstatus 0\n");
  });

  test("SIGTERM ends anpo without a stack trace", () => {
    const out = onTerminal("show 1960", {
      ANPO_PAGER: pager("terminated", "kill -TERM $PPID; cat >/dev/null"),
    });
    expect(stripVTControlCharacters(out)).toMatch(/status 143\n$/);
    expect(out).not.toContain("    at ");
  });
});
