// `anpo export`: which formats take a treaty, and the file to save each in.

import { expect, test } from "vitest";
import { exportFile } from "../../../src/index.ts";
import { problemOf } from "../../support/ask.ts";
import { type } from "../../support/io.ts";

test.each([
  ["export 1951 --format akn", "<akomaNtoso "],
  ["export 1960 --format akn", "<akomaNtoso "],
])("anpo %s prints a file, the same for every reader", async (line, start) => {
  const { status, out, err } = await type(line);
  expect([status, err]).toEqual([0, ""]);
  expect(out.split("\n")[1]).toContain(start);
  expect((await type(line, { env: { LANG: "ja_JP.UTF-8", TZ: "Asia/Tokyo" } })).out).toBe(out);
});

test.each([
  ["export --format akn", "anpo export 1951 --format akn, or anpo export 1960 --format akn"],
  ["export 1961 --format akn", "the treaties are 1951 and 1960"],
  ["export V --format akn", "the treaties are 1951 and 1960"],
  ["export 1951 1960 --format akn", "remove it"],
  ["export 1960", "anpo show 1960 --format html > 1960.html"],
  ["export 1960 --json", "anpo show 1960 --format json > 1960.json"],
  ["export 1960 --format tei", "anpo export 1960 --format akn"],
])("anpo %s is refused, in a pipe and on a terminal: %s", async (line, advice) => {
  for (const terminal of [null, 80]) {
    const { status, err } = await type(line, { terminal });
    expect(status).toBe(2);
    expect(err).toContain(advice);
  }
});

test.each([
  ["export", "anpo export > anpo.html"],
  ["export --json", "anpo export --format json > anpo.json"],
  ["export --format tei", "anpo export --format tei > anpo.tei.xml"],
  ["export 1960 --format akn", "anpo export 1960 --format akn > anpo-1960.akn.xml"],
])("on a terminal, anpo %s says: %s", async (line, advice) => {
  expect((await type(line, { terminal: 80 })).err).toContain(`save it: ${advice}\n`);
});

test.each<[Parameters<typeof exportFile>, string]>([
  [["html"], "export"],
  [["json"], "export --json"],
  [["tei"], "export --format tei"],
  [["akn", "1951"], "export 1951 --format akn"],
])("the library writes %j as the program prints it", async (given, line) => {
  expect(await exportFile(...given)).toBe((await type(line)).out);
});

test.each<[unknown[], string]>([
  [["akn"], "no treaty for a file"],
  [["akn", "1961"], "unknown treaty"],
  [["html", "1960"], "treaty for a whole edition"],
  [["csv"], "unsupported format"],
])("the library refuses %j", async (given, kind) => {
  const attempt = exportFile(...(given as Parameters<typeof exportFile>));
  expect(await problemOf(attempt)).toMatchObject({ kind });
});
