// What a check of quotations returns: the --json document.

import type { Segment } from "../../text/diff.ts";

/**
 * exact: word for word. condensed: every word is in the treaty in this order, but words are omitted without an
 * ellipsis, across provisions, or in a way that changes the sense. near: some words differ. absent: not a quotation.
 */
export type Verdict = "exact" | "condensed" | "near" | "absent";

/** What is ignored when a quotation is compared with the treaty, and reported. */
export type Difference =
  | "case"
  | "line breaks"
  | "dashes"
  | "quotation marks"
  | "width"
  | "ligatures"
  | "accents"
  | "invisible characters"
  /** A comma or full stop at the end of the quotation that the treaty does not have there. */
  | "closing mark"
  /** Words in brackets that the treaty does not have: the writer's own. */
  | "words in brackets"
  /** Other punctuation. Never in an exact quotation. */
  | "punctuation";

export interface CheckResult {
  schema: "anpo/check@2";
  /** The line on which the quotation starts, counted from 1; null for a quotation given on the command line. */
  line: number | null;
  /** As typed. */
  quotation: string;
  /** The words inside the quotation marks, where the quotation came in a sentence of the writer's; null: all of it. */
  quoted: string | null;
  verdict: Verdict;
  /** The passages whose words are quoted, separated by spaces, or the treaty if its title is; null if absent. */
  ref: string | null;
  /** Other passages with the same words and capitals; for a condensed quotation, those that omit the same words. */
  also: string[];
  /** Other passages with the same words but other capitals. */
  alsoInOtherCase: string[];
  /** The passages the quotation was said to come from, and in which alone it was looked for; null: not said. */
  within: string[] | null;
  /**
   * What the sentence around the quotation says that it is from, if its words are not there: "Article IV of the 1960
   * treaty"; null: they are, or it says nothing.
   */
  misattributed: string | null;
  /** The copy that has the words where the edition reads differently; null: the edition has them. */
  witness: string | null;
  /** What the edition has in place of words that only a copy has; null if nothing, or if the edition has them. */
  edition: string | null;
  /**
   * Share of words in common, 0 to 1: twice the common words over all words of the quotation and of `text`, without those
   * that the quotation omits with an ellipsis.
   */
  similarity: number;
  /** The treaty's words from the first that is quoted to the last; null if absent. */
  text: string | null;
  /** The treaty's words that the quotation omits between two of its own, in order; empty if absent. */
  omitted: OmittedWords[];
  /**
   * From the quotation to the treaty. Without the deletes they join to `text` exactly; without the inserts to the
   * quotation, apart from what `differences` lists, ellipses and bracketed words. Empty if absent.
   */
  segments: Segment[];
  /** How the quotation differs in what is ignored. */
  differences: Difference[];
  /**
   * The passages closest in their words, best first, for a quotation that is absent, or near with other words: they do not
   * contain it.
   */
  closest: ClosestPassage[];
}

export interface OmittedWords {
  text: string;
  /** The quotation has an ellipsis, or words in brackets, at this place. */
  isMarked: boolean;
  /** Those of the omitted words that change the sense, such as “not” or “without”, in lower case. */
  senseWords: string[];
  /** The words before and after are in different provisions. */
  isAcrossProvisions: boolean;
}

export interface ClosestPassage {
  /** A paragraph. */
  ref: string;
  text: string;
}

/** Several quotations: the lines of a list, or the quoted passages of a document. */
export interface ChecksResult {
  schema: "anpo/checks@2";
  /** In the order of the lines. */
  checks: CheckResult[];
  /** How many have each verdict. */
  summary: Record<Verdict, number>;
}
