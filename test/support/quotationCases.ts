// Quotations made from every paragraph of every copy, each wrong in a known way, for the tests and the benchmark.

import type { CheckResult } from "../../src/commands/check/result.ts";
import type { Treaty } from "../../src/treaty/model.ts";
import { linesOf } from "../../src/treaty/passage.ts";
import { readingOf } from "../../src/treaty/witness.ts";

export interface QuotationCase {
  /** The paragraph that it was made from. */
  ref: string;
  quotation: string;
  /** Words that the treaty does not have at their places. */
  foreign: string[];
}

/** Whole numbers below a limit, the same ones for the same seed. Mulberry32, by Tommy Ettinger. */
export function randomNumbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

/** Each paragraph of the edition and of each copy, in its words. */
export function paragraphsOfAllCopies(treaties: readonly Treaty[]): { ref: string; words: string[] }[] {
  const provisions = treaties.flatMap((treaty) => [
    ...treaty.provisions.filter((provision) => linesOf(provision).length > 0),
    ...treaty.witnesses.flatMap((witness) => readingOf(treaty, witness)),
  ]);
  return provisions.flatMap(({ paragraphs }) =>
    paragraphs.map(({ ref, text }) => ({ ref, words: text.split(" ") })),
  );
}

/** Two pieces of four to ten words from one paragraph, with 3 to 30 words between them left out without a sign. */
export function withWordsLeftOut(treaties: readonly Treaty[], each: number, seed: number): QuotationCase[] {
  const random = randomNumbers(seed);
  const cases: QuotationCase[] = [];
  for (const { ref, words } of paragraphsOfAllCopies(treaties)) {
    for (let made = 0; made < each; made++) {
      const [first, gap, second] = [4 + random(7), 3 + random(28), 4 + random(7)];
      if (first + gap + second > words.length) continue;
      const start = random(words.length - first - gap - second + 1);
      const after = start + first + gap;
      const quoted = [...words.slice(start, start + first), ...words.slice(after, after + second)];
      cases.push({ ref, quotation: quoted.join(" "), foreign: [] });
    }
  }
  return cases;
}

type Change = (words: string[], at: number, other: string) => { words: string[]; foreign: string[] };

/** How words are changed. */
export const CHANGES = {
  replaced: (words, at, other) => ({ words: words.with(at, other), foreign: [other] }),
  dropped: (words, at) => ({ words: words.toSpliced(at, 1), foreign: [] }),
  added: (words, at, other) => ({ words: words.toSpliced(at, 0, other), foreign: [other] }),
  swapped: (words, at) => ({
    words: words.with(at, words.at(at - 1)!).with(at - 1, words[at]!),
    foreign: [words[at]!, words.at(at - 1)!],
  }),
} satisfies Record<string, Change>;

/** Eight to twenty words in a row, with one to three of them replaced, dropped or added, or two swapped. */
export function withWordsChanged(
  treaties: readonly Treaty[],
  how: keyof typeof CHANGES,
  each: number,
  seed: number,
): QuotationCase[] {
  const random = randomNumbers(seed);
  const paragraphs = paragraphsOfAllCopies(treaties).filter(({ words }) => words.length >= 8);
  const vocabulary = [...new Set(paragraphs.flatMap(({ words }) => words)), ...FOREIGN];
  return paragraphs.flatMap(({ ref, words }) =>
    Array.from({ length: each }, () => {
      const length = Math.min(words.length, 8 + random(13));
      const start = random(words.length - length + 1);
      let quoted = words.slice(start, start + length);
      const foreign: string[] = [];
      for (let left = how === "swapped" ? 1 : 1 + random(3); left > 0; left--) {
        const other = vocabulary[random(vocabulary.length)]!;
        const changed = CHANGES[how](quoted, random(quoted.length), other);
        quoted = changed.words;
        foreign.push(...changed.foreign);
      }
      return { ref, quotation: quoted.join(" "), foreign };
    }),
  );
}

const FOREIGN = "quickly honor alliance nuclear always must promise emperor protect forever".split(" ");

/** The words of a text without marks, in lower case. */
export function bareWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How a check of a case went. */
export interface CaseOutcome {
  /** The paragraph, or another place that has all words of the quotation but the foreign ones. */
  isRightPassage: boolean;
  /** Every word that is marked as only in the quotation is a foreign one. */
  isTruthful: boolean;
  isExact: boolean;
}

export function outcomeOf({ ref, foreign }: QuotationCase, result: CheckResult): CaseOutcome {
  const known = foreign.flatMap(bareWords);
  const marked = result.segments.flatMap(({ op, text }) => (op === "delete" ? bareWords(text) : []));
  const isThere = [result.ref ?? "", ...result.also].some((refs) => refs.split(" ").includes(ref));
  return {
    isRightPassage: result.text !== null && (isThere || marked.length <= known.length),
    isTruthful: marked.every((word) => {
      const at = known.indexOf(word);
      if (at >= 0) known.splice(at, 1);
      return at >= 0;
    }),
    isExact: result.verdict === "exact",
  };
}

/** Whether words are in some text of a treaty as they are, one after the other. */
export function isWordForWord(quotation: string, treaties: readonly Treaty[]): boolean {
  const words = ` ${bareWords(quotation).join(" ")} `;
  return treaties.some((treaty) =>
    [
      [treaty.title],
      treaty.provisions.flatMap((one) => [...(one.kind === "article" ? [one.label] : []), ...linesOf(one)]),
      ...treaty.witnesses.map((witness) => readingOf(treaty, witness).flatMap(({ lines }) => lines)),
    ].some((lines) => ` ${bareWords(lines.join(" ")).join(" ")} `.includes(words)),
  );
}
