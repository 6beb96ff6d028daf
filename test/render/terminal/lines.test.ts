// One line of a text: which place is shown.

import { expect, test } from "vitest";
import { type Span, span, text } from "../../../src/render/document.ts";
import { excerptLine } from "../../../src/render/terminal/lines.ts";

const PEN = { isAccessible: false, isColored: false, paint: (_: unknown, words: string) => words };

/** Spans from a text in which [matches] are in brackets. */
const spansOf = (marked: string): Span[] =>
  marked
    .split(/(\[.*?\])/)
    .map((part) => (part.startsWith("[") ? span("match", part.slice(1, -1)) : text(part)));

test.each([
  ["a short text", 40, "Tea lay in the [harbor].", "Tea lay in the harbor."],
  [
    "a match near the start",
    30,
    "Tea lay in the [harbor] of Boston all night.",
    "Tea lay in the harbor of …",
  ],
  [
    "a match near the end",
    34,
    "All that night the tea of three ships lay in the [harbor].",
    "… three ships lay in the harbor.",
  ],
  [
    "a match between",
    30,
    "All that night the tea of three ships lay in the [harbor] of Boston, Massachusetts.",
    "… in the harbor of Boston, …",
  ],
  [
    "no match: the start",
    30,
    "All that night the tea of three ships lay in it.",
    "All that night the tea of …",
  ],
  [
    "several words: where they are together",
    36,
    "The [United] States and Japan wish to join, in the long run, the [United] [Nations] as soon as can be.",
    "… the United Nations as soon as …",
  ],
  [
    "the first of equal places",
    30,
    "In the [harbor] lay tea, and in the other [harbor] there was more.",
    "In the harbor lay tea, and …",
  ],
  [
    "most of the words",
    36,
    "[Tea] was thrown. Of this, [tea] of three ships in the [harbor] was the best of all.",
    "… tea of three ships in the harbor …",
  ],
  [
    "a phrase before its words apart",
    40,
    "[Forces] by land, and the [air] is fresh. They sent all the [air] [forces] that they had to the coast.",
    "… all the air forces that they had to …",
  ],
  [
    "lines run on",
    40,
    "For Japan:\nShigeru [Yoshida]\nHayato Ikeda",
    "For Japan: Shigeru Yoshida Hayato Ikeda",
  ],
  ["a match wider than the line", 12, "A [misunderstanding] of words.", "A …"],
])("%s", (_, width, marked, line) => expect(excerptLine(spansOf(marked), width, PEN)).toBe(line));
