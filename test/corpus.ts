// The bundled data and a few small questions to it, for the tests.

import * as corpus from "../src/corpus.ts";
import type { Paragraph, Treaty } from "../src/model.ts";

export const treaties = await corpus.treaties();
export const correspondences = await corpus.correspondences();
export const events = await corpus.events();
export const disputes = await corpus.disputes();
export const entries = await corpus.entries();
export const sources = await corpus.sources();
export const keywords = await corpus.keywords();

export const paragraphs: Paragraph[] = treaties.flatMap(({ provisions }) =>
  provisions.flatMap((provision) => provision.paragraphs),
);

export function treaty(ref: string): Treaty {
  const found = treaties.find((one) => one.ref === ref);
  if (!found) throw new Error(`no treaty ${ref}`);
  return found;
}

/** Every reference that exists. */
export const refs: string[] = [
  ...treaties.flatMap(({ ref, provisions }) => [ref, ...provisions.map((provision) => provision.ref)]),
  ...paragraphs.map(({ ref }) => ref),
  ...events.map(({ ref }) => ref),
  ...disputes.map(({ ref }) => ref),
  ...entries.map(({ ref }) => ref),
];
