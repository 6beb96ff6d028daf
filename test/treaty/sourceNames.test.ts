// What readers are told instead of the ids of sources.

import { expect, test } from "vitest";
import { findSources } from "../../src/commands/sources/answer.ts";
import { sourceNames } from "../../src/treaty/sourceNames.ts";
import { corpus } from "../support/corpus.ts";

test.each([
  [["press:asahi-1960-06-19"], "Asahi, 19 June 1960"],
  [["press-nz:1960-06-24"], "Press (Christchurch), 24 June 1960"],
  [["frus-1958-60-18:d130", "frus-1958-60-18:d190"], "FRUS 1958–1960, vol. XVIII, doc. 130, 190"],
  [["handout-1960", "established"], "Handout, 1960 treaty; general knowledge (no document consulted)"],
  [["reference:wikipedia-michiko-kanba"], "Wikipedia: Michiko Kanba"],
  [["treaty-text:1960:VIII"], "Treaty text, 1960:VIII"],
  [["nobody:1"], "nobody:1"],
])("%j: %s", (citations, expected) => expect(sourceNames(citations, corpus.sources)).toBe(expected));

test("every cited document has a name, and with a date or number, anpo sources finds it by that name", () => {
  const documents = corpus.sources
    .filter(({ kind }) => kind !== "treaty")
    .flatMap(({ id, documents }) => documents.map(({ locator }) => [id, `${id}:${locator}`] as const));
  for (const [id, citation] of documents) {
    const name = sourceNames([citation], corpus.sources);
    expect(name).not.toBe("");
    expect(name).not.toContain(citation);
    if (!name.includes(", ")) continue;
    const found = findSources(corpus, name).result.sources.map((one) => one.id);
    expect([name, found]).toEqual([name, expect.arrayContaining([id])]);
  }
});
