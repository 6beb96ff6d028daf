// Citations of treaties, their parts and the documents of the glossary.

import type { Answer, Notice } from "../../errors.ts";
import type { Corpus } from "../../treaty/data.ts";
import type { Passage } from "../../treaty/lookup.ts";
import type { CitationStyle } from "../../treaty/model.ts";
import { bibtex } from "./bibtex.ts";
import { cslJson } from "./cslJson.ts";
import type { Export } from "./exported.ts";
import { type Pinpoint, pinpointOf, refOf } from "./pinpoint.ts";
import type { CitedPassage, CiteResult } from "./result.ts";
import { ris } from "./ris.ts";
import { apa, bluebook, chicago, mla, oscola, type Style } from "./styles.ts";
import { type Work, workOfDocument, workOfTreaty } from "./work.ts";

const STYLES: Readonly<Record<CitationStyle, Style | Export>> = {
  bluebook,
  oscola,
  chicago,
  apa,
  mla,
  bibtex,
  ris,
  "csl-json": cslJson,
};

/** What one reference names: passages, which are cited together, or an entry of the glossary. */
export type Cited =
  | {
      passages: readonly Passage[];
      /** Whether the reader typed paragraphs: "V.1-2" rather than "V". */
      namesParagraphs: boolean;
    }
  /** The reference of the entry. */
  | { entry: string };

export type CitableCorpus = Pick<Corpus, "treaties" | "entries" | "documents" | "citedAs">;

/**
 * One citation for each reference and treaty, once each. An entry that is not in the glossary or has no citation gives
 * a notice.
 */
export function citationsOf(
  references: readonly Cited[],
  style: CitationStyle,
  corpus: CitableCorpus,
): Answer<CiteResult> {
  const citations = new Map<string, CitedPassage>();
  const notices: Notice[] = [];
  for (const reference of references) {
    const cited = "entry" in reference ? citedEntry(reference.entry, corpus) : citedPassages(reference);
    if ("kind" in cited) {
      notices.push(cited);
      continue;
    }
    for (const { ref, work, pinpoint } of cited) {
      if (citations.has(ref)) continue;
      citations.set(ref, { ref, text: STYLES[style](work, pinpoint, ref) });
      const unpaged = style === "oscola" ? unpagedUnitedNationsPrint(work) : null;
      if (unpaged !== null) notices.push({ kind: "unknown page", ref, print: unpaged });
    }
  }
  return { result: { schema: "anpo/cite@1", style, citations: [...citations.values()] }, notices };
}

/** OSCOLA puts the United Nations series first; null unless the edition has a volume of it without a page. */
function unpagedUnitedNationsPrint({ citations, prints }: Work): string | null {
  if (prints.some(({ series }) => series === "U.N.T.S.")) return null;
  return citations.find((citation) => citation.includes("U.N.T.S.")) ?? null;
}

interface Citable {
  ref: string;
  work: Work;
  /** Null: the whole document. */
  pinpoint: Pinpoint | null;
}

function citedPassages({ passages, namesParagraphs }: Extract<Cited, { passages: unknown }>): Citable[] {
  const treaties = [...new Set(passages.map(({ treaty }) => treaty))];
  return treaties.map((treaty) => {
    const own = passages.filter((passage) => passage.treaty === treaty);
    const pinpoint = pinpointOf(treaty, own, namesParagraphs);
    return { ref: pinpoint === null ? treaty.ref : refOf(pinpoint), work: workOfTreaty(treaty), pinpoint };
  });
}

function citedEntry(
  given: string,
  { treaties, entries, documents, citedAs }: CitableCorpus,
): Citable[] | Notice {
  const ref = citedAs[given] ?? given;
  const treaty = treaties.find((one) => one.ref === ref);
  if (treaty) return [{ ref, work: workOfTreaty(treaty), pinpoint: null }];
  const entry = entries.find((one) => one.ref === ref);
  const document = documents.find((one) => one.ref === ref);
  if (entry && document) return [{ ref, work: workOfDocument(document, entry.citations), pinpoint: null }];
  if (entry) return { kind: "no citation", given, isMissing: true };
  return { kind: "no such record", given, exists: entries.map((one) => one.ref), isMissing: true };
}
