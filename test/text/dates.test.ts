// Dates as people write them, as EDTF, and in order.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstDay, isAfter, isDate, lastDay, MONTHS, toEdtf } from "../../src/text/dates.ts";

describe("written dates", () => {
  test.each([
    ["1960-06-23", "1960-06-23"],
    ["1960", "1960"],
    ["June 1960", "1960-06"],
    ["Sept. 1951", "1951-09"],
    ["19 June 1960", "1960-06-19"],
    ["the 8 May 1960", "the 8 May 1960"],
    ["20th of May 1960", "1960-05-20"],
    ["june 19th, 1960", "1960-06-19"],
    ["September 8, 1951", "1951-09-08"],
    ["1960年6月19日", "1960-06-19"],
    ["1960年", "1960"],
    ["June", "June"],
    ["8 May 9 1960", "8 May 9 1960"],
    ["Juny 1960", "Juny 1960"],
  ])("%s is %s", (written, date) => expect(toEdtf(written)).toBe(date));

  test("every month, in full and by its first three letters", () => {
    for (const [index, month] of MONTHS.entries()) {
      const expected = `1960-${String(index + 1).padStart(2, "0")}`;
      for (const name of [month, month.slice(0, 3), month.toLowerCase()])
        expect(toEdtf(`${name} 1960`)).toBe(expected);
    }
  });

  test("EDTF stays as it is", () => {
    const parts = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }));
    fc.assert(
      fc.property(parts, ([month, day]) => {
        const date = `1960-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
        for (const one of [date, date.slice(0, 7), "1960"])
          expect([toEdtf(one), isDate(one)]).toEqual([one, true]);
      }),
    );
  });
});

describe("dates that exist", () => {
  test.each([
    ["1960", true],
    ["1960-06", true],
    ["1960-06-23", true],
    ["1960-06-23~", true],
    ["1960?", true],
    ["1960-06%", true],
    ["1960-01", true],
    ["1960-12", true],
    ["1960-00", false],
    ["1960-06-01", true],
    ["1960-06-00", false],
    ["1960-06-30", true],
    ["1960-12-31", true],
    ["1960-01-32", false],
    ["1960-02-29", true],
    ["1960-02-30", false],
    ["1900-02-29", false],
    ["2000-02-29", true],
    ["1961-02-28", true],
    ["x1960", false],
    ["1960-06-23x", false],
    ["1960-6", false],
    ["1960-06-3", false],
    ["1959-02-29", false],
    ["1960-13", false],
    ["1960-06-31", false],
    ["60", false],
    ["June 1960", false],
    ["", false],
  ])("%s: %s", (text, expected) => expect(isDate(text)).toBe(expected));
});

describe("the order of two dates", () => {
  test.each([
    ["1960-06-24", "1960-06-23", true],
    ["1960-06-23", "1960-06-23", false],
    ["1960-06-24", "1960-06", false],
    ["1960-07", "1960-06", true],
    ["1961", "1960-12-31", true],
    ["1960", "1960-12-31", false],
    ["1951-09-08", "1960", false],
    ["1960-06-24~", "1960-06-23?", true],
  ])("%s comes after all of %s: %s", (date, other, expected) => expect(isAfter(date, other)).toBe(expected));

  test.each([
    ["1960", "1960-01-01", "1960-12-31"],
    ["1960-06~", "1960-06-01", "1960-06-31"],
    ["1960-06-23", "1960-06-23", "1960-06-23"],
  ])("%s lasts from %s to %s", (date, first, last) =>
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]),
  );
});
