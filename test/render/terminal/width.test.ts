// The columns of a text, compared with other measures.

import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { displayWidth } from "../../../src/render/terminal/width.ts";
import { anyText } from "../../support/text.ts";

test.each([
  ["", 0],
  ["treaty", 6],
  ["“Shōwa” – 1960…", 15],
  ["安保条約", 8],
  ["（ア）、", 8],
  ["ｱﾝﾎﾟ", 4],
  ["か\u3099", 2],
  ["e\u0301", 1],
  ["😀", 2],
  ["❤\ufe0f", 2],
])("%j is %i columns wide", (text, expected) => expect(displayWidth(text)).toBe(expected));

test("every character except the emoji selector is as wide as string-width says", () => {
  const differing = [];
  for (let code = 0; code < 0x2_0000; code++) {
    if (code >= 0xd800 && code < 0xe000) continue;
    const character = String.fromCodePoint(code);
    if (displayWidth(character) !== stringWidth(character)) differing.push(code.toString(16));
  }
  expect(differing).toEqual(["fe0f"]);
});

test("no text is narrower than string-width says", () => {
  const units = fc.constantFrom(
    ..."aé–’…条がア、（─→　",
    "\u3099",
    "👩‍👩‍👧",
    "ﾊﾞ",
    "1\ufe0f\u20e3",
    "🇯🇵",
    "각",
  );
  const texts = fc.oneof(
    anyText({ maxLength: 8 }).filter((text) => !text.includes("\u001b")),
    fc.array(units).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(displayWidth(text)).toBeGreaterThanOrEqual(stringWidth(text));
    }),
  );
});

describe("cli-table3", () => {
  const fromTable = createRequire(createRequire(import.meta.url).resolve("cli-table3"));
  const measure: (text: string) => number = fromTable("string-width");

  test("its own string-width agrees with ours on every character of the data", () => {
    const files = readdirSync("data", { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".json"),
    );
    const characters = new Set(files.flatMap((name) => [...readFileSync(`data/${name}`, "utf8")]));
    characters.delete("\n");
    expect(characters.size).toBeGreaterThan(200);
    expect([...characters].filter((one) => measure(one) !== displayWidth(one))).toEqual([]);
  });
});
