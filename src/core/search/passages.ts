// What is searched: each paragraph, event, entry and dispute as one passage.

import type { Dispute, Entry, Event, HitKind, Treaty } from "../../model.ts";
import { asRead } from "../collate.ts";
import { linesOf } from "../passage.ts";

export interface SearchPassage {
  ref: string;
  kind: HitKind;
  /** "Article V", or the name of what is not a provision. */
  title: string;
  /** The editors' words over a provision; null for other kinds. */
  heading: string | null;
  text: string;
  /** The same passage as a copy reads it, where it differs. */
  readings: { witness: string; text: string }[];
  /** Every form of the name of what is not a provision. */
  names: string[];
  /** Words that a reader would type and the text does not say. */
  keywords: readonly string[];
}

/** By reference, what the editors add for the search alone. */
export type Keywords = Readonly<Record<string, readonly string[]>>;

export interface SearchCorpus {
  treaties: readonly Treaty[];
  events: readonly Event[];
  entries: readonly Entry[];
  disputes: readonly Dispute[];
  keywords: Keywords;
}

/** All of them, in this order: provisions, events, entries, disputes. */
export function passagesOf(corpus: SearchCorpus): SearchPassage[] {
  const records = [
    ...corpus.events.map(eventPassage),
    ...corpus.entries.map(entryPassage),
    ...corpus.disputes.map(disputePassage),
  ];
  const added = (ref: string) => corpus.keywords[ref] ?? [];
  return [
    ...corpus.treaties.flatMap((treaty) => provisionPassages(treaty, added)),
    ...records.map((record) => ({
      ...{ ...record, heading: null, readings: [] },
      keywords: added(record.ref),
    })),
  ];
}

function provisionPassages(treaty: Treaty, added: (ref: string) => readonly string[]): SearchPassage[] {
  return treaty.provisions.flatMap((provision) => {
    const units =
      provision.kind === "signatures"
        ? [{ ref: provision.ref, text: linesOf(provision).join("\n") }]
        : provision.paragraphs;
    return units.map(({ ref, text }) => ({
      ref,
      kind: "provision" as const,
      title: provision.label,
      heading: provision.heading,
      text,
      readings: treaty.witnesses
        .filter(({ lacks }) => !lacks.includes(provision.ref))
        .map((witness) => ({ witness: witness.id, text: asRead(treaty, witness, ref, text) }))
        .filter((reading) => reading.text !== text),
      names: [],
      // Whoever types a year with other words means the treaty of that year.
      keywords: [`${treaty.ref} treaty`, provision.label, ...added(ref), ...added(provision.ref)],
    }));
  });
}

type RecordPassage = Pick<SearchPassage, "ref" | "kind" | "title" | "text" | "names">;

function entryPassage({ ref, name, japanese, romanised, aliases, text }: Entry): RecordPassage {
  return { ref, kind: "entry", title: name, text, names: [name, ...aliases, ...japanese, ...romanised] };
}

function disputePassage({ ref, question, claims, finding }: Dispute): RecordPassage {
  const text = [finding, ...claims.map((claim) => claim.text)].join(" ");
  return { ref, kind: "dispute", title: question, text, names: [question] };
}

function eventPassage({ ref, title, text, date, end }: Event): RecordPassage {
  return {
    ref,
    kind: "event",
    title,
    text,
    names: [title, ...spelledOut(date), ...(end ? spelledOut(end) : [])],
  };
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** "1960-06-23" as people write it: "23 June 1960", "1960年6月23日" and the date itself. */
function spelledOut(date: string): string[] {
  const [year, month, day] = date.replace(/[~?%]/g, "").split("-");
  const name = month ? MONTHS[Number(month) - 1] : null;
  if (!name) return [date, `${year}年`];
  if (!day) return [date, `${name} ${year}`, `${year}年${Number(month)}月`];
  return [date, `${Number(day)} ${name} ${year}`, `${year}年${Number(month)}月${Number(day)}日`];
}
