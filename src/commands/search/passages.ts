// What is searched: each paragraph, event, entry and dispute is one passage.

import { MONTHS } from "../../text/dates.ts";
import type {
  Dispute,
  Entry,
  Event,
  HitKind,
  Keywords,
  Lookalikes,
  Provision,
  ReaderWords,
  Treaty,
} from "../../treaty/model.ts";
import { linesOf } from "../../treaty/passage.ts";
import { asRead } from "../../treaty/witness.ts";
import { asWritten } from "./spelling.ts";
import { SEPARATOR, type SearchField } from "./wordIndex.ts";

export interface SearchPassage {
  ref: string;
  kind: HitKind;
  /** "Article V", or the name of an event, an entry or a dispute. */
  title: string;
  /** The editors' heading of a provision; null for other kinds. */
  heading: string | null;
  text: string;
  /** The same passage in each copy that reads otherwise. */
  readings: { witness: string; text: string }[];
  /** Every form of the name of an event, an entry or a dispute. */
  names: string[];
  /** Words that a reader would type and the text lacks; the claims of a dispute. */
  keywords: readonly string[];
  /** References to passages and records that it speaks of. */
  refs: readonly string[];
  /** When an event happened, or a treaty was signed; null for other kinds. Each bound is in EDTF. */
  dates: { from: string; to: string } | null;
}

export interface SearchCorpus {
  treaties: readonly Treaty[];
  events: readonly Event[];
  entries: readonly Entry[];
  disputes: readonly Dispute[];
  keywords: Keywords;
  /** By the reference of an entry: the treaty or entry that it is cited as. */
  citedAs: Readonly<Record<string, string>>;
  readerWords: ReaderWords;
  lookalikes: Lookalikes;
}

/** All passages in the order of hits with equal scores: provisions, the treaty in force first; entries; events; disputes. */
export function passagesOf({
  treaties,
  events,
  entries,
  disputes,
  keywords,
  citedAs,
}: Omit<SearchCorpus, "readerWords" | "lookalikes">): SearchPassage[] {
  const added = (ref: string) => keywords[ref] ?? [];
  const isOver = ({ ended }: Treaty) => Number(ended !== null);
  const inForceFirst = treaties.toSorted((one, other) => isOver(one) - isOver(other));
  return [
    ...inForceFirst.flatMap((treaty) => provisionPassages(treaty, added)),
    ...entries.map((entry) => entryPassage(entry, added, /^\d/.test(citedAs[entry.ref] ?? ""))),
    ...events.map((event) => eventPassage(event, added)),
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
      // Whoever asks who signed wants the signatures before everything that speaks of the signing.
      names: provision.kind === "signatures" ? namesOfSignatures(treaty.ref) : [],
      refs: [],
      dates: { from: treaty.signed.date, to: treaty.signed.date },
      // With other words, a year means the treaty of that year.
      keywords: [`${treaty.ref} treaty`, provision.label, ...added(ref), ...added(provision.ref)],
    }));
  });
}

function namesOfSignatures(treaty: string): string[] {
  return [`who signed the ${treaty} treaty`, `who signed ${treaty}`, `${treaty} signatories`];
}

function readingsOf(treaty: Treaty, provision: Provision, ref: string, text: string) {
  if (!treaty.variants.some((variant) => variant.ref === ref)) return [];
  return treaty.witnesses
    .filter(({ lacks }) => !lacks.includes(provision.ref))
    .map((witness) => ({ witness: witness.id, text: asRead(treaty, witness, ref, text) }))
    .filter((reading) => reading.text !== text);
}

function eventPassage({ ref, title, text, date, end, refs }: Event, added: Added): SearchPassage {
  const names = [title, ...spelledOut(date), ...(end ? spelledOut(end) : [])];
  const dates = { from: date, to: end ?? date };
  const nothing = { heading: null, readings: [] };
  return { ...nothing, ref, kind: "event", title, text, names, keywords: added(ref), refs, dates };
}

function entryPassage(entry: Entry, added: Added, isTreaty: boolean): SearchPassage {
  const { ref, name, text, aliases, japanese, romanized, refs } = entry;
  const citations = entry.citations.map(asWritten);
  // Documents that were printed with a treaty have its number, which is a name of the treaty alone.
  const names = [name, ...aliases, ...japanese, ...romanized, ...(isTreaty ? citations : [])];
  const keywords = [...added(ref), ...(isTreaty ? [] : citations)];
  const nothing = { heading: null, readings: [], dates: null };
  return { ...nothing, ref, kind: "entry", title: name, text, names, keywords, refs };
}

function disputePassage({ ref, question, claims, finding, refs }: Dispute, added: Added): SearchPassage {
  // A claim can be found, but must not be shown as if it were true.
  const keywords = [...added(ref), ...claims.map((claim) => claim.text)];
  const [title, names] = [question, [question]];
  const nothing = { heading: null, readings: [], dates: null };
  return { ...nothing, ref, kind: "dispute", title, text: finding, names, keywords, refs };
}

/** The texts that a passage is found by. */
export function fieldsOf({ kind, heading, text, ...passage }: SearchPassage, place: number): SearchField[] {
  const owner = kind === "provision" ? "provision" : "other";
  const field = (kind: SearchField["kind"], text: string, witness: string | null = null): SearchField => {
    return { passage: place, kind, text, witness };
  };
  return [
    field(`${owner} text`, text),
    ...passage.readings.map((reading) => field(`${owner} text`, reading.text, reading.witness)),
    field("names", passage.names.join(SEPARATOR)),
    field(`${owner} keywords`, [heading ?? "", ...passage.keywords].join(SEPARATOR)),
  ];
}

/** "1960-06-23" as people write it: "23 June 1960", "1960年6月23日" and the date itself. */
function spelledOut(date: string): string[] {
  const [year, month, day] = date.replace(/[~?%]/g, "").split("-");
  const name = month ? MONTHS[Number(month) - 1] : null;
  if (!name) return [date, `${year}年`];
  if (!day) return [date, `${name} ${year}`, `${year}年${Number(month)}月`];
  return [date, `${Number(day)} ${name} ${year}`, `${year}年${Number(month)}月${Number(day)}日`];
}
