// Dates in EDTF: which exist, their order, their neighbors, and how people read them.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  firstDay,
  followingDate,
  isAfter,
  isDate,
  lastDay,
  precedingDate,
  readableDay,
  readablePeriod,
} from "../../src/text/dates.ts";

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
    ["1960-06~", "1960-06-01", "1960-06-30"],
    ["1952-02", "1952-02-01", "1952-02-29"],
    ["1960-06-23", "1960-06-23", "1960-06-23"],
  ])("%s lasts from %s to %s", (date, first, last) =>
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]),
  );
});

describe("neighbors", () => {
  test.each([
    ["1960-06-22", "1960-06-23"],
    ["1960-06-30", "1960-07-01"],
    ["1960-02-28", "1960-02-29"],
    ["1959-02-28", "1959-03-01"],
    ["1959-12-31", "1960-01-01"],
    ["1959-12", "1960-01"],
    ["1960-09", "1960-10"],
    ["1959", "1960"],
    ["0099", "0100"],
  ])("%s comes right before %s", (date, next) =>
    expect([followingDate(date), precedingDate(next)]).toEqual([next, date]),
  );

  test("are those of the calendar", () => {
    const days = fc.date({ min: new Date("1850-01-01"), max: new Date("2100-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
        expect([followingDate(day), precedingDate(next)]).toEqual([next, day]);
      }),
    );
  });
});

describe("dates for people", () => {
  test.each([
    ["1960-06-03", null, "3 June 1960"],
    ["1960-06", null, "June 1960"],
    ["1960", null, "1960"],
    ["1960~", null, "about 1960"],
    ["1960-06?", null, "June 1960 (uncertain)"],
    ["1960%", null, "about 1960 (uncertain)"],
    ["1947", "1991", "1947 to 1991"],
    ["1945-09-02", "1952-04-28", "2 September 1945 to 28 April 1952"],
    ["1960-05-16", "1960-05-17", "16 to 17 May 1960"],
    ["1960-05", "1960-06", "May to June 1960"],
    ["1960-06", "1960-06-23", "June 1960 to 23 June 1960"],
  ])("%s, %s: %s", (date, end, expected) => expect(readablePeriod(date, end)).toBe(expected));
});

test.each([
  ["1960-06-23", "23 Jun"],
  ["1960-06", "Jun"],
  ["1960-06~", "about Jun"],
  ["1960", ""],
  ["1960?", ""],
])("below its year, %s reads “%s”", (date, expected) => expect(readableDay(date)).toBe(expected));
