// The texts that quotations are looked for in, as numbered words.

import type { AlignedText } from "../../text/align.ts";
import { fold } from "../../text/normalize.ts";
import type { Keywords, Treaty } from "../../treaty/model.ts";
import { isWithin, linesOf } from "../../treaty/passage.ts";
import { readingOf } from "../../treaty/witness.ts";

/** A word in the one spelling that comparisons use. */
export interface FoldedWord {
  key: string;
  /** Offsets into the original text, end exclusive. */
  start: number;
  end: number;
}

/** A paragraph, a heading, a line of signatures, or a title. */
export interface Unit {
  ref: string;
  /** The reference of the article, preamble, testimonium or signatures that it belongs to. */
  provision: string;
  /** "Article V", which is set on a line of its own. */
  isHeading: boolean;
}

/** A treaty, one copy of it, or its title, as one run of words with its headings. */
export interface SearchedText extends AlignedText {
  /** The copy; null: the edition. */
  witness: string | null;
  original: string;
  folded: readonly FoldedWord[];
  /** For each word, the punctuation between it and the next one, without spaces. */
  marks: readonly string[];
  /** For each word the unit that it belongs to. */
  units: readonly Unit[];
}

/** All texts, with a number for each different word. */
export interface Library {
  /** Editions first, then copies. */
  texts: readonly SearchedText[];
  /**
   * The same for alignment, which takes time: of the copies only the paragraphs that differ from the edition. That
   * takes a third less.
   */
  alignedTexts: readonly SearchedText[];
  numbers: ReadonlyMap<string, number>;
  /** "wellbeing" for well-being: the length of its first part. */
  compounds: ReadonlyMap<string, number>;
  /** For words of quotations the numbers of words that are spelled almost like them; filled as they come up. */
  slips: Map<string, ReadonlySet<number>>;
  keywords: Keywords;
}

/** `within`: only passages that lie in one of these references; null: all. */
export function libraryOf(
  treaties: readonly Treaty[],
  within: readonly string[] | null,
  keywords: Keywords = {},
): Library {
  const vocabulary: Vocabulary = { numbers: new Map(), compounds: new Map() };
  const isMeant = ({ unit }: Line) => within === null || within.some((ref) => isWithin(unit.ref, ref));
  const textsOf = (lists: readonly List[]) =>
    lists
      .map(({ witness, lines }) => textOf(witness, lines.filter(isMeant), vocabulary))
      .filter(({ words }) => words.length > 0);
  const editions = [
    ...treaties.map((treaty) => ({ witness: null, lines: [titleOf(treaty)] })),
    ...treaties.map((treaty) => ({ witness: null, lines: editedLines(treaty) })),
  ];
  const copies = treaties.flatMap((treaty) =>
    treaty.witnesses.map((witness) => ({ witness: witness.id, lines: copiedLines(treaty, witness) })),
  );
  const edited = new Set(editions.flatMap(({ lines }) => lines.map(({ text }) => text)));
  const changed = copies.map(({ witness, lines }) => ({
    witness,
    lines: lines.filter(({ text }) => !edited.has(text)),
  }));
  const ofEditions = textsOf(editions);
  return {
    texts: [...ofEditions, ...textsOf(copies)],
    alignedTexts: [...ofEditions, ...textsOf(changed)],
    ...vocabulary,
    slips: new Map(),
    keywords,
  };
}

interface Vocabulary {
  numbers: Map<string, number>;
  compounds: Map<string, number>;
}

/** The lines of a text. */
interface List {
  witness: string | null;
  lines: readonly Line[];
}

interface Line {
  unit: Unit;
  text: string;
}

/** A text of its own, since nobody quotes a title and the preamble in one run. */
function titleOf({ ref, title }: Treaty): Line {
  return { unit: { ref, provision: ref, isHeading: false }, text: title };
}

function editedLines({ provisions }: Treaty): Line[] {
  return provisions.flatMap((provision) => {
    const { ref, kind, label } = provision;
    const heading = { unit: { ref, provision: ref, isHeading: true }, text: label };
    const lines = linesOf(provision).map((text, at) => ({
      unit: { ref: provision.paragraphs[at]?.ref ?? ref, provision: ref, isHeading: false },
      text,
    }));
    return kind === "article" ? [heading, ...lines] : lines;
  });
}

function copiedLines(treaty: Treaty, witness: Treaty["witnesses"][number]): Line[] {
  return readingOf(treaty, witness).flatMap(({ ref, lines, paragraphs, kind }) =>
    lines.map((text, at) => {
      const isHeading = kind === "article" && at === 0;
      const own = paragraphs[kind === "article" ? at - 1 : at]?.ref ?? ref;
      return { unit: { ref: own, provision: ref, isHeading }, text };
    }),
  );
}

function textOf(
  witness: string | null,
  lines: readonly Line[],
  { numbers, compounds }: Vocabulary,
): SearchedText {
  const original = lines.map(({ text }) => text).join(" ");
  const folded = foldedWords(original);
  const ends = lines.map((_, at) =>
    lines.slice(0, at + 1).reduce((sum, { text }) => sum + text.length + 1, 0),
  );
  let line = 0;
  const units = folded.map(({ start }) => {
    while (start >= ends[line]!) line++;
    return lines[line]!.unit;
  });
  const marks = folded.map(({ end }, at) => marksIn(original.slice(end, folded[at + 1]?.start)));
  for (const [at, { key }] of folded.entries()) {
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    const next = folded[at + 1];
    if (next && marks[at] === "-") compounds.set(key + next.key, key.length);
  }
  const words = Int32Array.from(folded, ({ key }) => numbers.get(key)!);
  const starts = Uint8Array.from(units, (unit, at) => Number(unit !== units[at - 1]));
  return { witness, original, folded, marks, units, words, starts };
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text: compounds in their parts. */
export function foldedWords(original: string): FoldedWord[] {
  const folded = fold(original);
  return [...folded.text.matchAll(WORD)].map(({ 0: key, index }) => ({
    key,
    start: folded.start(index),
    end: folded.end(index + key.length),
  }));
}

/**
 * The punctuation between two words in one spelling: without white space and quotation marks, any dash as a hyphen. A
 * soft hyphen is one too: it is there because a line ended.
 */
export function marksIn(between: string): string {
  if (between === " ") return "";
  return fold(between.replaceAll("\u00ad", "-")).text.replace(QUOTES_AND_BLANKS, "").replace(/-+/g, "-");
}

const QUOTES_AND_BLANKS = /[\s"'`´«»‹›‚‛‟„“”‘’「」『』《》]/g;

/** The passages that some words of a text belong to, in order. */
export function refsAt({ units }: SearchedText, words: Iterable<number>): string[] {
  return [...new Set(Array.from(words, (at) => units[at]!.ref))];
}

/** The text from one word to another, the last one exclusive. */
export function wordsBetween({ original, folded }: SearchedText, from: number, to: number): string {
  return from >= to ? "" : original.slice(folded[from]!.start, folded[to - 1]!.end);
}
