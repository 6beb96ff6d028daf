// A name → the entries of the glossary that bear it.

import type { Answer } from "../../errors.ts";
import { isCommonWord, subjectOf, wordsOf } from "../../text/words.ts";
import type { Entry, EntryKind } from "../../treaty/model.ts";
import { refersToOneOf } from "../../treaty/passage.ts";
import { entriesThatMention, findEntries, nameAtStart } from "../../treaty/recordNames.ts";
import type { GlossaryResult } from "./result.ts";

export interface GlossaryQuestion {
  /** A name in any form; null: the list of entries. */
  term: string | null;
  /** Empty: every kind. */
  kinds: readonly EntryKind[];
}

/**
 * The entries that bear a name in any form, or have its words in a name; else those that refer to one of some passages.
 */
export function answerGlossary(
  entries: readonly Entry[],
  { term, kinds }: GlossaryQuestion,
  passages: readonly string[] = [],
): Answer<GlossaryResult> {
  const asked = entries.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
  const result = (entries: Entry[]): GlossaryResult => ({ schema: "anpo/glossary@1", term, entries });
  if (term === null) return { result: result(asked), notices: [] };
  const { found: named, names } = findEntries(asked, term);
  // “who was Yoshida?”
  const [first] = wordsOf(term);
  const subject = first && isCommonWord(first.term) ? subjectOf(term) : null;
  const found = named.length > 0 || subject === null ? named : findEntries(asked, subject).found;
  const about = found.length > 0 ? found : asked.filter(refersToOneOf(passages));
  if (about.length > 0) return { result: result(about), notices: [] };
  // “Michiko Kanba how did she die”
  const name = nameAtStart(asked, term);
  if (name !== null)
    return {
      result: result(findEntries(asked, name).found),
      notices: [{ kind: "entry among words", given: term, name }],
    };
  const others = findEntries(entries, term).found.map(({ kind }) => kind);
  const missing = { given: term, isMissing: true } as const;
  const notice =
    others.length > 0
      ? ({ kind: "other kind of entry", wanted: kinds, kinds: [...new Set(others)], ...missing } as const)
      : ({
          kind: "no such entry",
          exists: names,
          mentionedIn: entriesThatMention(asked, term),
          ...missing,
        } as const);
  return { result: result([]), notices: [notice] };
}
