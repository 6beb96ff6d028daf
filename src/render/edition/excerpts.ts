// Excerpts of the treaties → spans, with a mark wherever words were left out.

import type { Segment } from "../../text/diff.ts";
import type { Excerpt } from "../../treaty/model.ts";
import { muted, type Span, text } from "../document.ts";
import { segmentSpans } from "./segments.ts";

/** Where words between two excerpts were left out. */
const OMISSION = " […] ";

/** Excerpts of one passage as one text, with an ellipsis where it starts or ends in the middle of a sentence. */
export function excerptText(excerpts: readonly Excerpt[]): string {
  const words = excerpts.map(
    (excerpt, at) => (at === 0 ? "" : joint(excerpt, excerpts[at - 1]!)) + excerpt.text,
  );
  const start = excerpts[0]?.cutBefore ? "… " : "";
  const end = excerpts.at(-1)?.cutAfter ? " …" : "";
  return start + words.join("") + end;
}

/** Between an excerpt and the one before it: a blank within a paragraph, a new line for a new one. */
function joint({ ref, gapBefore }: Excerpt, before: Excerpt): string {
  if (gapBefore) return OMISSION;
  return ref === before.ref ? " " : "\n";
}

/**
 * A word diff of two sides, whose texts are their excerpts joined by line feeds. An ellipsis that only one side needs is
 * marked with the words of that side next to it; alone, it is not marked. To show one side alone, give its segments and no excerpts of the other.
 */
export function comparedSpans(
  left: readonly Excerpt[],
  right: readonly Excerpt[],
  segments: readonly Segment[],
): Span[] {
  const spans = withJoints(left, right, segments);
  const opened = withEllipsis(spans, left[0]?.cutBefore, right[0]?.cutBefore, (words) => `… ${words}`);
  const [lastLeft, lastRight] = [left.at(-1)?.cutAfter, right.at(-1)?.cutAfter];
  return withEllipsis(opened.toReversed(), lastLeft, lastRight, (words) => `${words} …`).reverse();
}

/** The line feeds between excerpts become joints; those within an excerpt, as between signatures, stay. */
function withJoints(
  left: readonly Excerpt[],
  right: readonly Excerpt[],
  segments: readonly Segment[],
): Span[] {
  const [ofLeft, ofRight] = [left, right].map(lineFeedsOf) as [string[], string[]];
  return segments.flatMap((segment) =>
    segment.text.split("\n").flatMap((words, at): Span[] => {
      const own = (text: string) => segmentSpans(text === "" ? [] : [{ ...segment, text }]);
      if (at === 0) return own(words);
      const here = [
        segment.op === "insert" ? undefined : ofLeft.shift(),
        segment.op === "delete" ? undefined : ofRight.shift(),
      ];
      if (here.includes(OMISSION)) return [text(OMISSION), ...own(words)];
      return own((here[0] ?? here[1] ?? "\n") + words);
    }),
  );
}

/** What each line feed in the joined text of excerpts is shown as. */
function lineFeedsOf(excerpts: readonly Excerpt[]): string[] {
  return excerpts.flatMap((excerpt, at) => [
    ...(at === 0 ? [] : [joint(excerpt, excerpts[at - 1]!)]),
    ...(excerpt.text.match(/\n/g) ?? []),
  ]);
}

/** Adds an ellipsis to the words that one or both sides begin with; undefined is a side without excerpts. */
function withEllipsis(
  spans: readonly Span[],
  isLeftCut: boolean | undefined,
  isRightCut: boolean | undefined,
  add: (words: string) => string,
): Span[] {
  const [atLeft, atRight] = [isLeftCut ?? isRightCut, isRightCut ?? isLeftCut];
  if (!atLeft && !atRight) return [...spans];
  const role = atLeft && atRight ? "text" : atLeft ? "removed" : "added";
  const firstCommon = spans.findIndex((one) => one.role === "text");
  const own = spans.findIndex((one, at) => one.role === role && (firstCommon < 0 || at <= firstCommon));
  if (role !== "text" && own >= 0)
    return spans.map((one, at) => (at === own ? { ...one, text: add(one.text) } : one));
  return spans.toSpliced(role === "text" || firstCommon < 0 ? 0 : firstCommon, 0, muted(add("")));
}
