// Two lists of words: what is kept, removed and added.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordRuns } from "../../src/text/runs.ts";

/** "a b c" to "a x c" as "a [b] {x} c". */
function aligned(left: string, right: string): string {
  const [from, to] = [left, right].map((list) => list.split(" ").filter(Boolean)) as [string[], string[]];
  let [atLeft, atRight] = [0, 0];
  const parts: string[] = [];
  for (const { op, count } of wordRuns(from, to)) {
    if (op === "keep") parts.push(...from.slice(atLeft, atLeft + count));
    if (op === "remove") parts.push(`[${from.slice(atLeft, atLeft + count).join(" ")}]`);
    if (op === "add") parts.push(`{${to.slice(atRight, atRight + count).join(" ")}}`);
    if (op !== "add") atLeft += count;
    if (op !== "remove") atRight += count;
  }
  return parts.join(" ");
}

test.each([
  ["a b c", "a b c", "a b c"],
  ["a b c", "a x c", "a [b] {x} c"],
  ["a b", "", "[a b]"],
  ["", "a b", "{a b}"],
  ["a b c d", "c d", "[a b] c d"],
  ["", "", ""],
])("%s → %s: %s", (left, right, expected) => expect(aligned(left, right)).toBe(expected));

const lists = fc.array(fc.constantFrom(..."abcdefg"), { maxLength: 80, size: "max" });

describe("for any two lists", () => {
  const longest = (left: readonly string[], right: readonly string[]): number => {
    let row = new Array<number>(right.length + 1).fill(0);
    for (const word of left) {
      const next = [0];
      for (const [at, other] of right.entries())
        next.push(word === other ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!));
      row = next;
    }
    return row.at(-1)!;
  };

  test("as many words are kept as the two have in common in the same order", () => {
    fc.assert(
      fc.property(lists, lists, (left, right) => {
        const kept = wordRuns(left, right).filter(({ op }) => op === "keep");
        expect(kept.reduce((sum, { count }) => sum + count, 0)).toBe(longest(left, right));
      }),
    );
  });

  test("every word of both sides is in one run, and neighbours differ", () => {
    fc.assert(
      fc.property(lists, lists, (left, right) => {
        const runs = wordRuns(left, right);
        const sum = (without: string) =>
          runs.filter(({ op }) => op !== without).reduce((total, { count }) => total + count, 0);
        expect([sum("add"), sum("remove")]).toEqual([left.length, right.length]);
        expect(runs.every(({ op, count }, at) => count > 0 && op !== runs[at + 1]?.op)).toBe(true);
      }),
    );
  });
});

describe("long lists", () => {
  const word = (at: number) => `w${at % 997}`;
  const list = (length: number) => Array.from({ length }, (_, at) => word(at * at));

  test("one side alone is one run, however long", () => {
    expect(wordRuns([], list(9000))).toEqual([{ op: "add", count: 9000 }]);
    expect(wordRuns(list(9000), [])).toEqual([{ op: "remove", count: 9000 }]);
  });

  test("finds a change in the middle, through many windows", () => {
    const left = list(20_000);
    const right = left.toSpliced(10_000, 3, "new", "words");
    expect(wordRuns(left, right).filter(({ op }) => op !== "keep")).toEqual([
      { op: "remove", count: 3 },
      { op: "add", count: 2 },
    ]);
  });

  test("what was put in between stays in one piece, also where a window has nothing else", () => {
    const left = Array.from({ length: 4000 }, (_, at) => `w${at}`);
    const right = left.toSpliced(1000, 0, ...Array.from({ length: 1900 }, (_, at) => `x${at}`));
    const changes = (from: string[], to: string[]) => wordRuns(from, to).filter(({ op }) => op !== "keep");
    expect(changes(left, right)).toEqual([{ op: "add", count: 1900 }]);
    expect(changes(right, left)).toEqual([{ op: "remove", count: 1900 }]);
  });

  test("a few changes anywhere are found as they were made", () => {
    const words = Array.from({ length: 5000 }, (_, at) => `w${at}`);
    const places = fc.uniqueArray(fc.integer({ min: 0, max: 4990 }), {
      minLength: 1,
      maxLength: 6,
      comparator: (one, other) => Math.abs(one - other) < 10,
    });
    fc.assert(
      fc.property(places, fc.constantFrom("removed", "added", "changed"), (changed, how) => {
        const other = words.flatMap((word, at) => {
          if (!changed.includes(at)) return [word];
          return how === "removed" ? [] : how === "added" ? [`x${at}`, word] : [`x${at}`];
        });
        const runs = wordRuns(words, other).filter(({ op }) => op !== "keep");
        const one = [
          ...(how === "added" ? [] : [{ op: "remove", count: 1 }]),
          ...(how === "removed" ? [] : [{ op: "add", count: 1 }]),
        ];
        expect(runs).toEqual(changed.flatMap(() => one));
      }),
      { numRuns: 20 },
    );
  });

  test("lists that have nothing in common are one removal, one addition a window", () => {
    const right = Array.from({ length: 3000 }, (_, at) => `x${at}`);
    const runs = wordRuns(list(3000), right);
    expect(runs.some(({ op }) => op === "keep")).toBe(false);
    const sum = (wanted: string) =>
      runs.filter(({ op }) => op === wanted).reduce((total, { count }) => total + count, 0);
    expect([sum("remove"), sum("add")]).toEqual([3000, 3000]);
  });
});
