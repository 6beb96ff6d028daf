// Computes for the build what need not be computed at every run.

import { passagesOf } from "./core/search/passages.ts";
import { listWords } from "./core/search/search.ts";
import type { WordList } from "./core/search/vocabulary.ts";
import * as corpus from "./corpus.ts";

/** The words of all passages that are searched. */
export async function wordList(): Promise<WordList> {
  return listWords(
    passagesOf({
      treaties: await corpus.treaties(),
      events: await corpus.events(),
      entries: await corpus.entries(),
      disputes: await corpus.disputes(),
      keywords: await corpus.keywords(),
    }),
  );
}
