// Whether an extract starts or ends in the middle of a sentence, and what is between two of them.

import { expect, test } from "vitest";
import { excerptsOf } from "../../src/treaty/excerpts.ts";
import type { TextSpan, Treaty } from "../../src/treaty/model.ts";

const TREATIES = [
  {
    ref: "1951",
    provisions: [
      {
        ...{ ref: "1951:I", kind: "article", label: "Article I", heading: null, signatureBlocks: [] },
        paragraphs: [
          { ref: "1951:I.1", text: "Milk is poured, after the tea. Sugar is offered." },
          { ref: "1951:I.2", text: "Cream is not." },
        ],
      },
      {
        ...{ ref: "1951:II", kind: "article", label: "Article II", heading: null, signatureBlocks: [] },
        paragraphs: [{ ref: "1951:II.1", text: "Cups are of china." }],
      },
    ],
  },
] as unknown as Treaty[];

const span = (ref: string, quotation: string | null = null): TextSpan => ({ ref: `1951:${ref}`, quotation });

test.each<[TextSpan[], string[]]>([
  [[span("I.1")], ["whole"]],
  [[span("I.1", "Milk is poured, after the tea.")], ["whole"]],
  [[span("I.1", "Sugar is offered.")], ["whole"]],
  // Only a mark is left out at the end.
  [[span("I.1", "Sugar is offered")], ["whole"]],
  [[span("I.1", "Milk is poured,")], ["cutAfter"]],
  [[span("I.1", "after the tea. Sugar is offered.")], ["cutBefore"]],
  [[span("I.1", "poured, after")], ["cutBefore cutAfter"]],
  [
    [span("I.1", "Milk is poured,"), span("I.1", "after the tea.")],
    ["cutAfter", "cutBefore"],
  ],
  [
    [span("I.1", "Milk"), span("I.1", "after the tea.")],
    ["cutAfter", "cutBefore gapBefore"],
  ],
  [
    [span("I.1"), span("I.2")],
    ["whole", "whole"],
  ],
  [
    [span("I.2"), span("II.1")],
    ["whole", "whole"],
  ],
  [
    [span("I"), span("II")],
    ["whole", "whole"],
  ],
  [
    [span("I.1"), span("II.1")],
    ["whole", "gapBefore"],
  ],
  [
    [span("I.1", "Milk"), span("I.2")],
    ["cutAfter", "gapBefore"],
  ],
  [
    [span("I.2"), span("I.1")],
    ["whole", "gapBefore"],
  ],
])("%j: %j", (spans, expected) => {
  const flags = ["cutBefore", "cutAfter", "gapBefore"] as const;
  const found = excerptsOf(spans, TREATIES).map(
    (one) => flags.filter((flag) => one[flag]).join(" ") || "whole",
  );
  expect(found).toEqual(expected);
});

test("the words are those of the span, and unknown words are an error", () => {
  expect(excerptsOf([span("I.1", "after the tea")], TREATIES)[0]!.text).toBe("after the tea");
  expect(() => excerptsOf([span("I.1", "coffee")], TREATIES)).toThrow("no such words");
});
