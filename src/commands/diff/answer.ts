// What changed from one treaty to the other, or between two passages.

import { AnpoError, type Answer, type Notice } from "../../errors.ts";
import {
  type ClauseCorpus,
  compareCorrespondence,
  comparePassages,
  furtherCounterparts,
} from "../../treaty/clauses.ts";
import type { Comparison } from "../../treaty/comparison.ts";
import { concerns, reversed } from "../../treaty/counterparts.ts";
import { type Found, lookUp, type Passage, refsOf } from "../../treaty/lookup.ts";
import {
  type Correspondence,
  type Ignorable,
  RELATIONS,
  type Relation,
  type Sides,
  type Treaty,
  type TreatyRef,
} from "../../treaty/model.ts";
import type { NamedPassages } from "../../treaty/reference.ts";
import { aboutSubject } from "../../treaty/subject.ts";
import type { DiffResult, DiffSection } from "./result.ts";

export interface DiffQuestion {
  ignore: readonly Ignorable[];
  /** Only these relations; empty: all. */
  relations: readonly Relation[];
  /** Only clauses whose subject or reason, or the heading of whose article, contains this text; null: all. */
  subject: string | null;
  /** Whether a passage may be compared with itself, which gives no clauses. */
  isSameAllowed?: boolean;
}

/**
 * Null compares everything; two treaties compare everything in that direction; two passages, each with its treaty,
 * are compared with each other. Any other references select the correspondences that concern them. Throws an
 * AnpoError for a treaty or passage compared with itself, unless that is allowed.
 */
export function compareTreaties(
  references: readonly NamedPassages[] | null,
  options: DiffQuestion,
  corpus: ClauseCorpus,
): Answer<DiffResult> {
  const { correspondences, treaties } = corpus;
  const [older, newer] = treaties.map(({ ref }) => ref) as [TreatyRef, TreatyRef];
  const asked = lookUpEach(references ?? [], treaties);
  const notices = asked.flatMap((one) => one.notices).filter(isAboutMissing);
  if (notices.length > 0) return { result: diffResult(older, newer, []), notices };
  const pair = asked.length === 2 ? { left: asked[0]!, right: asked[1]! } : null;
  const isBackward = pair?.left.treaty === newer && pair.right.treaty === older;
  const directed = isBackward ? inOrderOf(newer, correspondences.map(reversed), treaties) : correspondences;
  const isItself = pair !== null && isOnePassage(pair.left) && pair.left.name === pair.right.name;
  if (isItself && options.isSameAllowed) {
    const { name } = pair.left;
    return { result: diffResult(name, name, []), notices: [] };
  }
  if (isItself)
    throw new AnpoError({
      kind: "passage compared with itself",
      given: pair.left.name,
      line: `diff ${pair.left.name}`,
    });
  if (pair && isOnePassage(pair.left) && isOnePassage(pair.right))
    return withNotice(againstEachOther(pair, directed, options, corpus));
  if (pair && asked.every(({ isPart }) => !isPart) && pair.left.treaty === pair.right.treaty)
    throw new AnpoError({
      kind: "treaty compared with itself",
      treaty: pair.left.treaty ?? older,
      treaties: [older, newer],
    });
  const groups = unrelatedParts(asked, directed);
  const concerned =
    groups.length > 0
      ? groups.flatMap((group) => group.clauses)
      : references === null
        ? directed
        : concerning(asked, directed);
  const comparisons = concerned
    .filter(isSelected(options, corpus))
    .map((one) => compareCorrespondence(one, corpus, options.ignore));
  const [left, right] = isBackward ? [newer, older] : [older, newer];
  return withNotice({ result: diffResult(left, right, comparisons, groups.map(sectionOf)), notices: [] });
}

function withNotice({ result, notices }: Answer<DiffResult>): Answer<DiffResult> {
  return { result, notices: result.correspondences.length > 0 ? notices : [{ kind: "no matching clause" }] };
}

function isAboutMissing(notice: Notice): boolean {
  return "isMissing" in notice;
}

/** A part of a treaty that was named with its treaty. */
function isOnePassage({ isPart, treaty }: Asked): boolean {
  return isPart && treaty !== null;
}

function againstEachOther(
  { left, right }: Sides<Asked>,
  directed: readonly Correspondence[],
  options: DiffQuestion,
  corpus: ClauseCorpus,
): Answer<DiffResult> {
  const sides = { left: paragraphsOf(left.passages), right: paragraphsOf(right.passages) };
  const all = comparePassages(sides, directed, corpus, options.ignore);
  const refs = all.length > 1 ? furtherCounterparts(sides, directed) : [];
  return {
    result: diffResult(left.name, right.name, all.filter(isSelected(options, corpus))),
    notices: refs.length > 0 ? [{ kind: "further clauses", refs }] : [],
  };
}

/** A treaty named next to a passage does not count; two treaties together mean everything. */
function concerning(asked: readonly Asked[], directed: readonly Correspondence[]): readonly Correspondence[] {
  const parts = asked.filter(({ isPart }) => isPart);
  if (parts.length === 0 && asked.length === 2) return directed;
  const selected = parts.length > 0 ? parts : asked;
  const refs = selected.flatMap(({ passages }) => paragraphsOf(passages));
  return directed.filter((one) => refs.some((ref) => concerns(one, ref)));
}

/** A part of one treaty, with the correspondences that concern it. */
interface Part {
  ref: string;
  clauses: readonly Correspondence[];
}

/** For a single part that was named without a treaty: that part of each treaty, if no correspondence links them. */
function unrelatedParts([part, ...others]: readonly Asked[], directed: readonly Correspondence[]): Part[] {
  if (!part?.isPart || part.treaty !== null || others.length > 0) return [];
  const treaties = [...new Set(part.passages.map(({ treaty }) => treaty))];
  const parts = treaties.map((treaty) => {
    const passages = part.passages.filter((one) => one.treaty === treaty);
    const refs = paragraphsOf(passages);
    const clauses = directed.filter((one) => refs.some((ref) => concerns(one, ref)));
    return { ref: refsOf(passages).join(" "), clauses };
  });
  const [first, second] = parts;
  const isLinked = first?.clauses.some((one) => second?.clauses.includes(one));
  return second === undefined || isLinked ? [] : parts;
}

function sectionOf({ ref, clauses }: Part): DiffSection {
  return { ref, ids: clauses.map(({ id }) => id) };
}

function isSelected(
  { relations, subject }: Pick<DiffQuestion, "relations" | "subject">,
  corpus: ClauseCorpus,
) {
  const isAbout = subject === null ? () => true : aboutSubject(subject, corpus);
  return (one: Pick<Comparison, "id" | "relation" | "subject" | "reason">) =>
    (relations.length === 0 || relations.some((relation) => relation === one.relation)) && isAbout(one);
}

function diffResult(
  left: string,
  right: string,
  correspondences: Comparison[],
  parts: readonly DiffSection[] = [],
): DiffResult {
  const count = (relation: Relation) => correspondences.filter((one) => one.relation === relation).length;
  const counts = RELATIONS.map((relation) => [relation, count(relation)]);
  const summary = Object.fromEntries(counts) as Record<Relation, number>;
  const isShown = (id: string) => correspondences.some((one) => one.id === id);
  const sections = parts.map(({ ref, ids }) => ({ ref, ids: ids.filter(isShown) }));
  return {
    ...{ schema: "anpo/diff@1", left, right, correspondences },
    sections: sections.filter(({ ids }) => ids.length > 0),
    summary,
  };
}

/** The passages that one reference, or one list of paragraphs, names. */
interface Asked extends Found {
  /** Null: every treaty that has them. */
  treaty: TreatyRef | null;
  /** Not a whole treaty. */
  isPart: boolean;
  /** "1951:I", "1960:IV.1 1960:VI.1". */
  name: string;
}

function lookUpEach(references: readonly NamedPassages[], treaties: readonly Treaty[]): Asked[] {
  return groupParagraphLists(references).map((group) => {
    const found = lookUp(group, treaties);
    const isPart = group.some((one) => one.kind === "range" || one.part !== null);
    return { ...found, treaty: group[0]!.treaty, isPart, name: refsOf(found.passages).join(" ") };
  });
}

/** "1960:X.1-2" names two paragraphs that make one passage. */
function groupParagraphLists(references: readonly NamedPassages[]): NamedPassages[][] {
  const groups: NamedPassages[][] = [];
  for (const reference of references) {
    const isListed = reference.kind === "passage" && reference.isListed === true;
    if (isListed) groups.at(-1)!.push(reference);
    else groups.push([reference]);
  }
  return groups;
}

/** References of the paragraphs, or of signatures, which have none. */
function paragraphsOf(passages: readonly Passage[]): string[] {
  return passages.flatMap(({ provision, paragraphs }) =>
    paragraphs.length > 0 ? paragraphs.map(({ ref }) => ref) : [provision.ref],
  );
}

/** In the order of a treaty; clauses that it lacks come last. */
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
