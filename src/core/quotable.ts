// The texts that quotations are looked for in, in one spelling.

import type { Treaty } from "../model.ts";
import { patternOf } from "../pattern.ts";
import { readingOf, type WitnessProvision } from "./collate.ts";
import { linesOf } from "./passage.ts";

/** A treaty, one copy of it, or its title, as one run of words with its headings. */
export interface Text {
  /** The copy; null: the edition. */
  witness: string | null;
  stored: string;
  /** The same length as the stored text. */
  folded: string;
  /** Where each paragraph or line of it stands: offsets, end exclusive. */
  units: { ref: string; start: number; end: number }[];
}

/** The title, the edition and each copy: nobody quotes a title and the preamble in one run. */
export function textsOf(treaty: Treaty): Text[] {
  const title = { ref: treaty.ref, lines: [treaty.title], paragraphs: [] };
  const copies = treaty.witnesses.map((witness) => textOf(witness.id, readingOf(treaty, witness)));
  return [textOf(null, [title]), editionOf(treaty), ...copies];
}

export function editionOf(treaty: Treaty): Text {
  const edited = treaty.provisions.map((provision) => ({
    ...provision,
    lines: provision.kind === "article" ? [provision.label, ...linesOf(provision)] : linesOf(provision),
  }));
  return textOf(null, edited);
}

type Lines = Pick<WitnessProvision, "lines" | "paragraphs"> & { ref: string };

function textOf(witness: string | null, provisions: readonly Lines[]): Text {
  let stored = "";
  const units: Text["units"] = [];
  for (const { ref, lines, paragraphs } of provisions) {
    for (const line of lines) {
      const start = stored === "" ? 0 : stored.length + 1;
      stored += stored === "" ? line : ` ${line}`;
      const own = paragraphs.find(({ text }) => text === line)?.ref ?? ref;
      units.push({ ref: own, start, end: stored.length });
    }
  }
  return { witness, stored, folded: fold(stored), units };
}

/** Keeps the length: offsets into the folded text are offsets into the stored one. */
export function fold(text: string): string {
  return text
    .replace(/\s/g, " ")
    .replace(DASH, "-")
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Every kind of dash but the hyphen that a keyboard has. */
export const DASH = /[\u2010-\u2015\u2212]/g;

/** A hyphen before a line break, or before a blank that such a break left, may belong to the word or not. */
export function brokenWord(): RegExp {
  const hyphen = String.raw`[-\u00ad\u2010\u2011][ \t]*\r?\n\s*|[-\u2010\u2011][ \t]+|\u00ad`;
  return patternOf(String.raw`(?<=\p{L})(?:${hyphen})(?=\p{L})`, "gu");
}

/** Offsets into a folded text, end exclusive. */
export interface Place {
  start: number;
  end: number;
}

/** Whether a word goes on over an offset into a folded text. */
export function isInWord(text: string, at: number): boolean {
  return isLetter(text[at - 1] ?? "") && isLetter(text[at] ?? "");
}

/** Whether a folded character is a letter or a digit; a plain one needs no pattern. */
export function isLetter(character: string): boolean {
  if (character > "\x7f") return letter().test(character);
  return (character >= "a" && character <= "z") || (character >= "0" && character <= "9");
}

/** A letter or a digit. */
export function letter(): RegExp {
  return patternOf(String.raw`[\p{L}\p{N}]`, "u");
}

/** The passages that a stretch of the text touches, in order. */
export function refsAt({ units }: Text, start: number, end: number): string[] {
  const touched = units.filter((unit) => unit.start < end && start < unit.end);
  return [...new Set(touched.map(({ ref }) => ref))];
}
