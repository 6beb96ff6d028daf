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
  options: DiffOptions,
  corpus: ComparedCorpus,
): Promise<Diff> {
  const { correspondences, treaties } = corpus;
  const [older, newer] = treaties.map(({ ref }) => ref) as [string, string];
  const asked = await lookedUp(references ?? [], treaties);
  const missing = asked.flatMap((one) => one.missing);
  if (missing.length > 0) return { result: diffResult(older, newer, []), missing, elsewhere: [] };
  const [first, second, ...others] = asked;
  const pair = first && second && others.length === 0 ? { left: first, right: second } : null;
  const isBackwards = pair?.left.treaty === newer && pair.right.treaty === older;
  const directed = isBackwards ? inOrderOf(newer, correspondences.map(reversed), treaties) : correspondences;
  if (pair && isOnePassage(pair.left) && isOnePassage(pair.right))
    return againstEachOther(pair.left, pair.right, directed, options, corpus);
  if (pair && asked.every(({ isPart }) => !isPart) && pair.left.treaty === pair.right.treaty)
    throw new UsageError(`${pair.left.treaty} is given twice`, `type anpo diff ${older} ${newer}`);
  const about = references === null ? directed : speakingOf(asked, directed);
  const comparisons = await Promise.all(
    about.filter(isWanted(options)).map((one) => compareCorrespondence(one, corpus, options.ignore)),
  );
  const [left, right] = isBackwards ? [newer, older] : [older, newer];
  return { result: diffResult(left, right, comparisons), missing, elsewhere: [] };
}

/** A part, and it is told of which treaty. */
function isOnePassage({ isPart, treaty }: Asked): boolean {
  return isPart && treaty !== null;
}

async function againstEachOther(
  left: Asked,
  right: Asked,
  directed: readonly Correspondence[],
  options: DiffOptions,
  corpus: ComparedCorpus,
): Promise<Diff> {
  const sides = { left: paragraphsOf(left.passages), right: paragraphsOf(right.passages) };
  const all = await comparePassages(sides, directed, corpus, options.ignore);
  const result = diffResult(left.name, right.name, all.filter(isWanted(options)));
  return { result, missing: [], elsewhere: all.length > 1 ? elsewhereOf(sides, directed) : [] };
}

/** Those that speak of one of the passages. A treaty beside a passage says nothing; two treaties are everything. */
function speakingOf(asked: readonly Asked[], directed: readonly Correspondence[]): readonly Correspondence[] {
  const parts = asked.filter(({ isPart }) => isPart);
  if (parts.length === 0 && asked.length === 2) return directed;
  const about = parts.length > 0 ? parts : asked;
  const refs = about.flatMap(({ passages }) => paragraphsOf(passages));
  return directed.filter((one) => refs.some((ref) => touches(one, ref)));
}

/** Whether a comparison is of the relations and has the letters that were asked for. */
function isWanted({ relations, subject }: DiffOptions) {
  const letters = subject?.toLowerCase();
  return (one: Pick<Comparison, "relation" | "subject" | "reason">) =>
    (relations.length === 0 || relations.some((relation) => relation === one.relation)) &&
    (letters === undefined || `${one.subject} ${one.reason}`.toLowerCase().includes(letters));
}

/** The comparisons with the number of each relation. */
function diffResult(left: string, right: string, comparisons: Comparison[]): DiffResult {
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
