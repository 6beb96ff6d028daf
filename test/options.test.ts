// Options: their typed values, their forms, and what is refused.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Problem } from "../src/errors.ts";
import { flagOf, formsOf, longFormsOf, type Options, readOptions } from "../src/options.ts";
import { problemOf } from "./support/ask.ts";

const OPTIONS = {
  loud: { kind: "flag", short: "l", help: "with noise" },
  quietly: { kind: "flag", excludes: "loud", help: "without noise" },
  milk: { kind: "switch", help: "leave out the milk" },
  leaf: { kind: "choice", value: "name", values: ["green", "black"], help: "the tea" },
  heat: { kind: "choice", value: "when", values: ["auto", "never"], no: "never", help: "heat the cup" },
  sweets: { kind: "choices", value: "names", values: ["sugar", "honey"], help: "what to add" },
  cups: { kind: "count", short: "c", value: "number", help: "how many" },
  refills: { kind: "count", value: "n", preset: 2, help: "how many more" },
  saucerSize: { kind: "width", value: "columns", help: "how wide" },
  recipe: { kind: "file", value: "path", help: "a file" },
  from: { kind: "text", value: "place", help: "where it grew" },
} as const satisfies Options;

const NOTHING = {
  ...{
    loud: false,
    quietly: false,
    milk: true,
    leaf: null,
    heat: null,
    sweets: [],
    cups: null,
    refills: null,
  },
  ...{ saucerSize: null, recipe: null, from: null },
};

describe("values", () => {
  test.each<[given: Record<string, unknown>, values: object]>([
    [{}, {}],
    [{ loud: true }, { loud: true }],
    [{ milk: false }, { milk: false }],
    [{ leaf: "green" }, { leaf: "green" }],
    [{ leaf: "Black" }, { leaf: "black" }],
    [{ leaf: " GREEN " }, { leaf: "green" }],
    [{ heat: "auto" }, { heat: "auto" }],
    // --no-heat
    [{ heat: false }, { heat: "never" }],
    [{ sweets: "honey" }, { sweets: ["honey"] }],
    [{ sweets: "Honey, sugar" }, { sweets: ["honey", "sugar"] }],
    [{ cups: "1" }, { cups: 1 }],
    [{ cups: "999999999" }, { cups: 999_999_999 }],
    [{ saucerSize: "72" }, { saucerSize: 72 }],
    [{ saucerSize: "Full" }, { saucerSize: "full" }],
    [{ recipe: "-" }, { recipe: "-" }],
    [{ from: "" }, { from: "" }],
    [{ from: "Uji 宇治" }, { from: "Uji 宇治" }],
  ])("%j → %j", (given, values) => expect(readOptions(OPTIONS, given)).toEqual({ ...NOTHING, ...values }));

  test("a count can be all, unless its option has a value when it has none", () => {
    expect(readOptions(OPTIONS, { cups: "All" }).cups).toBeGreaterThan(1e9);
    expect(() => readOptions(OPTIONS, { refills: "all" })).toThrow();
  });

  test("counts and widths are whole numbers, 1 or more", () => {
    const whole = /^[1-9]\d*$/;
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer().map(String), fc.double().map(String)), (given) => {
        fc.pre(given.length < 6 && given.toLowerCase() !== "full");
        for (const name of ["cups", "saucerSize"] as const) {
          const read = () => readOptions(OPTIONS, { [name]: given })[name];
          if (whole.test(given)) expect(read()).toBe(Number(given));
          else expect(read).toThrow();
        }
      }),
    );
  });
});

describe("refused", () => {
  test.each<[given: Record<string, unknown>, problem: Problem]>([
    [
      { leaf: "mint" },
      { kind: "invalid value", option: "leaf", given: "mint", exists: ["green", "black"], isList: false },
    ],
    [
      { sweets: "sugar,salt" },
      { kind: "invalid value", option: "sweets", given: "salt", exists: ["sugar", "honey"], isList: true },
    ],
    [
      { sweets: "sugar,," },
      { kind: "invalid value", option: "sweets", given: "", exists: ["sugar", "honey"], isList: true },
    ],
    [{ cups: "0" }, { kind: "invalid count", option: "cups", given: "0" }],
    [{ cups: "1e3" }, { kind: "invalid count", option: "cups", given: "1e3" }],
    [{ saucerSize: "-5" }, { kind: "invalid width", given: "-5" }],
    // An option that was typed without its value.
    [{ from: true }, { kind: "missing value", option: "from", value: "place" }],
    [{ saucerSize: true }, { kind: "missing value", option: "saucerSize", value: "columns" }],
    [
      { quietly: true, loud: true },
      { kind: "conflicting options", options: ["quietly", "loud"] },
    ],
  ])("%j", async (given, problem) => {
    expect(await problemOf(() => readOptions(OPTIONS, given))).toEqual(problem);
  });
});

test.each([
  ["loud", "--loud", "-l, --loud"],
  ["milk", "--no-milk", "--no-milk"],
  ["heat", "--heat", "--heat <when>"],
  ["cups", "--cups", "-c, --cups <number>"],
  ["refills", "--refills", "--refills [n]"],
  ["saucerSize", "--saucer-size", "--saucer-size <columns>"],
] as const)("%s is typed as %s, and help shows %s", (name, flag, forms) => {
  expect([flagOf(name, OPTIONS[name]), formsOf(name, OPTIONS[name])]).toEqual([flag, forms]);
});

test("every long form that can be typed", () => {
  expect(longFormsOf(OPTIONS)).toEqual([
    ...["--loud", "--quietly", "--no-milk", "--leaf", "--heat", "--no-heat", "--sweets", "--cups"],
    ...["--refills", "--saucer-size", "--recipe", "--from"],
  ]);
});
