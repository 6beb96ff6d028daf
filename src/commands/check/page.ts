// The page of `anpo check`.

import {
  type Block,
  type Document,
  type Field,
  joined,
  muted,
  type Role,
  refSpan,
  type Span,
  span,
  text,
} from "../../render/document.ts";
import { legendOf } from "../../render/edition/legend.ts";
import type {
  CheckResult,
  ChecksResult,
  ClosestPassage,
  Difference,
  OmittedWords,
  Verdict,
} from "./result.ts";

interface CheckView {
  isForPrograms: boolean;
  isOnTerminal: boolean;
  isTable: boolean;
}

export function checkPage(
  result: CheckResult | ChecksResult,
  { isForPrograms, isOnTerminal, isTable }: CheckView,
): Document {
  if (isTable) return (result.schema === "anpo/checks@2" ? result.checks : [result]).map(checkRow);
  return result.schema === "anpo/checks@2"
    ? severalChecks(result, isForPrograms)
    : singleCheck(result, isOnTerminal);
}

function singleCheck(result: CheckResult, isOnTerminal: boolean): Document {
  const { quoted, verdict, ref } = result;
  const place = verdict === "absent" || ref === null ? [] : [text(": "), refSpan(ref)];
  const title = [span(VERDICT_ROLES[verdict], verdict), ...place, text(` — ${explanationOf(result)}`)];
  return [
    { block: "heading", level: 2, spans: title },
    ...(quoted === null ? [] : [note(`Only the words in quotation marks were checked: “${quoted}”`)]),
    ...(result.misattributed === null ? [] : [{ block: "note", spans: attributionRemark(result) } as const]),
    ...(verdict === "absent" ? closestBlocks(result) : foundBlocks(result, isOnTerminal)),
  ];
}

/** What the verdict means for this quotation. */
function explanationOf(result: CheckResult): string {
  const copy = result.witness === null ? "" : ` in the copy ${result.witness}`;
  switch (result.verdict) {
    case "exact":
      return `word for word${copy === "" ? titleNote(result) : `${copy}, but not in the edition`}${markedOmissions(result)}`;
    case "condensed":
      return `every word is ${copy === "" ? "in the treaty" : copy.trim()} in this order, but ${reasonsOf(result.omitted)}`;
    case "near":
      return result.similarity === 1
        ? `the treaty's words${copy}, but with different punctuation`
        : `not word for word${copy && `; closest to the text${copy}`}: ${[...differentWords(result), ...alsoLeftOut(result)].join(", and ")}`;
    case "absent":
      return result.within === null
        ? "not a quotation from either treaty"
        : result.within.length === 0
          ? "there is no such passage"
          : `not a quotation from ${listed(result.within.map(placeName))}`;
  }
}

/** An omission with an ellipsis is allowed, but a reader should see how much it leaves out. */
function markedOmissions({ omitted }: CheckResult): string {
  const marked = omitted.filter(({ isMarked }) => isMarked);
  const count = marked.reduce((sum, one) => sum + wordCount(one.text), 0);
  return count === 0
    ? ""
    : `, except for ${count === 1 ? "1 word" : `${count} words`} omitted at an ellipsis or bracket`;
}

function titleNote({ ref }: CheckResult): string {
  return ref !== null && !ref.includes(":") ? ", from the title of the treaty" : "";
}

/** Why a condensed quotation is not exact. */
function reasonsOf(omitted: readonly OmittedWords[]): string {
  const left = leftOut(omitted);
  const marked = omitted.filter(({ isMarked }) => isMarked);
  const isAcross = marked.some(({ isAcrossProvisions }) => isAcrossProvisions);
  const isOtherSense = marked.some(({ senseWords }) => senseWords.length > 0);
  return [
    ...(left === null ? [] : [`${left} left out without an ellipsis`]),
    ...(isAcross ? ["an ellipsis joins words from different provisions"] : []),
    ...(isOtherSense ? ["a marked omission changes the sense"] : []),
  ].join(", and ");
}

/** "1 of your 8 words differs", "2 of your words are added"; if none does or is, their order differs. */
function differentWords({ segments, similarity, omitted }: CheckResult): string[] {
  const countOf = (is: (op: string, next: string | undefined) => boolean) =>
    segments
      .filter(({ op }, at) => is(op, segments[at + 1]?.op))
      .reduce((sum, { text: words }) => sum + wordCount(words), 0);
  const all = countOf((op) => op !== "insert");
  const different = countOf((op, next) => op === "delete" && next === "insert");
  const added = countOf((op, next) => op === "delete" && next !== "insert");
  if (different + added === 0 && omitted.some(({ isMarked }) => !isMarked)) return [];
  if (different + added === 0) return [`${percent(similarity)} of the words are the same`];
  return [
    ...(different === 0
      ? []
      : [`${different} of your ${all} words ${different === 1 ? "differs" : "differ"}`]),
    ...(added === 0
      ? []
      : [`${added}${different === 0 ? ` of your ${all} words` : ""} ${added === 1 ? "is" : "are"} added`]),
  ];
}

function alsoLeftOut({ omitted, segments }: CheckResult): string[] {
  const left = leftOut(omitted, replacedBeyond(segments));
  return left === null ? [] : [`${left} left out`];
}

/** How many more words of the treaty there are where words of the quotation differ: “a” for “a treaty of peace”. */
function replacedBeyond(segments: CheckResult["segments"]): number {
  return segments.reduce((sum, { op, text: words }, at) => {
    const before = segments[at - 1];
    if (op !== "insert" || before?.op !== "delete") return sum;
    return sum + Math.max(0, wordCount(words) - wordCount(before.text));
  }, 0);
}

/** "2 words are"; null if no words are left out without a sign. `further` are those in the place of other words. */
function leftOut(omitted: readonly OmittedWords[], further = 0): string | null {
  const unmarked = omitted.filter(({ isMarked }) => !isMarked);
  const count = unmarked.reduce((sum, one) => sum + wordCount(one.text), further);
  return count === 0 ? null : count === 1 ? "1 word is" : `${count} words are`;
}

function foundBlocks(result: CheckResult, isOnTerminal: boolean): Block[] {
  const { verdict, omitted, segments, also, alsoInOtherCase } = result;
  const sense = [...new Set(omitted.flatMap(({ senseWords }) => senseWords))];
  return [
    { block: "prose", margin: "", spans: segments.map(spanOf) },
    ...(segments.every(({ op }) => op === "equal")
      ? []
      : verdict === "exact"
        ? [EXACT_LEGEND]
        : legendOf(segments, SIDES)),
    ...(verdict === "near" && isOnTerminal ? [note(`The treaty says: “${wordsOfTreaty(result)}”`)] : []),
    ...(sense.length > 0 ? [note(omittedSense(sense))] : []),
    ...(result.witness === null ? [] : [note(editionNote(result))]),
    ...differenceNotes(result.differences),
    ...(also.length > 0
      ? [note(`The same ${verdict === "exact" ? "words are" : "text is"} also in ${listed(also)}.`)]
      : []),
    ...otherCloseNotes(result),
    ...(alsoInOtherCase.length > 0
      ? [note(`With different capital letters, they are in ${listed(alsoInOtherCase)}.`)]
      : []),
  ];
}

/**
 * The treaty's words with an ellipsis where a sentence goes on, and without the marks of a comparison: copied from a
 * colored terminal, the words of both sides would run together.
 */
function wordsOfTreaty({ segments, ref, closest }: CheckResult): string {
  const own = segments.filter(({ op }) => op !== "delete");
  const words = own.map(({ text: words }) => words).join("");
  // In the place of words that the quotation adds at an end, the passage has others.
  const [first, second] = segments;
  const before = first?.op === "delete" && second?.op !== "insert" ? wordCount(first.text) : 0;
  const last = segments.at(-1);
  const after = last?.op === "delete" ? wordCount(last.text) : 0;
  const passage = closest.find((one) => one.ref === ref && one.text.includes(words))?.text ?? words;
  const start = passage.indexOf(words);
  const lead = passage.slice(0, start).match(new RegExp(`(?:\\S+ ){0,${before}}${NAME_BEFORE}$`, "u"))![0];
  const rest = passage
    .slice(start + words.length)
    .match(new RegExp(`^${NAME_AFTER}(?:[, ]+[^, ]+){0,${after}}`, "u"))![0];
  const all = lead + words + rest;
  const isStart = /(?:^|[.;] )$/.test(passage.slice(0, start - lead.length)) && /^\p{Lu}/u.test(all);
  return `${isStart ? "" : "… "}${all}${/[.;]$/.test(all) ? "" : " …"}`;
}

/** “America” is not torn out of “United States of America”. */
const NAME_BEFORE = String.raw`(?:\p{Lu}\p{L}+ (?:of )?)*`;
const NAME_AFTER = String.raw`(?: (?:of )?\p{Lu}\p{L}+)*`;

/** On a line of its own, if there is something. */
function below(spans: readonly Span[]): Span[] {
  return spans.length === 0 ? [] : [text("\n"), ...spans];
}

/** In a table, a harmless slip and words that change the sense would look alike. */
function senseRemark({ omitted }: CheckResult): Span[] {
  const sense = [...new Set(omitted.flatMap(({ senseWords }) => senseWords))];
  return below(sense.length === 0 ? [] : [span("caution", omittedSense(sense))]);
}

function omittedSense(words: readonly string[]): string {
  const them = words.length === 1 ? "it" : "them";
  return `The omitted words include ${quotedList(words)}. Leaving ${them} out changes the sense.`;
}

/** With fewer words in common, the writer may have had another passage in mind. */
const SURELY_MEANT = 0.75;

function otherCloseNotes({ ref, also, closest, similarity }: CheckResult): Block[] {
  if (similarity >= SURELY_MEANT) return [];
  const named = [ref, ...also].flatMap((refs) => refs?.split(" ") ?? []);
  const others = closest.map((one) => one.ref).filter((one) => !named.includes(one));
  return others.length > 0 ? [note(`Other close passages: ${listed(others)}.`)] : [];
}

function editionNote({ edition }: CheckResult): string {
  return edition === null ? "The edition has no words here." : `The edition reads “${edition}” here.`;
}

function differenceNotes(differences: readonly Difference[]): Block[] {
  const ignored = differences.filter((one) => one !== "words in brackets" && one !== "punctuation");
  return [
    ...(ignored.length > 0
      ? [
          note(
            `Ignored differences: ${ignored.map((one) => (one === "case" ? "capitalization" : one)).join(", ")}.`,
          ),
        ]
      : []),
    ...(differences.includes("words in brackets")
      ? [note("The words in brackets are not the treaty's.")]
      : []),
  ];
}

function closestBlocks({ closest, also, within }: CheckResult): Block[] {
  const elsewhere = also.length > 0 ? [note(`These exact words are in ${listed(also)}.`)] : [];
  const further = closest.slice(MOST_IN_FULL);
  if (closest.length === 0) return within === null ? [note("No passage is close.")] : elsewhere;
  return [
    ...elsewhere,
    note(
      closest.length === 1
        ? "The closest passage, which does not contain these words:"
        : "Closest passages, which do not contain these words:",
    ),
    ...closest.slice(0, MOST_IN_FULL).map(
      ({ ref, text: words }: ClosestPassage): Block => ({
        block: "prose",
        margin: "",
        spans: [refSpan(ref), text(` ${opening(words)}`)],
      }),
    ),
    ...(further.length > 0 ? [note(`Less close: ${listed(further.map(({ ref }) => ref))}.`)] : []),
  ];
}

/** The verdict is to stay on the screen. */
const MOST_IN_FULL = 2;

/** With more words, a passage that is only close is shown by its beginning. */
const MOST_OF_CLOSEST = 50;

function opening(passage: string): string {
  const words = passage.split(" ");
  return words.length <= MOST_OF_CLOSEST ? passage : `${words.slice(0, MOST_OF_CLOSEST).join(" ")} …`;
}

const ROLES: Record<CheckResult["segments"][number]["op"], Role> = {
  equal: "text",
  delete: "removed",
  insert: "added",
};

function spanOf({ op, text: words }: CheckResult["segments"][number]): Span {
  return span(ROLES[op], op === "insert" ? shortened(words) : words);
}

/** An omission with more words than this is shown by its first and last words. */
const MOST_SHOWN = 40;
const SHOWN_OF_LONG = 10;

function shortened(inserted: string): string {
  const words = inserted.split(" ");
  if (words.length <= MOST_SHOWN) return inserted;
  const [first, last] = [words.slice(0, SHOWN_OF_LONG), words.slice(-SHOWN_OF_LONG)];
  const hidden = words.slice(SHOWN_OF_LONG, -SHOWN_OF_LONG).length;
  return `${first.join(" ")} [${hidden} more words] ${last.join(" ")}`;
}

const SIDES = { delete: "your quotation", insert: "the treaty" };

const EXACT_LEGEND: Block = {
  block: "note",
  spans: [
    span("added", "words"),
    text(" are omitted. Make sure that the quotation means the same without them."),
  ],
};

/** A record for each quotation, and for people the totals. */
function severalChecks({ checks, summary }: ChecksResult, isForPrograms: boolean): Document {
  if (checks.length === 0) return [];
  const counts = Object.entries(summary).filter(([, count]) => count > 0);
  const total = checks.length === 1 ? "1 quotation" : `${checks.length} quotations`;
  const elsewhere = checks.filter((one) => one.misattributed !== null).length;
  const are = elsewhere === 1 ? "1 is" : `${elsewhere} are`;
  const remark = elsewhere === 0 ? "" : ` ${are} not where your text says.`;
  return [
    ...(isForPrograms
      ? checks.map(checkRecord)
      : [
          checkTable(checks),
          ...legendOf(
            checks.filter(isMarked).flatMap(({ segments }) => segments),
            SIDES,
          ),
        ]),
    {
      block: "aside",
      spans: [
        text(`${total}: ${counts.map(([verdict, count]) => `${count} ${verdict}`).join(", ")}.${remark}`),
      ],
    },
  ];
}

function isMarked({ verdict, segments }: CheckResult): boolean {
  return verdict !== "exact" && segments.some(({ op }) => op !== "equal");
}

/** Each quotation, or its differences from the treaty, which include its words. */
function checkTable(checks: readonly CheckResult[]): Block {
  const rows = checks.map((check) => {
    const { line, verdict, ref, also, segments } = check;
    const quotation = check.quoted ?? check.quotation;
    const closest = closestSpans(check);
    return [
      [text(String(line ?? ""))],
      [span(VERDICT_ROLES[verdict], verdict)],
      ref === null ? [] : joined([...ref.split(" ").map(refSpan), ...also.map(alsoSpan)], "\n"),
      isMarked(check)
        ? [
            ...segments.map(spanOf),
            ...punctuationRemark(check),
            ...senseRemark(check),
            ...below(attributionRemark(check)),
          ]
        : [text(quotation), ...capitalsRemark(check), ...below(attributionRemark(check)), ...below(closest)],
    ];
  });
  return {
    block: "table",
    head: ["Line", "Verdict", "Passage", "Quotation"],
    align: ["right", "left", "left", "left"],
    main: { column: 3, share: 0.5 },
    isSpaced: true,
    rows,
  };
}

/** The words may be right, but they are from another passage than the writer says. */
function attributionRemark({ misattributed }: CheckResult): Span[] {
  return misattributed === null ? [] : [span("caution", `Not in ${misattributed}, which your text names.`)];
}

function alsoSpan(ref: string): Span {
  return muted(`also ${ref}`);
}

/** In a table, “exact” alone would say too much. */
function capitalsRemark({ verdict, differences }: CheckResult): Span[] {
  const isRemarked = verdict === "exact" && differences.includes("case");
  return isRemarked ? [muted(" (with other capital letters)")] : [];
}

/** A slip of a comma is not a wrong word. */
function punctuationRemark({ verdict, similarity }: CheckResult): Span[] {
  return verdict === "near" && similarity === 1 ? [muted(" (only the punctuation differs)")] : [];
}

function checkRecord(check: CheckResult): Block {
  return { block: "record", fields: fieldsOf(check) };
}

/** For spreadsheets, with the share of common words as a number. */
function checkRow(check: CheckResult): Block {
  const share = check.verdict === "absent" ? [] : [text(String(check.similarity))];
  const similarity: Field = { name: "similarity", at: "data", spans: share };
  return {
    block: "record",
    fields: fieldsOf(check).map((field) => (field.name === "similarity" ? similarity : field)),
  };
}

/** With the words of the treaty, the other passages that have the same words, and what the writer says they are from. */
function fieldsOf(check: CheckResult): Field[] {
  const { line, verdict, ref, similarity } = check;
  // Only what was checked, not the sentence around it.
  const quotation = check.quoted ?? check.quotation;
  return [
    { name: "line", at: "lead", spans: [text(String(line ?? ""))] },
    { name: "verdict", at: "side", spans: [span(VERDICT_ROLES[verdict], verdict)] },
    { name: "ref", at: "side", spans: ref === null ? [] : [text(ref)] },
    { name: "similarity", at: "data", spans: verdict === "absent" ? [] : [text(percent(similarity))] },
    { name: "quotation", at: "body", spans: [text(quotation)] },
    { name: "text", at: "data", spans: check.text === null ? [] : [text(check.text)] },
    { name: "also", at: "data", spans: [text(check.also.join(" "))] },
    { name: "misattributed", at: "data", spans: [text(check.misattributed ?? "")] },
  ];
}

const VERDICT_ROLES: Record<Verdict, Role> = {
  exact: "good",
  condensed: "caution",
  near: "caution",
  absent: "bad",
};

function closestSpans({ verdict, closest }: CheckResult): Span[] {
  if (verdict !== "absent" || closest.length === 0) return [];
  return [muted(`Closest passages: ${listed(closest.map(({ ref }) => ref))}`)];
}

function wordCount(words: string): number {
  return words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** A share in whole percent, but never 100% for less than all. */
function percent(share: number): string {
  return `${share < 1 ? Math.min(99, Math.round(share * 100)) : 100}%`;
}

/** "the 1951 treaty": alone, “1951” reads like a year. */
function placeName(ref: string): string {
  return /^\d{4}$/.test(ref) ? `the ${ref} treaty` : ref;
}

function listed(names: readonly string[]): string {
  return names.join(", ");
}

function quotedList(words: readonly string[]): string {
  return words
    .map((word) => `“${word}”`)
    .join(", ")
    .replace(/, (?=[^,]*$)/, " and ");
}

function note(words: string): Block {
  return { block: "note", spans: [text(words)] };
}
