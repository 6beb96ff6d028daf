// Data that was changed after the build is not read.

import fc from "fast-check";
import { expect, test } from "vitest";
import { checksumOf, intact } from "../src/intact.ts";

test.each([
  // The vectors of the FNV reference code, 32 bits, variant 1a.
  ["", 0x811c9dc5],
  ["a", 0xe40c292c],
  ["foobar", 0xbf9cf968],
])("the checksum of “%s”", (text, sum) => {
  expect(checksumOf(text)).toBe(sum);
});

test("what is whole is read", () => {
  expect(intact("timeline.json", '{"events":[]}', checksumOf('{"events":[]}'))).toEqual({ events: [] });
});

test("one changed character is refused by name", () => {
  const anyText = fc.string({ minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(anyText, fc.nat(), fc.string({ minLength: 1, maxLength: 1 }), (text, place, other) => {
      const at = place % text.length;
      fc.pre(text[at] !== other);
      const damaged = text.slice(0, at) + other + text.slice(at + 1);
      expect(() => intact("timeline.json", damaged, checksumOf(text))).toThrow(
        "the data is damaged in timeline.json",
      );
    }),
  );
});
