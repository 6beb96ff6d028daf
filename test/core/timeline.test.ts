// Which events a range of dates holds.

import { describe, expect, test } from "vitest";
import { isDate, timeline } from "../../src/core/timeline.ts";
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
  return timeline(EVENTS, { from, to, tag: null, refs: [], disputed: false, reverse }).events.map(
    ({ date }) => date,
  );
}

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

test("latest first", () => {
  expect(range("1960-06", "1960-06", true)).toEqual(["1960-06-23", "1960-06-19", "1960-06", "1960", "1947"]);
});

test.each([
  ["1960", true],
  ["1960-06", true],
  ["1960-06-23", true],
  ["1960-02-29", true],
  ["1959-02-29", false],
  ["1960-13", false],
  ["1960-06-31", false],
  ["60", false],
  ["June 1960", false],
  ["", false],
])("%s is a date: %s", (text, expected) => expect(isDate(text)).toBe(expected));
