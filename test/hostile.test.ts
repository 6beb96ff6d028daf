// Hostile text in every place that takes text.

import { describe, expect, test } from "vitest";
import { GLOBAL_OPTIONS } from "../src/commands/global.ts";
import { allCommands } from "../src/commands/index.ts";
import { expectClean } from "./clean.ts";
import { anpo } from "./io.ts";

const COMMANDS = await allCommands();

describe("hostile text in every place", () => {
  const HOSTILE = {
    ESC: "\u001b[31mred",
    "OSC 8": "\u001b]8;;http://example.org\u0007link\u001b]8;;\u0007",
    "OSC 52": "\u001b]52;c;aGk=\u0007",
    C1: "\u009b31m\u0085",
    bidi: "\u202egnp\u2066x\u200f",
    NUL: "a\u0000b",
    "a lone surrogate": "a\ud800b\udc00",
    "a byte order mark": "\ufeffV",
  };
  const places = COMMANDS.flatMap(({ name, options, operands }) => [
    ...(operands.syntax ? [[name, "its operand", (text: string) => [name, text]] as const] : []),
    ...[...options, ...GLOBAL_OPTIONS]
      .filter(({ flags }) => flags.includes("<"))
      .map(({ flags }) => /--[a-z-]+/.exec(flags)![0])
      .map((long) => [name, long, (text: string) => [name, ...FIT[name]!, long, text]] as const),
  ]);

  test.each(places)("anpo %s, %s", async (_, __, argvOf) => {
    for (const text of Object.values(HOSTILE)) {
      expectClean(await anpo(argvOf(text)));
      const ended = await anpo([...argvOf(text), "--json"]);
      expectClean(ended);
      expect(() => JSON.parse(ended.out)).not.toThrow();
    }
  });
});

/** Operands with which each command has something to say. */
const FIT: Readonly<Record<string, readonly string[]>> = {
  ...{ show: ["1951"], search: ["treaty"], diff: ["V"], timeline: [], glossary: [], check: ["armed attack"] },
  ...{ collate: ["1951"], disputes: [], sources: [], cite: ["1951"], completion: ["bash"] },
};
