// Numerals of articles.

import { expect, test } from "vitest";
import { fromJapanese, fromRoman, toRoman } from "../../src/treaty/numeral.ts";

test("every Roman numeral up to 99 reads back as itself, in either case", () => {
  for (let value = 1; value <= 99; value++) {
    expect(fromRoman(toRoman(value))).toBe(value);
    expect(fromRoman(toRoman(value).toLowerCase())).toBe(value);
  }
});

test.each([
  [4, "IV"],
  [9, "IX"],
  [14, "XIV"],
  [40, "XL"],
  [51, "LI"],
  [88, "LXXXVIII"],
  [90, "XC"],
  [99, "XCIX"],
])("%d is %s", (value, roman) => expect(toRoman(value)).toBe(roman));

test.each(["", "IIII", "VX", "IC", "XXXX", "VV", "A", "1", "IVI", "LL"])(
  "“%s” is not a Roman numeral",
  (text) => expect(fromRoman(text)).toBeNull(),
);

test.each([
  ["一", 1],
  ["九", 9],
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["五十一", 51],
  ["五一", 51],
  ["二〇", 20],
  ["九十九", 99],
  ["7", 7],
  ["51", 51],
  ["〇", null],
  ["〇一", null],
  ["五一二", null],
  ["十十", null],
  ["十〇", null],
  ["一十十", null],
  ["五a", null],
  ["", null],
])("%s → %s", (text, value) => expect(fromJapanese(text)).toBe(value));
