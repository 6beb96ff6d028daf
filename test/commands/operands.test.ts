// What an option such as --in limits an answer to.

import { describe, expect, test } from "vitest";
import { readScope } from "../../src/commands/operands.ts";
import { entries, treaties } from "../support/corpus.ts";

describe("a scope names a treaty once, and not each of its parts", () => {
  test.each([
    ["1951", ["1951"]],
    ["1951 1960", ["1951", "1960"]],
    [
      "1960 preamble-X",
      ["preamble", ..."I II III IV V VI VII VIII IX X".split(" ")].map((one) => `1960:${one}`),
    ],
    ["1960 V.2, VI", ["1960:V.2", "1960:VI"]],
    ["1951 VII", []],
  ])("%s", (given, refs) => expect(readScope(given, null, { treaties, entries })!.refs).toEqual(refs));
});
