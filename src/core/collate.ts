// The variants between witnesses, a witness rebuilt from the data.

import { UnknownNameError } from "../errors.ts";
import type { Paragraph, Provision, SignatureBlock, Treaty, Variant, Witness } from "../model.ts";
import { overlaps, signatureLines } from "./passage.ts";
import type { CollatedVariant, CollateResult } from "./results.ts";

/** A provision as one copy has it. */
export interface WitnessProvision extends Provision {
  /** Its article heading as printed, its paragraphs or signature lines: all of the copy's words, in order. */
  lines: string[];
}

/** The places where the edition leaves its base text. */
export function emendations(treaty: Treaty): Variant[] {
  return treaty.variants.filter(({ readings }) => readings.some(({ witness }) => witness === treaty.base));
}

export interface CollateQuestion {
  /** Passages of the treaty; null: all of it. */
  refs: readonly string[] | null;
  /** Only differences in wording. */
  substantive: boolean;
  /** Id or siglum of the copy whose readings are the lemmas; null: the edition's. */
  base: string | null;
}

/** Every place where the copies differ, in the order of the text. Throws a UsageError for an unknown copy. */
export function collate(treaty: Treaty, { refs, substantive, base }: CollateQuestion): CollateResult {
  const copy = base === null ? null : findWitness(treaty, base);
  const emended = emendations(treaty);
  const isAsked = (ref: string) => refs === null || refs.some((one) => overlaps(ref, one));
  const omissions = treaty.provisions
    .filter(({ ref }) => !substantive && isAsked(ref))
    .flatMap(({ ref, label }) =>
      treaty.witnesses
        .filter(({ lacks }) => lacks.includes(ref))
        .map(({ id }) => ({ ref, label, witness: id })),
    );
  const variants = treaty.variants
    .filter(({ ref }) => isAsked(ref))
    .filter((variant) => !substantive || variant.class === "wording")
    .flatMap((variant) => collated(treaty, variant, copy, emended.includes(variant)) ?? []);
  return {
    schema: "anpo/collate@1",
    treaty: treaty.ref,
    base: copy?.id ?? treaty.base,
    witnesses: treaty.witnesses.map(({ id, siglum, lacks }) => ({ id, siglum, lacks })),
    variants,
    omissions,
  };
}

/** Null where the copies agree with the one that is the base. */
function collated(
  treaty: Treaty,
  variant: Variant,
  base: Witness | null,
  emendation: boolean,
): CollatedVariant | null {
  const { ref, lemma, occurrence, readings, reason } = variant;
  const readingIn = ({ id }: Witness) => readings.find(({ witness }) => witness === id)?.text ?? lemma;
  const head = base === null ? lemma : readingIn(base);
  const others = treaty.witnesses
    .filter((witness) => witness.id !== base?.id && readingIn(witness) !== head)
    .map((witness) => ({ witness: witness.id, text: readingIn(witness) }));
  if (others.length === 0) return null;
  return { ref, class: variant.class, lemma: head, occurrence, readings: others, emendation, note: reason };
}

/** Whether a copy has this id or siglum. */
export function isNamed({ id, siglum }: Witness, given: string): boolean {
  return [id, siglum].some((name) => name.toLowerCase() === given.toLowerCase());
}

/** The copy with this id or siglum. */
export function findWitness(treaty: Treaty, given: string): Witness {
  const witness = treaty.witnesses.find((one) => isNamed(one, given));
  if (witness) return witness;
  const copies = treaty.witnesses.map(({ id, siglum }) => `${siglum} (${id})`).join(", ");
  throw new UnknownNameError(
    given,
    `there is no copy “${given}” of ${treaty.ref}`,
    `copies of ${treaty.ref}: ${copies}`,
  );
}

/** The treaty as one copy has it, without what the copy lacks. Every variant is undone; white space stays folded. */
export function readingOf(treaty: Treaty, witness: Witness): WitnessProvision[] {
  return treaty.provisions
    .filter(({ ref }) => !witness.lacks.includes(ref))
    .map((provision) => provisionOf(treaty, witness, provision));
}

function provisionOf(treaty: Treaty, witness: Witness, provision: Provision): WitnessProvision {
  const read = (ref: string, text: string) => asRead(treaty, witness, ref, text);
  const paragraphs: Paragraph[] = provision.paragraphs.map(({ ref, text }) => ({
    ref,
    text: read(ref, text),
  }));
  if (provision.kind === "signatures") {
    const printed = signatureLines(provision.signatureBlocks).join("\n");
    const lines = read(provision.ref, printed).split("\n");
    return { ...provision, signatureBlocks: blocksOf(provision.signatureBlocks, lines), lines };
  }
  const texts = paragraphs.map(({ text }) => text);
  if (provision.kind !== "article") return { ...provision, paragraphs, lines: texts };
  const label = read(provision.ref, provision.label).replace(/^Article/, witness.articleWord);
  return { ...provision, label, paragraphs, lines: [label, ...texts] };
}

/** The lines of a copy under its own party lines: a party line that no name follows keeps an empty block. */
function blocksOf(edited: readonly SignatureBlock[], lines: readonly string[]): SignatureBlock[] {
  const blocks: SignatureBlock[] = [];
  for (const line of lines) {
    const heading = edited.find((block) => block.heading === line);
    if (heading) blocks.push({ ...heading, names: [] });
    else blocks.at(-1)?.names.push(line);
  }
  return blocks;
}

/** The text of the edition at a reference with every lemma in it replaced by what the witness reads. */
export function asRead(treaty: Treaty, witness: Witness, ref: string, text: string): string {
  const places = treaty.variants
    .filter((variant) => variant.ref === ref)
    .flatMap((variant) => {
      const reading = variant.readings.find((one) => one.witness === witness.id);
      return reading ? [{ ...placeOf(variant, text), reading: reading.text }] : [];
    });
  // From the end, so that the offsets of earlier places stay true.
  return places
    .sort((left, right) => right.start - left.start)
    .reduce((copy, { start, end, reading }) => copy.slice(0, start) + reading + copy.slice(end), text);
}

/** Where the lemma of a variant stands in the text at its reference: offsets, end exclusive. */
export function placeOf(variant: Variant, text: string): { start: number; end: number } {
  const { lemma, occurrence, ref } = variant;
  const isWordAt = (start: number) =>
    !(/\w/.test(text[start - 1] ?? "") && /^\w/.test(lemma)) &&
    !(/\w/.test(text[start + lemma.length] ?? "") && /\w$/.test(lemma));
  let start = -1;
  for (let seen = 0; seen < occurrence; ) {
    start = text.indexOf(lemma, start + 1);
    if (start < 0) throw new Error(`${ref} has no occurrence ${occurrence} of “${lemma}”`);
    if (isWordAt(start)) seen++;
  }
  return { start, end: start + lemma.length };
}
