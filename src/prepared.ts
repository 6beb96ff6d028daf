// What the build has computed from the data; in the source tree nothing, so that it is computed when needed.

import type { WordList } from "./core/search/vocabulary.ts";

/** The words of all passages that are searched; undefined where nothing was built. */
export async function preparedWordList(): Promise<WordList | undefined> {
  return undefined;
}
