// Which events a range of dates holds.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateOf } from "../../src/core/calendar.ts";
import { isAfter, isDate, timeline } from "../../src/core/timeline.ts";
import type { Event } from "../../src/model.ts";

const event = (date: string, end: string | null = null): Event => ({
  ...{ ref: `event:${date}-x`, date, end, title: "", text: "", tags: [], refs: [], sources: [] },
  ...{ claims: [], dispute: null },
});
const EVENTS = [
  ...[event("1945-09-02", "1952-04-28"), event("1947", "1991"), event("1951-09-08"), event("1960")],
  ...[event("1960-06"), event("1960-06-19"), event("1960-06-23")],
];

function range(from: string | null, to: string | null, reverse = false): string[] {
  return timeline(EVENTS, { from, to, tag: null, refs: null, disputed: false, reverse }).events.map(
    ({ date }) => date,
  );
}

test("a year comes before its months, a month before its days, the first day too", () => {
  const events = ["1960-01-01", "1960-01", "1960"].map((date) => event(date));
  const all = { from: null, to: null, tag: null, refs: null, disputed: false, reverse: false };
  expect(timeline(events, all).events.map(({ date }) => date)).toEqual(["1960", "1960-01", "1960-01-01"]);
});

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
])("%s: %s", (written, date) => expect(dateOf(written)).toBe(date));

describe("a range holds what may go on in it", () => {
  test.each([
    [null, null, ["1945-09-02", "1947", "1951-09-08", "1960", "1960-06", "1960-06-19", "1960-06-23"]],
    ["1960-06-20", null, ["1947", "1960", "1960-06", "1960-06-23"]],
    ["1960-06-20", "1960", ["1947", "1960", "1960-06", "1960-06-23"]],
    ["1952", "1952", ["1945-09-02", "1947"]],
    ["1949", "1950", ["1945-09-02", "1947"]],
    [null, "1951-09", ["1945-09-02", "1947", "1951-09-08"]],
    ["1960-06-19", "1960-06-19", ["1947", "1960", "1960-06", "1960-06-19"]],
    ["1999", "2000", []],
  ])("%s to %s", (from, to, dates) => expect(range(from, to)).toEqual(dates));
});

test.each([
  ["1960-06-24", "1960-06-23", true],
  ["1960-06-23", "1960-06-23", false],
  ["1960-06-24", "1960-06", false],
  ["1960-07", "1960-06", true],
  ["1961", "1960-12-31", true],
  ["1960", "1960-12-31", false],
  ["1951-09-08", "1960", false],
  ["1960-06-24~", "1960-06-23?", true],
])("%s lies behind all of %s: %s", (date, other, expected) => expect(isAfter(date, other)).toBe(expected));

describe("other conditions", () => {
  const given: Event[] = [
    { ...event("1951-09-08"), tags: ["treaty"], refs: ["1951:I", "1951:V.1"] },
    { ...event("1960-01-19"), tags: ["treaty", "diet"], refs: ["1960"], dispute: "dispute:a" },
    { ...event("1960-05-20"), tags: ["diet"], claims: [{ sources: [], text: "", date: "1960-05-19" }] },
    event("1960-06-15"),
  ] as Event[];
  const none = { from: null, to: null, tag: null, refs: null, disputed: false, reverse: false };
  test.each<[object, string[]]>([
    [{ tag: "treaty" }, ["1951-09-08", "1960-01-19"]],
    [{ tag: "diet" }, ["1960-01-19", "1960-05-20"]],
    [{ refs: ["1951:I"] }, ["1951-09-08"]],
    [{ refs: ["1951:V"] }, ["1951-09-08"]],
    [{ refs: ["1951:II"] }, []],
    [{ refs: ["1951"] }, ["1951-09-08"]],
    [{ refs: ["1951:II", "1960:V"] }, ["1960-01-19"]],
    [{ disputed: true }, ["1960-01-19", "1960-05-20"]],
    [{ disputed: true, tag: "treaty" }, ["1960-01-19"]],
    [{ from: "1960", tag: "diet", reverse: true }, ["1960-05-20", "1960-01-19"]],
  ])("%j", (question, dates) =>
    expect(timeline(given, { ...none, ...question }).events.map(({ date }) => date)).toEqual(dates),
  );
});

test("latest first", () => {
  expect(range("1960-06", "1960-06", true)).toEqual(["1960-06-23", "1960-06-19", "1960-06", "1960", "1947"]);
});

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
])("%s is a date: %s", (text, expected) => expect(isDate(text)).toBe(expected));

describe("the order", () => {
  const days = fc.constantFrom(
    "1951",
    "1951-09",
    "1951-09-08",
    "1960",
    "1960-06",
    "1960-06-19",
    "1960-06~",
    "1960-06-23",
  );
  const some = fc
    .array(days)
    .map((dates) => dates.map((date, at) => ({ ...event(date), ref: `event:${date}-${at}` })));
  const all = { from: null, to: null, tag: null, refs: null, disputed: false, reverse: false };
  const refsOf = (given: readonly Event[], question = {}) =>
    timeline(given, { ...all, ...question }).events.map(({ ref }) => ref);

  test("is total: sorting again changes nothing, backwards is the mirror, one day keeps the given order", () => {
    fc.assert(
      fc.property(some, (given) => {
        const sorted = timeline(given, all).events;
        expect(refsOf(sorted)).toEqual(sorted.map(({ ref }) => ref));
        expect(refsOf(given, { reverse: true })).toEqual(refsOf(given).toReversed());
        for (const [at, one] of sorted.entries()) {
          const next = sorted[at + 1];
          if (next) expect(isAfter(one.date, next.date)).toBe(false);
          if (next?.date === one.date) expect(given.indexOf(one)).toBeLessThan(given.indexOf(next));
        }
      }),
    );
  });

  test("is the same in any part of the time", () => {
    fc.assert(
      fc.property(some, days, days, (given, from, to) => {
        const chosen = new Set(refsOf(given, { from, to }));
        expect(refsOf(given).filter((ref) => chosen.has(ref))).toEqual(refsOf(given, { from, to }));
      }),
    );
  });
});
