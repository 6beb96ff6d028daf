// The shapes that commands return: this is the --json contract, key for key and in this order.

import type {
  CitationStyle,
  Dispute,
  Entry,
  Event,
  Explanation,
  HitKind,
  Paragraph,
  ProvisionKind,
  Reading,
  Relation,
  Source,
  TreatyRef,
  Variant,
  VariantClass,
} from "../model.ts";

export type Result =
  | GlossaryResult
  | DisputesResult
  | SourcesResult
  | CiteResult
  | CompletionResult
  | ShowResult
  | SearchResult
  | DiffResult
  | TimelineResult
  | CheckResult
  | CollateResult;

export interface ShowResult {
  schema: "anpo/show@1";
  /** Those of which something was named, in the order in which they were. */
  treaties: ShownTreaty[];
  /** Those that were named; entries and disputes likewise. */
  events: Event[];
  entries: Entry[];
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
  /** Whether all of the treaty is here, or all that a copy has of it; false in a table of contents. */
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
  /** References of provisions that the copy does not have. */
  lacks: string[];
  /** What of its white space and page furniture the data does not keep, a sentence each. */
  folded: string[];
}

export interface ShownProvision {
  ref: string;
  kind: ProvisionKind;
  label: string;
  /** The editors' words, not part of the text; null where there are none, and in the reading of a copy. */
  heading: string | null;
  /** Whether all of its words are here: not in a table of contents, nor where single paragraphs are shown. */
  complete: boolean;
  /** Empty for signatures, and in a table of contents. */
  paragraphs: Paragraph[];
  /** Empty except for signatures. */
  signatories: Signatory[];
  /** The signatures as printed, with the line over each party's names; empty for other provisions. */
  lines: string[];
  /** Where the other treaty deals with what is shown, each passage once for each subject; empty in a table of contents. */
  counterparts: Counterpart[];
  /** Places where copies differ; empty unless asked for. */
  variants: Variant[];
  /** Explanations; empty unless asked for. */
  notes: Explanation[];
  /** References of events, entries and disputes that name it; empty unless asked for. */
  mentions: string[];
}

export interface Signatory {
  party: string;
  name: string;
}

/** Where the other treaty deals with the same thing. */
export interface Counterpart {
  /** Null where the other treaty has nothing: the relation is then "dropped" or "new". */
  ref: string | null;
  /** The editors' words for what both deal with. */
  subject: string;
  /** What 1960 made of 1951, whichever of the two is shown. */
  relation: Relation;
  /** A sentence. */
  reason: string;
  /** The passage there, whole; null where there is none. */
  text: string | null;
}

export interface SearchResult {
  schema: "anpo/search@1";
  /** As typed. */
  query: string;
  /** A provision among those searched has all that was typed, as typed. Always true for a reference. */
  exact: boolean;
  /** What the reader should know about the answer; null if nothing. */
  notice: string | null;
  /** Hits before the limit. */
  total: number;
  hits: Hit[];
}

export interface Hit {
  /** Counted from 1. */
  rank: number;
  ref: string;
  kind: HitKind;
  /** "Article V", or the name of what is not a provision. */
  title: string;
  /** The editors' heading of a provision, not part of the text; null for other kinds. */
  heading: string | null;
  /** The whole passage, in the edition's reading. */
  text: string;
  /** The copy in which the words stand, where the edition has others; null: they are not a copy's reading. */
  witness: string | null;
  /** 0…1 in thousandths, higher is better; 1 for a passage that was named by its reference. */
  score: number;
  /** In the order of the text; they do not overlap. */
  matches: Match[];
  /** How each word of the query was found, in its order. */
  words: FoundWord[];
}

export interface FoundWord {
  /** As typed. */
  word: string;
  /** Null: not found. keyword: among the words that the editors add for the search. */
  how: MatchKind | null;
}

/** How a word of the query met a word of the text. */
export type MatchKind = "exact" | "stem" | "typo" | "keyword";

/** Offsets into the hit's text in UTF-16 units, end exclusive. Whole words, if words were searched for. */
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
  /** In the order of the left side; what it does not have comes last. */
  correspondences: Comparison[];
  /** How many of them have each relation. */
  summary: Record<Relation, number>;
}

export interface Comparison {
  /** Of the correspondence in the data; "paired" where the user paired two passages that have none. */
  id: string;
  /** The editors' words for what both sides deal with. */
  subject: string;
  /** unrelated: two passages that the user paired. */
  relation: Relation | "unrelated";
  /** A sentence. */
  reason: string;
  /** Share of words in common, 0…1: twice the common words over all words of both sides. */
  similarity: number;
  /** Too little in common to show word by word: the segments are the whole of each side. */
  rewritten: boolean;
  left: ComparedSide;
  right: ComparedSide;
  /** From the left to the right. */
  segments: Segment[];
}

export interface ComparedSide {
  /** The words that are compared, with where they stand; empty where this side has nothing. */
  spans: { ref: string; text: string }[];
  /** The texts of the spans joined by a line feed; empty if there are none. */
  text: string;
}

/**
 * Without the inserts the texts join to the left side exactly, without the deletes to the right. Where a difference is
 * ignored, an equal text is the left side's.
 */
export interface Segment {
  op: "equal" | "delete" | "insert";
  text: string;
}

export interface TimelineResult {
  schema: "anpo/timeline@1";
  /** By date, or latest first if asked. */
  events: Event[];
}

/**
 * What does not count against a quotation. A closing mark is a comma or full stop at the end that the treaty has not there;
 * words in brackets are those of whoever quotes.
 */
export type Difference = "case" | "line breaks" | "dashes" | "closing mark" | "words in brackets";

export interface CheckResult {
  schema: "anpo/check@1";
  /** As typed. */
  quotation: string;
  /** exact: the words stand there; near: a passage is like them; absent: none is. */
  verdict: "exact" | "near" | "absent";
  /** The passages that the words touch, separated by blanks, or the treaty whose title has them; null if absent. */
  ref: string | null;
  /** Where else the same words stand, with the same capitals. */
  also: string[];
  /** Where else they stand, with others. */
  alsoInOtherCase: string[];
  /** The copy that has the words where the edition has others; null: the edition has them. */
  witness: string | null;
  /** What the edition has in the place of words that only a copy has; null if it has nothing there, or the words. */
  edition: string | null;
  /** Share of words in common, 0…1. A near quotation may have 1 where only marks differ. */
  similarity: number;
  /** The words of the treaty; null if absent. */
  text: string | null;
  /** What an exact quotation leaves out, one for each ellipsis between words; empty where it leaves out nothing there. */
  leftOut: string[];
  /**
   * From the quotation to the treaty; they join to the words of the treaty, and, but for case, dashes, white space,
   * ellipses and the quotes around it, to the quotation. Empty if absent.
   */
  segments: Segment[];
  /** How an exact quotation differs from the treaty in what does not count. */
  differences: Difference[];
}

export interface CollateResult {
  schema: "anpo/collate@1";
  treaty: TreatyRef;
  /** The copy whose readings are the lemmas; the id of the treaty's own base where the lemmas are the edition's. */
  base: string;
  /** All copies of the treaty. */
  witnesses: CollatedWitness[];
  /** Places where they differ, in the order of the text. */
  variants: CollatedVariant[];
  /** What a copy does not have at all; counted apart from the places of variation. Empty if only wording is asked for. */
  omissions: Omission[];
}

export interface Omission {
  /** A provision. */
  ref: string;
  /** "Article V". */
  label: string;
  /** The copy that lacks it. */
  witness: string;
}

export interface CollatedWitness {
  id: string;
  siglum: string;
  /** References of provisions that the copy does not have. */
  lacks: string[];
}

export interface CollatedVariant {
  /** A provision or a paragraph. */
  ref: string;
  class: VariantClass;
  /** The words of the edition, or of the copy that was made the base. */
  lemma: string;
  /** Which occurrence of the lemma as a whole word in the edition, counted from 1. */
  occurrence: number;
  /** What other copies have instead; copies that are not named agree with the lemma. */
  readings: Reading[];
  /** Whether the edition leaves its base here. */
  emendation: boolean;
  /** Why the edition reads as it does. */
  note: string;
}

export interface GlossaryResult {
  schema: "anpo/glossary@1";
  /** What was asked for; null: the list. */
  term: string | null;
  /** By kind and name. */
  entries: Entry[];
}

export interface DisputesResult {
  schema: "anpo/disputes@1";
  /** What was asked for; null: the list. */
  question: string | null;
  disputes: Dispute[];
}

export interface SourcesResult {
  schema: "anpo/sources@1";
  /** What was asked for; null: the list. */
  source: string | null;
  sources: Source[];
  /** Every emendation; empty unless asked for. */
  corrections: Correction[];
}

/** A place where the edition leaves the copy that it follows. */
export interface Correction {
  /** A provision or a paragraph. */
  ref: string;
  /** The copy. */
  witness: string;
  class: VariantClass;
  /** The copy's words. */
  before: string;
  /** The edition's. */
  after: string;
  /** A sentence. */
  reason: string;
}

export interface CiteResult {
  schema: "anpo/cite@1";
  style: CitationStyle;
  /** In the order in which they were named. */
  citations: CitedPassage[];
}

export interface CitedPassage {
  ref: string;
  /** In the form of the style; several lines for bibtex, ris and csl-json. */
  text: string;
}

export type Shell = "bash" | "zsh" | "fish" | "powershell";

export interface CompletionResult {
  schema: "anpo/completion@1";
  shell: Shell;
  /** To be sourced. */
  script: string;
}

/** What a run gives that cannot be understood or done. */
export interface ErrorResult {
  schema: "anpo/error@1";
  /** What was given, or what is wrong. */
  message: string;
  /** The next step; null where there is none. */
  hint: string | null;
}

/** Help, a topic of it, or the version, as one text. */
export interface HelpResult {
  schema: "anpo/help@1";
  text: string;
}
