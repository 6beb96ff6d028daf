// The words of the corpus: where each stands, how rare it is.

import { foldWhole } from "./fold.ts";
import { sharedStart, stemOf, termsStarting, withCompounds } from "./words.ts";

/** What a passage is found by. */
export interface Searched {
  /** Everything that is searched of it. */
  all: readonly string[];
  /** The text of a provision; null for what is told of other things. */
  own: string | null;
}

/**
 * A word is looked for when it is asked for, in the folded text of all passages at once: these are so short that this
 * takes less time than to read a list of the words made before. Words are known by how they begin.
 */
export class Vocabulary {
  private readonly text: string;
  /** For each passage, where it ends in the text. */
  private readonly ends: readonly number[];
  private readonly own: string;
  private readonly known = new Map<string, ReadonlyMap<string, readonly number[]>>();
  private made: readonly string[] | undefined;

  constructor(private readonly passages: readonly Searched[]) {
    const lines = passages.map(({ all }) => `${all.join(" ").replaceAll("\n", " ")}\n`);
    this.text = withCompounds(foldWhole(lines.join("")));
    this.ends = [...this.text.matchAll(/\n/g)].map(({ index }) => index);
    this.own = withCompounds(foldWhole(passages.map((one) => one.own ?? "").join(" ")));
  }

  has(term: string): boolean {
    return this.startingAs(term).has(term);
  }

  hasStem(stem: string): boolean {
    return this.passagesWithStem(stem).length > 0;
  }

  /** Whether a provision has the word as it is. */
  isInTreaties(term: string): boolean {
    return termsStarting(term, this.own).some((found) => found.term === term);
  }

  /** How much a word says, above 0: the rarer its stem among the passages, the more. */
  weight(stem: string): number {
    const count = this.passagesWithStem(stem).length;
    return Math.log(1 + (this.passages.length - count + 0.5) / (count + 0.5));
  }

  /** Places in the corpus of the passages that have a form of one of the words. */
  passagesWith(stems: readonly string[]): ReadonlySet<number> {
    return new Set(stems.flatMap((stem) => this.passagesWithStem(stem)));
  }

  /** Every Latin word of four letters and more, once. */
  get terms(): readonly string[] {
    this.made ??= [...new Set(this.text.match(/(?<![a-z0-9])[a-z]{4,}(?![a-z0-9])/g))];
    return this.made;
  }

  private passagesWithStem(stem: string): number[] {
    const forms = [...this.startingAs(stem)].filter(([term]) => stemOf(term) === stem);
    return [...new Set(forms.flatMap(([, at]) => at))];
  }

  /** The words that begin as a word or a stem does, with the passages that have them, in order. */
  private startingAs(word: string): ReadonlyMap<string, readonly number[]> {
    const start = sharedStart(word);
    const known = this.known.get(start);
    if (known) return known;
    const found = new Map<string, number[]>();
    let passage = 0;
    for (const { term, at } of termsStarting(start, this.text)) {
      while (at > this.ends[passage]!) passage++;
      const places = found.get(term);
      if (!places) found.set(term, [passage]);
      else if (places.at(-1) !== passage) places.push(passage);
    }
    this.known.set(start, found);
    return found;
  }
}
