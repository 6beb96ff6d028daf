// The --json document of `anpo words`.

import type { TreatyRef } from "../../treaty/model.ts";

export interface WordsResult {
  schema: "anpo/words@1";
  /** The words and phrases that were asked for, as typed; empty: every word. */
  queries: string[];
  /** References of the passages that were counted; null: both treaties. */
  within: string[] | null;
  /** The treaties of which something was counted, the older first. */
  treaties: CountedTreaty[];
  /**
   * Every word; or every form that was found of what was asked for and, of several words, those that no treaty has; empty
   * with --shared.
   */
  words: CountedWord[];
  /** Every place of what was asked for, by treaty; empty for the list and with --shared. */
  occurrences: WordOccurrence[];
  /** With --shared, the phrases that both treaties have; else empty. */
  phrases: SharedPhrase[];
  /** Words that only a single copy has, where they could have been counted. */
  uncounted: UncountedReading[];
}

export interface CountedTreaty {
  ref: TreatyRef;
  /** The number of its words, and of its different words. */
  words: number;
  different: number;
  /** With --shared, how many of its words are in a shared phrase, and how many are in none; else null. */
  shared: number | null;
  unshared: number | null;
}

/** How often each treaty has something; null for a treaty of which nothing was counted. */
export type Counts = Record<TreatyRef, number | null>;

export interface CountedWord {
  /** In lower case: "peace", "peace-loving"; the words of a phrase are separated by spaces. */
  word: string;
  /** Not a common word such as “the”, “of” or “shall”. */
  isContent: boolean;
  counts: Counts;
}

export interface WordOccurrence {
  /** The paragraph. */
  ref: string;
  /** In lower case, as in `words`. */
  form: string;
  /** The words before it in the paragraph, the words themselves, and the words after it, as printed. */
  before: string;
  word: string;
  after: string;
  /** Offsets into the text of the paragraph, end exclusive. */
  start: number;
  end: number;
}

/**
 * The same words in both treaties. In at least one of the places, neither the word before nor the word after can be
 * added: the longer phrase is not in the other treaty.
 */
export interface SharedPhrase {
  /** As the 1951 treaty first has it, without punctuation. */
  phrase: string;
  /** The number of its words. */
  words: number;
  /** The paragraph of each place where it occurs, also within a longer phrase, in the order of the text. */
  places: Record<TreatyRef, string[]>;
}

export interface UncountedReading {
  ref: string;
  /** The words of the edition, which are counted. */
  lemma: string;
  /** The id of the copy, and its words. */
  witness: string;
  text: string;
}
