// The words of a passage, and how references contain each other.

import type { Provision, SignatureBlock, TextSpan, Treaty } from "./model.ts";

/** The lines of a signature block: who signs for whom. */
export function signatureLines(blocks: readonly SignatureBlock[]): string[] {
  return blocks.flatMap(({ heading, names }) => [heading, ...names]);
}

/** The lines of a provision: its paragraphs, or its signatures. */
export function linesOf(provision: Provision): string[] {
  return provision.kind === "signatures"
    ? signatureLines(provision.signatureBlocks)
    : provision.paragraphs.map(({ text }) => text);
}

/** The text of a provision or a paragraph, its lines joined by a line feed. Null for a reference to nothing. */
export function textAt(treaties: readonly Treaty[], ref: string): string | null {
  for (const provision of treaties.flatMap(({ provisions }) => provisions)) {
    if (provision.ref === ref) return linesOf(provision).join("\n");
    const paragraph = provision.paragraphs.find((one) => one.ref === ref);
    if (paragraph) return paragraph.text;
  }
  return null;
}

/** The words of a span. Throws an Error if the treaty lacks them, which means that the data is damaged. */
export function textOfSpan(treaties: readonly Treaty[], { ref, quotation }: TextSpan): string {
  const text = textAt(treaties, ref);
  if (text === null || (quotation !== null && !text.includes(quotation))) {
    throw new Error(`no such words at ${ref}: ${quotation}`);
  }
  return quotation ?? text;
}

/** "1960:V.2" lies within "1960:V" and "1960"; a reference lies within itself. */
export function isWithin(ref: string, whole: string): boolean {
  return ref === whole || ref.startsWith(`${whole}:`) || ref.startsWith(`${whole}.`);
}

/** Whether one of two references lies within the other. */
export function overlaps(left: string, right: string): boolean {
  return isWithin(left, right) || isWithin(right, left);
}

/** Whether a reference is a treaty as a whole. Nearly every record has such references, and they say little of it. */
export function isTreatyRef(ref: string): boolean {
  return /^\d{4}$/.test(ref);
}

/** Whether a record refers to one of some passages, not counting a treaty as a whole. */
export function refersToOneOf(passages: readonly string[]): (record: { refs: readonly string[] }) => boolean {
  const isAbout = (ref: string) => !isTreatyRef(ref) && passages.some((one) => overlaps(ref, one));
  return ({ refs }) => refs.some(isAbout);
}
