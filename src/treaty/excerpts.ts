// Spans of a treaty as excerpts: their words, and whether something was left out before, after and between them.

import type { Excerpt, TextSpan, Treaty } from "./model.ts";
import { textAt, textOfSpan } from "./passage.ts";

/** The words of the spans, in the given order. Throws an Error for words that the treaty lacks. */
export function excerptsOf(spans: readonly TextSpan[], treaties: readonly Treaty[]): Excerpt[] {
  const units = treaties.flatMap(unitsOf);
  const placed = spans.map((span) => placeOf(span, treaties, units));
  return placed.map((place, at) => {
    const { ref, whole, start, end } = place;
    const text = whole.slice(start, end);
    const before = placed[at - 1];
    return {
      ref,
      text,
      cutBefore: WORD.test(whole.slice(0, start)) && !SENTENCE_END.test(whole.slice(0, start)),
      cutAfter: WORD.test(whole.slice(end)) && !SENTENCE_END.test(text),
      gapBefore: before !== undefined && !follows(place, before),
    };
  });
}

const WORD = /[\p{L}\p{N}]/u;
const SENTENCE_END = /[.?!]["”’)]*\s*$/;

/** References of the paragraphs, and of signatures, which have none, in the order of the text. */
function unitsOf({ provisions }: Treaty): string[] {
  return provisions.flatMap(({ ref, paragraphs }) =>
    paragraphs.length > 0 ? paragraphs.map((paragraph) => paragraph.ref) : [ref],
  );
}

interface Place {
  ref: string;
  /** The text of the passage, and the range of the span in it. */
  whole: string;
  start: number;
  end: number;
  /** The first and the last paragraph among those of all treaties. */
  firstUnit: number;
  lastUnit: number;
}

function placeOf(span: TextSpan, treaties: readonly Treaty[], units: readonly string[]): Place {
  const text = textOfSpan(treaties, span);
  const whole = textAt(treaties, span.ref) ?? text;
  const start = whole.indexOf(text);
  const isHere = (unit: string) => unit === span.ref || unit.startsWith(`${span.ref}.`);
  return {
    ...{ ref: span.ref, whole, start, end: start + text.length },
    ...{ firstUnit: units.findIndex(isHere), lastUnit: units.findLastIndex(isHere) },
  };
}

/** Whether no word of the treaty is between two spans. */
function follows(next: Place, before: Place): boolean {
  if (next.ref === before.ref)
    return next.start >= before.end && !WORD.test(next.whole.slice(before.end, next.start));
  const isNextUnit = next.firstUnit === before.lastUnit + 1;
  return isNextUnit && next.start === 0 && !WORD.test(before.whole.slice(before.end));
}
