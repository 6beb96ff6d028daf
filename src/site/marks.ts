// The words of a passage, marked by what became of them from one treaty to the other.

import type { Comparison } from "../treaty/comparison.ts";
import type { Sides } from "../treaty/model.ts";

/**
 * kept: the other treaty has the word at the matching place. changed: only this treaty has it. rewritten: the clause has
 * too little in common with the other for a comparison word by word. alone: the other treaty has no such clause.
 */
export type Mark = "kept" | "changed" | "rewritten" | "alone";

/** For each character of a passage, what the clauses say about it. A word that any clause keeps is kept. */
export function marksOf(
  ref: string,
  text: string,
  side: keyof Sides<unknown>,
  clauses: readonly Comparison[],
): Mark[] {
  const marks: Mark[] = Array(text.length).fill("alone");
  for (const clause of clauses) {
    let joined = 0;
    const own = clauseMarks(clause, side);
    for (const span of clause[side].spans) {
      const start = text.indexOf(span.text);
      if (span.ref === ref)
        for (let at = 0; at < span.text.length; at++)
          marks[start + at] = stronger(marks[start + at]!, own[joined + at]!);
      joined += span.text.length + 1;
    }
  }
  return marks;
}

/** For each character of one side of a clause. */
export function clauseMarks(
  { left, right, rewritten, segments }: Comparison,
  side: keyof Sides<unknown>,
): Mark[] {
  if (left.spans.length === 0 || right.spans.length === 0)
    return Array((side === "left" ? left : right).text.length).fill("alone");
  const other = side === "left" ? "insert" : "delete";
  return segments
    .filter(({ op }) => op !== other)
    .flatMap(({ op, text }) =>
      Array(text.length).fill(rewritten ? "rewritten" : op === "equal" ? "kept" : "changed"),
    );
}

const STRENGTH: Readonly<Record<Mark, number>> = { alone: 0, rewritten: 1, changed: 2, kept: 3 };

function stronger(one: Mark, other: Mark): Mark {
  return STRENGTH[one] > STRENGTH[other] ? one : other;
}
