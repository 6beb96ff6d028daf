// Entries and disputes by what a reader calls them.

import type { Dispute, Entry } from "../model.ts";
import { nearest } from "../nearest.ts";
import { patternOf } from "../pattern.ts";
import type { DisputesResult, GlossaryResult } from "./results.ts";
import { foldText } from "./search/fold.ts";

/** What was found, or what it may have been meant for. */
export interface Named<T> {
  result: T;
  /** Names near to one that stands for nothing; empty if something was found. */
  near: string[];
}

/** The entries that bear a name, in any form of it; if none does, those whose names have its words. */
export function findEntries(entries: readonly Entry[], term: string): Named<GlossaryResult> {
  const names = ({ name, aliases, japanese, romanised }: Entry) => [
    name,
    ...aliases,
    ...japanese,
    ...romanised,
  ];
  const { found, near } = find(entries, term, names);
  return { result: { schema: "anpo/glossary@1", term, entries: found }, near };
}

/** The disputes with this reference, or whose question has these words. */
export function findDisputes(disputes: readonly Dispute[], question: string): Named<DisputesResult> {
  const { found, near } = find(disputes, question, (dispute) => [dispute.question]);
  return { result: { schema: "anpo/disputes@1", question, disputes: found }, near };
}

function find<T extends { ref: string }>(
  records: readonly T[],
  typed: string,
  namesOf: (record: T) => string[],
): { found: T[]; near: string[] } {
  const wanted = plain(typed);
  const slug = (ref: string) => ref.slice(ref.indexOf(":") + 1);
  const byRef = records.filter(({ ref }) => ref === typed || slug(ref) === typed);
  if (byRef.length > 0) return { found: byRef, near: [] };
  const named = records.map((record) => ({ record, names: namesOf(record).map(plain) }));
  const has = (fits: (name: string) => boolean) =>
    named.filter(({ names }) => names.some(fits)).map(({ record }) => record);
  const exact = has((name) => name === wanted);
  if (exact.length > 0) return { found: exact, near: [] };
  const within = wanted.length > 1 ? has((name) => ` ${name} `.includes(` ${wanted} `)) : [];
  if (within.length > 0) return { found: within, near: [] };
  const names = named.flatMap((one) => [slug(one.record.ref), ...one.names]);
  const near = [typed.toLowerCase(), wanted].flatMap((one) => nearest(one, names));
  return { found: [], near: [...new Set(near)].slice(0, 3) };
}

/** Width, case, accents, dashes and marks aside; Nippon is Nihon, Ampo is Anpo. */
function plain(name: string): string {
  return foldText(name)
    .replace(patternOf(String.raw`[^\p{L}\p{N}]+`, "gu"), " ")
    .replace(/\bnippon/g, "nihon")
    .replace(/\bampo\b/g, "anpo")
    .trim();
}
