// How often a wrong quotation is traced to its passage, and how long a check takes.

import { cpus } from "node:os";
import { answerCheck, answerChecks } from "../src/commands/check/answer.ts";
import { quotationsInDocument } from "../src/commands/check/quotations.ts";
import {
  CHANGES,
  isWordForWord,
  outcomeOf,
  paragraphsOfAllCopies,
  type QuotationCase,
  withWordsChanged,
  withWordsLeftOut,
} from "../test/support/quotationCases.ts";
import { sentencesOnAttack, trueSentences } from "../test/support/trueSentences.ts";
import { corpus } from "./source.ts";

/** Quotations made from each paragraph. */
const EACH = 20;

const { treaties, keywords } = corpus;
const everywhere = { within: null, keywords };

console.log(
  `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]!.model.trim()}\n`,
);
table(
  "Quotations made from every paragraph of every copy",
  [
    "what is wrong",
    "quotations",
    "right passage",
    "no treaty word marked as wrong",
    "wrongly exact",
    "ms each",
  ],
  [
    row("3 to 30 words left out", withWordsLeftOut(treaties, EACH, 11)),
    ...(Object.keys(CHANGES) as (keyof typeof CHANGES)[]).map((how) =>
      row(`words ${how}`, withWordsChanged(treaties, how, EACH, 12)),
    ),
  ],
);
sentences();
times();

function row(name: string, cases: readonly QuotationCase[]): (string | number)[] {
  const found = cases.map(({ quotation }, at) => ({ line: at + 1, quotation }));
  const before = performance.now();
  const { checks } = answerChecks(found, treaties, everywhere).result;
  const time = (performance.now() - before) / cases.length;
  const outcomes = cases.map((one, at) => ({ ...outcomeOf(one, checks[at]!), quotation: one.quotation }));
  const wronglyExact = outcomes.filter(
    (one) => one.isExact && !isWordForWord(one.quotation, treaties),
  ).length;
  return [
    name,
    cases.length,
    percent(outcomes.filter(({ isRightPassage }) => isRightPassage).length / cases.length),
    percent(outcomes.filter(({ isTruthful }) => isTruthful).length / cases.length),
    wronglyExact,
    time.toFixed(2),
  ];
}

function sentences(): void {
  const check = (sentence: string) => answerCheck(sentence, treaties, everywhere).result;
  const verdicts = trueSentences.map((sentence) => check(sentence).verdict);
  const count = (verdict: string) => verdicts.filter((one) => one === verdict).length;
  const named = sentencesOnAttack.filter((one) =>
    check(one).closest.some(({ ref }) => ref === "1960:V.1"),
  ).length;
  table(
    "True sentences that quote nothing",
    ["sentences", "exact", "condensed", "near", "absent", "on an attack", "of which with Article V"],
    [
      [
        trueSentences.length,
        count("exact"),
        count("condensed"),
        count("near"),
        count("absent"),
        sentencesOnAttack.length,
        named,
      ],
    ],
  );
}

function times(): void {
  const words = paragraphsOfAllCopies(treaties).flatMap((one) => one.words);
  // 50 paragraphs of 100 words, with two quotations each.
  const draft = Array.from({ length: 50 }, (_, at) => {
    const from = (at * 37) % (words.length - 100);
    const some = words.slice(from, from + 96);
    return `As we know, “${some.slice(0, 12).join(" ")}” and, less well known, “${some.slice(40, 52).toReversed().join(" ")}” ${some.slice(24).join(" ")}`;
  }).join("\n\n");
  const long = (text: string) => text.slice(0, 10_000);
  const rows: [string, () => unknown][] = [
    ["one quotation, exact", () => answerCheck("act to meet the common danger", treaties, everywhere)],
    ["one quotation, near", () => answerCheck("act to face the common danger", treaties, everywhere)],
    ["10,000 characters of the treaties", () => answerCheck(long(words.join(" ")), treaties, everywhere)],
    ["the same, backward", () => answerCheck(long(words.toReversed().join(" ")), treaties, everywhere)],
    ["5,000 ellipses", () => answerCheck("…a".repeat(5000), treaties, everywhere)],
    [
      `a draft of ${draft.split(/\s+/).length} words with 100 quotations`,
      () => answerChecks(quotationsInDocument(draft, "text"), treaties, everywhere),
    ],
  ];
  table(
    "Time, with the texts read anew",
    ["what is checked", "ms"],
    rows.map(([name, run]) => [name, median(Array.from({ length: 5 }, () => timed(run))).toFixed(1)]),
  );
}

function table(
  title: string,
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  console.log(`### ${title}\n\n${[head, head.map(() => "---"), ...rows].map(line).join("\n")}\n`);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[numbers.length >> 1]!;
}

function timed(run: () => unknown): number {
  const before = performance.now();
  run();
  return performance.now() - before;
}
