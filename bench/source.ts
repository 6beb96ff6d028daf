// All that the benchmarks use of anpo: its data, as a bundle can contain them, its search and its word diff.

import correspondences from "../data/correspondences.json";
import diffs from "../data/diffs.json";
import disputes from "../data/disputes.json";
import documents from "../data/documents.json";
import glossary from "../data/glossary.json";
import keywords from "../data/keywords.json";
import lookalikes from "../data/lookalikes.json";
import readerWords from "../data/reader-words.json";
import sources from "../data/sources.json";
import timeline from "../data/timeline.json";
import treaty1951 from "../data/treaties/1951.json";
import treaty1960 from "../data/treaties/1960.json";
import { answerSearch, indexPassages, isAmong } from "../src/commands/search/answer.ts";
import { passagesOf, type SearchPassage } from "../src/commands/search/passages.ts";
import { AnpoError } from "../src/errors.ts";
import { compareTexts } from "../src/text/diff.ts";
import type { Corpus } from "../src/treaty/data.ts";
import { linesOf } from "../src/treaty/passage.ts";

export { compareTexts, linesOf, type SearchPassage };

export const corpus = {
  treaties: [treaty1951, treaty1960],
  correspondences: correspondences.correspondences,
  diffs: diffs.diffs,
  keywords: keywords.keywords,
  citedAs: documents.citedAs,
  readerWords,
  lookalikes: lookalikes.lookalikes,
  events: timeline.events,
  disputes: disputes.disputes,
  entries: glossary.entries,
  sources: sources.sources,
} as unknown as Corpus;

export const passages: readonly SearchPassage[] = passagesOf(corpus);

export type Engine = (query: string) => string[];

/** anpo's search over these passages: the references of its ten best hits, or none for a query that it refuses. */
export function anpoSearch(passages: readonly SearchPassage[]): Engine {
  const index = indexPassages(passages, corpus.treaties, corpus.readerWords, (word) =>
    isAmong(word, corpus.lookalikes),
  );
  return (query) => {
    try {
      const question = {
        query,
        finder: null,
        which: "best",
        sort: "relevance",
        within: null,
        kinds: [],
        limit: 10,
      } as const;
      return answerSearch(index, question).result.hits.map(({ ref }) => ref);
    } catch (error) {
      if (error instanceof AnpoError) return [];
      throw error;
    }
  };
}
