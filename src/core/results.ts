// The shapes that commands return: this is the --json contract, key for key and in this order.

import type {
  Dispute,
  Event,
  Explanation,
  Paragraph,
  ProvisionKind,
  Relation,
  TreatyRef,
  Variant,
} from "../model.ts";

export type Result = ShowResult | SearchResult | DiffResult | TimelineResult;

export interface ShowResult {
  schema: "anpo/show@1";
  treaties: ShownTreaty[];
  events: Event[];
  entries: never[];
  disputes: Dispute[];
}

export interface ShownTreaty {
  ref: TreatyRef;
  title: string;
  titleJapanese: string;
  titleRomanised: string;
  /** EDTF. */
  signed: string;
  signedAt: string;
  /** EDTF. */
  inForce: string;
  /** EDTF; null while in force. */
  ended: string | null;
  languages: string[];
  citations: string[];
  /** The copy whose reading is shown; null for the edition's own text. */
  witness: ShownWitness | null;
  /** Whether every provision of the treaty is here. */
  complete: boolean;
  /** Explanations about the treaty as a whole; empty unless asked for. */
  notes: Explanation[];
  provisions: ShownProvision[];
}

export interface ShownWitness {
  id: string;
  siglum: string;
  /** What the copy is called. */
  title: string;
  lacks: string[];
  folded: string[];
}

export interface ShownProvision {
  ref: string;
  kind: ProvisionKind;
  label: string;
  /** The editors' words, not part of the text; null where there are none, and in the reading of a copy. */
  heading: string | null;
  /** Empty for signatures, and in a table of contents. */
  paragraphs: Paragraph[];
  /** Empty except for signatures. */
  signatories: Signatory[];
  /** The signatures as printed, with the line over each party's names; empty for other provisions. */
  lines: string[];
  counterparts: Counterpart[];
  /** Places where copies differ; empty unless asked for. */
  variants: Variant[];
  /** Explanations; empty unless asked for. */
  notes: Explanation[];
}

export interface Signatory {
  party: string;
  name: string;
}

/** Where the other treaty deals with the same thing. */
export interface Counterpart {
  /** Null where the other treaty has nothing: the relation is then "dropped" or "new". */
  ref: string | null;
  subject: string;
  relation: Relation;
  reason: string;
}

export interface SearchResult {
  schema: "anpo/search@1";
  query: string;
  /** Every word as typed stands together in a provision. */
  exact: boolean;
  /** What the reader should know about the answer; null if nothing. */
  notice: string | null;
  /** Hits before the limit. */
  total: number;
  hits: Hit[];
}

export type HitKind = "provision" | "event" | "entry" | "dispute";

export interface Hit {
  /** Counted from 1. */
  rank: number;
  ref: string;
  kind: HitKind;
  title: string;
  /** The editors' heading of a provision, not part of the text; null for other kinds. */
  heading: string | null;
  text: string;
  /** 0…1, higher is better: 1 when every word stands there as typed, side by side. */
  score: number;
  /** In the order of the text; they do not overlap. */
  matches: Match[];
}

/** How a word of the query met a word of the text. */
export type MatchKind = "exact" | "stem" | "typo" | "keyword";

/** Offsets into the hit's text in UTF-16 units, end exclusive; always whole words. */
export interface Match {
  start: number;
  end: number;
  how: Exclude<MatchKind, "keyword">;
}

export interface DiffResult {
  schema: "anpo/diff@1";
  /** A reference: "1951", "1960:X.1". */
  left: string;
  right: string;
  correspondences: Comparison[];
  summary: Record<Relation, number>;
}

export interface Comparison {
  id: string;
  subject: string;
  /** unrelated: two passages that the user paired. */
  relation: Relation | "unrelated";
  reason: string;
  /** Share of words in common, 0…1: twice the common words over all words of both sides. */
  similarity: number;
  /** Too little in common to show word by word: the segments are the whole of each side. */
  rewritten: boolean;
  left: ComparedSide;
  right: ComparedSide;
  segments: Segment[];
}

export interface ComparedSide {
  spans: { ref: string; text: string }[];
  /** The texts of the spans joined by a line feed; empty if there are none. */
  text: string;
}

/** Without the inserts the texts join to the left side exactly, without the deletes to the right. */
export interface Segment {
  op: "equal" | "delete" | "insert";
  text: string;
}

export interface TimelineResult {
  schema: "anpo/timeline@1";
  events: Event[];
}
