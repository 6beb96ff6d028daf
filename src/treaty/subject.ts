// What a reader calls the subject of a clause → the clauses about it.

import { foldText } from "../text/normalize.ts";
import { contentStems, phrasePattern } from "../text/words.ts";
import type { ClauseCorpus } from "./clauses.ts";
import type { Correspondence } from "./model.ts";

/** No subject or reason is longer, and a pattern of thousands of words would take long. */
const LONGEST_SUBJECT = 500;

/**
 * Whether the subject or reason of a clause, or the heading of its article, has a text, or every content word of it in any
 * form: “bases”, “basing”.
 */
export function aboutSubject(
  wanted: string,
  { correspondences, treaties }: Pick<ClauseCorpus, "correspondences" | "treaties">,
) {
  const provisions = treaties.flatMap((treaty) => treaty.provisions);
  const headingsOf = (id: string) => {
    const { left = [], right = [] } = correspondences.find((one) => one.id === id) ?? {};
    const refs = [...left, ...right].map(({ ref }) => ref.replace(/\.\d+$/, ""));
    return provisions
      .flatMap(({ ref, heading }) => (heading && refs.includes(ref) ? [heading] : []))
      .join(" ");
  };
  const stems = contentStems(wanted);
  const phrase = wanted.length <= LONGEST_SUBJECT ? phrasePattern(wanted) : null;
  return ({ id, subject, reason }: Pick<Correspondence, "id" | "subject" | "reason">): boolean => {
    const text = `${subject} ${reason} ${headingsOf(id)}`;
    const own = new Set(contentStems(text));
    return (
      (phrase !== null && foldText(text).search(phrase) >= 0) ||
      (stems.length > 0 && stems.every((stem) => own.has(stem)))
    );
  };
}
