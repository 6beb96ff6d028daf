// What is shown for a reference: the edition, a copy, records; with notes, with matching passages.

import { expect, test } from "vitest";
import {
  type ShowCorpus,
  type ShowQuestion,
  showPassages,
  treatyContents,
} from "../../../src/commands/show/answer.ts";
import { parseReferences } from "../../../src/treaty/reference.ts";
import { corpus, disputes, entries, events, sources, treaties, treaty } from "../../support/corpus.ts";

const ask = (typed: string, question: Partial<ShowQuestion> = {}, from: ShowCorpus = corpus) =>
  showPassages(parseReferences(typed, treaties), { notes: false, witness: null, ...question }, from);
const shownOf = (typed: string, question: Partial<ShowQuestion> = {}) =>
  ask(typed, question).result.treaties.flatMap(({ provisions }) => provisions);

test("the contents: every provision without its text, and no treaty as a whole", () => {
  const { treaties: shown } = treatyContents(treaties).result;
  expect(shown.map(({ ref, complete }) => [ref, complete])).toEqual([
    ["1951", false],
    ["1960", false],
  ]);
  expect(shown.flatMap(({ provisions }) => provisions.map(({ ref }) => ref))).toEqual(
    treaties.flatMap(({ provisions }) => provisions.map(({ ref }) => ref)),
  );
  for (const { paragraphs, lines, signatories, heading } of shown.flatMap(({ provisions }) => provisions)) {
    expect([paragraphs, lines, signatories]).toEqual([[], [], []]);
    expect(heading).not.toBe("");
  }
});

test.each([
  ["1960", true, 13],
  ["1960 V", false, 1],
  ["1960 I-X", false, 10],
])("%s is a whole treaty: %s; it has %i provisions", (typed, complete, count) => {
  const [shown] = ask(typed).result.treaties;
  expect([shown!.complete, shown!.provisions.length, shown!.witness]).toEqual([complete, count, null]);
});

test("with notes: which copies lack a provision", () => {
  const lacking = treaties.flatMap(({ witnesses }) =>
    witnesses.flatMap(({ id, lacks }) => lacks.map((ref) => `${id} ${ref}`)),
  );
  expect(lacking).toContain("handout-1951 1951:V");
  const edited = treaties.flatMap(({ notes }) => notes);
  const added = shownOf("1951 1960", { notes: true })
    .flatMap(({ notes }) => notes)
    .filter((note) => !edited.includes(note));
  expect(added.map(({ ref, sources: [id] }) => `${id} ${ref}`)).toEqual(lacking);
  for (const {
    text,
    sources: [id],
  } of added)
    expect(text).toContain(id);
});

test("one paragraph is not the whole provision, and has only its own counterparts", () => {
  const [part] = shownOf("1960 V.2");
  expect([part!.complete, part!.paragraphs.map(({ ref }) => ref)]).toEqual([false, ["1960:V.2"]]);
  expect(part!.counterparts.map(({ ref, relation }) => [ref, relation])).toEqual([[null, "new"]]);
  const [whole] = shownOf("1960 V");
  expect(whole!.complete).toBe(true);
  expect(whole!.counterparts.length).toBeGreaterThan(1);
});

test("signatures have lines and people, articles have neither", () => {
  const [signatures] = shownOf("1951 signatures");
  expect(signatures!.lines.at(-1)).toBe("Shigeru Yoshida");
  expect(signatures!.signatories).toContainEqual({ party: "Japan", name: "Shigeru Yoshida" });
  expect(shownOf("1951 I")[0]).toMatchObject({ lines: [], signatories: [] });
});

test("notes are those of the shown passages and those of the treaty as a whole", () => {
  const { notes } = treaty("1951");
  const whole = notes.filter(({ ref }) => ref === "1951");
  const [shown] = ask("1951 II", { notes: true }).result.treaties;
  expect(whole.length).toBeGreaterThan(0);
  expect(shown!.notes).toEqual(whole);
  const [second] = shown!.provisions;
  expect(second!.variants.map(({ ref }) => ref)).toEqual(
    treaty("1951")
      .variants.map(({ ref }) => ref)
      .filter((ref) => /^1951:II(\.1)?$/.test(ref)),
  );
  expect(second!.variants.length).toBeGreaterThan(0);
  expect(second!.notes).toEqual(notes.filter(({ ref }) => /^1951:II(\.1)?$/.test(ref)));
  const naming = [...events, ...entries, ...disputes].filter(({ refs }) =>
    refs.some((ref) => /^1951:II(\.1)?$/.test(ref)),
  );
  expect(second!.mentions).toEqual(naming.map(({ ref }) => ref));
  const [bare] = ask("1951 II").result.treaties;
  expect([bare!.notes, bare!.provisions[0]!.variants, bare!.provisions[0]!.mentions]).toEqual([[], [], []]);
});

test("a copy: its own words and variants, without the editors' heading", () => {
  const [shown] = ask("1951 preamble.5", { witness: "handout-1951", notes: true }).result.treaties;
  expect(shown!.complete).toBe(false);
  expect(shown!.witness).toEqual({
    ...{ id: "handout-1951", siglum: "A", lacks: expect.any(Array), folded: expect.any(Array) },
    title: sources.find(({ id }) => id === "handout-1951")!.title,
  });
  const [preamble] = shown!.provisions;
  expect([preamble!.ref, preamble!.heading, preamble!.lines]).toEqual(["1951:preamble", null, []]);
  expect(preamble!.paragraphs.map(({ ref }) => ref)).toEqual(["1951:preamble.5"]);
  expect(preamble!.paragraphs[0]!.text).toContain("is at present willing");
  const own = treaty("1951").variants.filter(
    ({ ref, readings }) =>
      ref === "1951:preamble.5" && readings.some(({ witness }) => witness === "handout-1951"),
  );
  expect(preamble!.variants).toEqual(own);
  expect(own.length).toBeGreaterThan(0);
  expect(shownOf("1951 preamble.5", { witness: "handout-1951" })[0]!.variants).toEqual([]);
});

test.each([
  ["I", "handout-1951", ["1951:I"]],
  ["V.2 VI", "handout-1960", ["1960:V", "1960:VI"]],
  // Each treaty has a copy A; the one of 1951 ends with Article IV.
  ["IV-V", "a", ["1951:IV", "1960:IV", "1960:V"]],
])("%s in the copy %s: %j", (typed, witness, refs) => {
  expect(shownOf(typed, { witness }).map(({ ref }) => ref)).toEqual(refs);
});

test.each([
  ["1960 I", "handout-1951", "the 1960 treaty"],
  ["I", "nobody", "the 1951 treaty"],
])("%s has no copy %s", (typed, witness, of) => {
  const problem = { kind: "unknown name", what: "copy", given: witness, of };
  expect(() => ask(typed, { witness })).toThrow(
    expect.objectContaining({ problem: expect.objectContaining(problem) }),
  );
});

test("one paragraph of a copy has only its own variants", () => {
  const [shown] = shownOf("1951:preamble.1", { witness: "handout-1951", notes: true });
  expect(new Set(shown!.variants.map(({ ref }) => ref))).toEqual(new Set(["1951:preamble.1"]));
});

test("signatures in a copy", () => {
  const [shown] = shownOf("1960 signatures", { witness: "handout-1960" });
  expect(shown!.lines.join(" ")).toContain("Auchiro Fujiyama");
  expect(shown!.paragraphs).toEqual([]);
});

test("a copy that is not among the sources has its id as title", () => {
  const { result } = ask(
    "1951 I",
    { witness: "handout-1951" },
    { treaties, correspondences: [], sources: [], events, disputes, entries },
  );
  expect(result.treaties[0]!.witness!.title).toBe("handout-1951");
});

test("a provision that a copy lacks: a notice, unless the whole copy was asked for", () => {
  const [lacking] = treaty("1951").witnesses.find(({ id }) => id === "handout-1951")!.lacks;
  expect(ask(lacking!, { witness: "handout-1951" })).toMatchObject({
    result: { treaties: [] },
    notices: [{ kind: "not in copy", copy: "handout-1951", ref: lacking, isMissing: true }],
  });
  expect(ask("1951 I", { witness: "handout-1951" }).notices).toEqual([]);
  const whole = ask("1951", { witness: "handout-1951" });
  expect([whole.notices, whole.result.treaties[0]!.complete]).toEqual([[], true]);
});

test("records by reference, and a notice for each that does not exist", () => {
  const known = [events[3]!.ref, disputes[0]!.ref, entries[5]!.ref];
  const { result, notices } = ask(`${known.join(" ")} event:1960-protest`);
  expect([result.events, result.disputes, result.entries].flat().map(({ ref }) => ref)).toEqual(known);
  expect(result.treaties).toEqual([]);
  expect(notices).toMatchObject([{ kind: "no such record", given: "event:1960-protest", isMissing: true }]);
});
