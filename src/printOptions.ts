// How the library prints a document; apart from ask.ts, so that the types of the library stay few.

/** How to print a document. The options of a page, such as `notes` or `summary`, are those of the command line. */
export interface PrintOptions {
  /** Columns at which lines are wrapped; by default 80 for a terminal, and no wrapping for plain text. */
  width?: number;
  color?: boolean;
  /** For screen readers. */
  accessible?: boolean;
  /** Starts CSV and TSV with a byte-order mark. */
  bom?: boolean;
  notes?: boolean;
  /** A row for each clause of a comparison. */
  summary?: boolean;
  /** How a comparison is laid out. */
  layout?: "inline" | "side-by-side";
  /** A provision beside its matching ones. */
  parallel?: boolean;
  /** Events on an axis. */
  chart?: boolean;
  /** How each word of a search was found. */
  explain?: boolean;
  /** Variants as apparatus lines. */
  apparatus?: boolean;
}
