// A question about two treaties → the comparisons that answer it.

import { UsageError } from "../errors.ts";
import type { Correspondence, Ignorable, Relation, Treaty } from "../model.ts";
import { type ComparedCorpus, compareCorrespondence, comparePassages, diffResult } from "./comparison.ts";
import { reversed, touches } from "./correspond.ts";
import type { Found, Passage } from "./lookup.ts";
import type { PassageReference, RangeReference } from "./reference.ts";
import type { DiffResult } from "./results.ts";

type PassageRef = PassageReference | RangeReference;

export interface DiffOptions {
  ignore: readonly Ignorable[];
  /** Only these relations; empty: all. */
  relations: readonly Relation[];
  /** Only subjects and reasons that have these letters; null: all. */
  subject: string | null;
}

export interface Diff {
  result: DiffResult;
  /** For each reference to nothing, one message that says what there is. */
  missing: string[];
}

/**
 * No reference: all correspondences. Two treaties: all, in that direction. Two passages with their treaties: the
 * one against the other. Anything else: the correspondences that speak of it. Throws a UsageError for a treaty
 * against itself.
 */
export async function diff(
  references: readonly PassageRef[],
  { ignore, relations, subject }: DiffOptions,
  corpus: ComparedCorpus,
): Promise<Diff> {
  const { correspondences, treaties } = corpus;
  const looked = await lookedUp(references, treaties);
  const missing = looked.flatMap((one) => one.missing);
  const [older, newer] = treaties.map(({ ref }) => ref) as [string, string];
  const empty = diffResult(older, newer, []);
  if (missing.length > 0) return { result: empty, missing };
  const isWhole = ({ reference }: Asked) => reference.kind === "passage" && reference.part === null;
  const passages = looked.filter((one) => !isWhole(one));
  const [first, second] = looked;
  if (looked.length === 2 && first && second && passages.length === 2) {
    if (first.reference.treaty !== null && second.reference.treaty !== null) {
      const left = refsOf(first.passages);
      const right = refsOf(second.passages);
      const comparisons = await comparePassages({ left, right }, corpus, ignore);
      return { result: diffResult(nameOf(first.passages), nameOf(second.passages), comparisons), missing };
    }
  }
  if (looked.length === 2 && passages.length === 0 && first?.reference.treaty === second?.reference.treaty) {
    throw new UsageError(`${first?.reference.treaty} is given twice`, `type anpo diff ${older} ${newer}`);
  }
  const backwards =
    looked.length === 2 && first?.reference.treaty === newer && second?.reference.treaty === older;
  const about = passages.length > 0 ? passages : looked.filter(() => looked.length === 1);
  const wanted = about.flatMap((one) => refsOf(one.passages));
  const chosen =
    about.length === 0
      ? correspondences
      : correspondences.filter((one) => wanted.some((ref) => touches(one, ref)));
  const directed = backwards ? inOrderOf(newer, chosen.map(reversed), treaties) : chosen;
  const kept = directed
    .filter((one) => relations.length === 0 || relations.includes(one.relation))
    .filter(
      (one) =>
        subject === null || `${one.subject} ${one.reason}`.toLowerCase().includes(subject.toLowerCase()),
    );
  const compared = await Promise.all(kept.map((one) => compareCorrespondence(one, corpus, ignore)));
  return {
    result: backwards ? diffResult(newer, older, compared) : diffResult(older, newer, compared),
    missing,
  };
}

interface Asked extends Found {
  reference: PassageRef;
}

async function lookedUp(references: readonly PassageRef[], treaties: readonly Treaty[]): Promise<Asked[]> {
  if (references.length === 0) return [];
  const { lookUp } = await import("./lookup.ts");
  return references.map((reference) => ({ reference, ...lookUp([reference], treaties) }));
}

/** Paragraphs, and signatures, which have none. */
function refsOf(passages: readonly Passage[]): string[] {
  return passages.flatMap(({ provision, paragraphs }) =>
    paragraphs.length > 0 ? paragraphs.map(({ ref }) => ref) : [provision.ref],
  );
}

/** The reference of a whole provision where all of it is meant. */
function nameOf(passages: readonly Passage[]): string {
  const names = passages.flatMap(({ provision, paragraphs }) =>
    paragraphs.length === provision.paragraphs.length ? [provision.ref] : paragraphs.map(({ ref }) => ref),
  );
  return names.join(" ");
}

/** Read backwards, the order is that of the other treaty; what has nothing there comes last. */
function inOrderOf(
  treaty: string,
  all: readonly Correspondence[],
  treaties: readonly Treaty[],
): Correspondence[] {
  const refs = treaties
    .filter(({ ref }) => ref === treaty)
    .flatMap(({ provisions }) =>
      provisions.flatMap(({ ref, paragraphs }) => [ref, ...paragraphs.map((one) => one.ref)]),
    );
  const place = ({ left }: Correspondence) => (left[0] ? refs.indexOf(left[0].ref) : refs.length);
  return all.toSorted((one, other) => place(one) - place(other));
}
