// A question → the disputes about it.

import type { Answer } from "../../errors.ts";
import type { Corpus } from "../../treaty/data.ts";
import type { Dispute } from "../../treaty/model.ts";
import { refersToOneOf } from "../../treaty/passage.ts";
import { entriesThatMention, findByName, findEntries } from "../../treaty/recordNames.ts";
import type { DisputesResult } from "./result.ts";

/**
 * The disputes whose question or reference has some words, else those whose claims or finding have; with those that refer
 * to the passages that the words name; null: all.
 */
export function answerDisputes(
  { disputes, entries }: Pick<Corpus, "disputes" | "entries">,
  question: string | null,
  passages: readonly string[] = [],
): Answer<DisputesResult> {
  const result = (disputes: Dispute[]): DisputesResult => ({ schema: "anpo/disputes@1", question, disputes });
  if (question === null) return { result: result([...disputes]), notices: [] };
  const { found, names } = findByName(disputes, question, {
    namesOf: ({ ref, question }) => [question, ref.slice(ref.indexOf(":") + 1)],
    bodyTexts: ({ claims, finding }) => [...claims.map(({ text }) => text), finding],
  });
  const about = disputes.filter(refersToOneOf(passages)).filter((one) => !found.includes(one));
  // A reference is not a name.
  const own = /^\d{4}:/.test(question) ? about : [...found, ...about];
  // Of a name in the glossary, the disputes to which the entry refers.
  const refs = own.length > 0 ? [] : findEntries(entries, question).found.flatMap((entry) => entry.refs);
  const wanted = own.length > 0 ? own : disputes.filter(({ ref }) => refs.includes(ref));
  if (wanted.length > 0) return { result: result(wanted), notices: [] };
  const named = findEntries(entries, question)
    .found.slice(0, 1)
    .map(({ ref }) => ref);
  const notice = {
    kind: "no such dispute",
    given: question,
    exists: names,
    mentionedIn: named.length > 0 ? named : entriesThatMention(entries, question),
    isMissing: true,
  } as const;
  return { result: result([]), notices: [notice] };
}
