// Lines of anpo check: a passage after the quotation.

import { expect, test } from "vitest";
import { answerOf } from "../../support/ask.ts";

test.each([
  ['"the common danger" 1960', "exact", ["1960"]],
  ['"the common danger" 1960 V', "exact", ["1960:V"]],
  ['"the common danger" 1951 IV', "absent", ["1951:IV"]],
  // Without quotation marks of the shell, and with a place of its own, all words are the quotation.
  ["the common danger 1960", "near", null],
  ['"the common danger" 1960 --in V', "near", ["1951:V", "1960:V"]],
])("check %s: %s, within %j", async (line, verdict, within) => {
  expect((await answerOf(`check ${line}`)).result).toMatchObject({ verdict, within });
});
