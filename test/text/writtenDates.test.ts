// Dates and ranges as people write them, and what is refused.

import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstDay, MONTHS } from "../../src/text/dates.ts";
import { readDates, readPeriod } from "../../src/text/writtenDates.ts";

/** "1960", or "1951 1960" for a range; "…" for no bound; null for no date. */
function rangeOf(written: string): string | null {
  const range = readDates(written);
  if (range === null) return null;
  const { from, to } = range;
  return from === to ? from : `${from ?? "…"} ${to ?? "…"}`;
}

describe("single dates", () => {
  test.each([
    ["1960", "1960"],
    ["1960-06", "1960-06"],
    ["1960-06-23", "1960-06-23"],
    [" 1960 ", "1960"],
    ["June 1960", "1960-06"],
    ["june of 1960", "1960-06"],
    ["Sept. 1951", "1951-09"],
    ["19 June 1960", "1960-06-19"],
    ["the 8th of May 1960", "1960-05-08"],
    ["20th of May, 1960", "1960-05-20"],
    ["june 19th, 1960", "1960-06-19"],
    ["September 8, 1951", "1951-09-08"],
    ["in June 1960", "1960-06"],
    ["on 23 June 1960", "1960-06-23"],
    ["the year 1960", "1960"],
    ["29 February 1960", "1960-02-29"],
    ["19/5/1960", "1960-05-19"],
    ["5/19/1960", "1960-05-19"],
    ["19.05.1960", "1960-05-19"],
    ["１９／５／１９６０", "1960-05-19"],
    ["6/6/1960", "1960-06-06"],
    ["since 5/19/1960", "1960-05-19 …"],
    ["19/5/1960 to 23/6/1960", "1960-05-19 1960-06-23"],
    // Either number can be the month, or neither.
    ["5/6/1960", null],
    ["5/6/1960 to 23/6/1960", null],
    ["13/13/1960", null],
    ["31/4/1960", null],
  ])("%s: %s", (written, expected) => expect(rangeOf(written)).toBe(expected));

  test("every month, in full and by its first three letters", () => {
    for (const [index, month] of MONTHS.entries()) {
      const expected = `1960-${String(index + 1).padStart(2, "0")}`;
      for (const name of [month, month.slice(0, 3), month.toLowerCase()])
        expect(rangeOf(`${name} 1960`)).toBe(expected);
    }
  });
});

describe("Japanese dates", () => {
  test.each([
    ["1960年", "1960"],
    ["1960年6月19日", "1960-06-19"],
    ["昭和47年5月15日", "1972-05-15"],
    ["昭和 47 年 5 月 15 日", "1972-05-15"],
    ["昭和35年", "1960"],
    ["昭和三十五年六月二十三日", "1960-06-23"],
    ["昭和二十年十月", "1945-10"],
    ["一九六〇年六月", "1960-06"],
    ["一九六零年", "1960"],
    ["令和元年", "2019"],
    ["１９６０年６月２３日", "1960-06-23"],
    ["１９６０", "1960"],
    ["Shōwa 35", "1960"],
    ["Showa 35", "1960"],
    ["Showa 35 June 23", "1960-06-23"],
    ["June 23, Shōwa 35", "1960-06-23"],
    ["大正元年", "1912"],
    ["平成2年", "1990"],
    ["昭和64年1月7日", "1989-01-07"],
    ["1960年代", "1960 1969"],
    ["1960年以降", "1960 …"],
    ["1952年まで", "… 1952"],
    ["1951年から1960年まで", "1951 1960"],
    ["昭和35年5月〜6月", "1960-05 1960-06"],
    ["1960年5月19日～20日", "1960-05-19 1960-05-20"],
  ])("%s: %s", (written, expected) => expect(rangeOf(written)).toBe(expected));

  test.each(["昭和65年", "昭和64年1月8日", "昭和64年2月", "昭和0年", "平成31年5月", "昭和35年13月", "昭和"])(
    "%s does not exist",
    (written) => expect(rangeOf(written)).toBeNull(),
  );
});

describe("EDTF", () => {
  test.each([
    ["1951/1960", "1951 1960"],
    ["1960-05/1960-06-23", "1960-05 1960-06-23"],
    ["1960/..", "1960 …"],
    ["1960/", "1960 …"],
    ["../1951", "… 1951"],
    ["/1951", "… 1951"],
    ["196X", "1960 1969"],
    ["196x", "1960 1969"],
    ["19XX", "1900 1999"],
    ["195X/196X", "1950 1969"],
    ["1960-XX", "1960"],
    ["1960-06-XX", "1960-06"],
    ["1960~", "1960"],
    ["1960-06?", "1960-06"],
    ["1951%/1960~", "1951 1960"],
  ])("%s: %s", (written, expected) => expect(rangeOf(written)).toBe(expected));

  const pad = (number: number) => String(number).padStart(2, "0");
  const dates = fc
    .tuple(
      fc.integer({ min: 1900, max: 2030 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .chain(([year, month, day]) =>
      fc.constantFrom(`${year}`, `${year}-${pad(month)}`, `${year}-${pad(month)}-${pad(day)}`),
    );

  test("a date and an interval begin on the day that the package edtf gives", () => {
    const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);
    fc.assert(
      fc.property(dates, dates, (one, other) => {
        const [from, to] = [one, other].sort() as [string, string];
        expect(readPeriod(from)).toEqual({ from, to: from });
        expect(firstDay(from)).toBe(dayOf(edtf(from).min));
        // The package refuses an interval whose dates overlap.
        fc.pre(edtf(from).max < edtf(to).min);
        const range = readDates(`${from}/${to}`);
        expect(range).toEqual({ from, to });
        expect(firstDay(range!.from!)).toBe(dayOf(edtf(`${from}/${to}`).min));
      }),
    );
  });

  test("a decade has the bounds that the package edtf gives", () => {
    for (const decade of ["194X", "195X", "196X"]) {
      const { from, to } = readPeriod(decade)!;
      const { min, max } = edtf(decade);
      expect([from, to]).toEqual([min, max].map((time) => String(new Date(time).getUTCFullYear())));
    }
  });
});

describe("ranges in words", () => {
  test.each([
    ["1951 to 1960", "1951 1960"],
    ["from 1958 to 1960", "1958 1960"],
    ["between 1951 and 1960", "1951 1960"],
    ["1951 through 1960", "1951 1960"],
    ["1951-1952", "1951 1952"],
    ["1951 - 1952", "1951 1952"],
    ["1951–52", "1951 1952"],
    ["1960-05..1960-06", "1960-05 1960-06"],
    ["8 September 1951 to April 1952", "1951-09-08 1952-04"],
    ["May 19–20, 1960", "1960-05-19 1960-05-20"],
    ["May 19-20, 1960", "1960-05-19 1960-05-20"],
    ["19-20 May 1960", "1960-05-19 1960-05-20"],
    ["19/20 May 1960", "1960-05-19 1960-05-20"],
    ["between 19 and 20 May 1960", "1960-05-19 1960-05-20"],
    ["May and June 1960", "1960-05 1960-06"],
    ["19 and 20 May 1960", "1960-05-19 1960-05-20"],
    ["19 May to 23 June 1960", "1960-05-19 1960-06-23"],
    ["May 19 to June 23, 1960", "1960-05-19 1960-06-23"],
    ["May–June 1960", "1960-05 1960-06"],
    ["19 May 1960 to 20 June", "1960-05-19 1960-06-20"],
    ["1960-05-19 - 1960-05-20", "1960-05-19 1960-05-20"],
    ["the 1960s", "1960 1969"],
    ["in the 1960s", "1960 1969"],
    ["since 1960", "1960 …"],
    ["from 1960 on", "1960 …"],
    ["1960 to now", "1960 …"],
    ["1960–present", "1960 …"],
    ["until 1952", "… 1952"],
    ["up to April 1952", "… 1952-04"],
    ["after 1960", "1961 …"],
    ["after December 1959", "1960-01 …"],
    ["after the 1950s", "1960 …"],
    ["before 1960", "… 1959"],
    ["before 1 March 1960", "… 1960-02-29"],
  ])("%s: %s", (written, expected) => expect(rangeOf(written)).toBe(expected));

  test("a range that runs backward is left to the caller", () =>
    expect(readDates("1960 to 1951")).toEqual({ from: "1960", to: "1951" }));
});

test.each([
  ...["", "..", "/", "../..", "June", "now", "yesterday", "early 1960", "mid-1960", "the late 1950s"],
  ...[
    "1951 to 1955 to 1960",
    "1951 to",
    "to 1960",
    "1951 and 1960",
    "1951 and June 1960",
    "1951 to June",
    "June to 1960",
  ],
  ...["1960/06/23", "1960/06", "06/05/1960", "5 to June 1960", "8 May 9 1960", "Juny 1960", "a 1960", "60"],
  ...["1960-13", "1960-00", "1960-02-30", "31 June 1960", "29 February 1959", "1960-06-23x", "1960-6"],
])("“%s” is not a date", (written) => expect(readDates(written)).toBeNull());

test.each(["since 1960", "1951 to 1960", "1960/..", "early 1960"])("“%s” is not a single period", (written) =>
  expect(readPeriod(written)).toBeNull(),
);
