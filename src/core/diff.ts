// A question about two treaties → the comparisons that answer it.

import { UsageError } from "../errors.ts";
import {
  type Correspondence,
  type Ignorable,
  RELATIONS,
  type Relation,
  type Treaty,
  type TreatyRef,
} from "../model.ts";
import { type ComparedCorpus, compareCorrespondence, comparePassages, elsewhereOf } from "./comparison.ts";
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
  /** Of two passages that were compared clause by clause, where the other treaty has more of either. */
  elsewhere: string[];
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
  if (missing.length > 0) return { result: diffResult(older, newer, []), missing, elsewhere: [] };
  const isWanted = (one: Pick<Comparison, "relation" | "subject" | "reason">) =>
    (relations.length === 0 || relations.some((relation) => relation === one.relation)) &&
    (subject === null || `${one.subject} ${one.reason}`.toLowerCase().includes(subject.toLowerCase()));
  const named = looked.filter(({ isPart }) => isPart);
  const [first, second] = looked;
  const isTwo = looked.length === 2 && first !== undefined && second !== undefined;
  const isBackwards = isTwo && first.treaty === newer && second.treaty === older;
  const directed = isBackwards ? inOrderOf(newer, correspondences.map(reversed), treaties) : correspondences;
  if (isTwo && named.length === 2 && first.treaty !== null && second.treaty !== null) {
    const sides = { left: paragraphsOf(first.passages), right: paragraphsOf(second.passages) };
    const all = await comparePassages(sides, directed, corpus, ignore);
    const comparisons = all.filter(isWanted);
    const elsewhere = all.length > 1 ? elsewhereOf(sides, directed) : [];
    return { result: diffResult(first.name, second.name, comparisons), missing, elsewhere };
  }
  if (isTwo && named.length === 0 && first.treaty === second.treaty) {
    throw new UsageError(`${first.treaty} is given twice`, `type anpo diff ${older} ${newer}`);
  }
  const about = named.length > 0 || isTwo ? named : looked;
  const refs = about.flatMap(({ passages }) => paragraphsOf(passages));
  const isAll = references === null || (looked.length > 0 && about.length === 0);
  const asked = directed.filter((one) => isAll || refs.some((ref) => touches(one, ref)));
  const kept = asked.filter(isWanted);
  const comparisons = await Promise.all(kept.map((one) => compareCorrespondence(one, corpus, ignore)));
  const [left, right] = isBackwards ? [newer, older] : [older, newer];
  return { result: diffResult(left, right, comparisons), missing, elsewhere: [] };
}

/** The comparisons with the number of each relation. */
export function diffResult(left: string, right: string, comparisons: Comparison[]): DiffResult {
  const count = (relation: Relation) => comparisons.filter((one) => one.relation === relation).length;
  const summary = Object.fromEntries(RELATIONS.map((relation) => [relation, count(relation)]));
  return {
    schema: "anpo/diff@1",
    left,
    right,
    correspondences: comparisons,
    summary: summary as Record<Relation, number>,
  };
}

/** What was named at one place: a reference, or several paragraphs of one part. */
interface Asked extends Found {
  /** Null: every treaty that has it. */
  treaty: TreatyRef | null;
  /** Not a whole treaty. */
  isPart: boolean;
  /** "1951:I", "1960:IV.1 1960:VI.1". */
  name: string;
}

async function lookedUp(references: readonly NamedPassages[], treaties: readonly Treaty[]): Promise<Asked[]> {
  if (references.length === 0) return [];
  const { lookUp, refsOf } = await import("./lookup.ts");
  return groupsOf(references).map((group) => {
    const found = lookUp(group, treaties);
    const [{ treaty }] = group;
    const isPart = group.some((one) => one.kind === "range" || one.part !== null);
    return { ...found, treaty, isPart, name: refsOf(found.passages).join(" ") };
  });
}

type NamedGroup = [NamedPassages, ...NamedPassages[]];

/** "1960:X.1-2" names two paragraphs and is one passage. */
function groupsOf(references: readonly NamedPassages[]): NamedGroup[] {
  const groups: NamedGroup[] = [];
  for (const reference of references) {
    const isListed = reference.kind === "passage" && reference.isListed === true;
    if (isListed) groups.at(-1)!.push(reference);
    else groups.push([reference]);
  }
  return groups;
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
