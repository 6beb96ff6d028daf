// What is shown of a reference: the edition, a copy, records; with notes, with counterparts.

import { expect, test } from "vitest";
import { parseReferences } from "../../src/core/reference.ts";
import { contents, type ShowOptions, show } from "../../src/core/show.ts";
import { correspondences, disputes, entries, events, sources, treaties, treaty } from "../corpus.ts";

const corpus = { treaties, correspondences, sources, events, disputes, entries };
const ask = (typed: string, options: Partial<ShowOptions> = {}, from = corpus) =>
  show(parseReferences(typed, treaties), { notes: false, witness: null, ...options }, from);
const shownOf = (typed: string, options: Partial<ShowOptions> = {}) =>
  ask(typed, options).result.treaties.flatMap(({ provisions }) => provisions);

test("the contents: every provision without its text, of no treaty the whole", () => {
  const { treaties: shown } = contents(treaties);
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
])("%s is a whole treaty: %s, of %i provisions", (typed, complete, count) => {
  const [shown] = ask(typed).result.treaties;
  expect([shown!.complete, shown!.provisions.length, shown!.witness]).toEqual([complete, count, null]);
});

test("with notes, a copy that lacks a provision is named there", () => {
  const lacking = treaties.flatMap(({ witnesses }) => witnesses.flatMap(({ lacks }) => lacks));
  expect(lacking).toContain("1951:V");
  for (const { ref, notes } of shownOf("1951 1960", { notes: true })) {
    const told = notes.filter(({ text }) => text.endsWith("does not have it."));
    expect(told.length, ref).toBe(lacking.filter((one) => one === ref).length);
  }
  expect(shownOf("1951 V", { notes: true })[0]!.notes.at(-1)).toEqual({
    ...{ ref: "1951:V", text: "The copy handout-1951 does not have it.", sources: ["handout-1951"] },
  });
});

test("one paragraph is not the provision, and has the counterparts of the paragraph", () => {
  const [part] = shownOf("1960 V.2");
  expect([part!.complete, part!.paragraphs.map(({ ref }) => ref)]).toEqual([false, ["1960:V.2"]]);
  expect(part!.counterparts.map(({ ref, relation }) => [ref, relation])).toEqual([[null, "new"]]);
  const [whole] = shownOf("1960 V");
  expect(whole!.complete).toBe(true);
  expect(whole!.counterparts.length).toBeGreaterThan(1);
});

test("signatures are lines and people, articles are neither", () => {
  const [signatures] = shownOf("1951 signatures");
  expect(signatures!.lines.at(-1)).toBe("Shigeru Yoshida");
  expect(signatures!.signatories).toContainEqual({ party: "Japan", name: "Shigeru Yoshida" });
  expect(shownOf("1951 I")[0]).toMatchObject({ lines: [], signatories: [] });
});

test("notes are of what is shown, those of the whole treaty always", () => {
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

test("a copy: its words, its variants, without the editors' heading", () => {
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
  // Each treaty has a copy A; that of 1951 ends before Article V.
  ["IV-V", "a", ["1951:IV", "1960:IV", "1960:V"]],
])("%s as %s has it: %j", (typed, witness, refs) => {
  expect(shownOf(typed, { witness }).map(({ ref }) => ref)).toEqual(refs);
});

test("a copy of the other treaty", () => {
  expect(() => ask("1960 I", { witness: "handout-1951" })).toThrow("there is no copy “handout-1951” of 1960");
  expect(() => ask("I", { witness: "nobody" })).toThrow("there is no copy “nobody” of 1951");
});

test("of a paragraph of a copy, its own variants", () => {
  const [shown] = shownOf("1951:preamble.1", { witness: "handout-1951", notes: true });
  expect(new Set(shown!.variants.map(({ ref }) => ref))).toEqual(new Set(["1951:preamble.1"]));
});

test("signatures as a copy has them", () => {
  const [shown] = shownOf("1960 signatures", { witness: "handout-1960" });
  expect(shown!.lines.join(" ")).toContain("Auchiro Fujiyama");
  expect(shown!.paragraphs).toEqual([]);
});

test("a copy that no source describes goes by its id", () => {
  const { result } = ask("1951 I", { witness: "handout-1951" }, { ...corpus, sources: [] });
  expect(result.treaties[0]!.witness!.title).toBe("handout-1951");
});

test("what a copy lacks is told of a part, not of the whole", () => {
  const [lacking] = treaty("1951").witnesses.find(({ id }) => id === "handout-1951")!.lacks;
  const typed = lacking!.replace(":", " ");
  expect(ask(typed, { witness: "handout-1951" })).toMatchObject({
    result: { treaties: [] },
    missing: [`handout-1951 lacks ${lacking}; the edition has it: anpo show ${lacking}`],
  });
  expect(ask("1951 I", { witness: "handout-1951" }).missing).toEqual([]);
  const whole = ask("1951", { witness: "handout-1951" });
  expect([whole.missing, whole.result.treaties[0]!.complete]).toEqual([[], true]);
});

test("records by reference, and the nearest of one that there is not", () => {
  const known = [events[3]!.ref, disputes[0]!.ref, entries[5]!.ref];
  const { result, missing } = ask(`${known.join(" ")} event:1960-protest`);
  expect([result.events, result.disputes, result.entries].flat().map(({ ref }) => ref)).toEqual(known);
  expect(result.treaties).toEqual([]);
  expect(missing).toEqual([
    "there is no event:1960-protest; did you mean “event:1960-protests” or “event:1970-protests”?",
  ]);
  expect(ask("glossary:zzzzzzzzzzzz").missing).toEqual(["there is no glossary:zzzzzzzzzzzz"]);
});
