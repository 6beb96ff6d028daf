// Items of a list on a terminal: the margin, the end of the first line, the shortened text.

import { expect, test } from "vitest";
import { type Field, span, text } from "../../../src/render/document.ts";
import { terminal } from "../../../src/render/terminal/terminal.ts";

const draw = (records: readonly (readonly Field[])[], width: number) =>
  terminal(
    records.map((fields) => ({ block: "record", fields })),
    { width, fullWidth: width, isColored: false, isAccessible: false },
  );

const HIT: readonly Field[] = [
  { name: "title", at: "lead", spans: [text("Boston Tea Party")] },
  { name: "ref", at: "side", spans: [text("event:1773-12-16-boston")] },
  {
    name: "part",
    at: "screen",
    isShortened: true,
    spans: [
      text("Three ships with tea lay in the "),
      span("match", "harbor"),
      text(" and could not leave it."),
    ],
  },
];

test.each([
  [80, "    Three ships with tea lay in the harbor and could not leave it."],
  [44, "    … the harbor and could not leave it."],
])(
  "at %i columns: the reference ends the line, and the text is shortened around its match",
  (width, line) => {
    expect(draw([HIT], width)).toBe(
      `Boston Tea Party${"event:1773-12-16-boston".padStart(width - 16)}\n${line}\n`,
    );
  },
);

test("what does not fit after a long title has a line of its own", () => {
  const [, ...rest] = HIT;
  const long: Field = {
    name: "title",
    at: "lead",
    spans: [text("Colonists throw tea into the harbor of Boston")],
  };
  expect(draw([[long, ...rest]], 64)).toMatchInlineSnapshot(`
    "Colonists throw tea into the harbor of Boston
                                             event:1773-12-16-boston
        Three ships with tea lay in the harbor and could not …
    "
  `);
  expect(draw([[long, ...rest]], 44)).toMatchInlineSnapshot(`
    "Colonists throw tea into the harbor of
    Boston               event:1773-12-16-boston
        … the harbor and could not leave it.
    "
  `);
});

test("no blank line separates records of a title and a shortened text", () => {
  const whole = HIT.map((field) => ({ ...field, isShortened: false }));
  const lines = draw([whole, HIT, HIT, whole], 80).split("\n");
  expect(lines.flatMap((line, at) => (line === "" ? [at] : []))).toEqual([2, 7, 10]);
});

test("dates are in a column, as wide as the widest of them", () => {
  const event = (date: string, title: string): Field[] => [
    { name: "date", at: "margin", spans: date === "" ? [] : [text(date)] },
    { name: "title", at: "lead", spans: [text(title)] },
    { name: "text", at: "body", spans: [text("Tea was thrown into the harbor by colonists.")] },
  ];
  const events = [event("", "The year"), event("5 Mar", "The massacre"), event("16 Dec", "The party")];
  expect(draw(events, 44)).toMatchInlineSnapshot(`
    "        The year
            Tea was thrown into the harbor by
            colonists.

     5 Mar  The massacre
            Tea was thrown into the harbor by
            colonists.

    16 Dec  The party
            Tea was thrown into the harbor by
            colonists.
    "
  `);
});
