// The passages and records that references name.

import type { Answer, Notice } from "../../errors.ts";
import type { Counterpart } from "../../treaty/comparison.ts";
import { counterpartsOf } from "../../treaty/counterparts.ts";
import { listedEvents } from "../../treaty/listedEvents.ts";
import { isWhole, lookUp, type Passage, refsOf, wholeTreaty } from "../../treaty/lookup.ts";
import type {
  Correspondence,
  Dispute,
  Entry,
  Event,
  Explanation,
  Source,
  Treaty,
  Witness,
} from "../../treaty/model.ts";
import { partNotice } from "../../treaty/partNotice.ts";
import { linesOf } from "../../treaty/passage.ts";
import { isPassage, type NamedPassages, type Reference } from "../../treaty/reference.ts";
import { findWitness, isCopyName, readingOf } from "../../treaty/witness.ts";
import type { ShownProvision, ShownTreaty, ShownWitness, ShowResult } from "./result.ts";

export interface ShowCorpus {
  treaties: readonly Treaty[];
  correspondences: readonly Correspondence[];
  sources: readonly Source[];
  events: readonly Event[];
  entries: readonly Entry[];
  disputes: readonly Dispute[];
}

export interface ShowQuestion {
  /** Whether to add variants, explanations and back-references. */
  notes: boolean;
  /** The id or siglum of a copy to read instead of the edition; null: the edition. */
  witness: string | null;
}

/** The contents of the treaties: every provision without its text. */
export function treatyContents(treaties: readonly Treaty[]): Answer<ShowResult> {
  const withoutText = (treaty: Treaty) =>
    wholeTreaty(treaty).map((passage) => ({
      ...shownProvision(passage),
      complete: false,
      paragraphs: [],
      signatories: [],
      lines: [],
    }));
  const shown = treaties.map((treaty) => shownTreaty(treaty, withoutText(treaty)));
  return { result: showResult(shown), notices: [] };
}

/** Throws an AnpoError if a treaty that is shown has no copy of the given name. */
export function showPassages(
  references: readonly Reference[],
  options: ShowQuestion,
  corpus: ShowCorpus,
): Answer<ShowResult> {
  const asked = references.filter(isPassage);
  const { witness } = options;
  const named = witness === null ? asked : limitToTreatyOf(witness, asked, corpus.treaties);
  const found = lookUp(named, corpus.treaties);
  const shown = groupByTreaty(found.passages).map(([treaty, passages]) =>
    witness === null
      ? editionOf(treaty, passages, options, corpus)
      : copyOf(treaty, passages, witness, options, corpus),
  );
  const wanted = references.flatMap((reference) => (isPassage(reference) ? [] : [reference.ref]));
  const inOrderAsked = <T extends { ref: string }>(all: readonly T[]) =>
    [...new Set(wanted)].flatMap((ref) => all.filter((one) => one.ref === ref));
  const records = [...corpus.events, ...corpus.entries, ...corpus.disputes].map(({ ref }) => ref);
  const unknown = wanted.filter((ref) => !records.includes(ref));
  return {
    result: {
      ...showResult(shown.map(({ treaty }) => treaty).filter(({ provisions }) => provisions.length > 0)),
      events: listedEvents(inOrderAsked(corpus.events), corpus.disputes),
      entries: inOrderAsked(corpus.entries),
      disputes: inOrderAsked(corpus.disputes),
    },
    notices: [
      ...found.notices,
      ...unknown.map(
        (ref): Notice => ({ kind: "no such record", given: ref, exists: records, isMissing: true }),
      ),
      ...shown.flatMap(({ notices }) => notices),
      ...references.flatMap((reference) => partNotice(reference, corpus.entries)),
    ],
  };
}

/** References without a treaty mean the treaty that the copy is of. If several have such a copy, nothing changes. */
function limitToTreatyOf(
  witness: string,
  references: readonly NamedPassages[],
  treaties: readonly Treaty[],
): readonly NamedPassages[] {
  const [treaty, ...others] = treaties.filter(({ witnesses }) =>
    witnesses.some((one) => isCopyName(one, witness)),
  );
  if (!treaty || others.length > 0) return references;
  return references.map((one) => (one.treaty === null ? { ...one, treaty: treaty.ref } : one));
}

interface ShownPart {
  treaty: ShownTreaty;
  notices: Notice[];
}

function editionOf(
  treaty: Treaty,
  passages: readonly Passage[],
  { notes }: ShowQuestion,
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
    notes: [...about(treaty.notes, passage), ...about(omissionNotes(treaty), passage)],
    mentions: notes ? mentionsOf(passage, corpus) : [],
  }));
  const treatyNotes = notes ? treaty.notes.filter(({ ref }) => ref === treaty.ref) : [];
  return { treaty: { ...shownTreaty(treaty, provisions), notes: treatyNotes }, notices: [] };
}

/** For a reader of the edition: which copies lack a provision. */
function omissionNotes(treaty: Treaty): Explanation[] {
  return treaty.witnesses.flatMap(({ id, lacks }) =>
    lacks.map((ref) => ({ ref, text: `The copy ${id} lacks this provision.`, sources: [id] })),
  );
}

function copyOf(
  treaty: Treaty,
  passages: readonly Passage[],
  given: string,
  { notes }: ShowQuestion,
  corpus: ShowCorpus,
): ShownPart {
  const witness = findWitness(treaty, given);
  const reading = readingOf(treaty, witness);
  const provisions = passages.flatMap((passage) => {
    const read = reading.find(({ ref }) => ref === passage.provision.ref);
    if (!read) return [];
    const isShown = ({ ref }: { ref: string }) => passage.paragraphs.some((one) => one.ref === ref);
    const shown = { treaty, provision: read, paragraphs: read.paragraphs.filter(isShown) };
    const refs = notes ? shownRefs(shown) : [];
    const variants = treaty.variants.filter(
      ({ ref, readings }) => refs.includes(ref) && readings.some((one) => one.witness === witness.id),
    );
    const lines = read.kind === "signatures" ? read.lines : [];
    const counterparts = counterpartsFor(passage, corpus);
    return [{ ...shownProvision(shown), heading: null, lines, counterparts, variants }];
  });
  const lacking = passages.filter(({ provision }) => witness.lacks.includes(provision.ref));
  const complete = passages.length === treaty.provisions.length && passages.every(isWhole);
  const notices = lacking.map(
    ({ provision: { ref } }): Notice => ({ kind: "not in copy", copy: witness.id, ref, isMissing: true }),
  );
  const shown = {
    ...shownTreaty(treaty, provisions),
    complete,
    witness: shownWitness(witness, corpus.sources),
  };
  return { treaty: shown, notices: complete ? [] : notices };
}

function shownWitness({ id, siglum, lacks, folded }: Witness, sources: readonly Source[]): ShownWitness {
  return { id, siglum, title: sources.find((source) => source.id === id)?.title ?? id, lacks, folded };
}

function counterpartsFor(passage: Passage, { correspondences, treaties }: ShowCorpus): Counterpart[] {
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

/** The references of a shown provision and of its shown paragraphs. */
function shownRefs({ provision, paragraphs }: Pick<Passage, "provision" | "paragraphs">): string[] {
  return [provision.ref, ...paragraphs.map(({ ref }) => ref)];
}

/** The events, entries and disputes that refer to the passage. */
function mentionsOf(passage: Passage, { events, entries, disputes }: ShowCorpus): string[] {
  const shown = shownRefs(passage);
  return [...events, ...entries, ...disputes]
    .filter(({ refs }) => refs.some((ref) => shown.includes(ref)))
    .map(({ ref }) => ref);
}

function shownTreaty(treaty: Treaty, provisions: ShownProvision[]): ShownTreaty {
  const { ref, title, titleJapanese, titleRomanized, signed, inForce, ended, languages, citations } = treaty;
  return {
    ref,
    title,
    titleJapanese,
    titleRomanized,
    signed: signed.date,
    signedAt: signed.place,
    inForce,
    ended,
    languages,
    citations: citations.map(({ text }) => text),
    base: treaty.base,
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
