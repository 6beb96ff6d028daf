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

/** The disputes whose question or reference has these words; if none has, those whose claims or finding have. */
export function findDisputes(disputes: readonly Dispute[], question: string): Named<DisputesResult> {
  const told = ({ claims, finding }: Dispute) => [...claims.map(({ text }) => text), finding];
  const { found, near } = find(disputes, question, (dispute) => [dispute.question, slugOf(dispute)], told);
  return { result: { schema: "anpo/disputes@1", question, disputes: found }, near };
}

function find<T extends { ref: string }>(
  records: readonly T[],
  typed: string,
  namesOf: (record: T) => string[],
  toldOf: (record: T) => string[] = () => [],
): { found: T[]; near: string[] } {
  const wanted = plain(typed);
  const byRef = records.filter((record) => record.ref === typed || slugOf(record) === typed);
  if (byRef.length > 0) return { found: byRef, near: [] };
  const named = records.map((record) => ({ record, names: namesOf(record).map(plain) }));
  const has = (fits: (name: string) => boolean) =>
    named.filter(({ names }) => names.some(fits)).map(({ record }) => record);
  const exact = has((name) => name === wanted);
  if (exact.length > 0) return { found: exact, near: [] };
  const isWithin = (name: string) => ` ${name} `.includes(` ${wanted} `);
  // Japanese has no blanks between words; a name in it begins with that of the family.
  const isBegun = (name: string) => JAPANESE.test(wanted) && name.startsWith(wanted);
  const within = has((name) => (wanted.length > 1 && isWithin(name)) || isBegun(name));
  if (within.length > 0) return { found: within, near: [] };
  const told =
    wanted.length < SHORTEST_TOLD ? [] : records.filter((record) => toldOf(record).map(plain).some(isWithin));
  if (told.length > 0) return { found: told, near: [] };
  const forms = records.flatMap((record) =>
    [...namesOf(record), slugOf(record)].map((name) => ({ record, name, plain: plain(name) })),
  );
  const near = nearest(
    wanted,
    forms.map((form) => form.plain),
  ).map((one) => forms.find((form) => form.plain === one)!);
  const once = near.filter(({ record }, at) => near.findIndex((other) => other.record === record) === at);
  return { found: [], near: once.map(({ name }) => name) };
}

/** "1960-entry-into-force". */
function slugOf({ ref }: { ref: string }): string {
  return ref.slice(ref.indexOf(":") + 1);
}

/** Shorter words are in nearly everything that is told. */
const SHORTEST_TOLD = 4;

const JAPANESE = /^[\u3041-\u30ff\u4e00-\u9fff]/;

/** Width, case, accents, dashes and marks aside; Nippon is Nihon, Ampo is Anpo. */
function plain(name: string): string {
  return foldText(name)
    .replace(patternOf(String.raw`[^\p{L}\p{N}]+`, "gu"), " ")
    .replace(/\bnippon/g, "nihon")
    .replace(/\bampo\b/g, "anpo")
    .trim();
}
