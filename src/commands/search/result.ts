// What `anpo search --json` prints, key for key and in this order.

import type { HitKind } from "../../treaty/model.ts";

export interface SearchResult {
  schema: "anpo/search@1";
  /** As typed. */
  query: string;
  /** Whether a provision among those searched has every word as typed. Always true for a reference. */
  exact: boolean;
  /** What the reader should know about the hits, in sentences; null if nothing. */
  notice: string | null;
  /** The number of hits before the limit, without those that are only linked. */
  total: number;
  /** Best first, then what the first of them refer to. */
  hits: Hit[];
}

export interface Hit {
  /** Counted from 1. */
  rank: number;
  ref: string;
  kind: HitKind;
  /** "Article V", or the name of an event, an entry or a dispute. */
  title: string;
  /** The editors' heading of a provision, not part of the text; null for other kinds. */
  heading: string | null;
  /** When an event began, in EDTF: "1960-06-23"; null for other kinds. */
  date: string | null;
  /** The whole passage, in the edition's reading. */
  text: string;
  /** The copy that has the words where the edition reads otherwise; null if the edition has them, or no copy does. */
  witness: string | null;
  /** linked: it does not answer the query by itself, but the first hits refer to it. */
  how: "found" | "linked";
  /** 0…1 in thousandths, higher is better; 0 for a linked passage, 1 for a passage that was named by its reference. */
  score: number;
  /** In the order of the text; they do not overlap. */
  matches: Match[];
  /** How each word of the query was found, in its order. */
  words: FoundWord[];
}

export interface FoundWord {
  /** As typed. */
  word: string;
  /** Null: not found. */
  how: MatchKind | null;
}

/**
 * How a word of the query was found: as typed, in another form, as another word for it, as the correction of a
 * misspelling, or among the keywords that the editors add for the search.
 */
export type MatchKind = "exact" | "stem" | "synonym" | "typo" | "keyword";

/** Offsets into the hit's text in UTF-16 units, end exclusive. Whole words, if words were searched for. */
export interface Match {
  start: number;
  end: number;
  how: Exclude<MatchKind, "keyword">;
}
