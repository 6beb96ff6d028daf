// A question about two treaties → the comparisons that answer it.

import { UsageError } from "../errors.ts";
import type { Correspondence, Ignorable, Relation, Treaty } from "../model.ts";
import { type ComparedCorpus, compareCorrespondence, comparePassages, diffResult } from "./comparison.ts";
import { reversed, touches } from "./correspond.ts";
import type { Found, Passage } from "./lookup.ts";
import type { NamedPassages } from "./reference.ts";
import type { Comparison, DiffResult } from "./results.ts";

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
 * Null: all correspondences. Two treaties: all, in that direction. Two passages with their treaties: the one against
 * the other. Anything else: the correspondences that speak of it. Throws a UsageError for a treaty against itself.
 */
export async function diff(
  references: readonly NamedPassages[] | null,
  { ignore, relations, subject }: DiffOptions,
  corpus: ComparedCorpus,
): Promise<Diff> {
  const { correspondences, treaties } = corpus;
  const [older, newer] = treaties.map(({ ref }) => ref) as [string, string];
  const looked = await lookedUp(references ?? [], treaties);
  const missing = looked.flatMap((one) => one.missing);
  if (missing.length > 0) return { result: diffResult(older, newer, []), missing };
  const isWanted = (one: Pick<Comparison, "relation" | "subject" | "reason">) =>
    (relations.length === 0 || relations.some((relation) => relation === one.relation)) &&
    (subject === null || `${one.subject} ${one.reason}`.toLowerCase().includes(subject.toLowerCase()));
  const named = looked.filter(({ reference }) => reference.kind === "range" || reference.part !== null);
  const [first, second] = looked;
  const isTwo = looked.length === 2 && first !== undefined && second !== undefined;
  if (isTwo && named.length === 2 && looked.every(({ reference }) => reference.treaty !== null)) {
    const sides = { left: paragraphsOf(first.passages), right: paragraphsOf(second.passages) };
    const comparisons = (await comparePassages(sides, corpus, ignore)).filter(isWanted);
    return { result: diffResult(first.name, second.name, comparisons), missing };
  }
  if (isTwo && named.length === 0 && first.reference.treaty === second.reference.treaty) {
    throw new UsageError(`${first.reference.treaty} is given twice`, `type anpo diff ${older} ${newer}`);
  }
  const isBackwards = isTwo && first.reference.treaty === newer && second.reference.treaty === older;
  const about = named.length > 0 || isTwo ? named : looked;
  const refs = about.flatMap(({ passages }) => paragraphsOf(passages));
  const isAll = references === null || (looked.length > 0 && about.length === 0);
  const asked = correspondences.filter((one) => isAll || refs.some((ref) => touches(one, ref)));
  const directed = isBackwards ? inOrderOf(newer, asked.map(reversed), treaties) : asked;
  const kept = directed.filter(isWanted);
  const comparisons = await Promise.all(kept.map((one) => compareCorrespondence(one, corpus, ignore)));
  const [left, right] = isBackwards ? [newer, older] : [older, newer];
  return { result: diffResult(left, right, comparisons), missing };
}

interface Asked extends Found {
  reference: NamedPassages;
  /** "1951:I", "1960:IV.1 1960:VI.1". */
  name: string;
}

async function lookedUp(references: readonly NamedPassages[], treaties: readonly Treaty[]): Promise<Asked[]> {
  if (references.length === 0) return [];
  const { lookUp, refsOf } = await import("./lookup.ts");
  return references.map((reference) => {
    const found = lookUp([reference], treaties);
    return { ...found, reference, name: refsOf(found.passages).join(" ") };
  });
}

/** Paragraphs, and signatures, which have none. */
function paragraphsOf(passages: readonly Passage[]): string[] {
  return passages.flatMap(({ provision, paragraphs }) =>
    paragraphs.length > 0 ? paragraphs.map(({ ref }) => ref) : [provision.ref],
  );
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
