// What a reader calls the subject of a clause → the clauses about it.

import { foldText } from "../text/normalize.ts";
import { contentStems, phrasePattern } from "../text/words.ts";
import type { ClauseCorpus } from "./clauses.ts";
import type { Correspondence } from "./model.ts";
import { textOfSpan } from "./passage.ts";

type Clause = Pick<Correspondence, "id" | "subject" | "reason">;

/** No subject or reason is longer, and a pattern of thousands of words would take long. */
const LONGEST_SUBJECT = 500;

/**
 * Whether the subject or reason of a clause, or the heading of its article, has a text, or every content word of it in any
 * form: “bases”, “basing”. If no clause has it there, whether the words of the treaties have it.
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
  const wordsOfClause = (id: string) => {
    const { left = [], right = [] } = correspondences.find((one) => one.id === id) ?? {};
    // Names among the signatures are no subject.
    const spans = [...left, ...right].filter(({ ref }) => !ref.includes(":signatures"));
    return spans.map((span) => textOfSpan(treaties, span)).join("\n");
  };
  const stems = contentStems(wanted);
  const phrase = wanted.length <= LONGEST_SUBJECT ? phrasePattern(wanted) : null;
  const isIn = (text: string): boolean => {
    const own = new Set(contentStems(text));
    return (
      (phrase !== null && foldText(text).search(phrase) >= 0) ||
      (stems.length > 0 && stems.every((stem) => own.has(stem)))
    );
  };
  const isNamed = ({ id, subject, reason }: Clause) => isIn(`${subject} ${reason} ${headingsOf(id)}`);
  if (correspondences.some(isNamed)) return isNamed;
  return ({ id }: Clause) => isIn(wordsOfClause(id));
}
