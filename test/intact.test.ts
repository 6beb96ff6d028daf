// Data that was changed after the build is not read.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { checksumOf, readIntact } from "../src/intact.ts";

const folder = mkdtempSync(join(tmpdir(), "anpo-"));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ["", 1],
  // Four bytes behind a 1: 2 to the 32nd, which is 5 above the prime.
  ["\0\0\0\0", 5],
  ["dcba", 0x64636261 + 5],
])("the checksum of “%s”", (text, sum) => {
  expect(checksumOf(Buffer.from(text))).toBe(sum);
});

test("the checksum of any length is the remainder, byte by byte", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 120, size: "max" }), (bytes) => {
      const sum = bytes.reduce((rest, byte) => (rest * 256 + byte) % 4294967291, 1);
      expect(checksumOf(Buffer.from(bytes))).toBe(sum);
    }),
  );
});

test("what is whole is read", () => {
  const text = '{"events":["\\u6761\\u7d04"]}';
  writeFileSync(join(folder, "whole.json"), text);
  expect(readIntact(folder, "whole.json", checksumOf(Buffer.from(text)))).toEqual({ events: ["条約"] });
});

test("what is not there is refused by name", () => {
  expect(() => readIntact(folder, "timeline.json", 0)).toThrow("the data is damaged in timeline.json");
});

test("one changed character is refused by name", () => {
  const bytes = fc.uint8Array({ minLength: 1, maxLength: 200, size: "max" });
  fc.assert(
    fc.property(bytes, fc.nat(), fc.integer({ min: 1, max: 255 }), (whole, place, difference) => {
      const damaged = whole.with(place % whole.length, whole[place % whole.length]! ^ difference);
      writeFileSync(join(folder, "timeline.json"), damaged);
      expect(() => readIntact(folder, "timeline.json", checksumOf(Buffer.from(whole)))).toThrow(
        "the data is damaged in timeline.json",
      );
    }),
  );
});
