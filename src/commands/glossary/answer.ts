// A name → the entries of the glossary that bear it.

import type { Answer } from "../../errors.ts";
import { isCommonWord, subjectOf, wordsOf } from "../../text/words.ts";
import type { Entry, EntryKind } from "../../treaty/model.ts";
import { entriesThatMention, findEntries } from "../../treaty/recordNames.ts";
import type { GlossaryResult } from "./result.ts";

export interface GlossaryQuestion {
  /** A name in any form; null: the list of entries. */
  term: string | null;
  /** Empty: every kind. */
  kinds: readonly EntryKind[];
}

/** The entries that bear a name in any form, or have its words in a name. */
export function answerGlossary(
  entries: readonly Entry[],
  { term, kinds }: GlossaryQuestion,
): Answer<GlossaryResult> {
  const asked = entries.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
  const result = (entries: Entry[]): GlossaryResult => ({ schema: "anpo/glossary@1", term, entries });
  if (term === null) return { result: result(asked), notices: [] };
  const { found: named, names } = findEntries(asked, term);
  // “who was Yoshida?”
  const [first] = wordsOf(term);
  const subject = first && isCommonWord(first.term) ? subjectOf(term) : null;
  const found = named.length > 0 || subject === null ? named : findEntries(asked, subject).found;
  if (found.length > 0) return { result: result(found), notices: [] };
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
