// The bundled JSON as typed values, each part loaded when it is asked for.

import { DATA_FILES } from "./datafiles.ts";
import type { Correspondence, Dispute, Entry, Event, Source, Treaty } from "./model.ts";

// The shape of each file is proved against its JSON Schema in the tests, so that no run pays for it.

/** Both treaties, the older first. */
export async function treaties(): Promise<readonly Treaty[]> {
  return [await DATA_FILES["treaties/1951.json"](), await DATA_FILES["treaties/1960.json"]()] as Treaty[];
}

/** Which clause of 1951 became what in 1960, in the order of 1951, then what is new in the order of 1960. */
export async function correspondences(): Promise<readonly Correspondence[]> {
  return ((await DATA_FILES["correspondences.json"]()) as { correspondences: Correspondence[] })
    .correspondences;
}

/** By reference, words that a reader would type and the text does not say. */
export async function keywords(): Promise<Readonly<Record<string, readonly string[]>>> {
  return ((await DATA_FILES["keywords.json"]()) as { keywords: Record<string, string[]> }).keywords;
}

/** The events, by date. */
export async function events(): Promise<readonly Event[]> {
  return ((await DATA_FILES["timeline.json"]()) as { events: Event[] }).events;
}

export async function disputes(): Promise<readonly Dispute[]> {
  return ((await DATA_FILES["disputes.json"]()) as { disputes: Dispute[] }).disputes;
}

/** The glossary, by kind and name. */
export async function entries(): Promise<readonly Entry[]> {
  return ((await DATA_FILES["glossary.json"]()) as { entries: Entry[] }).entries;
}

export async function sources(): Promise<readonly Source[]> {
  return ((await DATA_FILES["sources.json"]()) as { sources: Source[] }).sources;
}
