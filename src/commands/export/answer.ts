// The whole edition as one value.

import { compareCorrespondence } from "../../treaty/clauses.ts";
import type { Corpus } from "../../treaty/data.ts";
import { EDITION } from "../../treaty/edition.ts";
import { listedEvents } from "../../treaty/listedEvents.ts";
import type { Treaty } from "../../treaty/model.ts";
import type { ExportResult } from "./result.ts";

export function wholeEdition(corpus: Corpus): ExportResult {
  const { correspondences, events, entries, disputes, sources, documents, citedAs, keywords } = corpus;
  const { synonyms, idioms } = corpus.readerWords;
  return {
    schema: "anpo/export@1",
    ...EDITION,
    treaties: corpus.treaties.map(withoutSchema),
    correspondences: correspondences.map((one) => compareCorrespondence(one, corpus, [])),
    obligations: [...corpus.obligations],
    obligationExceptions: [...corpus.obligationExceptions],
    events: listedEvents(events, disputes),
    ...{ entries: [...entries], disputes: [...disputes], sources: [...sources] },
    ...{ documents: [...documents], citedAs, keywords },
    readerWords: { synonyms, idioms },
    lookalikes: corpus.lookalikes,
  };
}

/** The file of a treaty names its schema for editors. */
function withoutSchema(treaty: Treaty): Treaty {
  const { $schema, ...own } = treaty as Treaty & { $schema?: string };
  return own;
}
