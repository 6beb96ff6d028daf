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
  ["", 0x811c9dc5],
  // (0x811c9dc5 xor 0x61626364) * 0x01000193, modulo 2 to the 32nd: a word of four letters, low byte first.
  ["dcba", 0x08ead773],
  ["dcb", 0x7bead773],
])("the checksum of “%s”", (text, sum) => {
  expect(checksumOf(Buffer.from(text)).toString(16)).toBe(sum.toString(16));
});

test("the checksum of any length is that of the words one after the other", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 120, size: "max" }), (bytes) => {
      let sum = 0x811c9dc5;
      for (let at = 0; at < bytes.length; at += 4) {
        const [one = 0, two = 0, three = 0, four = 0] = bytes.subarray(at, at + 4);
        sum = Math.imul(sum ^ (one | (two << 8) | (three << 16) | (four << 24)), 0x01000193);
      }
      expect(checksumOf(bytes)).toBe(sum >>> 0);
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
      expect(() => readIntact(folder, "timeline.json", checksumOf(whole))).toThrow(
        "the data is damaged in timeline.json",
      );
    }),
  );
});
