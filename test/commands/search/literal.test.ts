// Characters in texts.

import { expect, test } from "vitest";
import { literalFinder } from "../../../src/commands/search/literal.ts";

const cut = (text: string, places: readonly { start: number; end: number }[]) =>
  places.map(({ start, end }) => text.slice(start, end));

test.each([
  ["in the japan area", "forces in the  Japan area.", ["in the  Japan area"]],
  ["self-help", "by self‑help", ["self‑help"]],
  ["ＡＩＤ", "mutual aid, aid", ["aid", "aid"]],
  ["a.d", "aid a.d", ["a.d"]],
  ["first", "the ﬁrst", ["ﬁrst"]],
  ["\u200b", "any text", []],
])("“%s” in “%s”: %j", (wanted, text, expected) =>
  expect(cut(text, literalFinder(wanted)([text])[0]!)).toEqual(expected),
);
