// The bundled JSON as typed values, each part loaded when it is asked for.

import type { Correspondence, Dispute, Entry, Event, Source, Treaty } from "./model.ts";

// The shape of each file is proved against its JSON Schema in the tests, so that no run pays for it.
type Loaded = { default: unknown };
const part = (load: () => Promise<Loaded>) => async () => (await load()).default;

const treaty1951 = part(() => import("../data/treaties/1951.json"));
const treaty1960 = part(() => import("../data/treaties/1960.json"));
const correspondenceFile = part(() => import("../data/correspondences.json"));
const keywordFile = part(() => import("../data/keywords.json"));
const timelineFile = part(() => import("../data/timeline.json"));
const disputeFile = part(() => import("../data/disputes.json"));
const glossaryFile = part(() => import("../data/glossary.json"));
const sourceFile = part(() => import("../data/sources.json"));

/** Both treaties, the older first. */
export async function treaties(): Promise<readonly Treaty[]> {
  return (await Promise.all([treaty1951(), treaty1960()])) as Treaty[];
}

/** Which clause of 1951 became what in 1960, in the order of 1951, then what is new in the order of 1960. */
export async function correspondences(): Promise<readonly Correspondence[]> {
  return ((await correspondenceFile()) as { correspondences: Correspondence[] }).correspondences;
}

/** By reference, words that a reader would type and the text does not say. */
export async function keywords(): Promise<Readonly<Record<string, readonly string[]>>> {
  return ((await keywordFile()) as { keywords: Record<string, string[]> }).keywords;
}

/** The events, by date. */
export async function events(): Promise<readonly Event[]> {
  return ((await timelineFile()) as { events: Event[] }).events;
}

export async function disputes(): Promise<readonly Dispute[]> {
  return ((await disputeFile()) as { disputes: Dispute[] }).disputes;
}

/** The glossary, by kind and name. */
export async function entries(): Promise<readonly Entry[]> {
  return ((await glossaryFile()) as { entries: Entry[] }).entries;
}

export async function sources(): Promise<readonly Source[]> {
  return ((await sourceFile()) as { sources: Source[] }).sources;
}
