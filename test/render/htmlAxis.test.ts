// The line of time on a web page: its scale, and what is drawn as a dot, a bar or open.

import { describe, expect, test } from "vitest";
import type { AxisPoint } from "../../src/render/document.ts";
import { axisSvg } from "../../src/render/htmlAxis.ts";

const labelsOf = (svg: string) =>
  [...svg.matchAll(/<text x="[^"]*" y="[^"]*">([^<]*)</g)].map(([, label]) => label);

test.each<[from: string, to: string, labels: string[]]>([
  ["1960-06-15", "1960-06-19", ["15 Jun", "16 Jun", "17 Jun", "18 Jun", "19 Jun"]],
  [
    "1960-06",
    "1960-07",
    ["1 Jun", "8 Jun", "15 Jun", "22 Jun", "29 Jun", "6 Jul", "13 Jul", "20 Jul", "27 Jul"],
  ],
  [
    "1960",
    "1960",
    ["1960", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "1961"],
  ],
  [
    "1958",
    "1960",
    ["1958", "Apr", "Jul", "Oct", "1959", "Apr", "Jul", "Oct", "1960", "Apr", "Jul", "Oct", "1961"],
  ],
  ["1951", "1960", ["1951", "1952", "1953", "1954", "1955", "1956", "1957", "1958", "1959", "1960", "1961"]],
  ["1945-09", "2016-03", ["1950", "1960", "1970", "1980", "1990", "2000", "2010"]],
])("%s to %s has days, months or years", (from, to, labels) => {
  expect(labelsOf(axisSvg({ points: [{ date: from, label: "" }], from, to }))).toEqual(labels);
});

describe("an event of 1960", () => {
  const drawn = (point: Omit<AxisPoint, "label">, from = "1960", to = "1960") =>
    axisSvg({ points: [{ ...point, label: "Tea" }], from, to }).match(
      /<g(?: class="vague")?><title>.*?<\/g>/,
    )![0];

  test.each<[what: string, point: Omit<AxisPoint, "label">, shape: RegExp]>([
    ["on a day is a dot", { date: "1960-07-01" }, /<circle cx="49.7%"/],
    [
      "over months is a bar",
      { date: "1960-04-01", end: "1960-06-30" },
      /<g><title>.*<rect x="24.9%" width="24.9%"/,
    ],
    ["in a month is an open bar", { date: "1960-06" }, /class="vague".*<rect x="41.5%" width="8.2%"/],
    ["on a disputed day is an open dot", { date: "1960-07-01", isOpen: true }, /class="vague".*<circle/],
    [
      "that began before has an arrow to the left",
      { date: "1947", end: "1960-06-30" },
      /<rect x="0%" width="49.7%".*◂<\/text><\/g>/,
    ],
    [
      "that lasts longer has an arrow to the right",
      { date: "1960-07-01", end: "1991" },
      /<rect x="49.7%" width="50.3%".*▸<\/text><\/g>/,
    ],
    [
      "that goes on has an arrow to the right",
      { date: "1960-07-01", end: ".." },
      /<rect x="49.7%" width="50.3%".*▸<\/text><\/g>/,
    ],
  ])("%s", (_, point, shape) => expect(drawn(point)).toMatch(shape));
});

test("events of one day are above each other", () => {
  const day = { date: "1960-01-19", label: "Tea" };
  const svg = axisSvg({ points: [day, day, day], from: "1960", to: "1960" });
  const heights = [...svg.matchAll(/cy="([\d.]+)"/g)].map(([, height]) => Number(height));
  expect(new Set(heights).size).toBe(3);
});

test("a screen reader hears how many events there are and when", () => {
  const points = [
    { date: "1951-09-08", label: "a" },
    { date: "1947", end: "1991", label: "b" },
  ];
  expect(axisSvg({ points })).toContain('role="img" aria-label="2 events, 1947 to 1991"');
});
