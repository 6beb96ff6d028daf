// Which clauses a question to diff selects, in which order, and from which side.

import { describe, expect, test } from "vitest";
import { compareTreaties, type DiffQuestion } from "../../../src/commands/diff/answer.ts";
import type { Comparison } from "../../../src/treaty/comparison.ts";
import { isPassage, type NamedPassages, parseReferences } from "../../../src/treaty/reference.ts";
import { corpus, correspondences, treaties, treaty } from "../../support/corpus.ts";

const ALL: DiffQuestion = { ignore: [], relations: [], subject: null };

/** The answer to references as they are typed; "" asks for everything. */
function ask(typed: string, question: Partial<DiffQuestion> = {}, from = corpus) {
  const references = typed === "" ? null : parseReferences(typed, treaties).filter(isPassage);
  return compareTreaties(references, { ...ALL, ...question }, from);
}

const clauses = (typed: string, question: Partial<DiffQuestion> = {}) =>
  ask(typed, question).result.correspondences;
const subjects = (typed: string) => clauses(typed).map(({ id, relation }) => `${id}: ${relation}`);
const idsOf = (all: readonly { id: string }[]) => all.map(({ id }) => id);

describe("the clauses that references select", () => {
  test.each([
    ["1951:II", ["third-power-veto: dropped"]],
    [
      "1951:I",
      [
        "basing-right: narrowed",
        "far-east-clause: continued",
        "security-of-japan: continued",
        "defense-against-attack: replaced",
        "internal-riots: dropped",
      ],
    ],
    ["1960:X", ["expiry: narrowed", "ten-year-term: new"]],
    ["1960:X.2", ["ten-year-term: new"]],
    ["1960:X.1-2", ["expiry: narrowed", "ten-year-term: new"]],
    // A treaty named next to a passage changes nothing.
    ["1951:II 1960", ["third-power-veto: dropped"]],
    ["1951:II 1951", ["third-power-veto: dropped"]],
    // Two passages that correspond are compared as wholes.
    ["1951:IV 1960:X.1", ["expiry: narrowed"]],
    ["1960:X.1 1951:IV", ["expiry: expanded"]],
    ["1951:IV 1960:X", ["expiry: narrowed"]],
    ["1951:IV 1960:X.1-2", ["expiry: narrowed"]],
    // Two passages without a correspondence are compared all the same.
    ["1951:II 1960:II", ["paired: unrelated"]],
    ["1960:V.1 1960:V.2", ["paired: unrelated"]],
    // With several correspondences between them, clauses that only one of the two has are included.
    [
      "1951:I 1960:VI",
      [
        "basing-right: narrowed",
        "far-east-clause: continued",
        "security-of-japan: continued",
        "internal-riots: dropped",
      ],
    ],
    [
      "1960:VI 1951:I",
      [
        "basing-right: expanded",
        "far-east-clause: continued",
        "security-of-japan: continued",
        "internal-riots: new",
      ],
    ],
  ])("%s", (typed, expected) => expect(subjects(typed).toSorted()).toEqual(expected.toSorted()));

  test.each([
    ["V VI", ["V", "VI"]],
    ["V 1951:II", ["V", "1951:II"]],
    ["1951:I 1951:II 1960:V", ["1951:I", "1951:II", "1960:V"]],
  ])("%s is not a comparison of two passages: the clauses of each of %j, once", (typed, parts) => {
    const each = parts.flatMap((part) => subjects(part));
    expect(subjects(typed).toSorted()).toEqual([...new Set(each)].toSorted());
  });

  test("several paragraphs of an article are one passage", () => {
    const whole = clauses("1951:IV 1960:X");
    for (const typed of ["1951:IV 1960:X.1-2", "1951:IV 1960:X.1,2"]) expect(clauses(typed)).toEqual(whole);
  });

  test("one treaty: every clause with a passage of it on either side", () => {
    for (const name of ["1951", "1960"]) {
      const having = clauses("").filter(({ left, right }) =>
        [...left.spans, ...right.spans].some(({ ref }) => ref.startsWith(name)),
      );
      expect(idsOf(clauses(name))).toEqual(idsOf(having));
    }
  });

  test.each<[Partial<DiffQuestion>, (one: Comparison) => boolean]>([
    [{ relations: ["new"] }, ({ relation }) => relation === "new"],
    [{ relations: ["new", "dropped"] }, ({ relation }) => relation === "new" || relation === "dropped"],
    [{ subject: "FAR EAST" }, ({ subject, reason }) => /far east/i.test(`${subject} ${reason}`)],
    [{ subject: "nothing has this" }, () => false],
  ])("only %j", (question, isSelected) => {
    const expected = clauses("").filter(isSelected);
    expect(idsOf(clauses("", question))).toEqual(idsOf(expected));
  });

  test.each<[Partial<DiffQuestion>, number]>([
    [{}, 1],
    [{ relations: ["narrowed"] }, 1],
    [{ relations: ["new"] }, 0],
    [{ subject: "nothing has this" }, 0],
  ])("two passages with %j: %i clauses", (question, count) => {
    expect(clauses("1951:IV 1960:X.1", question)).toHaveLength(count);
  });
});

describe("a part that both treaties have", () => {
  const sections = (typed: string) => ask(typed).result.sections;

  test.each(["V", "I", "IV", "5", "第五条"])(
    "%s deals with different matters in each: a section for each",
    (typed) => {
      const [older, newer, ...others] = sections(typed);
      expect(others).toEqual([]);
      expect([older!.ref.slice(0, 4), newer!.ref.slice(0, 4)]).toEqual(["1951", "1960"]);
      for (const { ref, ids } of [older!, newer!])
        expect(ids.toSorted()).toEqual(idsOf(clauses(ref)).toSorted());
      expect(idsOf(clauses(typed))).toEqual([...older!.ids, ...newer!.ids]);
    },
  );

  test.each(["", "preamble", "signatures", "1951:V", "1951:V 1960:V", "V VI", "I-V", "VI", "1960"])(
    "“%s” has no sections",
    (typed) => expect(sections(typed)).toEqual([]),
  );

  test("a section without a selected clause is left out", () => {
    const { sections, correspondences } = ask("V", { relations: ["new"] }).result;
    expect(sections).toEqual([{ ref: "1960:V", ids: idsOf(correspondences) }]);
  });
});

describe("what a clause comes with", () => {
  test.each(["1951:IV", "1951:IV 1960:X.1", "1960:X.1 1951:IV"])("%s also names 1960:X.2", (typed) => {
    const [expiry] = clauses(typed);
    expect(expiry!.related).toMatchObject([{ id: "ten-year-term", refs: ["1960:X.2"] }]);
  });

  test("who judged it and on what evidence; a pair of the reader's has no judge", () => {
    for (const { id, judgedBy, evidence } of clauses(""))
      expect(correspondences.find((one) => one.id === id)).toMatchObject({ judgedBy, evidence });
    expect(clauses("1951:II 1960:II")).toMatchObject([{ judgedBy: null, evidence: [], related: [] }]);
  });
});

describe("sides and order", () => {
  test.each([
    ["", "1951", "1960"],
    ["1951:II", "1951", "1960"],
    ["1951 1960", "1951", "1960"],
    ["1960 1951", "1960", "1951"],
    ["1951:IV 1960:X.1", "1951:IV", "1960:X.1"],
    ["1960:V.2 1951:preamble", "1960:V.2", "1951:preamble"],
    ["1951:I-II 1960:VI", "1951:I 1951:II", "1960:VI"],
    ["1951:signatures 1960:signatures", "1951:signatures", "1960:signatures"],
  ])("“%s” compares %s with %s", (typed, left, right) =>
    expect(ask(typed).result).toMatchObject({ left, right }),
  );

  test("everything: all correspondences in the order of the data, counted by relation", () => {
    const { correspondences: all, summary } = ask("").result;
    expect(idsOf(all)).toEqual(idsOf(correspondences));
    for (const [relation, count] of Object.entries(summary))
      expect(correspondences.filter((one) => one.relation === relation)).toHaveLength(count);
    expect(Object.values(summary).reduce((sum, count) => sum + count)).toBe(correspondences.length);
  });

  test("1960 1951: in the order of 1960, each relation reversed", () => {
    const { correspondences: all, summary } = ask("1960 1951").result;
    const forward = ask("").result.summary;
    expect(summary).toEqual({
      ...forward,
      narrowed: forward.expanded,
      expanded: forward.narrowed,
      dropped: forward.new,
      new: forward.dropped,
    });
    const order = treaty("1960").provisions.flatMap(({ ref, paragraphs }) => [
      ref,
      ...paragraphs.map((one) => one.ref),
    ]);
    const places = all.map(({ left }) => (left.spans[0] ? order.indexOf(left.spans[0].ref) : order.length));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  test("two passages clause by clause: in the order of the left passage", () => {
    const places = clauses("1960:preamble 1951:preamble").map(
      ({ left, right }) => (left.spans[0] ?? right.spans[0])!.ref,
    );
    const left = places.filter((ref) => ref.startsWith("1960"));
    expect(places.slice(0, left.length)).toEqual(left);
    expect(left).toEqual(left.toSorted());
  });

  test("both sides of every comparison can be rebuilt from its segments", () => {
    for (const typed of ["", "1960 1951", "1951:I 1960:VI", "1951:signatures 1960:signatures"]) {
      for (const { left, right, segments } of clauses(typed)) {
        const without = (op: string) => segments.map((one) => (one.op === op ? "" : one.text)).join("");
        expect(without("insert")).toBe(left.text);
        expect(without("delete")).toBe(right.text);
      }
    }
  });

  test("the precomputed word diffs change nothing", () => {
    const computed = { ...corpus, treaties, correspondences, diffs: {} };
    for (const typed of ["", "1960 1951", "1951:I"]) expect(ask(typed, {}, computed)).toEqual(ask(typed));
  });
});

describe("notices and problems", () => {
  test.each([
    ["1951:I 1960:VI", ["1951:preamble.4", "1960:V.1", "1951:III.1"]],
    // Two passages that are compared as wholes are shown completely.
    ["1951:IV 1960:X.1", null],
    ["1951:I", null],
  ])("%s: further clauses at %j", (typed, refs) => {
    expect(ask(typed).notices).toEqual(refs === null ? [] : [{ kind: "further clauses", refs }]);
  });

  test("no clause is selected", () => {
    expect(ask("1951:II", { relations: ["new"] }).notices).toEqual([{ kind: "no matching clause" }]);
  });

  test("a passage that does not exist: nothing is compared", () => {
    const { result, notices } = ask("1951:VII");
    expect(result.correspondences).toEqual([]);
    expect(notices).toMatchObject([{ kind: "no such part", isMissing: true }]);
  });

  test("a treaty is not compared with itself", () => {
    const whole: NamedPassages = { kind: "passage", treaty: "1951", part: null, paragraph: null };
    expect(() => compareTreaties([whole, whole], ALL, corpus)).toThrow("treaty compared with itself");
  });
});
