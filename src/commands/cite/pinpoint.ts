// The part of a treaty that is cited: from passages to a reference and to the words of a style.

import { isWhole, type Passage } from "../../treaty/lookup.ts";
import type { Provision, Treaty } from "../../treaty/model.ts";

/** Parts of one treaty, in the order of the text. */
export interface Pinpoint {
  treaty: Treaty;
  parts: readonly PinpointPart[];
  /** From a paragraph of one provision to a paragraph of another: "V.2-VI.1". */
  isRange: boolean;
}

export interface PinpointPart {
  provision: Provision;
  /** Counted from 1; null: all of the provision. */
  paragraphs: readonly number[] | null;
}

/**
 * What some passages of a treaty are cited as; null for the whole treaty. With `namesParagraphs`, the reader typed
 * paragraphs, and even all paragraphs of a provision are cited as such.
 */
export function pinpointOf(
  treaty: Treaty,
  passages: readonly Passage[],
  namesParagraphs: boolean,
): Pinpoint | null {
  if (passages.length === treaty.provisions.length && passages.every(isWhole)) return null;
  const listsAll = namesParagraphs && passages.length === 1;
  const parts = passages
    .map(({ provision, paragraphs }): PinpointPart => {
      const isAll = paragraphs.length === provision.paragraphs.length;
      if (isAll && !(listsAll && paragraphs.length > 1)) return { provision, paragraphs: null };
      return { provision, paragraphs: paragraphs.map((one) => provision.paragraphs.indexOf(one) + 1) };
    })
    .sort((one, other) => place(treaty, one) - place(treaty, other));
  return { treaty, parts, isRange: isRange(treaty, parts) };
}

function place(treaty: Treaty, { provision }: PinpointPart): number {
  return treaty.provisions.indexOf(provision);
}

/** Whether parts that are not all whole provisions are one stretch of text. */
function isRange(treaty: Treaty, parts: readonly PinpointPart[]): boolean {
  const first = parts[0]!;
  const last = parts.at(-1)!;
  const inner = parts.slice(1, -1);
  if (parts.length === 1 || parts.every(({ paragraphs }) => paragraphs === null)) return false;
  const isNext = parts.every((part, index) => place(treaty, part) === place(treaty, first) + index);
  const reachesEnd =
    first.paragraphs === null ||
    first.paragraphs.length === first.provision.paragraphs.length - first.paragraphs[0]! + 1;
  const startsAtFirst = last.paragraphs === null || last.paragraphs.at(-1) === last.paragraphs.length;
  return isNext && reachesEnd && startsAtFirst && inner.every(({ paragraphs }) => paragraphs === null);
}

/** A reference to exactly these parts, which anpo can read: "1960:V.2", "1960:IV-VI", "1960:preamble.1,3". */
export function refOf({ treaty, parts, isRange }: Pinpoint): string {
  const names = isRange ? [rangeRef(parts)] : sequences(treaty, parts).map(sequenceRef);
  return `${treaty.ref}:${names.join(",")}`;
}

function rangeRef(parts: readonly PinpointPart[]): string {
  const first = parts[0]!;
  const last = parts.at(-1)!;
  const start = first.paragraphs === null ? "" : `.${first.paragraphs[0]}`;
  const end = last.paragraphs === null ? "" : `.${last.paragraphs.at(-1)}`;
  return `${partName(first)}${start}-${partName(last)}${end}`;
}

function sequenceRef(sequence: readonly PinpointPart[]): string {
  const [first, ...others] = sequence;
  const { paragraphs } = first!;
  if (paragraphs !== null) return `${partName(first!)}.${runs(paragraphs, String, "-").join(",")}`;
  return others.length === 0 ? partName(first!) : `${partName(first!)}-${partName(others.at(-1)!)}`;
}

/** "V", "preamble". */
function partName({ provision }: PinpointPart): string {
  return provision.ref.slice(provision.ref.indexOf(":") + 1);
}

/** Whole provisions that follow each other are one sequence; a provision with paragraphs is one by itself. */
function sequences(treaty: Treaty, parts: readonly PinpointPart[]): PinpointPart[][] {
  const found: PinpointPart[][] = [];
  for (const part of parts) {
    const last = found.at(-1)?.at(-1);
    const goesOn =
      last !== undefined &&
      last.paragraphs === null &&
      part.paragraphs === null &&
      place(treaty, part) === place(treaty, last) + 1;
    if (goesOn) found.at(-1)!.push(part);
    else found.push([part]);
  }
  return found;
}

/** How a style names parts. */
export interface PartWords {
  /** Before one article and before several: "art. ", "arts. ". */
  article: readonly [one: string, several: string];
  /** A part without a number, from its label: "Preamble". */
  other(label: string): string;
  /** What follows a part: ", ¶¶ 1–2" for the numbers "1–2". */
  paragraphs(numbers: readonly string[], words: { isSeveral: boolean; isArticle: boolean }): string;
}

/** "art. V, ¶ 2", "arts. IV–VI", "pmbl., ¶¶ 1, 3", "art. V, ¶ 2 to art. VI, ¶ 1". */
export function describeParts({ treaty, parts, isRange }: Pinpoint, words: PartWords): string {
  if (isRange) {
    const [first, last] = [parts[0]!, parts.at(-1)!];
    const start = first.paragraphs && { ...first, paragraphs: first.paragraphs.slice(0, 1) };
    const end = last.paragraphs && { ...last, paragraphs: last.paragraphs.slice(-1) };
    return `${describePart(start || first, words)} to ${describePart(end || last, words)}`;
  }
  return articleLists(parts)
    .map((list) => (list.length > 1 ? articles(treaty, list, words) : describePart(list[0]!, words)))
    .join(parts.some(({ paragraphs }) => paragraphs !== null) ? "; " : ", ");
}

function describePart({ provision, paragraphs }: PinpointPart, words: PartWords): string {
  const isArticle = provision.kind === "article";
  const name = isArticle ? words.article[0] + numeral(provision) : words.other(provision.label);
  if (paragraphs === null) return name;
  const numbers = runs(paragraphs, String, "–");
  return name + words.paragraphs(numbers, { isSeveral: paragraphs.length > 1, isArticle });
}

function articles(treaty: Treaty, list: readonly PinpointPart[], words: PartWords): string {
  const places = list.map((part) => place(treaty, part));
  const names = runs(places, (at) => numeral(treaty.provisions[at]!), "–");
  return words.article[1] + names.join(", ");
}

/** "V" for Article V. */
function numeral({ label }: Provision): string {
  return label.replace("Article ", "");
}

/** Whole articles that come one after the other share one word: "arts. I, III". */
function articleLists(parts: readonly PinpointPart[]): PinpointPart[][] {
  const isPlain = ({ provision, paragraphs }: PinpointPart) =>
    provision.kind === "article" && paragraphs === null;
  const lists: PinpointPart[][] = [];
  for (const part of parts) {
    const last = lists.at(-1)?.at(-1);
    if (last && isPlain(last) && isPlain(part)) lists.at(-1)!.push(part);
    else lists.push([part]);
  }
  return lists;
}

/** [1, 2, 3, 5] → ["1–3", "5"]. */
function runs(numbers: readonly number[], name: (number: number) => string, dash: string): string[] {
  const found: [first: number, last: number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else found.push([number, number]);
  }
  return found.map(([first, last]) => (first === last ? name(first) : name(first) + dash + name(last)));
}
