// What became of each word of a passage.

import { expect, test } from "vitest";
import { wholeEdition } from "../../src/commands/export/answer.ts";
import { type Mark, marksOf } from "../../src/site/marks.ts";
import type { Segment } from "../../src/text/diff.ts";
import type { Comparison } from "../../src/treaty/comparison.ts";
import { corpus } from "../support/corpus.ts";

/** A clause about tea, with the words of each side as spans. */
function clause(
  left: readonly string[],
  right: readonly string[],
  segments: Segment[],
  rewritten = false,
): Comparison {
  const side = (texts: readonly string[], ref: string) => ({
    spans: texts.map((text) => ({ ref, text, cutBefore: false, cutAfter: false, gapBefore: false })),
    text: texts.join("\n"),
  });
  return {
    ...{ id: "tea", subject: "Tea", relation: "narrowed", reason: "", similarity: 0.5, rewritten, segments },
    ...{
      left: side(left, "tea:I.1"),
      right: side(right, "tea:II.1"),
      judgedBy: null,
      evidence: [],
      related: [],
    },
  };
}

/** The text with a mark before each run: "=" kept, "~" changed, "≈" rewritten, "!" alone. */
function marked(text: string, marks: readonly Mark[]): string {
  const signs = { kept: "=", changed: "~", rewritten: "≈", alone: "!" };
  return [...text]
    .map((letter, at) => (marks[at] === marks[at - 1] ? letter : signs[marks[at]!] + letter))
    .join("");
}

const milk: Segment[] = [
  { op: "equal", text: "Milk " },
  { op: "delete", text: "may" },
  { op: "insert", text: "shall" },
  { op: "equal", text: " be hot." },
];

test.each<[what: string, text: string, clauses: Comparison[], expected: string]>([
  [
    "words that changed",
    "Milk may be hot.",
    [clause(["Milk may be hot."], ["Milk shall be hot."], milk)],
    "=Milk ~may= be hot.",
  ],
  [
    "a part of a paragraph",
    "Tea. Milk may be hot.",
    [clause(["Milk may be hot."], ["Milk shall be hot."], milk)],
    "!Tea. =Milk ~may= be hot.",
  ],
  ["a clause that was dropped", "Tea.", [clause(["Tea."], [], [{ op: "delete", text: "Tea." }])], "!Tea."],
  [
    "a clause that was rewritten",
    "Tea.",
    [
      clause(
        ["Tea."],
        ["Coffee."],
        [
          { op: "delete", text: "Tea." },
          { op: "insert", text: "Coffee." },
        ],
        true,
      ),
    ],
    "≈Tea.",
  ],
  [
    "a word that one of two clauses keeps",
    "Milk may be hot.",
    [
      clause(["Milk may be hot."], ["Milk shall be hot."], milk),
      clause(["may be"], ["may be"], [{ op: "equal", text: "may be" }]),
    ],
    "=Milk may be hot.",
  ],
  [
    "several places",
    "Hot tea, hot milk.",
    [clause(["Hot tea", "milk"], ["Hot tea\nmilk"], [{ op: "equal", text: "Hot tea\nmilk" }])],
    "=Hot tea!, hot =milk!.",
  ],
])("%s", (_, text, clauses, expected) => {
  expect(marked(text, marksOf("tea:I.1", text, "left", clauses))).toBe(expected);
});

test("on the other side, added words are the changed ones", () => {
  const text = "Milk shall be hot.";
  const clauses = [clause(["Milk may be hot."], [text], milk)];
  expect(marked(text, marksOf("tea:II.1", text, "right", clauses))).toBe("=Milk ~shall= be hot.");
});

test("in the treaties", () => {
  const { correspondences } = wholeEdition(corpus);
  const { text } = corpus.treaties[0]!.provisions.find(({ ref }) => ref === "1951:IV")!.paragraphs[0]!;
  expect(marked(text, marksOf("1951:IV.1", text, "left", correspondences))).toMatch(
    /^=This Treaty shall ~expire whenever= in the opinion/,
  );
});
