// Control characters, direction marks and broken characters in every operand and option.

import { describe, expect, test } from "vitest";
import { allCommands } from "../src/commands/index.ts";
import { flagOf, GLOBAL_OPTIONS } from "../src/options.ts";
import { expectClean } from "./support/clean.ts";
import { anpo } from "./support/io.ts";

const COMMANDS = await allCommands();

describe("hostile text is never printed as it is", () => {
  const HOSTILE = {
    ESC: "\u001b[31mred",
    "OSC 8": "\u001b]8;;http://example.org\u0007link\u001b]8;;\u0007",
    "OSC 52": "\u001b]52;c;aGk=\u0007",
    C1: "\u009b31m\u0085",
    bidi: "\u202egnp\u2066x\u200f",
    NUL: "a\u0000b",
    "a lone surrogate": "a\ud800b\udc00",
    "a byte order mark": "\ufeffV",
    "a property of every object": "constructor",
    "the same as an HTML entity": "&constructor;",
    "a prototype": "__proto__",
  };
  const places = COMMANDS.flatMap(({ name, options, operands }) => [
    ...(operands.syntax ? [[name, "its operand", (text: string) => [name, text]] as const] : []),
    ...Object.entries({ ...options, ...GLOBAL_OPTIONS })
      .filter(([, option]) => "value" in option)
      .map(([key, option]) => flagOf(key, option))
      .map((flag) => [name, flag, (text: string) => [name, ...VALID[name]!, flag, text]] as const),
  ]);

  test.each(places)("anpo %s, %s", async (_, __, argvOf) => {
    for (const text of Object.values(HOSTILE)) {
      expectClean(await anpo(argvOf(text)));
      const ended = await anpo([...argvOf(text), "--json"]);
      expectClean(ended);
      expect(() => JSON.parse(ended.out)).not.toThrow();
      for (const format of ["markdown", "html"])
        expectClean(await anpo([...argvOf(text), "--format", format]));
    }
  });
});

/** Operands that each command accepts. */
const VALID: Readonly<Record<string, readonly string[]>> = {
  ...{
    show: ["1951"],
    search: ["treaty"],
    diff: ["V"],
    timeline: [],
    words: [],
    obligations: [],
    glossary: [],
    check: ["armed attack"],
  },
  ...{
    collate: ["1951"],
    disputes: [],
    sources: [],
    cite: ["1951"],
    completion: ["bash"],
    export: [],
    mcp: [],
  },
};
