// Text → lines.

import fc from "fast-check";
import LineBreaker from "linebreak";
import { expect, test } from "vitest";
import { displayWidth } from "../../../src/render/terminal/width.ts";
import { wrap, wrappedLines } from "../../../src/render/terminal/wrap.ts";

test.each([
  ["one two three", 7, ["one two", "three"]],
  ["one two three", 80, ["one two three"]],
  ["", 10, [""]],
  ["self-help and aid", 8, ["self-hel", "p and", "aid"]],
  ["of self-help", 10, ["of", "self-help"]],
  ["a\nb", 10, ["a", "b"]],
  ["a\n\nb\n", 10, ["a", "", "b"]],
  ["a  b", 10, ["a  b"]],
  ["日本国とアメリカ", 8, ["日本国と", "アメリカ"]],
  ["条約、第五条", 6, ["条約、", "第五条"]],
  ["新条約、第五条", 6, ["新条", "約、第", "五条"]],
  ["「条約」という。", 4, ["「条", "約」", "とい", "う。"]],
  ["before 条約", 8, ["before", "条約"]],
  ["peace—and war", 6, ["peace—", "and", "war"]],
  ["abcdefghij", 4, ["abcd", "efgh", "ij"]],
  ["e\u0301e\u0301e\u0301", 2, ["e\u0301e\u0301", "e\u0301"]],
  ["条", 1, ["条"]],
])("%j at %i", (text, width, expected) => expect(wrappedLines(text, width)).toEqual(expected));

test.each([
  [
    "anpo: to search for it, type: anpo search signers",
    46,
    ["anpo: to search for it, type:", "anpo search signers"],
  ],
  [
    "to list it, type: anpo show V; then type: anpo help",
    30,
    ["to list it, type: anpo show V;", "then type: anpo help"],
  ],
  ["type: anpo show 1951 or anpo show 1960", 24, ["type: anpo show 1951 or", "anpo show 1960"]],
  [
    "name one: anpo collate 1951, anpo collate 1960",
    34,
    ["name one: anpo collate 1951,", "anpo collate 1960"],
  ],
  ["anpo: anpo export has no csv output", 30, ["anpo: anpo export has no csv", "output"]],
  ["type: anpo search one two three", 12, ["type: anpo", "search one", "two three"]],
])("a command to type is not broken if it fits on a line: %j at %i", (text, width, expected) =>
  expect(wrappedLines(text, width)).toEqual(expected),
);

const pieces = ["treaty", "安保条約", "self-help", " ", "、", "「", "」", "e\u0301", "😀", "\n", "…", "—"];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...pieces)).map((all) => all.join("")),
  fc.string({ unit: "grapheme" }),
);

test("loses nothing but white space at the breaks, and keeps to the width", () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 2, max: 100 }), (text, width) => {
      const lines = wrappedLines(text, width);
      expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    }),
  );
});

test("the offsets are in order and within the text", () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 30 }), (text, width) => {
      const offsets = wrap(text, width).flatMap(({ start, end }) => [start, end]);
      expect(offsets).toEqual(offsets.toSorted((one, other) => one - other));
      expect(offsets.at(-1)).toBeLessThanOrEqual(text.length);
    }),
  );
});

test("a line ends where the Unicode line breaking rules allow it", () => {
  const words = [
    "“tea,”",
    "self-help",
    "1960:",
    "and/or",
    "half—and",
    "5%",
    "お茶を、「茶」（ちゃ）という。",
    "茶",
  ];
  const prose = fc.array(fc.constantFrom(...words), { minLength: 1 }).map((all) => all.join(" "));
  fc.assert(
    // Where the longest word fits: what does not fit is cut anywhere.
    fc.property(prose, fc.integer({ min: 10, max: 40 }), (text, width) => {
      const allowed = new Set<number>();
      const breaker = new LineBreaker(text);
      for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) allowed.add(next.position);
      for (const { end } of wrap(text, width)) {
        const next = end + /^\s*/.exec(text.slice(end))![0].length;
        expect(allowed.has(next), text.slice(0, end)).toBe(true);
      }
    }),
  );
});
