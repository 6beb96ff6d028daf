// Each copy, rebuilt from the data, equals the copy as received, character by character.

import { describe, expect, test } from "vitest";
import type { Treaty, Variant, Witness } from "../../src/treaty/model.ts";
import { linesOf, textAt } from "../../src/treaty/passage.ts";
import { emendations, placeOf, readingOf } from "../../src/treaty/witness.ts";
import { paragraphs, treaties, treaty } from "../support/corpus.ts";
import { fixtureOf, fold } from "../support/witnesses.ts";

function rebuilt(edition: Treaty, witness: Witness): string {
  return fold(
    readingOf(edition, witness)
      .flatMap(({ lines }) => lines)
      .join("\n"),
  );
}

const copies = treaties.flatMap((edition) => edition.witnesses.map((witness) => ({ edition, witness })));

describe.each(copies)("$witness.id", ({ edition, witness }) => {
  test("rebuilt from the data, it is the copy as received", () => {
    expect(rebuilt(edition, witness)).toBe(fixtureOf(witness.id));
  });

  test("every variant is needed: without any one of them the copy is wrong", () => {
    const own = edition.variants.filter(({ readings }) => readings.some((one) => one.witness === witness.id));
    for (const variant of own) {
      const without = { ...edition, variants: edition.variants.filter((one) => one !== variant) };
      expect(rebuilt(without, witness), `${variant.ref} ${variant.lemma}`).not.toBe(fixtureOf(witness.id));
    }
  });
});

test("the base copy differs from the edition only in the corrections", () => {
  for (const edition of treaties) {
    const base = edition.witnesses.find(({ id }) => id === edition.base)!;
    const changed = readingOf(edition, base).filter((provision) => {
      const edited = edition.provisions.find(({ ref }) => ref === provision.ref)!;
      const words = provision.kind === "article" ? provision.lines.slice(1) : provision.lines;
      return words.join("\n") !== linesOf(edited).join("\n");
    });
    const emended = new Set(emendations(edition).map(({ ref }) => ref.replace(/\.\d+$/, "")));
    const labels = edition.provisions.filter(({ kind }) => kind === "article").map(({ ref }) => ref);
    const inWords = [...emended].filter((ref) => changed.some((one) => one.ref === ref));
    expect(changed.map(({ ref }) => ref).sort()).toEqual(inWords.sort());
    expect([...emended].every((ref) => inWords.includes(ref) || labels.includes(ref))).toBe(true);
  }
});

test("the variants of 1951: 20 places, by class", () => {
  const classes = treaty("1951").variants.map((variant) => variant.class);
  const count = (one: Variant["class"]) => classes.filter((other) => other === one).length;
  expect(classes).toHaveLength(20);
  expect({
    capitals: count("capitals"),
    numerals: count("numerals"),
    punctuation: count("punctuation"),
    spelling: count("spelling"),
    wording: count("wording"),
  }).toEqual({ capitals: 11, numerals: 5, punctuation: 2, spelling: 1, wording: 1 });
});

test("the corrections, each with the reading of the base copy", () => {
  const list = treaties.flatMap((edition) =>
    emendations(edition).map(
      ({ ref, lemma, readings }) =>
        `${ref} ${JSON.stringify(lemma)} for ${JSON.stringify(readings.find(({ witness }) => witness === edition.base)!.text)}`,
    ),
  );
  expect(list).toEqual([
    '1951:I.1 "large-scale" for "largescale"',
    '1960:preamble.3 "well-being" for "well‑being"',
    '1960:preamble.5 "self-defense" for "self‑defense"',
    '1960:preamble.7 "security," for "security"',
    '1960:I.2 "peace-loving" for "peace‑loving"',
    '1960:II.1 "well-being" for "well‑being"',
    '1960:III "III" for "Ill"',
    '1960:III.1 "self-help" for "self‑help"',
    '1960:signatures "FOR JAPAN:\\n" for "FOR JAPAN:\\nFOR THE UNITED STATES OF AMERICA:\\n"',
    '1960:signatures "Aiichiro" for "Auchiro"',
    '1960:signatures "FOR THE UNITED STATES OF AMERICA:\\n" for ""',
  ]);
});

test("lemmas do not overlap, and each occurs at its place", () => {
  for (const edition of treaties) {
    const placed = edition.variants.map((variant) => {
      const provision = edition.provisions.find(({ ref }) => ref === variant.ref);
      const label = provision && provision.kind !== "signatures" ? provision.label : null;
      return { ...placeOf(variant, label ?? textAt(treaties, variant.ref)!), ref: variant.ref };
    });
    for (const [index, { ref, start, end }] of placed.entries()) {
      expect(end).toBeGreaterThan(start);
      const others = placed.filter((other, at) => at !== index && other.ref === ref);
      expect(others.some((other) => other.start < end && start < other.end)).toBe(false);
    }
  }
});

describe("the shape of the texts", () => {
  test.each([
    ["1951", ["preamble 6", "I 1", "II 1", "III 1", "IV 1", "V 1", "testimonium 2", "signatures 0"]],
    [
      "1960",
      [
        ...["preamble 8", "I 2", "II 1", "III 1", "IV 1", "V 2", "VI 2", "VII 1", "VIII 1", "IX 1", "X 2"],
        ...["testimonium 2", "signatures 0"],
      ],
    ],
  ])("%s: its provisions with the number of their paragraphs", (ref, expected) => {
    const shape = treaty(ref).provisions.map((one) => `${one.ref.slice(5)} ${one.paragraphs.length}`);
    expect(shape).toEqual(expected);
  });

  test("the edition has only characters that can be typed", () => {
    for (const { ref, text } of paragraphs) expect(text, ref).toMatch(/^[\x20-\x7e]+$/);
  });

  test.each([
    ["1951", "Japan", ["Shigeru Yoshida"]],
    [
      "1951",
      "United States of America",
      ["Dean Acheson", "John Foster Dulles", "Alexander Wiley", "Styles Bridges"],
    ],
    [
      "1960",
      "Japan",
      ["Nobusuke Kishi", "Aiichiro Fujiyama", "Mitsujiro Ishii", "Tadashi Adachi", "Koichiro Asakai"],
    ],
    [
      "1960",
      "United States of America",
      ["Christian A. Herter", "Douglas MacArthur 2nd", "J. Graham Parsons"],
    ],
  ])("%s was signed for %s by %j", (ref, party, names) => {
    const signatures = treaty(ref).provisions.find(({ kind }) => kind === "signatures")!;
    expect(signatures.signatureBlocks.find((block) => block.party === party)?.names).toEqual(names);
  });
});
