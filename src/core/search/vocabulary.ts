// The words of the corpus: where each stands, how rare it is.

import { foldWhole } from "./fold.ts";
import { type FoundTerm, sharedStart, stemOf, termsStarting, withCompounds } from "./words.ts";

/** What a passage is found by. */
export interface Searched {
  /** Everything that is searched of it, its text first. */
  parts: readonly string[];
  /** Its text is that of a treaty. */
  isProvision: boolean;
}

/** Offsets into the folded text of all passages, end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * A word is looked for when it is asked for, in the folded text of all passages at once: these are so short that this
 * takes less time than to read a list of the words made before. Words are known by how they begin.
 */
export class Vocabulary {
  /** Folded, with compounds, a line for each part of each passage. */
  readonly text: string;
  /** For each part, and one before the first, where its line feed stands. */
  private readonly ends: readonly number[];
  /** For each passage, and one past the last, the number of its first part. */
  private readonly firsts: readonly number[];
  private readonly starting = new Map<string, readonly FoundTerm[]>();
  private readonly stems = new Map<string, readonly FoundTerm[]>();
  private readonly passages = new Map<string, readonly number[]>();
  private latin: readonly string[] | undefined;

  constructor(private readonly searched: readonly Searched[]) {
    const lines: string[] = [];
    const firsts = [0];
    for (const { parts } of searched) {
      for (const part of parts) lines.push(part.includes("\n") ? part.replaceAll("\n", " ") : part);
      firsts.push(lines.length);
    }
    this.firsts = firsts;
    this.text = withCompounds(foldWhole(`${lines.join("\n")}\n`));
    const ends = [-1];
    for (let at = this.text.indexOf("\n"); at >= 0; at = this.text.indexOf("\n", at + 1)) ends.push(at);
    this.ends = ends;
  }

  /** Whether the corpus has the word in any form. */
  knows(term: string): boolean {
    return this.found(stemOf(term)).length > 0;
  }

  /** Whether a provision has the word as it is. */
  isInTreaties(term: string): boolean {
    const found = this.startingAs(stemOf(term)).filter((one) => one.term === term);
    return this.searched.some(
      ({ isProvision }, at) => isProvision && within(found, this.stretch(at, 0, 1)).length > 0,
    );
  }

  /** How much a word says, above 0: the rarer its stem among the passages, the more. */
  weight(stem: string): number {
    const count = this.passagesWithStem(stem).length;
    return Math.log(1 + (this.searched.length - count + 0.5) / (count + 0.5));
  }

  /** Places in the corpus of the passages that have a form of one of the words. */
  passagesWith(stems: readonly string[]): ReadonlySet<number> {
    return new Set(stems.flatMap((stem) => this.passagesWithStem(stem)));
  }

  /** Every Latin word of four letters and more, once. */
  get terms(): readonly string[] {
    this.latin ??= [...new Set(this.text.match(/(?<![a-z0-9])[a-z]{4,}(?![a-z0-9])/g))];
    return this.latin;
  }

  /** Where some of the parts of a passage stand, their number from `from` on, `to` exclusive. */
  stretch(passage: number, from: number, to: number): Stretch {
    const first = this.firsts[passage]!;
    return { start: this.ends[first + from]! + 1, end: this.ends[first + to]! };
  }

  /** Every form of a word, in order. */
  found(stem: string): readonly FoundTerm[] {
    const known = this.stems.get(stem);
    if (known) return known;
    const found = this.startingAs(stem).filter(({ term }) => stemOf(term) === stem);
    this.stems.set(stem, found);
    return found;
  }

  private passagesWithStem(stem: string): readonly number[] {
    const known = this.passages.get(stem);
    if (known) return known;
    const places: number[] = [];
    let passage = 0;
    for (const { at } of this.found(stem)) {
      while (at > this.ends[this.firsts[passage + 1]!]!) passage++;
      if (places.at(-1) !== passage) places.push(passage);
    }
    this.passages.set(stem, places);
    return places;
  }

  /** The words that begin as those of a stem do, in order. */
  private startingAs(stem: string): readonly FoundTerm[] {
    const start = sharedStart(stem);
    const known = this.starting.get(start);
    if (known) return known;
    const found = termsStarting(start, this.text);
    this.starting.set(start, found);
    return found;
  }
}

/** Those that stand in a stretch. */
export function within(found: readonly FoundTerm[], { start, end }: Stretch): readonly FoundTerm[] {
  const from = firstFrom(found, start);
  let to = from;
  while (to < found.length && found[to]!.at < end) to++;
  return from === to ? NONE : found.slice(from, to);
}

const NONE: readonly FoundTerm[] = [];

/** The number of the first that stands at an offset or behind it; their count if there is none. */
export function firstFrom(found: readonly FoundTerm[], offset: number): number {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (found[middle]!.at < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
