// The built program in a process of its own: streams, terminals, environment.

import { existsSync, readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { manual } from "../../src/manual.ts";
import { FORMATS } from "../../src/render/formats.ts";
import { textAt } from "../../src/treaty/passage.ts";
import { treaties } from "../support/corpus.ts";
import { anpo } from "../support/io.ts";
import { onTerminal, program, root, shell } from "../support/shell.ts";

describe("what is built", () => {
  test.each([
    ["search", "-n", "20", "consultatoin"],
    ["search", "-n", "20", "prior consultation"],
    ["search", "-n", "20", "極東"],
    ["search", "-n", "20", "who signed the 1951 treaty"],
    ["diff"],
    ["diff", "1960", "1951"],
    ["diff", "--ignore", "case"],
    ["diff", "1951:I", "1960:VI"],
  ])("answers as the sources do: anpo %s %s %s %s", async (...words) => {
    const argv = [...words.filter((word) => word !== undefined), "--json"];
    expect(program(argv).out).toBe((await anpo(argv)).out);
  });

  test("has the manual page of the sources", async () => {
    const built = readFileSync(`${root}dist/anpo.1`, "utf8");
    const [, date] = /^\.Dd (.*)$/m.exec(built)!;
    expect(built).toBe(await manual(date!));
  });
});

describe("pipes", () => {
  test("--json has the two paragraphs of Article V exactly", () => {
    const { out, status } = shell("anpo show 1960 V --json");
    const [treaty] = JSON.parse(out).treaties;
    const texts = treaty.provisions[0].paragraphs.map(({ text }: { text: string }) => text);
    expect([status, texts]).toEqual([0, [textAt(treaties, "1960:V.1"), textAt(treaties, "1960:V.2")]]);
  });

  test("a reader that stops early is not an error", () => {
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

  test.each([
    ["what an answer is about comes before it", "anpo search 'prior consultation' -n 50", "err out"],
    ["what else there is comes after it", "anpo search peace --format markdown", "out err"],
    ["where to look for what is no quotation comes after it", "anpo check peace in our time", "out err"],
  ])("of the messages, %s", (_, line, order) => {
    const { out, err } = shell(line);
    expect([out, err]).not.toContain("");
    expect(shell(`${line} 2>&1`).out).toBe(order === "err out" ? err + out : out + err);
  });

  test("references from search can be shown", () => {
    const { out, status } = shell('anpo search "armed attack" 2>/dev/null | cut -f1 | anpo show -');
    expect(status).toBe(0);
    expect(out).toMatch(/^1960 Article V /m);
  });

  test("a folder, or input without end, cannot be read", () => {
    for (const line of ["anpo show - < /", "yes | anpo check -"]) {
      const { status, out, err } = shell(line);
      expect([status, out]).toEqual([2, ""]);
      expect(err).toMatch(/^anpo: .*\n$/);
    }
  });

  test("a byte-order mark on standard input is not part of the quotation", () => {
    const { out } = shell("printf '\\357\\273\\277armed attack' | anpo check - --json");
    expect(JSON.parse(out)).toMatchObject({ quotation: "armed attack", verdict: "exact" });
  });

  test("to the null device, nothing fails", () => {
    expect(shell("anpo timeline > /dev/null; echo $?")).toEqual({ status: 0, out: "0\n", err: "" });
    expect(shell("anpo show 1961 2> /dev/null; echo $?")).toEqual({ status: 0, out: "2\n", err: "" });
  });
});

describe.runIf(existsSync("/dev/full"))("a full disk", () => {
  test.each(["show 1951", "timeline --json", "--help"])("anpo %s > /dev/full: 2, and a message", (line) => {
    const { status, out, err } = shell(`anpo ${line} > /dev/full`);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/^anpo: cannot write the output: no space left\n$/);
  });

  test("a message that cannot be written leaves no stack trace", () => {
    expect(shell("anpo show 1961 2> /dev/full")).toEqual({ status: 2, out: "", err: "" });
  });
});

describe.runIf(existsSync("/usr/bin/script"))("on a real terminal", () => {
  test("a short answer is colored, wrapped and not paged", () => {
    const out = onTerminal("show 1960 IX", { ANPO_PAGER: "head -1" });
    expect(out).toContain("\u001b[1m1960 Article IX\u001b[22m");
    expect(out).toMatch(/status 0\n$/);
    for (const row of stripVTControlCharacters(out).split("\n")) expect(row.length).toBeLessThanOrEqual(80);
  });

  test("a long answer goes through the pager, which may quit early", () => {
    const out = onTerminal("show 1960", { ANPO_PAGER: "head -1" });
    expect(stripVTControlCharacters(out)).toBe(`${treaties[1]!.title.slice(0, 80)}\nstatus 0\n`);
  });

  test.each([
    ["that does not exist", "nosuch-pager"],
    ["that a shell does not find", 'nosuch-pager "$HOME"'],
    ["that is cat", "cat"],
    ["that is empty", ""],
  ])("a pager %s: printed directly", (_, pager) => {
    const out = onTerminal("show 1960", { ANPO_PAGER: pager, NO_COLOR: "1" });
    expect(out).toMatch(/^Article X /m);
    expect(out).toMatch(/status 0\n$/);
  });

  test("the status of a pager does not count", () => {
    expect(onTerminal("show 1960", { ANPO_PAGER: "false" })).toMatch(/status 0\n$/);
  });
});

describe("the environment", () => {
  const formats = FORMATS.filter((format) => format !== "tei" && format !== "akn");
  const lines = [
    ...formats.map((format) => `timeline --format ${format}`),
    "export --format tei",
    "export 1960 --format akn",
  ];

  test.each(lines)("anpo %s has the same bytes in three time zones", (line) => {
    const inZone = (zone: string) => shell(`anpo ${line}`, { TZ: zone }).out;
    const utc = inZone("UTC");
    expect(utc.length).toBeGreaterThan(1000);
    expect(inZone("Asia/Tokyo")).toBe(utc);
    expect(inZone("America/Los_Angeles")).toBe(utc);
  });

  test("NO_COLOR and FORCE_COLOR together: no color, and no warning from Node", () => {
    const { err, out } = shell("anpo show 1960 V --format terminal", { NO_COLOR: "1", FORCE_COLOR: "1" });
    expect([err, out.includes("\u001b[")]).toEqual(["", false]);
  });

  const plain = program(["show", "1951"]).out;
  test.each<[name: string, env: Record<string, string>]>([
    ["no PATH", { PATH: "" }],
    ["a home that cannot be written", { HOME: "/proc/1" }],
    ["a home that does not exist", { HOME: "/nonexistent" }],
    ["no TERM", { TERM: "" }],
    ["TERM=dumb", { TERM: "dumb" }],
    ["LANG=C", { LANG: "C", LC_ALL: "C" }],
    ["a Turkish locale", { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" }],
    ["a time zone far east", { TZ: "Pacific/Kiritimati" }],
    ...["0", "1", "20", "abc", "-5", "100000", "1e3"].map((columns): [string, Record<string, string>] => [
      `COLUMNS=${columns}`,
      { COLUMNS: columns },
    ]),
  ])("%s changes no byte in a pipe", (_, env) => {
    expect(program(["show", "1951"], { env })).toEqual({ status: 0, signal: null, out: plain, err: "" });
  });

  test.each(["0", "1", "abc", "100000"])(
    "with COLUMNS=%s, a layout for terminals has every word",
    (columns) => {
      const { status, out } = program(["show", "1951", "--format", "terminal", "--no-numbers"], {
        env: { COLUMNS: columns },
      });
      expect(status).toBe(0);
      const text = textAt(treaties, "1951:preamble.1")!;
      expect(out.replace(/\s/g, "")).toContain(text.replace(/\s/g, ""));
    },
  );
});

describe("the modes of the terminal", () => {
  // Node would set those of its start again: fzf in the same pipe would lose the keyboard.
  test.each([
    ["(sleep 0.6; echo 1960:V) | node $ANPO show - > /dev/null"],
    ["node $ANPO search peace --limit all 2> /dev/tty | sleep 0.6"],
  ])("stay as another program has set them meanwhile: %s", (line) => {
    const inside = `(${line}) & sleep 0.1; stty -echo; wait; stty -a`;
    const { out } = shell(`script -qec "sh -c '${inside}'" /dev/null < /dev/null`, {
      ANPO: `${root}bin/anpo.cjs`,
    });
    expect(out).toMatch(/ -echo\b/);
  });
});
