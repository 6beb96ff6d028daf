// What the first hits refer to.

import { expect, test } from "vitest";
import { linkedPassages } from "../../../src/commands/search/linked.ts";
import type { SearchPassage } from "../../../src/commands/search/passages.ts";

const passage = (ref: string, refs: string[] = []): SearchPassage => ({
  ...{ ref, kind: "entry", title: ref, heading: null, text: ref },
  ...{ readings: [], names: [], keywords: [], refs, dates: null },
});
const PASSAGES = [
  passage("1960:V.1"),
  passage("1960:V.2"),
  passage("glossary:a", ["1960:V", "glossary:b", "glossary:missing"]),
  passage("glossary:b", ["glossary:a", "event:x"]),
  passage("glossary:c", ["event:y"]),
  passage("event:x"),
  passage("event:y"),
];
const linked = (...refs: string[]) =>
  linkedPassages(
    refs.map((ref) => ({ ref })),
    PASSAGES,
  ).map(({ ref }) => ref);

test.each([
  [["glossary:a"], ["1960:V.1", "1960:V.2", "glossary:b"]],
  // Each once, and none that is a hit.
  [
    ["glossary:a", "glossary:b"],
    ["1960:V.1", "1960:V.2", "event:x"],
  ],
  [["1960:V.1"], []],
  // The fourth hit is too far down.
  [["1960:V.1", "1960:V.2", "event:x", "glossary:c"], []],
])("of %j: %j", (hits, expected) => expect(linked(...hits)).toEqual(expected));
