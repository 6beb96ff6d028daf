// Every operative verb of both treaties is among the obligations or, with a reason, among the exceptions.

import { describe, expect, test } from "vitest";
import { textAt } from "../../src/treaty/passage.ts";
import { obligationExceptions, obligations, paragraphs, refs, treaties } from "../support/corpus.ts";

const entries = [...obligations, ...obligationExceptions];

/** Where the verb of an entry is in its paragraph: offsets, end exclusive. */
function placeOfVerb({ ref, quotation, verb }: (typeof entries)[number]) {
  const start = textAt(treaties, ref)!.indexOf(quotation) + quotation.search(new RegExp(`\\b${verb}\\b`));
  return { ref, start, end: start + verb.length };
}

/** The verbs that a pattern finds and that no entry has: "1951:I.1 may". */
function unlisted(pattern: RegExp): string[] {
  const places = entries.map(placeOfVerb);
  return paragraphs.flatMap(({ ref, text }) =>
    [...text.matchAll(pattern)]
      .filter(({ index }) => !places.some((one) => one.ref === ref && one.start <= index && index < one.end))
      .map(([verb]) => `${ref} ${verb}`),
  );
}

describe("every verb of both treaties is listed or excepted", () => {
  test.each([
    [/\b(?:shall|will|may|undertakes?|would)\b/gi, 35],
    [/\b(?:should|could|can|must|ought)\b/gi, 2],
    [/\b(?:agreed?|declares?|grant(?:s|ed)?|accepts?|recogniz(?:es?|ing)|desir(?:es|ing)|willing)\b/gi, 17],
    [/\b(?:ha(?:s|ve) (?:this day )?signed|done|resolved|reaffirming|considering|avoiding)\b/gi, 9],
  ])("%s", (pattern, number) => {
    const all = paragraphs.flatMap(({ text }) => text.match(pattern) ?? []);
    expect(all).toHaveLength(number);
    expect(unlisted(pattern)).toEqual([]);
  });

  test("an exception is not listed as well", () => {
    const listed = obligations.map(placeOfVerb);
    for (const place of obligationExceptions.map(placeOfVerb))
      expect(
        listed.filter((one) => one.ref === place.ref && one.start < place.end && place.start < one.end),
      ).toEqual([]);
  });
});

test("every quotation occurs exactly once in its paragraph, and its verb exactly once in it", () => {
  for (const { ref, quotation, verb } of entries) {
    expect(textAt(treaties, ref)!.split(quotation), `${ref} ${quotation}`).toHaveLength(2);
    expect(quotation.match(new RegExp(`\\b${verb}\\b`, "g")), `${ref} ${verb}`).toHaveLength(1);
  }
});

test("entries are in the order of the texts", () => {
  for (const list of [obligations, obligationExceptions]) {
    const places = list.map(placeOfVerb);
    const sorted = places.toSorted(
      (one, other) => refs.indexOf(one.ref) - refs.indexOf(other.ref) || one.start - other.start,
    );
    expect(places).toEqual(sorted);
  }
});

test("every paragraph but the one that only names the parties has an entry", () => {
  const silent = paragraphs.filter(({ ref }) => !obligations.some((one) => one.ref === ref));
  expect(silent.map(({ ref }) => ref)).toEqual(["1960:preamble.1"]);
});

describe("ids and matches", () => {
  const ids = obligations.map(({ id }) => id);

  test("ids are unique and begin with the treaty", () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, ref } of obligations) expect(id.slice(0, 4)).toBe(ref.slice(0, 4));
  });

  test("a match is in the other treaty, and matches back", () => {
    for (const { id, matches } of obligations)
      for (const match of matches) {
        const other = obligations.find((one) => one.id === match);
        expect(other?.matches, `${id} ${match}`).toContain(id);
        expect(match.slice(0, 4)).not.toBe(id.slice(0, 4));
      }
  });
});

describe("judgments that can be argued have a reason", () => {
  test("a duty whose verb is not “will”, “undertake” or “grants” of a named party", () => {
    const plain = /^(?:will |undertake$)/;
    const bare = obligations.filter(
      ({ kind, verb, reason }) => kind === "duty" && !plain.test(verb) && !reason,
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test("“shall” or “will” that is not a duty", () => {
    const bare = obligations.filter(
      ({ kind, verb, reason }) => kind !== "duty" && /^(?:shall|will) /.test(verb) && !reason,
    );
    expect(bare.map(({ id }) => id)).toEqual(["1951-entry-into-force", "1960-entry-into-force"]);
  });

  test.each([
    ["1960-act-against-attack", "duty", /declar/],
    ["1951-own-defense-expected", "purpose", /expects/],
    ["1951-use-of-forces", "option", /free/],
    ["1951-ratification", "declaration", /free not to ratify/],
  ])("%s: %s", (id, kind, reason) => {
    const entry = obligations.find((one) => one.id === id)!;
    expect(entry.kind).toBe(kind);
    expect(entry.reason).toMatch(reason);
  });
});
