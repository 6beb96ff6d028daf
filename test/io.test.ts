// The encodings of a text that is read.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "../src/io.ts";
import { problemOf } from "./support/ask.ts";
import { anyText } from "./support/text.ts";

const TEXT = "“Article V” 第五条 😀\r\n";

const utf16le = (text: string) => Buffer.from(text, "utf16le");
const utf16be = (text: string) => utf16le(text).swap16();

test.each([
  ["UTF-8", Buffer.from(TEXT)],
  ["UTF-8 with a byte-order mark", Buffer.from(`\ufeff${TEXT}`)],
  ["UTF-16, low byte first, with a byte-order mark", utf16le(`\ufeff${TEXT}`)],
  ["UTF-16, high byte first, with a byte-order mark", utf16be(`\ufeff${TEXT}`)],
])("%s", (_, bytes) => expect(decode(bytes, null)).toBe(TEXT));

test.each([
  ["empty", ""],
  ["only a byte-order mark", "\ufeff"],
])("%s: no text", (_, text) => {
  expect(decode(Buffer.from(text), null)).toBe("");
});

test("any text, in any of the encodings", () => {
  const whole = anyText().map((text) =>
    Buffer.from(text)
      .toString()
      .replace(/^\ufeff+/, ""),
  );
  fc.assert(
    fc.property(whole, (text) => {
      const marked = `\ufeff${text}`;
      for (const bytes of [Buffer.from(text), Buffer.from(marked), utf16le(marked), utf16be(marked)])
        expect(decode(bytes, null)).toBe(text);
    }),
  );
});

describe("bytes that are not valid", () => {
  test.each([
    ["Latin 1", Buffer.from("na\u00efve", "latin1"), "UTF-8"],
    ["Shift JIS", Buffer.from([0x91, 0xe6, 0x8c, 0xdc, 0x8f, 0xf0]), "UTF-8"],
    ["a character that is cut off", Buffer.from("条").subarray(0, 2), "UTF-8"],
    ["half of a pair in UTF-16", Buffer.concat([utf16le("\ufeffa"), Buffer.from([0x3d, 0xd8])]), "UTF-16LE"],
    ["UTF-16 with an odd number of bytes", Buffer.from([0xfe, 0xff, 0x00]), "UTF-16BE"],
  ])("%s", async (_, bytes, encoding) => {
    expect(await problemOf(() => decode(bytes, "draft.txt"))).toEqual({
      ...{ kind: "undecodable input", file: "draft.txt", encoding },
    });
  });
});
