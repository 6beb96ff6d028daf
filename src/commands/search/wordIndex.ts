// An inverted index: for each word, where the corpus has it. Words are added when a query asks for them.

import { foldText } from "../../text/normalize.ts";
import {
  beginningOf,
  partsOf,
  phrasePattern,
  runsOf,
  splitRun,
  stemOf,
  wordsStarting,
} from "../../text/words.ts";

/** The texts of one kind that a passage is found by. */
export interface SearchField {
  /** The place of its passage among all. */
  passage: number;
  kind: "provision text" | "other text" | "names" | "provision keywords" | "other keywords";
  /** Names and keywords are separated by SEPARATOR. */
  text: string;
  /** The copy that reads so; null for the edition's text and for everything that is not text. */
  witness: string | null;
}

/** Between two names, and between two fields: no phrase reaches across it. */
export const SEPARATOR = "|";

/** Neighbors in a phrase have at most some stop words and marks between them. In characters. */
const LONGEST_GAP = 40;

/** A word where the corpus has it. */
export interface Occurrence {
  term: string;
  field: SearchField;
  /** Offsets into the folded text of all fields, end exclusive. */
  start: number;
  end: number;
}

/**
 * To index every word of the corpus would take 25 ms, which is twice as long as to answer a query. So all fields are
 * folded into one text, and the words that begin like a word of the query are read from it.
 */
export class WordIndex {
  private readonly text: string;
  /** For each field, where it starts in the text. */
  private readonly starts: number[] = [];
  private withCapitals: string | undefined;
  private readonly byBeginning = new Map<string, ReturnType<typeof wordsStarting>>();
  private readonly byStem = new Map<string, readonly Occurrence[]>();
  private latin: readonly string[] | undefined;

  constructor(
    private readonly fields: readonly SearchField[],
    /** How many passages the fields belong to. */
    readonly passageCount: number,
  ) {
    const folded = fields.map(({ text }) => foldText(text));
    let start = 0;
    for (const { length } of folded) {
      this.starts.push(start);
      start += length + SEPARATOR.length;
    }
    this.text = folded.join(SEPARATOR);
  }

  /** Every form of a word, in order. */
  occurrencesOf(stem: string): readonly Occurrence[] {
    return known(this.byStem, stem, () => {
      const beginning = beginningOf(stem);
      const alike = known(this.byBeginning, beginning, () => wordsStarting(beginning, this.text));
      return alike
        .filter(({ term }) => stemOf(term) === stem)
        .map((word) => ({ ...word, field: this.fieldAt(word.start) }));
    });
  }

  /** Whether the corpus has a word in any form. */
  has(word: string): boolean {
    return this.occurrencesOf(stemOf(foldText(word))).length > 0;
  }

  /** Whether a text, a name or a keyword has these words one after the other. */
  hasPhrase(phrase: string): boolean {
    return phrasePattern(phrase)?.test(this.text) ?? false;
  }

  /** Whether the corpus has a folded word only with a capital, as it writes names. */
  isName(word: string): boolean {
    this.withCapitals ??= this.fields
      .map(({ text }) => text.normalize("NFD").replace(/\p{M}/gu, ""))
      .join(SEPARATOR);
    return !new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "u").test(this.withCapitals);
  }

  /** Whether a text, and not only a name or a keyword, has a word in any form. */
  isInText(word: string): boolean {
    return this.occurrencesOf(stemOf(word)).some(({ field }) => field.kind.endsWith("text"));
  }

  /** The parts between two occurrences; null if these are in different names or fields, or far from each other. */
  partsBetween(one: Occurrence, next: Occurrence): string[] | null {
    if (next.start - one.end > LONGEST_GAP) return null;
    const gap = this.text.slice(one.end, next.start);
    return gap.includes(SEPARATOR) ? null : partsOf(gap);
  }

  /** The fields in which a global pattern for folded text matches. */
  fieldsMatching(pattern: RegExp): ReadonlySet<SearchField> {
    const matches = [...this.text.matchAll(pattern)];
    return new Set(matches.map(({ index }) => this.fieldAt(index)));
  }

  private fieldAt(offset: number): SearchField {
    return this.fields[lastAtMost(this.starts, offset)]!;
  }

  /** Every Latin word of four letters and more, without hyphens: what a misspelled word may be meant for. */
  latinWords(): readonly string[] {
    this.latin ??= this.readLatinWords();
    return this.latin;
  }

  private readLatinWords(): string[] {
    const words = new Set<string>();
    for (const run of new Set(runsOf(this.text))) {
      splitRun(run, (term) => {
        const word = term.replace(/['-]/g, "");
        if (/^[a-z]{4,}$/.test(word)) words.add(word);
      });
    }
    return [...words];
  }
}

/** The place of the last number of a rising list that is not above another number. */
function lastAtMost(numbers: readonly number[], most: number): number {
  let low = 0;
  let high = numbers.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= most) low = middle;
    else high = middle;
  }
  return low;
}

function known<T>(made: Map<string, T>, key: string, make: () => T): T {
  const value = made.get(key) ?? make();
  made.set(key, value);
  return value;
}
