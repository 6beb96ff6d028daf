// A question → the disputes about it.

import type { Answer } from "../../errors.ts";
import type { Corpus } from "../../treaty/data.ts";
import type { Dispute } from "../../treaty/model.ts";
import { refersToOneOf } from "../../treaty/passage.ts";
import { entriesThatMention, findByName, findEntries } from "../../treaty/recordNames.ts";
import type { DisputesResult } from "./result.ts";

/**
 * The disputes whose question, claims, finding or keywords have some words, first those with them in the question; with
 * those that refer to the passages that the words name; null: all.
 */
export function answerDisputes(
  { disputes, entries, keywords }: Pick<Corpus, "disputes" | "entries" | "keywords">,
  question: string | null,
  passages: readonly string[] = [],
): Answer<DisputesResult> {
  const result = (disputes: Dispute[]): DisputesResult => ({ schema: "anpo/disputes@1", question, disputes });
  if (question === null) return { result: result([...disputes]), notices: [] };
  const { found, names } = findByName(disputes, question, {
    namesOf: ({ ref, question }) => [question, ref.slice(ref.indexOf(":") + 1)],
    bodyTexts: ({ ref, claims, finding }) => [
      ...claims.map(({ text }) => text),
      finding,
      ...(keywords[ref] ?? []),
    ],
    isBroad: true,
  });
  const about = disputes.filter(refersToOneOf(passages)).filter((one) => !found.includes(one));
  // A reference is not a name.
  const own = /^\d{4}:/.test(question) ? about : [...found, ...about];
  // Of a name in the glossary, the disputes to which the entry refers.
  const named = findEntries(entries, question).found;
  const ofEntries = disputes.filter(({ ref }) => named.some((entry) => entry.refs.includes(ref)));
  const wanted = [...new Set([...own, ...ofEntries])];
  if (wanted.length > 0) return { result: result(wanted), notices: [] };
  const notice = {
    kind: "no such dispute",
    given: question,
    exists: names,
    mentionedIn: named.length > 0 ? [named[0]!.ref] : entriesThatMention(entries, question),
    isMissing: true,
  } as const;
  return { result: result([]), notices: [notice] };
}
