// The --json document of `anpo cite`.

import type { CitationStyle } from "../../treaty/model.ts";

export interface CiteResult {
  schema: "anpo/cite@1";
  style: CitationStyle;
  /** In the order in which they were named, each once. */
  citations: CitedPassage[];
}

export interface CitedPassage {
  /**
   * What is cited, as anpo reads it: "1960:V.2", "1960:IV-VI", "1960:preamble.1,3" or the entry of a document,
   * "glossary:status-of-forces-agreement".
   */
  ref: string;
  /** In the form of the style: one line, or several lines for bibtex, ris and csl-json. */
  text: string;
}
