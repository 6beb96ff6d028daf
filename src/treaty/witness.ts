// The copies of a treaty: what each one reads, rebuilt from the variants in the data.

import { AnpoError } from "../errors.ts";
import type { Paragraph, Provision, SignatureBlock, Treaty, Variant, Witness } from "./model.ts";
import { signatureLines } from "./passage.ts";

/** A provision as one copy reads it. */
export interface WitnessProvision extends Provision {
  /** All of the copy's words in order: its article heading as printed, its paragraphs or its signature lines. */
  lines: string[];
}

/** The variants in which the edition departs from its base copy. */
export function emendations(treaty: Treaty): Variant[] {
  return treaty.variants.filter(({ readings }) => readings.some(({ witness }) => witness === treaty.base));
}

/** Whether a name is the id or the siglum of a copy, in any letter case. */
export function isCopyName({ id, siglum }: Witness, given: string): boolean {
  return [id, siglum].some((name) => name.toLowerCase() === given.toLowerCase());
}

/** The copy with this id or siglum. Throws an AnpoError if the treaty has no such copy. */
export function findWitness(treaty: Treaty, given: string): Witness {
  const witness = treaty.witnesses.find((one) => isCopyName(one, given));
  if (witness) return witness;
  const exists = treaty.witnesses.map(({ id, siglum }) => `${siglum} (${id})`);
  throw new AnpoError({ kind: "unknown name", what: "copy", given, exists, of: `the ${treaty.ref} treaty` });
}

/** The treaty as one copy reads it, without the provisions that the copy lacks. White space stays folded. */
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

/** The lines of a copy as blocks by party. A party line that no name follows keeps an empty block. */
function blocksOf(edited: readonly SignatureBlock[], lines: readonly string[]): SignatureBlock[] {
  const blocks: SignatureBlock[] = [];
  for (const line of lines) {
    const heading = edited.find((block) => block.heading === line);
    if (heading) blocks.push({ ...heading, names: [] });
    else blocks.at(-1)?.names.push(line);
  }
  return blocks;
}

/** The edition's text at a reference, with each lemma replaced by the reading of the witness. */
export function asRead(treaty: Treaty, witness: Witness, ref: string, text: string): string {
  const places = treaty.variants
    .filter((variant) => variant.ref === ref)
    .flatMap((variant) => {
      const reading = variant.readings.find((one) => one.witness === witness.id);
      return reading ? [{ ...placeOf(variant, text), reading: reading.text }] : [];
    });
  // Replacing from the end keeps the offsets of earlier places valid.
  return places
    .sort((left, right) => right.start - left.start)
    .reduce((copy, { start, end, reading }) => copy.slice(0, start) + reading + copy.slice(end), text);
}

/** The place of a variant's lemma in the text at its reference: offsets, end exclusive. */
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
