// The bundled data, and its paragraphs and references as lists.

import { bundledCorpus } from "../../src/treaty/data.ts";
import type { Paragraph, Treaty } from "../../src/treaty/model.ts";

export const corpus = bundledCorpus();
export const {
  treaties,
  correspondences,
  obligations,
  obligationExceptions,
  events,
  disputes,
  entries,
  documents,
  sources,
  keywords,
} = corpus;

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
