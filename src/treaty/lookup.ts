// Finds the passages that references name, or says what exists.

import type { Notice } from "../errors.ts";
import type { Paragraph, Provision, Treaty } from "./model.ts";
import { toRoman } from "./numeral.ts";
import {
  formatReference,
  type NamedPassages,
  type Part,
  type PassageEnd,
  partOrder,
  type RangeReference,
} from "./reference.ts";

/** A provision, or some of its paragraphs, with its treaty. */
export interface Passage {
  treaty: Treaty;
  provision: Provision;
  /** In the order of the text; empty for signatures. */
  paragraphs: Paragraph[];
}

export interface Found {
  /** Each provision once, in the order in which it was first named. */
  passages: Passage[];
  /** What does not exist, and what only one of the treaties has; each once. */
  notices: Notice[];
}

/** Every passage that the references name. A reference to nothing gives a notice that says what exists. */
export function lookUp(references: readonly NamedPassages[], treaties: readonly Treaty[]): Found {
  const passages: Passage[] = [];
  const notices = new Map<string, Notice>();
  // "V.1-99" repeated a thousand times names 99 passages.
  const distinct = new Map(references.map((reference) => [formatReference(reference), reference]));
  for (const reference of distinct.values()) {
    const among = treaties.filter(({ ref }) => reference.treaty === null || reference.treaty === ref);
    const found = among.flatMap((treaty) => passagesOf(reference, treaty));
    for (const passage of found) add(passages, passage);
    for (const notice of noticesOn(reference, found, among, treaties))
      notices.set(JSON.stringify(notice), notice);
  }
  return { passages, notices: [...notices.values()] };
}

/** Whether a passage is all of its provision. */
export function isWhole({ provision, paragraphs }: Passage): boolean {
  return paragraphs.length === provision.paragraphs.length;
}

/** The shortest references to exactly these passages: that of the provision where a passage is all of it. */
export function refsOf(passages: readonly Passage[]): string[] {
  return passages.flatMap((passage) =>
    isWhole(passage) ? [passage.provision.ref] : passage.paragraphs.map(({ ref }) => ref),
  );
}

/** All provisions of a treaty as passages. */
export function wholeTreaty(treaty: Treaty): Passage[] {
  return treaty.provisions.map((provision) => ({ treaty, provision, paragraphs: provision.paragraphs }));
}

function passagesOf(reference: NamedPassages, treaty: Treaty): Passage[] {
  const all = wholeTreaty(treaty);
  if (reference.kind === "range") return passagesInRange(reference, all);
  const { part, paragraph } = reference;
  if (part === null) return all;
  const named = all.filter(({ provision }) => partOf(provision) === part);
  return paragraph === null ? named : named.flatMap((passage) => between(passage, paragraph, paragraph));
}

function passagesInRange({ from, to }: RangeReference, all: readonly Passage[]): Passage[] {
  const first = partOrder(from.part);
  // A range without an end runs to the last article, or to the end of the treaty if it starts after the articles.
  const end = to ?? { part: first <= LAST_ARTICLE ? toRoman(LAST_ARTICLE) : "signatures", paragraph: null };
  const last = partOrder(end.part);
  return all.flatMap((passage) => {
    const order = partOrder(partOf(passage.provision));
    if (order < first || order > last) return [];
    const start = order === first ? from.paragraph : null;
    const stop = order === last ? end.paragraph : null;
    return start === null && stop === null ? [passage] : between(passage, start ?? 1, stop ?? Infinity);
  });
}

const LAST_ARTICLE = 99;

/** The passage with only some of its paragraphs, counted from 1, both ends included; none if it has none of them. */
function between(passage: Passage, first: number, last: number): Passage[] {
  const paragraphs = passage.paragraphs.filter((_, index) => index + 1 >= first && index + 1 <= last);
  return paragraphs.length > 0 ? [{ ...passage, paragraphs }] : [];
}

function partOf(provision: Provision): Part {
  return provision.ref.slice(provision.ref.indexOf(":") + 1);
}

/** Adds a passage; paragraphs of a provision that is among the passages join it, in the order of the text. */
function add(passages: Passage[], passage: Passage): void {
  const known = passages.find(({ provision }) => provision === passage.provision);
  if (!known) passages.push({ ...passage });
  else {
    known.paragraphs = passage.provision.paragraphs.filter(
      (paragraph) => known.paragraphs.includes(paragraph) || passage.paragraphs.includes(paragraph),
    );
  }
}

function noticesOn(
  reference: NamedPassages,
  found: readonly Passage[],
  among: readonly Treaty[],
  treaties: readonly Treaty[],
): Notice[] {
  for (const { part, paragraph } of endsOf(reference)) {
    const provisions = among.flatMap((treaty) => provisionOf(treaty, part) ?? []);
    if (provisions.length === 0) return [noSuchPart(reference, part, treaties)];
    const isThere = provisions.some(
      ({ paragraphs }) => paragraph === null || (paragraph >= 1 && paragraph <= paragraphs.length),
    );
    if (!isThere && paragraph !== null) return [noSuchParagraph(paragraph, provisions)];
  }
  return onlyElsewhere(reference, found, among);
}

function endsOf(reference: NamedPassages): PassageEnd[] {
  if (reference.kind === "range") return reference.to ? [reference.from, reference.to] : [reference.from];
  const { part, paragraph } = reference;
  return part === null ? [] : [{ part, paragraph }];
}

function noSuchPart(reference: NamedPassages, part: Part, treaties: readonly Treaty[]): Notice {
  const contents = treaties.map((treaty) => ({
    treaty: treaty.ref,
    articles: articlesOf(treaty),
    hasPart: provisionOf(treaty, part) !== undefined,
  }));
  return { kind: "no such part", treaty: reference.treaty, part, contents, isMissing: true };
}

function noSuchParagraph(paragraph: number, provisions: readonly Provision[]): Notice {
  const counts = provisions.map(({ ref, label, paragraphs }) => ({
    ref,
    treaty: ref.slice(0, ref.indexOf(":")),
    label,
    count: paragraphs.length,
  }));
  return { kind: "no such paragraph", paragraph, provisions: counts, isMissing: true };
}

/** For a reference without a treaty, the treaties that have nothing there while another has. */
function onlyElsewhere(
  reference: NamedPassages,
  found: readonly Passage[],
  among: readonly Treaty[],
): Notice[] {
  const [others, lacking] = [true, false].map((isThere) =>
    among
      .filter(({ ref }) => found.some(({ treaty }) => treaty.ref === ref) === isThere)
      .map(({ ref }) => ref),
  );
  if (others!.length === 0) return [];
  const place = formatReference(reference);
  return lacking!.map((treaty) => ({ kind: "only in the other treaty", treaty, place, others: others! }));
}

function provisionOf(treaty: Treaty, part: Part): Provision | undefined {
  return treaty.provisions.find((provision) => partOf(provision) === part);
}

/** The first and the last article: "I", "V". */
function articlesOf({ provisions }: Treaty): [string, string] {
  const articles = provisions.filter(({ kind }) => kind === "article").map(partOf);
  return [articles[0]!, articles.at(-1)!];
}
