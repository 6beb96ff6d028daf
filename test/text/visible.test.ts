// Quoted text, made safe to print.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { abridged, shellWord, visible } from "../../src/text/visible.ts";
import { anyText } from "../support/text.ts";

describe("visible", () => {
  test.each([
    ["plain – ō 安保", "plain – ō 安保"],
    ["\u001b[31mred", "^[[31mred"],
    ["a\tb\nc\u0000\u007f", "a^Ib^Jc^@^?"],
    ["\u009b31m", "<U+009B>31m"],
    ["\u202egnp", "<U+202E>gnp"],
    ["a\u200bb\ufeff", "a<U+200B>b<U+FEFF>"],
    ["\ud800x", "<U+D800>x"],
    ["x\udc00", "x<U+DC00>"],
    ["😀", "😀"],
  ])("%j → %j", (text, expected) => expect(visible(text)).toBe(expected));

  test("keeps line feeds if asked, and nothing else", () => {
    expect(visible("a\nb\r\n", "line feeds")).toBe("a\nb^M\n");
  });

  test("leaves nothing that a terminal obeys, and changes nothing when it is applied again", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const shown = visible(text);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u);
        expect(visible(shown)).toBe(shown);
      }),
    );
  });
});

describe("abridged", () => {
  const long = (length: number) => "abcdefghij".repeat(length / 10);
  test.each([
    ["a short quotation", `“${long(60)}” is long`, `“${long(60)}” is long`],
    ["a long one", `“${long(300)}” is long`, `“${long(60)} … ${long(20)}” is long`],
    ["no quotation", long(300), long(300)],
  ])("%s", (_, message, expected) => expect(abridged(message)).toBe(expected));
});

test.each([
  ["peace", "peace"],
  ["armed attack", '"armed attack"'],
  ["極東", "極東"],
  ["why?", '"why?"'],
  ['say "no"', '"say \\"no\\""'],
  ["$HOME `ls`", '"\\$HOME \\`ls\\`"'],
])("%s as a word of a command line: %s", (text, expected) => expect(shellWord(text)).toBe(expected));
