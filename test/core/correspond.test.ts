// Which correspondences a question to diff gets, and the counterparts of a provision.

import { describe, expect, test } from "vitest";
import { counterpartsOf } from "../../src/core/correspond.ts";
import { diff } from "../../src/core/diff.ts";
import { parseReferences } from "../../src/core/reference.ts";
import { correspondences, treaties } from "../corpus.ts";

function ask(typed: string) {
  const references = typed === "" ? [] : parseReferences(typed, treaties);
  const passages = references.filter((one) => one.kind === "passage" || one.kind === "range");
  return diff(passages, { ignore: [], relations: [], subject: null }, correspondences, treaties);
}
const subjects = (typed: string) =>
  ask(typed).result.correspondences.map(({ id, relation }) => `${id}: ${relation}`);

describe("diff", () => {
  test.each([
    ["1951:II", ["third-power-veto: dropped"]],
    [
      "1951:I",
      [
        "basing-right: narrowed",
        "far-east-clause: continued",
        "defense-against-attack: expanded",
        "internal-riots: dropped",
      ],
    ],
    ["1960:X", ["expiry: narrowed", "ten-year-term: new"]],
    ["1960:X.2", ["ten-year-term: new"]],
    ["1951:IV 1960:X.1", ["expiry: narrowed"]],
    ["1960:X.1 1951:IV", ["expiry: expanded"]],
    ["1951:II 1960:II", ["paired: unrelated"]],
    ["1960:V 1960:V", ["paired: unrelated"]],
    ["1951:I 1960:VI", ["basing-right: narrowed", "far-east-clause: continued"]],
    [
      "V VI",
      ["V", "VI"]
        .flatMap((part) => subjects(part))
        .sort()
        .filter((one, at, all) => one !== all[at - 1]),
    ],
    ["1951:II 1960", ["third-power-veto: dropped"]],
  ])("%s", (typed, expected) => expect(subjects(typed).sort()).toEqual(expected.sort()));

  test("read backwards, the reason still tells what happened", () => {
    const [one] = ask("1960:X.1 1951:IV").result.correspondences;
    expect(one!.reason).toMatch(/^In the order of time narrowed: Only arrangements/);
  });

  test("a passage against itself", () => {
    expect(ask("1960:V 1960:V").result.correspondences[0]!.reason).toBe("The two have the same words.");
    expect(() => ask("1951 1951")).toThrow("1951 is given twice");
  });

  test("without an operand: everything, and the totals", () => {
    const { left, right, summary, correspondences: all } = ask("").result;
    expect([left, right, all.length]).toEqual(["1951", "1960", correspondences.length]);
    expect(summary).toEqual({ continued: 4, narrowed: 2, expanded: 3, replaced: 8, dropped: 6, new: 11 });
  });

  test("1960 1951 reads everything backwards", () => {
    const { left, right, summary, correspondences: all } = ask("1960 1951").result;
    expect([left, right]).toEqual(["1960", "1951"]);
    expect(summary).toEqual({ continued: 4, narrowed: 3, expanded: 2, replaced: 8, dropped: 11, new: 6 });
    expect(all[0]!.left.spans[0]!.ref).toBe("1960:preamble.1");
    expect(all.at(-1)!.left.spans).toEqual([]);
  });

  test("both sides of every comparison can be rebuilt", () => {
    for (const typed of ["", "1960 1951", "1951:I 1960:VI", "1951:signatures 1960:signatures"]) {
      for (const { left, right, segments } of ask(typed).result.correspondences) {
        const without = (op: string) => segments.map((one) => (one.op === op ? "" : one.text)).join("");
        expect(without("insert")).toBe(left.text);
        expect(without("delete")).toBe(right.text);
      }
    }
  });

  test("a reference to nothing is told, and nothing is compared", () => {
    const { result, missing } = ask("1951:VII");
    expect(result.correspondences).toEqual([]);
    expect(missing[0]).toMatch(/^1951 has no Article VII/);
  });
});

describe("counterparts", () => {
  const of = (ref: string) =>
    counterpartsOf(ref, correspondences, treaties).map((one) => `${one.ref} ${one.relation}`);

  test.each([
    ["1951:II", ["null dropped"]],
    ["1960:X.1", ["1951:IV.1 narrowed"]],
    ["1960:X", ["1951:IV.1 narrowed", "null new"]],
    ["1960:signatures", ["1951:signatures replaced"]],
  ])("of %s", (ref, expected) => expect(of(ref)).toEqual(expected));
});
