// Where words were left out of an extract, a mark says so; nowhere else.

import { describe, expect, test } from "vitest";
import { plainText } from "../../../src/render/document.ts";
import { comparedSpans, excerptText } from "../../../src/render/edition/excerpts.ts";
import { compareTexts } from "../../../src/text/diff.ts";
import type { Excerpt } from "../../../src/treaty/model.ts";

/** "…" before or after the words is a cut, "[…]" before them a gap; an excerpt is of A.1 unless it begins with "B:". */
function excerpt(written: string): Excerpt {
  const [, ref, gap, before, text, after] = /^(B:)?(\[…\])?(…)?(.*?)(…)?$/s.exec(written)!;
  const flags = {
    cutBefore: before !== undefined,
    cutAfter: after !== undefined,
    gapBefore: gap !== undefined,
  };
  return { ref: ref ? "B.1" : "A.1", text: text!, ...flags };
}

describe("extracts of one passage", () => {
  test.each([
    [["Milk is poured."], "Milk is poured."],
    [["…after the tea."], "… after the tea."],
    [["Milk is poured…"], "Milk is poured …"],
    [["Milk is poured.", "Tea is not."], "Milk is poured. Tea is not."],
    [["…milk…", "[…]…tea…"], "… milk […] tea …"],
    [[], ""],
  ])("%j: %s", (written, expected) => expect(excerptText(written.map(excerpt))).toBe(expected));
});

function compared(left: readonly string[], right: readonly string[]): string {
  const sides = [left, right].map((side) => side.map(excerpt));
  const [from, to] = sides.map((side) => side.map(({ text }) => text).join("\n")) as [string, string];
  return plainText(comparedSpans(sides[0]!, sides[1]!, compareTexts(from, to).segments));
}

describe("two sides compared", () => {
  test.each([
    [["Milk is poured."], ["Milk is poured."], "Milk is poured."],
    [["…milk is poured."], ["…milk is poured."], "… milk is poured."],
    [["milk is poured…"], ["milk is poured…"], "milk is poured …"],
    // An ellipsis of one side is marked like the words of that side.
    [["…cold milk is poured"], ["hot milk is poured"], "[-… cold-]{+hot+} milk is poured"],
    [["Cold milk is poured"], ["…milk is poured"], "[-Cold-] … milk is poured"],
    [["milk is poured in…"], ["milk is poured"], "milk is poured [-in …-]"],
    [["milk is poured"], ["milk is poured…"], "milk is poured …"],
    // Between extracts, only what was left out is marked.
    [
      ["Milk is poured", "then comes the tea"],
      ["Milk is poured", "then comes the tea"],
      "Milk is poured then comes the tea",
    ],
    [
      ["Milk is poured", "[…]then the tea"],
      ["Milk is poured", "then the tea"],
      "Milk is poured […] then the tea",
    ],
    [
      ["Milk is poured", "B:then the tea"],
      ["Milk is poured", "B:then the tea"],
      "Milk is poured\nthen the tea",
    ],
    [["FOR CHINA:\nLu Yu"], ["FOR CHINA:\nLu Yu"], "FOR CHINA:\nLu Yu"],
  ])("%j and %j: %s", (left, right, expected) => expect(compared(left, right)).toBe(expected));

  test("one side alone has its own marks", () => {
    const spans = comparedSpans(
      [],
      [excerpt("…milk"), excerpt("[…]tea…")],
      [{ op: "equal", text: "milk\ntea" }],
    );
    expect(plainText(spans)).toBe("… milk […] tea …");
  });
});
