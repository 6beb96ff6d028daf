// A text with ranges of it wrapped in elements.

import { expect, test } from "vitest";
import { marked } from "../../../src/commands/export/tei/marked.ts";
import { element, xmlDocument } from "../../../src/render/xml.ts";

/** "0-5 a" wraps the first five characters in `<a>`. */
function written(text: string, ranges: readonly string[]): string {
  const marks = ranges.map((range) => {
    const [, start, end, name] = /(\d+)-(\d+) (\w+)/.exec(range)!;
    const wrap = (content: Parameters<typeof element>[2][]) => element(name!, {}, ...content);
    return { start: Number(start), end: Number(end), wrap: wrap as never };
  });
  return xmlDocument(element("p", {}, ...marked(text, marks)))
    .split("\n")
    .slice(1)
    .join("\n")
    .trim();
}

test.each([
  ["no marks", "peace & war", [], "<p>peace &amp; war</p>"],
  ["all of it", "peace", ["0-5 a"], "<p><a>peace</a></p>"],
  ["side by side", "land, air", ["0-4 a", "6-9 b"], "<p><a>land</a>, <b>air</b></p>"],
  ["without anything between", "airforce", ["0-3 a", "3-8 b"], "<p><a>air</a><b>force</b></p>"],
  ["out of order", "land, air", ["6-9 b", "0-4 a"], "<p><a>land</a>, <b>air</b></p>"],
  ["within each other", "Japan Area", ["6-10 b", "0-10 a"], "<p><a>Japan <b>Area</b></a></p>"],
  ["the same range", "Japan", ["0-5 a", "0-5 b"], "<p><a><b>Japan</b></a></p>"],
  [
    "several levels",
    "one two",
    ["0-7 a", "0-3 b", "0-3 c", "4-7 d"],
    "<p><a><b><c>one</c></b> <d>two</d></a></p>",
  ],
  ["lines", "FOR JAPAN:\nKishi", ["11-16 a"], "<p>FOR JAPAN:\n<lb/><a>Kishi</a></p>"],
  ["a line end within a mark", "FOR JAPAN:\nKishi", ["0-11 a"], "<p><a>FOR JAPAN:\n<lb/></a>Kishi</p>"],
])("%s", (_, text, ranges, expected) => expect(written(text, ranges)).toBe(expected));

test.each([[["0-4 a", "2-6 b"]], [["0-6 a", "1-3 b", "2-5 c"]]])(
  "marks that overlap only partly, %j, are an error",
  (ranges) => {
    expect(() => written("peaceful", ranges)).toThrow("overlap");
  },
);
