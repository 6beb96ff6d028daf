// What an answer says of a clause and its match in the other treaty.

import type { Segment } from "../text/diff.ts";
import type { Excerpt, Relation } from "./model.ts";

export interface Comparison {
  /** Of the correspondence in the data; "paired" where the user paired two passages that have none. */
  id: string;
  /** The editors' words for what both sides deal with. */
  subject: string;
  /** unrelated: two passages that the user paired and that have no correspondence. */
  relation: Relation | "unrelated";
  /** One sentence. */
  reason: string;
  /** Share of words in common, 0…1: twice the common words over all words of both sides. */
  similarity: number;
  /** The sides have too little in common for a word diff: the segments are each side as a whole. */
  rewritten: boolean;
  left: ComparedSide;
  right: ComparedSide;
  /** From the left to the right. */
  segments: Segment[];
  /** Who matched the clauses and chose the relation; null where the user paired two passages. */
  judgedBy: string | null;
  /** Sources of the relation and the reason, each with an optional locator after a colon. */
  evidence: string[];
  /** Clauses that belong together with this one. */
  related: RelatedClause[];
}

export interface RelatedClause {
  /** Of the correspondence. */
  id: string;
  subject: string;
  /** What happened from 1951 to 1960. */
  reason: string;
  /** References of its passages, without those of the clause that it is related to. */
  refs: string[];
}

export interface ComparedSide {
  /** The words that are compared, each with its reference; empty where this side has nothing. */
  spans: Excerpt[];
  /** The texts of the spans joined by line feeds; "" if there are none. */
  text: string;
}

/** A passage of the other treaty that deals with the same subject. */
export interface Counterpart {
  /** The passages here that it matches, or that match nothing. */
  of: string[];
  /** Null where the other treaty has nothing: the relation is then "dropped" or "new". */
  ref: string | null;
  /** The editors' words for the subject. */
  subject: string;
  /** What changed from 1951 to 1960, whichever of the two is shown. */
  relation: Relation;
  /** One sentence. */
  reason: string;
  /** The whole passage; null where there is none. */
  text: string | null;
}
