// Colour, width, line breaks and foreign text: the decisions about a screen.

import fc from "fast-check";
import LineBreaker from "linebreak";
import stringWidth from "string-width";
import { beforeAll, describe, expect, test } from "vitest";
import { wantsColour } from "../../src/terminal/colour.ts";
import { screenOf, widths } from "../../src/terminal/screen.ts";
import { visible } from "../../src/terminal/visible.ts";
import { cells, readyFor } from "../../src/terminal/width.ts";
import { wrap } from "../../src/terminal/wrap.ts";
import { entries, events, paragraphs, treaties } from "../corpus.ts";
import { anyText } from "../text.ts";

describe("colour: the first that speaks decides", () => {
  const on = true;
  const off = false;
  test.each([
    ["always", { NO_COLOR: "1" }, off, on],
    ["never", { FORCE_COLOR: "1" }, on, off],
    ["auto", { NO_COLOR: "1", FORCE_COLOR: "1" }, on, off],
    ["auto", { NO_COLOR: "" }, on, on],
    ["auto", { FORCE_COLOR: "1" }, off, on],
    ["auto", { FORCE_COLOR: "" }, off, on],
    ["auto", { FORCE_COLOR: "0", CLICOLOR_FORCE: "1" }, on, off],
    ["auto", { FORCE_COLOR: "false" }, on, off],
    ["auto", { CLICOLOR_FORCE: "1", TERM: "dumb" }, off, on],
    ["auto", { CLICOLOR_FORCE: "0" }, off, off],
    ["auto", { TERM: "dumb" }, on, off],
    ["auto", { CLICOLOR: "0" }, on, off],
    ["auto", { CLICOLOR: "1" }, off, off],
    ["auto", {}, on, on],
    ["auto", {}, off, off],
  ] as const)("--color %s, %j, terminal %s → %s", (flag, env, isTerminal, expected) => {
    expect(wantsColour(flag, env, isTerminal)).toBe(expected);
  });
});

describe("width", () => {
  const terminal = { isTerminal: true, columns: 120 };
  const pipe = { isTerminal: false, columns: null };
  test.each([
    [terminal, {}, { isTerminal: true, columns: 120 }],
    [{ isTerminal: true, columns: 0 }, {}, { isTerminal: true, columns: 80 }],
    [pipe, {}, { isTerminal: false, columns: 80 }],
    [pipe, { COLUMNS: "50" }, { isTerminal: false, columns: 50 }],
    [pipe, { COLUMNS: "abc" }, { isTerminal: false, columns: 80 }],
    [pipe, { COLUMNS: "0" }, { isTerminal: false, columns: 80 }],
    [pipe, { ANPO_FORCE_TTY: "60" }, { isTerminal: true, columns: 60 }],
  ])("%j with %j is %j", (output, env, expected) => expect(screenOf(output, env)).toEqual(expected));

  test.each([
    [null, "terminal", 120, 80, 120],
    [null, "terminal", 60, 60, 60],
    [null, "terminal", 300, 80, 162],
    [null, "plain", 120, null, 120],
    [100, "terminal", 120, 100, 100],
    [40, "plain", 120, 40, 40],
    ["full", "terminal", 120, 120, 120],
  ] as const)(
    "--width %s in %s on %s columns: prose %s, columns %s",
    (asked, format, columns, width, fullWidth) => {
      expect(widths(asked, format, { isTerminal: true, columns })).toEqual({ width, fullWidth });
    },
  );
});

describe("the cells of a text", () => {
  const characters = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code));

  test("before anything is loaded, as string-width counts, or two for a rare character", () => {
    const counted = characters.map((one) => [one, cells(one), stringWidth(one)] as const);
    const common = counted.filter(([, mine, theirs]) => mine === theirs && theirs > 0);
    expect(common.length).toBeGreaterThan(21_000);
    for (const [one, mine, theirs] of counted)
      expect(mine === theirs || (mine === 2 && mine > theirs), JSON.stringify(one)).toBe(true);
  });

  test("as string-width counts any text", async () => {
    await readyFor("👩");
    const units = fc.constantFrom(..."aé–’…条がア、（─→　", "\u3099", "👩‍👩‍👧", "ﾊﾞ");
    const texts = fc.oneof(
      anyText({ maxLength: 8 }),
      fc.array(units).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(!text.includes("\u001b"));
        expect(cells(text)).toBe(stringWidth(text));
        expect(cells(`\u001b[1;31m${text}\u001b[39m`)).toBe(cells(text));
      }),
    );
  });
});

describe("wrapping", () => {
  beforeAll(() => readyFor("👩"));
  const lines = (text: string, width: number) =>
    wrap(text, width).map(({ start, end }) => text.slice(start, end));
  test.each([
    ["one two three", 7, ["one two", "three"]],
    ["one two three", 80, ["one two three"]],
    ["", 10, [""]],
    ["self-help and aid", 8, ["self-hel", "p and", "aid"]],
    ["of self-help", 10, ["of", "self-help"]],
    ["a\nb", 10, ["a", "b"]],
    ["a  b", 10, ["a  b"]],
    ["日本国とアメリカ", 8, ["日本国と", "アメリカ"]],
    ["条約、第五条", 6, ["条約、", "第五条"]],
    ["新条約、第五条", 6, ["新条", "約、第", "五条"]],
    ["abcdefghij", 4, ["abcd", "efgh", "ij"]],
  ])("%j at %i", (text, width, expected) => expect(lines(text, width)).toEqual(expected));

  const texts = fc.oneof(
    fc.constantFrom(
      ...paragraphs.map(({ text }) => text),
      ...treaties.map(({ titleJapanese }) => titleJapanese),
    ),
    fc
      .array(fc.constantFrom("treaty", "安保条約", "self-help", " ", "、", "e\u0301", "👩‍👩‍👧", "\n", "…"))
      .map((all) => all.join("")),
    fc.string({ unit: "grapheme" }),
  );
  test("loses nothing but white space at the breaks, and keeps to the width", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 100 }), (text, width) => {
        const parts = lines(text, width);
        expect(parts.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        // A single character may be wider than the line; there is no narrower way to show it.
        const isOneCharacter = (part: string) => [...new Intl.Segmenter("en").segment(part)].length === 1;
        for (const part of parts) expect(stringWidth(part) <= width || isOneCharacter(part)).toBe(true);
      }),
    );
  });

  test("Latin text is broken as it is beside Japanese", () => {
    const words = fc.constantFrom(..."a Z é × ½ ª – — ’ ( \u00a0 \n \t -".split(/(?! $)/));
    fc.assert(
      fc.property(
        fc.array(words).map((all) => all.join("")),
        fc.integer({ min: 1, max: 9 }),
        (text, width) => {
          expect(wrap(`${text}\n条`, width).slice(0, -1)).toEqual(wrap(`${text}\nz`, width).slice(0, -1));
        },
      ),
    );
  });

  test("a line of the data ends where the Unicode line breaking rules let it, at any width", () => {
    const told = [
      ...paragraphs.map(({ text }) => text),
      ...entries.flatMap(({ name, text, japanese, romanised }) => [
        text,
        `${name}: ${japanese.join("、")}（${romanised.join(", ")}）`,
      ]),
      ...events.map(({ text }) => text),
      ...treaties.map(({ titleJapanese }) => `「${titleJapanese}」という。`),
    ];
    for (const text of told) {
      const allowed = new Set<number>();
      const breaker = new LineBreaker(text);
      for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) allowed.add(next.position);
      const longest = Math.max(...text.split(/[\s\u3000-\uffef]/).map((word) => stringWidth(word)));
      for (const width of [4, 7, 12, 20, 31, 61]) {
        // Marks stay with the word beside them; a word that does not fit is cut.
        if (width < longest + 4) continue;
        for (const { end } of wrap(text, width))
          expect(allowed.has(end + /^\s*/.exec(text.slice(end))![0].length), text.slice(0, end)).toBe(true);
      }
    }
  });

  test("cuts no word of a treaty from 20 columns on", () => {
    for (const { text } of paragraphs) {
      for (const width of [20, 37, 40, 80]) {
        expect(lines(text, width).flatMap((line) => line.split(/\s+/))).toEqual(text.split(/\s+/));
      }
    }
  });
});

describe("foreign text", () => {
  test.each([
    ["plain – ō 安保", "plain – ō 安保"],
    ["\u001b[31mred", "^[[31mred"],
    ["a\tb\nc\u0000\u007f", "a^Ib^Jc^@^?"],
    ["\u009b31m", "<U+009B>31m"],
    ["\u202egnp", "<U+202E>gnp"],
    ["a\u200bb\ufeff", "a<U+200B>b<U+FEFF>"],
    ["\ud800x", "<U+D800>x"],
    ["😀", "😀"],
  ])("%j → %j", (text, expected) => expect(visible(text)).toBe(expected));

  test("nothing that a terminal obeys is left, and showing it again changes nothing", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const shown = visible(text);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u);
        expect(visible(shown)).toBe(shown);
      }),
    );
  });
});
