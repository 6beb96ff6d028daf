// Which correspondences a question to diff gets, and the counterparts of a provision.

import { describe, expect, test } from "vitest";
import { counterpartsOf } from "../../src/core/correspond.ts";
import { type DiffOptions, diff } from "../../src/core/diff.ts";
import { cutsOf, type PreparedComparison, type PreparedComparisons } from "../../src/core/prepared.ts";
import { isPassage, parseReferences } from "../../src/core/reference.ts";
import type { Comparison } from "../../src/core/results.ts";
import { correspondences, treaties, treaty } from "../corpus.ts";

const corpus = { treaties, correspondences };

async function ask(typed: string, prepared: PreparedComparisons = {}, options: Partial<DiffOptions> = {}) {
  const passages = typed === "" ? null : parseReferences(typed, treaties).filter(isPassage);
  const all = { ignore: [], relations: [], subject: null };
  return diff(passages, { ...all, ...options }, { ...corpus, prepared });
}
const subjects = async (typed: string) =>
  (await ask(typed)).result.correspondences.map(({ id, relation }) => `${id}: ${relation}`);

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
    // Where the two meet more than once, what stands in one of them alone is told too.
    ["1951:I 1960:VI", ["basing-right: narrowed", "far-east-clause: continued", "internal-riots: dropped"]],
    ["1960:VI 1951:I", ["basing-right: expanded", "far-east-clause: continued", "internal-riots: new"]],
    ["1951:IV 1960:X", ["expiry: narrowed"]],
    ["1951:IV 1960:X.1-2", ["expiry: narrowed"]],
    ["1960:X.1-2", ["expiry: narrowed", "ten-year-term: new"]],
    ["1960:V.1 1960:V.2", ["paired: unrelated"]],
    ["1951:II 1960", ["third-power-veto: dropped"]],
  ])("%s", async (typed, expected) => expect((await subjects(typed)).sort()).toEqual(expected.sort()));

  test("several paragraphs of a part are one passage", async () => {
    const [whole] = (await ask("1951:IV 1960:X")).result.correspondences;
    for (const typed of ["1951:IV 1960:X.1-2", "1951:IV 1960:X.1,2"])
      expect((await ask(typed)).result.correspondences).toEqual([whole]);
  });

  test("two passages clause by clause, backwards: the order is that of the left", async () => {
    const all = (await ask("1960:preamble 1951:preamble")).result.correspondences;
    expect(all.map(({ left, right }) => (left.spans[0] ?? right.spans[0])!.ref)).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7].map((number) => `1960:preamble.${number}`),
      ...[1, 1, 2, 5].map((number) => `1951:preamble.${number}`),
    ]);
  });

  test.each([
    ["1951:I 1960:VI", ["1951:preamble.4", "1951:preamble.5", "1960:V.1", "1951:III.1"]],
    // Compared word by word, the two are there whole.
    ["1951:IV 1960:X.1", []],
    ["1951:I", []],
  ])("%s: more of it is at %j", async (typed, refs) => {
    expect((await ask(typed)).elsewhere).toEqual(refs);
    expect((await ask(typed, {}, { relations: ["continued"] })).elsewhere).toEqual(refs);
  });

  test("two passages without their treaties: what speaks of either, once", async () => {
    const either = new Set([...(await subjects("V")), ...(await subjects("VI"))]);
    expect((await subjects("V VI")).sort()).toEqual([...either].sort());
  });

  test("the sides have names: a treaty, a provision, its paragraphs", async () => {
    const names = async (typed: string) => {
      const { left, right } = (await ask(typed)).result;
      return [left, right];
    };
    expect(await names("1951:IV 1960:X.1")).toEqual(["1951:IV", "1960:X.1"]);
    expect(await names("1960:V.2 1951:preamble")).toEqual(["1960:V.2", "1951:preamble"]);
    expect(await names("1951:I-II 1960:VI")).toEqual(["1951:I 1951:II", "1960:VI"]);
    expect(await names("1951:signatures 1960:signatures")).toEqual(["1951:signatures", "1960:signatures"]);
    expect(await names("1951:II")).toEqual(["1951", "1960"]);
    expect(await names("1951 1960")).toEqual(["1951", "1960"]);
  });

  test.each([
    // Two passages of which one has no treaty are not compared: what speaks of either is shown.
    ["V 1951:II", ["V", "1951:II"]],
    // Three passages neither.
    ["1951:I 1951:II 1960:V", ["1951:I", "1951:II", "1960:V"]],
    // A treaty alone is all that speaks of it; beside a passage it says nothing.
    ["1951:II 1951", ["1951:II"]],
  ])("%s is what speaks of %j", async (typed, parts) => {
    const spoken = await Promise.all(parts.map((part) => subjects(part)));
    expect((await subjects(typed)).toSorted()).toEqual([...new Set(spoken.flat())].toSorted());
  });

  test("one treaty: whatever has a passage of it on a side", async () => {
    const all = (await ask("")).result.correspondences;
    const having = (treaty: string) =>
      all.filter(({ left, right }) =>
        [...left.spans, ...right.spans].some(({ ref }) => ref.startsWith(treaty)),
      );
    for (const treaty of ["1951", "1960"])
      expect((await ask(treaty)).result.correspondences.map(({ id }) => id)).toEqual(
        having(treaty).map(({ id }) => id),
      );
  });

  test("read backwards the order is that of 1960", async () => {
    const all = (await ask("1960 1951")).result.correspondences;
    const order = treaty("1960").provisions.flatMap(({ ref, paragraphs }) => [
      ref,
      ...paragraphs.map((one) => one.ref),
    ]);
    const places = all.map(({ left }) => (left.spans[0] ? order.indexOf(left.spans[0].ref) : order.length));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places[0]).toBe(order.indexOf("1960:preamble.1"));
  });

  test.each<[Partial<DiffOptions>, (one: Comparison) => boolean]>([
    [{ relations: ["new"] }, ({ relation }) => relation === "new"],
    [{ relations: ["new", "dropped"] }, ({ relation }) => relation === "new" || relation === "dropped"],
    [{ subject: "FAR EAST" }, ({ subject, reason }) => /far east/i.test(`${subject} ${reason}`)],
    [{ subject: "nothing has this" }, () => false],
  ])("only %j", async (options, isKept) => {
    const all = (await ask("")).result.correspondences.filter(isKept);
    expect((await ask("", {}, options)).result.correspondences.map(({ id }) => id)).toEqual(
      all.map(({ id }) => id),
    );
  });

  test("read backwards, the reason still tells what happened", async () => {
    const [one] = (await ask("1960:X.1 1951:IV")).result.correspondences;
    expect(one!.reason).toMatch(/^In the order of time narrowed: Only arrangements/);
  });

  test("a passage against itself", async () => {
    const [one] = (await ask("1960:V 1960:V")).result.correspondences;
    expect(one!.reason).toBe("The two have the same words.");
    await expect(ask("1951 1951")).rejects.toMatchObject({
      message: "1951 is given twice",
      hint: "type anpo diff 1951 1960",
    });
  });

  test("without an operand: everything, and the totals", async () => {
    const { left, right, summary, correspondences: all } = (await ask("")).result;
    expect([left, right, all.length]).toEqual(["1951", "1960", correspondences.length]);
    expect(summary).toEqual({ continued: 4, narrowed: 2, expanded: 3, replaced: 8, dropped: 6, new: 11 });
  });

  test("no reference where some were promised: nothing, and totals of nothing", async () => {
    const { result } = await diff(
      [],
      { ignore: [], relations: [], subject: null },
      { ...corpus, prepared: {} },
    );
    expect(result.correspondences).toEqual([]);
    expect(new Set(Object.values(result.summary))).toEqual(new Set([0]));
  });

  test.each<[Partial<DiffOptions>, number]>([
    [{}, 1],
    [{ relations: ["narrowed"] }, 1],
    [{ relations: ["new"] }, 0],
    [{ subject: "nothing has this" }, 0],
  ])("two passages with %j: %i clauses", async (options, count) => {
    expect((await ask("1951:IV 1960:X.1", {}, options)).result.correspondences).toHaveLength(count);
  });

  test("1960 1951 reads everything backwards", async () => {
    const { left, right, summary, correspondences: all } = (await ask("1960 1951")).result;
    expect([left, right]).toEqual(["1960", "1951"]);
    expect(summary).toEqual({ continued: 4, narrowed: 3, expanded: 2, replaced: 8, dropped: 11, new: 6 });
    expect(all[0]!.left.spans[0]!.ref).toBe("1960:preamble.1");
    expect(all.at(-1)!.left.spans).toEqual([]);
  });

  test("both sides of every comparison can be rebuilt", async () => {
    for (const typed of ["", "1960 1951", "1951:I 1960:VI", "1951:signatures 1960:signatures"]) {
      for (const { left, right, segments } of (await ask(typed)).result.correspondences) {
        const without = (op: string) => segments.map((one) => (one.op === op ? "" : one.text)).join("");
        expect(without("insert")).toBe(left.text);
        expect(without("delete")).toBe(right.text);
      }
    }
  });

  test("what was compared beforehand is the same when it is filled in", async () => {
    const { result } = await ask("");
    const cuts = result.correspondences.map(({ id, similarity, rewritten, segments }) => {
      const prepared: PreparedComparison = { similarity, rewritten, cuts: cutsOf(segments) };
      return [id, prepared] as const;
    });
    const prepared = Object.fromEntries(cuts);
    expect((await ask("", prepared)).result).toEqual(result);
    expect((await ask("1960 1951", prepared)).result).toEqual((await ask("1960 1951")).result);
    const wrong = { "basing-right": { similarity: 0.5, rewritten: false, cuts: "=3-2+4" } };
    const { correspondences: all } = (await ask("1951:I", wrong)).result;
    const [taken] = all.filter(({ id }) => id === "basing-right");
    expect(taken!.segments.map(({ op, text }) => `${op} ${text}`)).toEqual([
      "equal Jap",
      "delete an",
      "insert  Uni",
    ]);
    expect(taken!.similarity).toBe(0.5);
  });

  test("a reference to nothing is told, and nothing is compared", async () => {
    const { result, missing } = await ask("1951:VII");
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
