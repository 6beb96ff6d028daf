// What each style of citations is called.

import type { CitationStyle } from "../treaty/model.ts";

export const STYLE_NAMES: Readonly<Record<CitationStyle, string>> = {
  bluebook: "Bluebook",
  oscola: "OSCOLA",
  chicago: "Chicago",
  apa: "APA",
  mla: "MLA",
  bibtex: "BibTeX",
  ris: "RIS",
  "csl-json": "CSL-JSON",
};
