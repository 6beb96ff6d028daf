// The events of a range of dates, and their order.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { selectEvents, type TimelineQuestion, tagsOf } from "../../../src/commands/timeline/answer.ts";
import { firstDay, isAfter } from "../../../src/text/dates.ts";
import type { Dispute, Event } from "../../../src/treaty/model.ts";

const event = (date: string, end: string | null = null): Event => ({
  ...{ ref: `event:${date}-x`, date, end, title: "", text: "", note: null, tags: [], refs: [], sources: [] },
  ...{ claims: [], dispute: null },
});
const EVENTS = [
  ...[event("1945-09-02", "1952-04-28"), event("1947", "1991"), event("1951-09-08"), event("1960")],
  ...[event("1960-06"), event("1960-06-19"), event("1960-06-23")],
];

const DISPUTES = [
  { ref: "dispute:open", kind: "open" },
  { ref: "dispute:settled", kind: "source error" },
] as Dispute[];

const ALL: TimelineQuestion = {
  from: null,
  to: null,
  tag: null,
  refs: null,
  disputed: false,
  reverse: false,
};

function select(events: readonly Event[], question: Partial<TimelineQuestion> = {}): readonly Event[] {
  return selectEvents(events, DISPUTES, { ...ALL, ...question }).result.events;
}

const datesOf = (events: readonly Event[]) => events.map(({ date }) => date);

test("a year comes before its months, a month before its days", () => {
  const events = ["1960-01-01", "1960-01", "1960"].map((date) => event(date));
  expect(datesOf(select(events))).toEqual(["1960", "1960-01", "1960-01-01"]);
});

describe("a range has the events that may fall in it", () => {
  test.each([
    [null, null, ["1945-09-02", "1947", "1951-09-08", "1960", "1960-06", "1960-06-19", "1960-06-23"]],
    ["1960-06-20", null, ["1960-06-23", "1960", "1960-06", "1947"]],
    ["1960-06-20", "1960", ["1960-06-23", "1960", "1960-06", "1947"]],
    ["1951", "1952", ["1951-09-08", "1945-09-02", "1947"]],
    ["1952", "1952", ["1945-09-02", "1947"]],
    ["1949", "1950", ["1945-09-02", "1947"]],
    [null, "1951-09", ["1945-09-02", "1947", "1951-09-08"]],
    ["1960-06-19", "1960-06-19", ["1960-06-19", "1960", "1960-06", "1947"]],
    ["1999", "2000", []],
  ])("%s to %s", (from, to, dates) => expect(datesOf(select(EVENTS, { from, to }))).toEqual(dates));
});

describe("other conditions", () => {
  const given: Event[] = [
    { ...event("1951-09-08"), tags: ["treaty"], refs: ["1951:I", "1951:V.1"] },
    { ...event("1960-01-19"), tags: ["treaty", "diet"], refs: ["1960"], dispute: "dispute:open" },
    { ...event("1960-05-20"), tags: ["diet"], claims: [{ sources: [], text: "", date: "1960-05-19" }] },
    { ...event("1960-06-15"), dispute: "dispute:settled", tags: ["protest"] },
  ] as Event[];
  test.each<[object, string[]]>([
    [{ tag: "treaty" }, ["1951-09-08", "1960-01-19"]],
    [{ tag: "diet" }, ["1960-01-19", "1960-05-20"]],
    [{ refs: ["1951:I"] }, ["1951-09-08"]],
    [{ refs: ["1951:V"] }, ["1951-09-08"]],
    [{ refs: ["1951:II"] }, []],
    [{ refs: ["1951"] }, ["1951-09-08"]],
    [{ refs: ["1951:II", "1960:V"] }, ["1960-01-19"]],
    [{ disputed: true }, ["1960-01-19", "1960-05-20", "1960-06-15"]],
    [{ disputed: true, tag: "treaty" }, ["1960-01-19"]],
    [{ from: "1960", tag: "diet", reverse: true }, ["1960-05-20", "1960-01-19"]],
  ])("%j", (question, dates) => expect(datesOf(select(given, question))).toEqual(dates));
});

test("what began before the range and lasts into it comes last, and is listed", () => {
  const throughout = (from: string | null, reverse = false) =>
    selectEvents(EVENTS, [], { ...ALL, from, reverse }).result.throughout;
  expect(throughout(null)).toEqual([]);
  expect(throughout("1945")).toEqual([]);
  expect(throughout("1947")).toEqual(["event:1945-09-02-x"]);
  // The Cold War may have begun after June: only the year is known.
  expect(throughout("1947-06")).toEqual(["event:1945-09-02-x"]);
  expect(throughout("1951", true)).toEqual(["event:1947-x", "event:1945-09-02-x"]);
});

test.each([
  [{}, null],
  [{ dispute: "dispute:open" }, "open"],
  [{ dispute: "dispute:settled" }, "source error"],
  [{ claims: [{ date: "1959", sources: ["a"] }] }, "source error"],
  [{ claims: [{ date: "1959", sources: ["a"] }], dispute: "dispute:open" }, "open"],
])("an event with %j is disputed: %s", (fields, expected) => {
  const [found] = select([{ ...event("1960"), ...fields }]);
  expect(found).toMatchObject({ disputed: expected });
});

test("latest first", () => {
  const latest = select(EVENTS, { from: "1960-06", to: "1960-06", reverse: true });
  expect(datesOf(latest)).toEqual(["1960-06-23", "1960-06-19", "1960-06", "1960", "1947"]);
});

test("no matching event is a notice, and only then", () => {
  expect(selectEvents(EVENTS, [], { ...ALL, from: "1999" }).notices).toEqual([
    {
      kind: "no matching event",
      first: expect.stringMatching(/^\d{4}$/),
      last: expect.stringMatching(/^\d{4}$/),
    },
  ]);
  expect(selectEvents(EVENTS, [], ALL).notices).toEqual([]);
});

test("the tags of events, each once, in alphabetical order", () => {
  const tagged = [["treaty", "diet"], [], ["diet", "okinawa"]].map((tags) => ({ ...event("1960"), tags }));
  expect(tagsOf(tagged)).toEqual(["diet", "okinawa", "treaty"]);
});

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
  const refsOf = (given: readonly Event[], question: Partial<TimelineQuestion> = {}) =>
    select(given, question).map(({ ref }) => ref);

  test("is total and stable, and --reverse mirrors it", () => {
    fc.assert(
      fc.property(some, (given) => {
        const sorted = select(given);
        const placeOf = (one: Event) => given.findIndex(({ ref }) => ref === one.ref);
        expect(refsOf(sorted)).toEqual(sorted.map(({ ref }) => ref));
        expect(refsOf(given, { reverse: true })).toEqual(refsOf(given).toReversed());
        for (const [at, one] of sorted.entries()) {
          const next = sorted[at + 1];
          if (next) expect(isAfter(one.date, next.date)).toBe(false);
          if (next?.date === one.date) expect(placeOf(one)).toBeLessThan(placeOf(next));
        }
      }),
    );
  });

  test("is the same in every range, but what may be earlier than the range comes last", () => {
    fc.assert(
      fc.property(some, days, days, (given, from, to) => {
        const chosen = select(given, { from, to });
        const mayBeEarlier = ({ date }: Event) => firstDay(date) < firstDay(from);
        const refs = new Set(chosen.map(({ ref }) => ref));
        const inOrder = select(given).filter(({ ref }) => refs.has(ref));
        const [first, last] = [inOrder.filter((one) => !mayBeEarlier(one)), inOrder.filter(mayBeEarlier)];
        expect(chosen).toEqual([...first, ...last]);
      }),
    );
  });
});
