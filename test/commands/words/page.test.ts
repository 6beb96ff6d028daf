// The concordance as it is printed: what stands next to the word.

import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { type } from "../../support/io.ts";

test.each([
  ["'United Nations' --in 1960:I --no-pager", "in the Charter of the  United Nations,  to settle any"],
  ["'United Nations' --in 1960:I --no-pager", "the purposes of the  United Nations.\n"],
  ["'United Nations' --in 1960:I --no-pager", "to strengthen the  United Nations   so that its"],
  [
    "'United Nations' --in 1960:I --context 30 --no-pager",
    "the Charter of the United Nations, to settle any",
  ],
  [
    "'United Nations' --in 1960:I --format markdown",
    "| in the Charter of the | **United Nations**, | to settle any |",
  ],
  ["'United Nations' --in 1960:I --format plain", "in the Charter of the\tUnited Nations\t, to settle any"],
  ["'United Nations' --in 1960:I --format csv", 'in the Charter of the,United Nations,", to settle any'],
])("words %s: for people, a punctuation mark is next to the word", async (line, shown) => {
  const { out } = await type(`words ${line}`, line.includes("--no-pager") ? { terminal: 80 } : {});
  expect(stripVTControlCharacters(out).replace(/(?<=\S)\n {4}(?=\S)/g, " ")).toContain(shown);
});
