// Lines of anpo timeline: dates as operands, the chart, the columns.

import { describe, expect, test } from "vitest";
import { answerOf, problemOf } from "../../support/ask.ts";
import { type } from "../../support/io.ts";

test.each([
  ["1960-06", "--from 1960-06 --to 1960-06"],
  ["June 1960", "--from 1960-06 --to 1960-06"],
  ["1951 to 1952", "--from 1951 --to 1952"],
  ["1951-1952", "--from 1951 --to 1952"],
  ["8 September 1951 to April 1952", "--from 1951-09-08 --to 1952-04"],
  ["1951 - 1952", "--from 1951 --to 1952"],
  ["1960-05..1960-06", "--from 1960-05 --to 1960-06"],
  ["1951/1952 --disputed", "--from 1951 --to 1952 --disputed"],
  ["May 19–20, 1960", "--from 1960-05-19 --to 1960-05-20"],
  ["since 1960", "--from 1960"],
  ["until 1952", "--to 1952"],
  ["../1951", "--to 1951"],
  ["196X", "--from 1960 --to 1969"],
  ["昭和35年5月19日", "--from 昭和35年5月19日 --to 1960-05-19"],
  ["1960 to 1969", "--from 196X --to 'the 1960s'"],
  ["1960:VI", "--ref 1960:VI"],
  ["1960:VI 1959", "--from 1959 --to 1959 --ref 1960:VI"],
  ["1951:I.1 1960:VI forces", "forces --ref '1951:I.1 1960:VI'"],
  ["--tag protests", "--tag protest"],
])("timeline %s is timeline %s", async (operands, flags) => {
  expect(await answerOf(`timeline ${operands}`)).toEqual(await answerOf(`timeline ${flags}`));
});

test.each(["1951 to 1955 to 1960", "1951 to", "to 1960", "1960/06/23", "early 1960", "1960-02-30"])(
  "“%s” is not a date",
  async (given) => {
    expect(await problemOf(answerOf(`timeline ${given}`))).toEqual({
      kind: "invalid date",
      given,
      option: null,
    });
  },
);

describe("words among the operands", () => {
  const refsOf = async (line: string) => {
    const { result } = await answerOf(`timeline ${line}`);
    return (result.events as { ref: string }[]).map(({ ref }) => ref);
  };
  const CALLED_OFF = "event:1960-06-16-eisenhower-visit-called-off";
  const ENTRY_INTO_FORCE = "event:1960-06-23-entry-into-force";

  test.each([
    ["Eisenhower visit", CALLED_OFF],
    ["exchange of ratifications", ENTRY_INTO_FORCE],
    ["when was the treaty signed", "event:1960-01-19-treaty-signed"],
    ["June 1960 Eisenhower", CALLED_OFF],
    ["Eisenhower 1960-06", CALLED_OFF],
    ["visit --from 1960-06", CALLED_OFF],
    ["Eisenhower visit xyzzy", CALLED_OFF],
    ["when did the 1960 treaty enter into force", ENTRY_INTO_FORCE],
    ["what happened on the night of 19 May 1960", "event:1960-05-19-session-extended"],
    ["events in May 1960", "event:1960-05-19-session-extended"],
    // Its text does not have the word; its tag does.
    ["protests June 1960", "event:1960-06-15-michiko-kanba-dies"],
    [ENTRY_INTO_FORCE, ENTRY_INTO_FORCE],
  ])("%s finds the events that mention all of them", async (line, ref) => {
    const found = await refsOf(line);
    expect(found).toContain(ref);
    expect(found.length).toBeLessThan(25);
  });

  test("dates and words together are in the result", async () => {
    const { result } = await answerOf("timeline June 1960 Kanba");
    expect(result).toMatchObject({ from: "1960-06", to: "1960-06", words: "Kanba" });
    const { result: all } = await answerOf("timeline June 1960");
    expect(all).toMatchObject({ from: "1960-06", words: null });
  });

  test.each([
    ["nonesuch", "nonesuch", false],
    ["1960 nonesuch", "nonesuch", true],
  ])("no event mentions the words of “%s”", async (given, words, hasDates) => {
    const { result, notices } = await answerOf(`timeline ${given}`);
    expect(result).toMatchObject({ words, events: [] });
    expect(notices).toEqual([{ kind: "no event mentions", words, hasDates }]);
  });

  test.each(["June", "early 1960", "the summer of 1960"])("“%s” is not a date", async (given) => {
    expect(await problemOf(answerOf(`timeline ${given}`))).toEqual({
      ...{ kind: "invalid date", given, option: null },
    });
  });

  test("two ranges are refused", async () => {
    expect(await problemOf(answerOf("timeline 1960 Kanba --from 1951"))).toEqual({ kind: "two date ranges" });
  });
});

test("of a range with nothing but what lasted longer or has no exact date, a notice says so", async () => {
  const month = await answerOf("timeline April 1960");
  expect(month.notices).toEqual([{ kind: "only lasting events", from: "1960-04", to: "1960-04" }]);
  const { notices } = await answerOf("timeline 1961");
  expect(notices).toEqual([{ kind: "only lasting events", from: "1961", to: "1961" }]);
});

test.each(["timeline 5/6/1960", "timeline since ５／６／1960", "timeline --from 5/6/1960"])(
  "%s has two readings",
  async (line) => {
    const readings = ["1960-06-05", "1960-05-06"];
    const problem = { kind: "ambiguous date", given: "5/6/1960", readings };
    expect(await problemOf(answerOf(line))).toEqual(problem);
  },
);

test("open questions and errors of a source are told apart", async () => {
  const lines = (await type("timeline --disputed")).out.trimEnd().split("\n");
  const labels = lines.map((line) => /^(Disputed|Source error): /.exec(line.split("\t")[4]!)?.[1]);
  expect(new Set(labels)).toEqual(new Set(["Disputed", "Source error"]));
  expect((await type("timeline")).out).not.toContain("Source error:");
  expect((await type("timeline --notes")).out).toContain("Source error:");
});

test.each([
  ["19 June 1960", ["Protests against the new treaty (1960)", "Cold War (1947 to 1991)"]],
  ["June 1960 --tag protest", ["Protests against the new treaty (1960)"]],
  ["1960 --tag protest", []],
  ["19 June 1960 --notes", []],
  ["19 June 1960 --disputed", []],
  ["", []],
])("on a terminal, timeline %s only names what was not just in the range", async (operands, named) => {
  const { out } = await type(`timeline ${operands} --no-pager --color never`, { terminal: 80 });
  const titles = out.split("\n").flatMap((line) => /^ {8}(.*\)) +event:/.exec(line)?.[1] ?? []);
  expect(titles).toEqual(named);
});

test("the timeline of a day fits on a screen", async () => {
  const { out } = await type("timeline 19 June 1960", { terminal: 80 });
  expect(out.split("\n").length).toBeLessThan(24);
});

test("what lasts throughout has a heading for people only", async () => {
  const sections = async (format: string) =>
    (await type(`timeline 1951 --format ${format}`)).out.split("Throughout");
  for (const format of ["terminal", "markdown", "html"]) {
    const [, last] = await sections(format);
    expect(last).toContain("1947 to 1991");
  }
  for (const format of ["plain", "tsv", "csv"]) {
    const [all, ...rest] = await sections(format);
    expect(rest).toEqual([]);
    expect(all!.indexOf("1947/1991")).toBeGreaterThan(all!.indexOf("1951-09-08"));
  }
});

test("the chart has the same gaps in reverse", async () => {
  const gaps = async (flags: string) =>
    (await type(`timeline --chart --format terminal ${flags}`)).out.match(/┆/g)?.length;
  expect(await gaps("--reverse")).toBe(await gaps(""));
  expect(await gaps("")).toBeGreaterThan(5);
});

test("in a pipe, every record has the same number of columns", async () => {
  const lines = (await type("timeline")).out.trimEnd().split("\n");
  expect(new Set(lines.map((line) => line.split("\t").length)).size).toBe(1);
});

test("words with a little one between them are in this order, if any event has them so", async () => {
  const { out } = await type("timeline 'entry into force' 1960");
  expect(out.split("\t")[0]).toBe("event:1960-06-23-entry-into-force");
  expect(out.trimEnd().split("\n").length).toBe(1);
});

test.each([
  ["May to June 1960", "# Timeline: May to June 1960"],
  ["since 2010", "# Timeline: since 2010"],
  ["1960-06-23", "# Timeline: 23 June 1960"],
])("as Markdown, a heading says what dates were asked for: %s", async (dates, heading) => {
  const { out } = await type(`timeline ${dates} --format markdown`);
  expect(out.split("\n")[0]).toBe(heading);
  // Event after event, references and sources are a wall of ids.
  expect(out).not.toContain("Sources:");
  expect((await type(`timeline ${dates} --format markdown --notes`)).out).toContain("Sources:");
});
