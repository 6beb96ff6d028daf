// Finds the passages that references name, or says what exists.

import type { Paragraph, Provision, Treaty } from "../model.ts";
import { toRoman } from "./numeral.ts";
import { formatReference, type NamedPassages, partOrder, type RangeReference } from "./reference.ts";

/** A provision, or some of its paragraphs, with the treaty it stands in. */
export interface Passage {
  treaty: Treaty;
  provision: Provision;
  /** In the order of the text; empty for signatures. */
  paragraphs: Paragraph[];
}

export interface Found {
  /** Each provision once, in the order in which it was first named. */
  passages: Passage[];
  /** For each reference to nothing, one message that says what there is. */
  missing: string[];
  /** Where a reference without a treaty finds something in one of them only: what the other lacks. */
  oneSided: string[];
}

/** Every passage that the references name. */
export function lookUp(references: readonly NamedPassages[], treaties: readonly Treaty[]): Found {
  const found: Found = { passages: [], missing: [], oneSided: [] };
  for (const reference of references) {
    const among = treaties.filter(({ ref }) => reference.treaty === null || reference.treaty === ref);
    const passages = among.flatMap((treaty) => passagesOf(reference, treaty));
    const without = among.filter(({ ref }) => !passages.some(({ treaty }) => treaty.ref === ref));
    if (passages.length > 0)
      found.oneSided.push(...without.map(({ ref }) => `${ref} has nothing at ${nameOf(reference)}`));
    for (const passage of passages) add(found.passages, passage);
    const message = complaint(reference, treaties, among, passages);
    if (message) found.missing.push(message);
  }
  return found;
}

/** Whether all of the provision is meant. */
export function isWhole({ provision, paragraphs }: Passage): boolean {
  return paragraphs.length === provision.paragraphs.length;
}

/** References that stand for these passages and nothing else: of the provision where all of it is meant. */
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
  if (reference.kind === "range") return all.filter(({ provision }) => inRange(reference, provision));
  const { part, paragraph } = reference;
  if (part === null) return all;
  const named = all.filter(({ provision }) => provision.ref === `${treaty.ref}:${part}`);
  if (paragraph === null) return named;
  return named
    .map((passage) => ({ ...passage, paragraphs: passage.paragraphs.slice(paragraph - 1, paragraph || 0) }))
    .filter(({ paragraphs }) => paragraphs.length > 0);
}

function inRange({ from, to }: RangeReference, provision: Provision): boolean {
  // Left open, a range ends with the articles, or with the treaty if it begins behind them.
  const end = to ?? (partOrder(from) <= LAST_ARTICLE ? toRoman(LAST_ARTICLE) : "signatures");
  const place = partOrder(partOf(provision));
  return place >= partOrder(from) && place <= partOrder(end);
}

const LAST_ARTICLE = 99;

function nameOf(reference: NamedPassages): string {
  if (reference.kind === "range") return `${reference.from}-${reference.to ?? ""}`;
  return formatReference(reference).replace(/^:/, "");
}

function partOf(provision: Provision): string {
  return provision.ref.slice(provision.ref.indexOf(":") + 1);
}

/** Paragraphs of a provision that is already there join it, in the order of the text. */
function add(passages: Passage[], passage: Passage): void {
  const known = passages.find(({ provision }) => provision === passage.provision);
  if (!known) passages.push({ ...passage });
  else {
    known.paragraphs = passage.provision.paragraphs.filter(
      (paragraph) => known.paragraphs.includes(paragraph) || passage.paragraphs.includes(paragraph),
    );
  }
}

/** What to tell someone whose reference names nothing, or a range that runs past the end; null if all is there. */
function complaint(
  reference: NamedPassages,
  treaties: readonly Treaty[],
  among: readonly Treaty[],
  passages: readonly Passage[],
): string | null {
  const ends = reference.kind === "range" ? [reference.from, reference.to] : [reference.part];
  for (const part of ends) {
    if (part === null || among.some((treaty) => hasPart(treaty, part))) continue;
    const name = label(part);
    const elsewhere = treaties.filter((treaty) => hasPart(treaty, part));
    const there = elsewhere.map(({ ref }) => `; ${ref} has one: anpo show ${ref} ${part}`).join("");
    if (reference.treaty === null) {
      const both = treaties.map((treaty) => `${treaty.ref} has ${contents(treaty)}`);
      return `neither treaty has ${name}; ${both.join("; ")}`;
    }
    const has = among.map(contents).join("; ");
    return `${reference.treaty} has no ${name.replace(/^an? /, "")}; it has ${has}${there}`;
  }
  if (reference.kind === "passage" && reference.paragraph !== null && passages.length === 0) {
    const { part, paragraph } = reference;
    const counts = among
      .filter((treaty) => hasPart(treaty, part!))
      .map((treaty) => paragraphCount(treaty, part!));
    return `there is no paragraph ${paragraph}: ${counts.join("; ")}`;
  }
  return null;
}

function hasPart(treaty: Treaty, part: string): boolean {
  return treaty.provisions.some(({ ref }) => ref === `${treaty.ref}:${part}`);
}

function label(part: string): string {
  const number = partOrder(part);
  return number > 0 && number < 1000 ? `an Article ${part}` : part === "signatures" ? part : `a ${part}`;
}

function contents(treaty: Treaty): string {
  const articles = treaty.provisions.filter(({ kind }) => kind === "article").map(partOf);
  return `a preamble, Articles ${articles[0]}–${articles.at(-1)}, a testimonium and signatures`;
}

function paragraphCount(treaty: Treaty, part: string): string {
  const provision = treaty.provisions.find(({ ref }) => ref === `${treaty.ref}:${part}`)!;
  const count = provision.paragraphs.length;
  const name = `${treaty.ref} ${provision.label}`;
  if (count === 0) return `${name} has no paragraphs`;
  return `${name} has ${count === 1 ? "one" : count}, ${provision.ref}.1${count > 1 ? ` to .${count}` : ""}`;
}
