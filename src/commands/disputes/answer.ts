// A question → the disputes about it.

import type { Answer } from "../../errors.ts";
import type { Dispute } from "../../treaty/model.ts";
import { findByName } from "../../treaty/recordNames.ts";
import type { DisputesResult } from "./result.ts";

/** The disputes whose question or reference has some words, else those whose claims or finding have; null: all. */
export function answerDisputes(
  disputes: readonly Dispute[],
  question: string | null,
): Answer<DisputesResult> {
  const result = (disputes: Dispute[]): DisputesResult => ({ schema: "anpo/disputes@1", question, disputes });
  if (question === null) return { result: result([...disputes]), notices: [] };
  const { found, names } = findByName(disputes, question, {
    namesOf: ({ ref, question }) => [question, ref.slice(ref.indexOf(":") + 1)],
    bodyTexts: ({ claims, finding }) => [...claims.map(({ text }) => text), finding],
  });
  if (found.length > 0) return { result: result(found), notices: [] };
  const notice = { kind: "no such dispute", given: question, exists: names, isMissing: true } as const;
  return { result: result([]), notices: [notice] };
}
