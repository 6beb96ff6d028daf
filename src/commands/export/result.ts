// The --json document of `anpo export`: everything that the edition has.

import type { Comparison } from "../../treaty/comparison.ts";
import type {
  CitableDocument,
  Dispute,
  Entry,
  Keywords,
  ListedEvent,
  Lookalikes,
  Obligation,
  ObligationException,
  ReaderWords,
  Source,
  Treaty,
} from "../../treaty/model.ts";

export interface ExportResult {
  schema: "anpo/export@1";
  title: string;
  /** The date of the edition, EDTF. */
  date: string;
  /** Both treaties with their copies, variants and notes, the older first. */
  treaties: Treaty[];
  /** What became of each clause, in 1951 order, then what is new, in 1960 order. */
  correspondences: Comparison[];
  /** Who shall, will or may do what, in the order of the texts. */
  obligations: Obligation[];
  /** Verbs of the treaties that have no entry among the obligations, with the reason. */
  obligationExceptions: ObligationException[];
  /** By date. */
  events: ListedEvent[];
  /** The glossary, by kind and name. */
  entries: Entry[];
  disputes: Dispute[];
  sources: Source[];
  /** What citations need to know about the documents of the glossary. */
  documents: CitableDocument[];
  /** Entries that are cited as a treaty or as another entry. */
  citedAs: Readonly<Record<string, string>>;
  /** By reference: words that a reader might search for and that the text does not have. */
  keywords: Keywords;
  /** What readers say where the edition says something else, for the search. */
  readerWords: ReaderWords;
  /** Words and names that the search does not take for misspellings. */
  lookalikes: Lookalikes;
}
