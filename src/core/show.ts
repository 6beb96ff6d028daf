// References → the passages and records they name, ready to show.

import type {
  Correspondence,
  Dispute,
  Entry,
  Event,
  Explanation,
  Source,
  Treaty,
  Witness,
} from "../model.ts";
import { didYouMean } from "../nearest.ts";
import { findWitness, isNamed, readingOf } from "./collate.ts";
import { counterpartsOf } from "./correspond.ts";
import { isWhole, lookUp, type Passage, refsOf, wholeTreaty } from "./lookup.ts";
import { linesOf } from "./passage.ts";
import { isPassage, type NamedPassages, type Reference } from "./reference.ts";
import type { ShownProvision, ShownTreaty, ShownWitness, ShowResult } from "./results.ts";

export interface ShowCorpus {
  treaties: readonly Treaty[];
  correspondences: readonly Correspondence[];
  sources: readonly Source[];
  events: readonly Event[];
  disputes: readonly Dispute[];
  entries: readonly Entry[];
}

export interface ShowOptions {
  /** Whether to add variants and explanations. */
  notes: boolean;
  /** The id or siglum of a copy to read instead of the edition; null: the edition. */
  witness: string | null;
}

export interface Shown {
  result: ShowResult;
  /** For each reference to nothing, one message that says what there is. */
  missing: string[];
  /** Where a reference without a treaty finds something in one of them only: what the other lacks. */
  oneSided: string[];
}

/** The contents of the treaties: every provision without its text. */
export function contents(treaties: readonly Treaty[]): ShowResult {
  const bare = (treaty: Treaty) =>
    wholeTreaty(treaty).map((passage) => ({
      ...shownProvision(passage),
      complete: false,
      paragraphs: [],
      signatories: [],
      lines: [],
    }));
  return showResult(treaties.map((treaty) => shownTreaty(treaty, bare(treaty))));
}

/** Throws a UsageError for a copy that a treaty, of which something was found, has not. */
export function show(references: readonly Reference[], options: ShowOptions, corpus: ShowCorpus): Shown {
  const asked = references.filter(isPassage);
  const { witness } = options;
  const found = lookUp(
    witness === null ? asked : inTreatyOf(witness, asked, corpus.treaties),
    corpus.treaties,
  );
  const wanted = references.flatMap((reference) => (isPassage(reference) ? [] : [reference.ref]));
  const events = corpus.events.filter(({ ref }) => wanted.includes(ref));
  const disputes = corpus.disputes.filter(({ ref }) => wanted.includes(ref));
  const entries = corpus.entries.filter(({ ref }) => wanted.includes(ref));
  const known = [...events, ...entries, ...disputes].map(({ ref }) => ref);
  const unknown = wanted.filter((ref) => !known.includes(ref));
  const shown = groupByTreaty(found.passages).map(([treaty, passages]) =>
    witness === null
      ? edition(treaty, passages, options, corpus)
      : copy(treaty, passages, witness, options, corpus),
  );
  const treaties = shown.map((one) => one.treaty).filter(({ provisions }) => provisions.length > 0);
  return {
    result: { ...showResult(treaties), events, entries, disputes },
    missing: [
      ...found.missing,
      ...unknown.map((ref) => unknownRecord(ref, [...corpus.events, ...corpus.entries, ...corpus.disputes])),
      ...shown.flatMap(({ missing }) => missing),
    ],
    oneSided: found.oneSided,
  };
}

/** What names no treaty means the one that a copy is of; where that is not clear, it stays as it is. */
function inTreatyOf(
  witness: string,
  references: readonly NamedPassages[],
  treaties: readonly Treaty[],
): readonly NamedPassages[] {
  const [treaty, ...others] = treaties.filter(({ witnesses }) =>
    witnesses.some((one) => isNamed(one, witness)),
  );
  if (!treaty || others.length > 0) return references;
  return references.map((one) => (one.treaty === null ? { ...one, treaty: treaty.ref } : one));
}

function unknownRecord(ref: string, records: readonly { ref: string }[]): string {
  const near = didYouMean(
    ref,
    records.map((record) => record.ref),
  );
  return `there is no ${ref}${near ? `; ${near}` : ""}`;
}

interface ShownPart {
  treaty: ShownTreaty;
  missing: string[];
}

function edition(
  treaty: Treaty,
  passages: readonly Passage[],
  { notes }: ShowOptions,
  corpus: ShowCorpus,
): ShownPart {
  const about = <T extends { ref: string }>(remarks: readonly T[], passage: Passage): T[] => {
    const shown = shownRefs(passage);
    return notes ? remarks.filter(({ ref }) => shown.includes(ref)) : [];
  };
  const provisions = passages.map((passage) => ({
    ...shownProvision(passage),
    counterparts: counterpartsFor(passage, corpus),
    variants: about(treaty.variants, passage),
    notes: [...about(treaty.notes, passage), ...about(omissions(treaty), passage)],
    mentions: notes ? mentionsOf(passage, corpus) : [],
  }));
  const whole = notes ? treaty.notes.filter(({ ref }) => ref === treaty.ref) : [];
  return { treaty: { ...shownTreaty(treaty, provisions), notes: whole }, missing: [] };
}

/** What a copy does not have at all, for a reader who sees the edition. */
function omissions(treaty: Treaty): Explanation[] {
  return treaty.witnesses.flatMap(({ id, lacks }) =>
    lacks.map((ref) => ({ ref, text: `The copy ${id} does not have it.`, sources: [id] })),
  );
}

function copy(
  treaty: Treaty,
  passages: readonly Passage[],
  given: string,
  { notes }: ShowOptions,
  corpus: ShowCorpus,
): ShownPart {
  const witness = findWitness(treaty, given);
  const reading = readingOf(treaty, witness);
  const provisions = passages.flatMap(({ provision, paragraphs }) => {
    const read = reading.find(({ ref }) => ref === provision.ref);
    if (!read) return [];
    const wanted = read.paragraphs.filter(({ ref }) => paragraphs.some((paragraph) => paragraph.ref === ref));
    const shown = shownProvision({ treaty, provision: read, paragraphs: wanted });
    const refs = notes ? shownRefs({ provision: read, paragraphs: wanted }) : [];
    const variants = treaty.variants.filter(
      ({ ref, readings }) => refs.includes(ref) && readings.some((one) => one.witness === witness.id),
    );
    const lines = read.kind === "signatures" ? read.lines : [];
    const counterparts = counterpartsFor({ treaty, provision, paragraphs }, corpus);
    return [{ ...shown, heading: null, lines, counterparts, variants }];
  });
  const lacking = passages.filter(({ provision }) => witness.lacks.includes(provision.ref));
  const complete = passages.length === treaty.provisions.length && passages.every(isWhole);
  const missing = lacking.map(
    ({ provision: { ref } }) => `${witness.id} lacks ${ref}; the edition has it: anpo show ${ref}`,
  );
  const shown: ShownTreaty = {
    ...shownTreaty(treaty, provisions),
    complete,
    witness: shownWitness(witness, corpus.sources),
  };
  return { treaty: shown, missing: complete ? [] : missing };
}

function shownWitness({ id, siglum, lacks, folded }: Witness, sources: readonly Source[]): ShownWitness {
  return { id, siglum, title: sources.find((source) => source.id === id)?.title ?? id, lacks, folded };
}

/** Counterparts of all that is shown of a provision. */
function counterpartsFor(passage: Passage, { correspondences, treaties }: ShowCorpus) {
  return refsOf([passage]).flatMap((ref) => counterpartsOf(ref, correspondences, treaties));
}

function shownProvision(passage: Passage): ShownProvision {
  const { provision, paragraphs } = passage;
  const { ref, kind, label, heading, signatureBlocks } = provision;
  return {
    ref,
    kind,
    label,
    heading,
    complete: isWhole(passage),
    paragraphs: paragraphs.map((paragraph) => ({ ref: paragraph.ref, text: paragraph.text })),
    signatories: signatureBlocks.flatMap(({ party, names }) => names.map((name) => ({ party, name }))),
    lines: kind === "signatures" ? linesOf(provision) : [],
    counterparts: [],
    variants: [],
    notes: [],
    mentions: [],
  };
}

/** The references of what is shown of a provision: its own, and those of its paragraphs. */
function shownRefs({ provision, paragraphs }: Pick<Passage, "provision" | "paragraphs">): string[] {
  return [provision.ref, ...paragraphs.map(({ ref }) => ref)];
}

/** Events, entries and disputes that name what is shown of a provision. */
function mentionsOf(passage: Passage, { events, entries, disputes }: ShowCorpus): string[] {
  const shown = shownRefs(passage);
  return [...events, ...entries, ...disputes]
    .filter(({ refs }) => refs.some((ref) => shown.includes(ref)))
    .map(({ ref }) => ref);
}

function shownTreaty(treaty: Treaty, provisions: ShownProvision[]): ShownTreaty {
  const { ref, title, titleJapanese, titleRomanised, signed, inForce, ended, languages, citations } = treaty;
  return {
    ref,
    title,
    titleJapanese,
    titleRomanised,
    signed: signed.date,
    signedAt: signed.place,
    inForce,
    ended,
    languages,
    citations: citations.map(({ text }) => text),
    witness: null,
    complete: provisions.length === treaty.provisions.length && provisions.every(({ complete }) => complete),
    notes: [],
    provisions,
  };
}

function showResult(treaties: ShownTreaty[]): ShowResult {
  return { schema: "anpo/show@1", treaties, events: [], entries: [], disputes: [] };
}

function groupByTreaty(passages: readonly Passage[]): [Treaty, Passage[]][] {
  const treaties = [...new Set(passages.map(({ treaty }) => treaty))];
  return treaties.map((treaty) => [treaty, passages.filter((passage) => passage.treaty === treaty)]);
}
