// What the data promises: valid files, references and sources that exist, every word of the treaties covered.

import { readdirSync, readFileSync } from "node:fs";
import edtf from "edtf";
import { describe, expect, test } from "vitest";
import { answerGlossary } from "../../src/commands/glossary/answer.ts";
import type { TextSpan } from "../../src/treaty/model.ts";
import { textAt, textOfSpan } from "../../src/treaty/passage.ts";
import {
  correspondences,
  disputes,
  entries,
  events,
  keywords,
  paragraphs,
  refs,
  sources,
  treaties,
} from "../support/corpus.ts";
import { validate } from "../support/schema.ts";

const folder = new URL("../../data/", import.meta.url);
const files = [
  "treaties/1951.json",
  "treaties/1960.json",
  ...readdirSync(folder).filter((name) => name.endsWith(".json")),
];

describe.each(files)("data/%s", (name) => {
  const text = readFileSync(new URL(name, folder), "utf8");
  const data = JSON.parse(text);

  test("is valid by the schema that it names", () => {
    expect(validate(data.$schema.replace(/^.*\//, ""), data)).toEqual([]);
  });

  test("is in Unicode normal form C, without controls or hidden marks", () => {
    expect(text).toBe(text.normalize("NFC"));
    // The readings of the 1960 copy keep its non-breaking hyphens.
    expect(text.match(/[^\n\P{Cc}]|[\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u)).toBeNull();
  });
});

test("references are unique", () => {
  expect(refs.filter((ref, index) => refs.indexOf(ref) !== index)).toEqual([]);
});

/** Names with the record that has them: "place: name". */
const at = (place: string, names: readonly string[]) => names.map((name) => `${place}: ${name}`);
const nameOf = (entry: string) => entry.slice(entry.indexOf(": ") + 2);

test("every reference in the data exists", () => {
  const named = [
    ...events.flatMap(({ ref, refs, dispute }) => at(ref, [...refs, ...(dispute ? [dispute] : [])])),
    ...[...disputes, ...entries].flatMap(({ ref, refs }) => at(ref, refs)),
    ...treaties.flatMap(({ ref, notes, variants, witnesses }) =>
      at(ref, [...[...notes, ...variants].map((one) => one.ref), ...witnesses.flatMap(({ lacks }) => lacks)]),
    ),
    ...correspondences.flatMap(({ id, left, right }) =>
      at(
        id,
        [...left, ...right].map(({ ref }) => ref),
      ),
    ),
    ...at("keywords", Object.keys(keywords)),
  ];
  expect(named.filter((entry) => !refs.includes(nameOf(entry)))).toEqual([]);
});

test("every source that is named exists, and every source is named", () => {
  const named = [
    ...events.flatMap(({ ref, sources, claims }) =>
      at(ref, [...sources, ...claims.flatMap((claim) => claim.sources)]),
    ),
    ...disputes.flatMap(({ ref, evidence, claims }) =>
      at(ref, [...evidence, ...claims.flatMap((claim) => claim.sources)]),
    ),
    ...entries.flatMap(({ ref, sources }) => at(ref, sources)),
    ...correspondences.flatMap(({ id, evidence }) => at(id, evidence)),
    ...treaties.flatMap(({ ref, notes, witnesses }) =>
      at(ref, [...notes.flatMap((note) => note.sources), ...witnesses.map(({ id }) => id)]),
    ),
  ];
  const idOf = (entry: string) => nameOf(entry).replace(/:.*$/, "");
  const known = sources.map(({ id }) => id);
  expect(named.filter((entry) => !known.includes(idOf(entry)))).toEqual([]);
  const ids = named.map(idOf);
  expect(known.filter((id) => !ids.includes(id))).toEqual([]);
});

test("the evidence from a treaty names a provision that exists", () => {
  const named = [
    ...events.flatMap((event) => event.sources),
    ...disputes.flatMap(({ evidence }) => evidence),
  ];
  const places = named
    .filter((source) => source.startsWith("treaty-text:"))
    .map((source) => source.slice("treaty-text:".length));
  expect(places.length).toBeGreaterThan(0);
  expect(places.filter((place) => !refs.includes(place))).toEqual([]);
});

describe("events", () => {
  test("have valid EDTF dates, and a reference that starts with the date", () => {
    for (const { ref, date, end, claims } of events) {
      for (const one of [date, ...(end ? [end] : []), ...claims.map((claim) => claim.date)]) {
        expect(() => edtf(one), `${ref} ${one}`).not.toThrow();
      }
      expect(ref.startsWith(`event:${date.replace(/[~?%]/, "")}-`), ref).toBe(true);
    }
  });

  test("are in the order of their dates", () => {
    const starts = events.map(({ date }) => edtf(date).min);
    expect(starts).toEqual(starts.toSorted((left, right) => left - right));
  });

  test("do not end before they begin", () => {
    for (const { ref, date, end } of events)
      if (end) expect(edtf(end).max, ref).toBeGreaterThan(edtf(date).min);
  });
});

describe("correspondences", () => {
  const spans = correspondences.flatMap(({ left, right }) => [...left, ...right]);

  test("name related ones that exist, and not themselves", () => {
    const ids = correspondences.map(({ id }) => id);
    for (const { id, related = [] } of correspondences)
      for (const other of related) {
        expect(ids, id).toContain(other);
        expect(other).not.toBe(id);
      }
  });

  test("quote words that occur exactly once in their passage", () => {
    for (const { ref, quotation } of spans) {
      if (quotation !== null)
        expect(textAt(treaties, ref)!.split(quotation), `${ref} ${quotation}`).toHaveLength(2);
    }
  });

  test("go from 1951 on the left to 1960 on the right", () => {
    for (const { left, right } of correspondences) {
      expect(left.every(({ ref }) => ref.startsWith("1951:"))).toBe(true);
      expect(right.every(({ ref }) => ref.startsWith("1960:"))).toBe(true);
    }
  });

  test("cover every word of both treaties", () => {
    const units = [...paragraphs.map(({ ref }) => ref), ...treaties.map(({ ref }) => `${ref}:signatures`)];
    const bare = units.flatMap((ref) => uncovered(ref, spans).map((word) => `${ref} ${word}`));
    expect(bare).toEqual([]);
  });

  test("are in the order of 1951; what is new comes last, in the order of 1960", () => {
    const order = refs.slice();
    const place = ({ left, right }: (typeof correspondences)[number]) => {
      const first = (left[0] ?? right[0])!;
      const text = textAt(treaties, first.ref)!;
      const provision = first.ref.replace(/\.\d+$/, "");
      return [order.indexOf(provision), first.ref, text.indexOf(textOfSpan(treaties, first))] as const;
    };
    const places = correspondences.map(place);
    const sorted = places.toSorted(
      (one, other) =>
        one[0] - other[0] || (one[1] < other[1] ? -1 : one[1] > other[1] ? 1 : one[2] - other[2]),
    );
    expect(places).toEqual(sorted);
  });
});

/** The words at a reference that no span covers. */
function uncovered(ref: string, spans: readonly TextSpan[]): string[] {
  const text = textAt(treaties, ref)!;
  const covered = new Array<boolean>(text.length).fill(false);
  for (const span of spans) {
    if (span.ref !== ref) continue;
    const start = span.quotation === null ? 0 : text.indexOf(span.quotation);
    covered.fill(true, start, start + textOfSpan(treaties, span).length);
  }
  return [...text.matchAll(/\w+/g)].filter(({ index }) => !covered[index]).map(([word]) => word);
}

test("every name of every entry finds it", () => {
  const found = (term: string) => answerGlossary(entries, { term, kinds: [] }).result.entries;
  const missed = entries.flatMap((entry) => {
    const names = [entry.ref, entry.name, ...entry.aliases, ...entry.japanese, ...entry.romanized];
    return names.filter((name) => !found(name).includes(entry)).map((name) => `${entry.ref}: ${name}`);
  });
  expect(missed).toEqual([]);
});
