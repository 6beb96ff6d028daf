// The nouns of the edition, in the shape in which data/ stores them.

/** The year of signing names a treaty. */
export type TreatyRef = "1951" | "1960";

export type ProvisionKind = "preamble" | "article" | "testimonium" | "signatures";

export interface Treaty {
  ref: TreatyRef;
  title: string;
  titleJapanese: string;
  /** The Japanese title in Latin letters, modified Hepburn. */
  titleRomanized: string;
  /** What a reference may call this treaty, folded to lower case. */
  names: string[];
  /** Date in EDTF. */
  signed: { date: string; place: string };
  /** Entry into force, EDTF. */
  inForce: string;
  /** End of the treaty, EDTF; null while it is in force. */
  ended: string | null;
  languages: string[];
  citations: Citation[];
  /** The witness whose text the edition follows unless a variant says otherwise. */
  base: string;
  witnesses: Witness[];
  /** Explanations by the editors. */
  notes: Explanation[];
  /** Every place where a witness differs from the edition, in the order of the text. */
  variants: Variant[];
  /** In the order of the text. */
  provisions: Provision[];
}

export interface Citation {
  text: string;
  /** read: seen in a public edition; established: general knowledge, not read again for this edition. */
  certainty: "read" | "established";
}

/** One copy of a treaty text. Its id is that of its source. */
export interface Witness {
  id: string;
  /** The letter that stands for it in the apparatus. */
  siglum: string;
  /** How the copy sets the word in "Article V". */
  articleWord: "Article" | "ARTICLE";
  /** References of the provisions that the copy does not have. */
  lacks: string[];
  /** The only silent changes: white space and page furniture, each in one sentence. */
  folded: string[];
}

export interface Explanation {
  /** A treaty, a provision or a paragraph. */
  ref: string;
  text: string;
  sources: string[];
}

export const VARIANT_CLASSES = [
  "wording",
  "spelling",
  "punctuation",
  "capitals",
  "numerals",
  "omission",
  "transcription",
] as const;
export type VariantClass = (typeof VARIANT_CLASSES)[number];

/**
 * A place where a witness reads otherwise than the edition. Where that witness is the treaty's base, the place
 * is an emendation.
 */
export interface Variant {
  /** A paragraph; a provision stands for its label ("Article III") or, for signatures, for their lines. */
  ref: string;
  class: VariantClass;
  /** The words of the edition. */
  lemma: string;
  /** Which occurrence of the lemma as a whole word, counted from 1. */
  occurrence: number;
  readings: Reading[];
  /** Why the edition reads as it does. */
  reason: string;
}

export interface Reading {
  witness: string;
  text: string;
}

export interface Provision {
  /** "1960:V", "1951:preamble". */
  ref: string;
  kind: ProvisionKind;
  /** "Article V", "Preamble". */
  label: string;
  /** What the provision is about, in the editors' words: not part of the text. */
  heading: string | null;
  /** Empty for signatures. */
  paragraphs: Paragraph[];
  /** Empty except for signatures; in the order of the text. */
  signatureBlocks: SignatureBlock[];
}

export interface Paragraph {
  /** "1960:V.1". */
  ref: string;
  text: string;
}

export interface SignatureBlock {
  /** The line above the names, as printed. */
  heading: string;
  party: string;
  names: string[];
}

export const RELATIONS = ["continued", "narrowed", "expanded", "replaced", "dropped", "new"] as const;
export type Relation = (typeof RELATIONS)[number];

/** What the 1960 treaty did. */
export const RELATION_MEANINGS: Readonly<Record<Relation, string>> = {
  continued: "the same rule or purpose, with at most changes of wording",
  narrowed: "the same subject with less scope, right or duty",
  expanded: "the same subject with more scope, right or duty",
  replaced: "the same subject under a different rule",
  dropped: "in 1951, with no counterpart in 1960",
  new: "in 1960, with no counterpart in 1951",
};

/** Differences that a comparison may overlook. */
export const IGNORABLE = ["case", "punctuation", "hyphens"] as const;
export type Ignorable = (typeof IGNORABLE)[number];

/** Words of a treaty: a whole paragraph or provision, or a quotation that occurs once in it. */
export interface TextSpan {
  ref: string;
  /** Null: all of it. */
  quotation: string | null;
}

/** Two texts that meet: by convention the older on the left. */
export interface Sides<T> {
  left: T;
  right: T;
}

/** Which clause of 1951 became what in 1960. */
export interface Correspondence {
  id: string;
  subject: string;
  relation: Relation;
  /** One sentence. */
  reason: string;
  /** Spans of 1951; empty for "new". */
  left: TextSpan[];
  /** Spans of 1960; empty for "dropped". */
  right: TextSpan[];
  judgedBy: string;
  evidence: string[];
  /** Ids of correspondences that a reader of this one should know as well. */
  related?: string[];
}

/** Words of a treaty as they are shown, and what was left out around them. */
export interface Excerpt {
  ref: string;
  text: string;
  /** The text starts in the middle of a sentence. */
  cutBefore: boolean;
  /** The text ends in the middle of a sentence. */
  cutAfter: boolean;
  /** Words of the treaty were left out between this excerpt and the one before it; false for the first. */
  gapBefore: boolean;
}

/** "both parties": each of them, or the two together; "the treaty": a rule about the treaty itself. */
export const PARTIES = ["Japan", "United States", "both parties", "the treaty"] as const;
export type Party = (typeof PARTIES)[number];

/**
 * duty: to do or to allow something; right: what the other party has to allow; option: what a party is free to do or not;
 * declaration: something is so or takes effect; purpose: an aim, a wish or an expectation.
 */
export const OBLIGATION_KINDS = ["duty", "right", "option", "declaration", "purpose"] as const;
export type ObligationKind = (typeof OBLIGATION_KINDS)[number];

/** An operative verb of a treaty: who shall, will or may do what, or states what. */
export interface Obligation {
  id: string;
  /** A paragraph. */
  ref: string;
  party: Party;
  kind: ObligationKind;
  /** As the text has it: words that occur exactly once in the quotation. */
  verb: string;
  /** What the entry says, in a sentence of the editors. */
  content: string;
  /** To whom, as the text says or implies; null if to nobody in particular. */
  to: string | null;
  condition: string | null;
  /** The words of the treaty, which occur exactly once in the paragraph. */
  quotation: string;
  /** Ids of the entries of the other treaty on the same matter. */
  matches: string[];
  /** Why the party or the kind was chosen, where one can argue about it; else null. */
  reason: string | null;
}

/** A verb such as "shall" that has no entry of its own, with the reason. */
export type ObligationException = Pick<Obligation, "ref" | "verb" | "quotation"> & { reason: string };

export interface Event {
  /** "event:" with the start of the date and a slug. */
  ref: string;
  /** EDTF; as precise as the sources are. */
  date: string;
  /** EDTF; null for a point in time. */
  end: string | null;
  title: string;
  /** The history, for a reader who knows none of the sources. */
  text: string;
  /** What sources get wrong, what was not verified; null if nothing. */
  note: string | null;
  tags: string[];
  refs: string[];
  /** Source ids, each with an optional locator after a colon. */
  sources: string[];
  /** Other dates that sources give. */
  claims: DateClaim[];
  /** Reference of the dispute that weighs the claims; null if none. */
  dispute: string | null;
}

/** An event with what became of the disagreement of its sources. */
export interface ListedEvent extends Event {
  /** open: the evidence leaves the question open; source error: some source is wrong; null: no source disagrees. */
  disputed: DisputeKind | null;
}

export interface DateClaim {
  /** EDTF. */
  date: string;
  sources: string[];
}

/** open: the evidence leaves the question open; source error: it settles the question, and some source is wrong. */
export type DisputeKind = "open" | "source error";

/** A question on which sources contradict each other or the record. */
export interface Dispute {
  ref: string;
  question: string;
  claims: { text: string; sources: string[] }[];
  finding: string;
  /** Which sources are wrong and why, what was not verified; null if nothing. */
  note: string | null;
  kind: DisputeKind;
  evidence: string[];
  refs: string[];
}

export const CITATION_STYLES = [
  "bluebook",
  "oscola",
  "chicago",
  "apa",
  "mla",
  "bibtex",
  "ris",
  "csl-json",
] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** What a search can find. */
export const HIT_KINDS = ["provision", "event", "entry", "dispute"] as const;
export type HitKind = (typeof HIT_KINDS)[number];

export const ENTRY_KINDS = ["term", "person", "place", "instrument", "topic", "question"] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** An entry of the glossary. */
export interface Entry {
  ref: string;
  kind: EntryKind;
  name: string;
  japanese: string[];
  /** In Latin letters with macrons. */
  romanized: string[];
  /** What else a reader may type for it, misprints of the sources included. */
  aliases: string[];
  text: string;
  /** What sources get wrong, what was not verified; null if nothing. */
  note: string | null;
  citations: string[];
  refs: string[];
  sources: string[];
}

/** What a citation says about a document of the glossary, besides where it is printed. */
export interface CitableDocument {
  /** Reference of the entry, whose citations say where the document is printed. */
  ref: string;
  /** In full, as printed; for notes without a title, a description by the editors. */
  title: string;
  /** Without the parties, which most styles name after the title. */
  shortTitle: string;
  /** A single party stands for a document with parties that are not listed here. */
  parties: string[];
  /** The date is an EDTF day; the place is null where no source was read for it. */
  made: { how: "signed" | "exchanged" | "issued"; date: string; place: string | null };
  /** Entry into force, EDTF; null where it is not known or does not apply. */
  inForce: string | null;
}

export interface Source {
  id: string;
  /**
   * witness: has the text of a treaty, and may tell the history; account: only tells it; record: outside evidence; treaty:
   * the two texts themselves, as evidence; unread: general knowledge, for which no document was read.
   */
  kind: "witness" | "account" | "record" | "treaty" | "unread";
  /** A few words for a citation line. */
  short: string;
  title: string;
  /** A public address; null if there is none. */
  url: string | null;
  description: string;
  /** What the edition takes from it. */
  taken: string;
  lacks: string[];
  faults: string[];
  rights: string;
  /** Every document of the source that the edition cites. */
  documents: SourceDocument[];
}

/** A document that a citation such as "frus-1951-6:d735" points to. */
export interface SourceDocument {
  /** What follows the colon in a citation: "d735". */
  locator: string;
  title: string;
  /** EDTF; null if unknown. */
  date: string | null;
  url: string | null;
}

/** By reference, what readers call the subject of a passage or a provision: words that its text does not have. */
export type Keywords = Readonly<Record<string, readonly string[]>>;

/** Stems of words by their first two letters: the rest of each, with spaces between them. */
export type Lookalikes = Readonly<Record<string, string>>;

/** Words of readers that the edition does not have. */
export interface ReaderWords {
  /** By word: what the edition calls it. "lawsuit" is "case" or "ruling". */
  synonyms: Readonly<Record<string, readonly string[]>>;
  /** By phrase, in small letters: what the edition says instead. "given back" is "returned". */
  idioms: Readonly<Record<string, string>>;
}
