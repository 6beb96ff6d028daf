// What is searched: each paragraph, event, entry and dispute as one passage.

import type { Dispute, Entry, Event, HitKind, Provision, Treaty } from "../../model.ts";
import { MONTHS } from "../calendar.ts";
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
  /** Words that a reader would type and the text does not say; what is claimed of a disputed matter. */
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
export function passagesOf({ treaties, events, entries, disputes, keywords }: SearchCorpus): SearchPassage[] {
  const added = (ref: string) => keywords[ref] ?? [];
  return [
    ...treaties.flatMap((treaty) => provisionPassages(treaty, added)),
    ...events.map((event) => eventPassage(event, added)),
    ...entries.map((entry) => entryPassage(entry, added)),
    ...disputes.map((dispute) => disputePassage(dispute, added)),
  ];
}

type Added = (ref: string) => readonly string[];

function provisionPassages(treaty: Treaty, added: Added): SearchPassage[] {
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
      readings: readingsOf(treaty, provision, ref, text),
      names: [],
      // Whoever types a year with other words means the treaty of that year.
      keywords: [`${treaty.ref} treaty`, provision.label, ...added(ref), ...added(provision.ref)],
    }));
  });
}

function readingsOf(treaty: Treaty, provision: Provision, ref: string, text: string) {
  if (!treaty.variants.some((variant) => variant.ref === ref)) return [];
  return treaty.witnesses
    .filter(({ lacks }) => !lacks.includes(provision.ref))
    .map((witness) => ({ witness: witness.id, text: asRead(treaty, witness, ref, text) }))
    .filter((reading) => reading.text !== text);
}

function eventPassage({ ref, title, text, date, end }: Event, added: Added): SearchPassage {
  const names = [title, ...spelledOut(date), ...(end ? spelledOut(end) : [])];
  return { ref, kind: "event", title, heading: null, text, readings: [], names, keywords: added(ref) };
}

function entryPassage(entry: Entry, added: Added): SearchPassage {
  const { ref, name, text, aliases, japanese, romanised } = entry;
  const names = [name, ...aliases, ...japanese, ...romanised];
  return { ref, kind: "entry", title: name, heading: null, text, readings: [], names, keywords: added(ref) };
}

function disputePassage({ ref, question, claims, finding }: Dispute, added: Added): SearchPassage {
  // What is claimed is found, and is not shown as if it were so.
  const keywords = [...added(ref), ...claims.map((claim) => claim.text)];
  const [title, names] = [question, [question]];
  return { ref, kind: "dispute", title, heading: null, text: finding, readings: [], names, keywords };
}

/** "1960-06-23" as people write it: "23 June 1960", "1960年6月23日" and the date itself. */
function spelledOut(date: string): string[] {
  const [year, month, day] = date.replace(/[~?%]/g, "").split("-");
  const name = month ? MONTHS[Number(month) - 1] : null;
  if (!name) return [date, `${year}年`];
  if (!day) return [date, `${name} ${year}`, `${year}年${Number(month)}月`];
  return [date, `${Number(day)} ${name} ${year}`, `${year}年${Number(month)}月${Number(day)}日`];
}
