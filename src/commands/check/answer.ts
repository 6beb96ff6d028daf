// A quotation against the treaties: exact, condensed, near or absent.

import { AnpoError, type Answer } from "../../errors.ts";
import type { Keywords, Treaty } from "../../treaty/model.ts";
import { type AlignedMatch, alignedMatches } from "./aligned.ts";
import { type Attribution, attributionsIn, misattribution } from "./attribution.ts";
import { closestPassages } from "./closest.ts";
import {
  differencesOf,
  extentOf,
  omissionsOf,
  type QuotationMatch,
  refsOfMatch,
  segmentsOf,
  textOfMatch,
} from "./comparison.ts";
import { editionReading } from "./edition.ts";
import { type ExactMatch, exactMatches } from "./exact.ts";
import { hasWordCount, quotedPassages } from "./passages.ts";
import { hasWords, type Quotation, readingsOf } from "./quotation.ts";
import type { CheckResult, ChecksResult, ClosestPassage, OmittedWords, Verdict } from "./result.ts";
import { foldedWords, type Library, libraryOf, wordsBetween } from "./searchedTexts.ts";

/** In characters. No copy of either treaty is longer, so that what is longer is not a quotation, and slow to compare. */
export const LONGEST_QUOTATION = 10_000;

export interface CheckOptions {
  /** References of treaties, provisions or paragraphs that the quotation is said to come from; null: not said. */
  within: readonly string[] | null;
  /** What readers call the passages: they are closest to a sentence with these words, too. */
  keywords?: Keywords;
}

/** A quotation that was found in a list or a document. */
export interface FoundQuotation {
  /** The line on which it starts, counted from 1. */
  line: number;
  quotation: string;
  /** It was in quotation marks: all of it claims to be a quotation, also what is around an inner one. */
  isMarked?: boolean;
  /** What the text around it says that it is from. */
  attribution?: Attribution | undefined;
}

/**
 * Whether the words are in a treaty, in the edition or in a copy. Throws an AnpoError for a quotation without words or
 * with more than LONGEST_QUOTATION characters.
 */
export function answerCheck(
  quotation: string,
  treaties: readonly Treaty[],
  options: CheckOptions,
): Answer<CheckResult> {
  if (quotation.length > LONGEST_QUOTATION)
    throw new AnpoError({ kind: "long quotation", length: quotation.length, longest: LONGEST_QUOTATION });
  if (!hasWords(quotation)) throw new AnpoError({ kind: "empty quotation" });
  const result = checkerOf(treaties, options)(quotation, null);
  // Words that are elsewhere than in the passages of `within` are found already.
  const isNowhere = result.verdict === "absent" && result.also.length === 0;
  return { result, notices: isNowhere ? [{ kind: "absent quotation", quotation }] : [] };
}

/** The same for several quotations. What has no words, or too many, is absent. */
export function answerChecks(
  found: readonly FoundQuotation[],
  treaties: readonly Treaty[],
  options: CheckOptions,
): Answer<ChecksResult> {
  const check = checkerOf(treaties, options);
  const checks = found.map(({ line, quotation, ...about }) => check(quotation, line, about));
  const count = (verdict: Verdict) => checks.filter((one) => one.verdict === verdict).length;
  const [exact, condensed, near, absent] = [
    count("exact"),
    count("condensed"),
    count("near"),
    count("absent"),
  ];
  return {
    result: { schema: "anpo/checks@2", checks, summary: { exact, condensed, near, absent } },
    notices: checks.length === 0 ? [{ kind: "no quotation" }] : [],
  };
}

/** Whether everything that was checked is exact and where the writer says; false if nothing was checked. */
export function isAllExact(result: CheckResult | ChecksResult): boolean {
  const checks = result.schema === "anpo/check@2" ? [result] : result.checks;
  return (
    checks.length > 0 &&
    checks.every(({ verdict, misattributed }) => verdict === "exact" && misattributed === null)
  );
}

type Check = (
  quotation: string,
  line: number | null,
  about?: Pick<FoundQuotation, "isMarked" | "attribution">,
) => CheckResult;

/** The texts are read once for all quotations. */
function checkerOf(treaties: readonly Treaty[], { within, keywords }: CheckOptions): Check {
  const everything = libraryOf(treaties, null, keywords);
  const claimed = within === null ? everything : libraryOf(treaties, within, keywords);
  return (quotation, line, { isMarked = false, attribution } = {}) => {
    const isUsable = hasWords(quotation) && quotation.length <= LONGEST_QUOTATION;
    const judgeAll = isMarked ? judge : judgeFramed;
    const judged = isUsable ? judgeAll(quotation, claimed, everything) : null;
    const elsewhere = judged && within !== null ? judgeAll(quotation, everything, everything) : null;
    return {
      ...ABSENT,
      ...judged,
      ...(elsewhere && placesElsewhere(judged!, elsewhere)),
      schema: "anpo/check@2",
      line,
      quotation,
      within: within && [...within],
      misattributed: judged && misattributed(judged, attribution ?? attributionInFrame(quotation, judged)),
    };
  };
}

type Judgment = Omit<CheckResult, "schema" | "line" | "quotation" | "within" | "misattributed">;

/** The keys in their order, for a quotation of which nothing was found. */
const ABSENT: CheckResult = {
  schema: "anpo/check@2",
  line: null,
  quotation: "",
  quoted: null,
  verdict: "absent",
  ref: null,
  also: [],
  alsoInOtherCase: [],
  within: null,
  misattributed: null,
  witness: null,
  edition: null,
  similarity: 0,
  text: null,
  omitted: [],
  segments: [],
  differences: [],
  closest: [],
};

/** With fewer words in common, the writer may have had another passage in mind. */
const SURELY_MEANT = 0.75;

/** Null for words that are where they are said to be, and for those that are too different from the treaty's to tell. */
function misattributed(
  { ref, also, alsoInOtherCase, similarity, verdict }: Judgment,
  attribution: Attribution | undefined,
): string | null {
  if (attribution === undefined || ref === null) return null;
  if (verdict === "near" && similarity < SURELY_MEANT) return null;
  return misattribution(attribution, [...ref.split(" "), ...also, ...alsoInOtherCase]);
}

/** In a sentence of the writer's, as in: Article V says “…”. */
function attributionInFrame(sentence: string, { quoted }: Judgment): Attribution | undefined {
  if (quoted === null) return undefined;
  return attributionsIn(sentence, quotedPassages(sentence, 1)).find((one) => one !== undefined);
}

/** Where the words of a quotation occur outside of the place that was claimed for it. */
function placesElsewhere(
  judged: Judgment,
  everywhere: Judgment,
): Pick<Judgment, "also" | "alsoInOtherCase" | "closest"> {
  const isElsewhere = (ref: string) => ref !== judged.ref;
  const { verdict, ref, text } = everywhere;
  const isWordForWord = verdict === "exact";
  const also = [...(isWordForWord ? [ref!] : []), ...everywhere.also].filter(isElsewhere);
  // What is close matters only if the words are nowhere.
  const others = isWordForWord ? [] : judged.closest.filter((one) => !also.includes(one.ref));
  const isCloser = judged.verdict === "absent" && !isWordForWord && ref !== null && text !== null;
  return {
    also,
    alsoInOtherCase: everywhere.alsoInOtherCase.filter(isElsewhere),
    closest: isCloser ? [{ ref, text }] : others,
  };
}

/**
 * A sentence of the writer's with a quotation in it is judged by the words inside the quotation marks, unless the whole
 * sentence is the treaty's.
 */
function judgeFramed(quotation: string, library: Library, everything: Library): Judgment {
  const whole = judge(quotation, library, everything);
  const framed =
    whole.verdict === "exact" ? [] : framedPassages(quotation, whole.verdict === "absent" ? 2 : 3);
  if (framed.length === 0) return whole;
  if (framed.length === 1) return inFrame(framed[0]!, judgeFramed(framed[0]!, library, everything));
  const quoted = framed.join(" … ");
  const together = judge(quoted, library, everything);
  if (together.verdict === "exact") return inFrame(quoted, together);
  const each = framed.map((passage) => judgeFramed(passage, library, everything));
  const worst = each.reduce((one, other) => (RANK[other.verdict] < RANK[one.verdict] ? other : one));
  const areAllQuotations = framed.every((passage) => hasWordCount(passage, 2));
  if (worst.verdict === "exact" && areAllQuotations) return inFrame(quoted, allExact(each));
  if (together.verdict === "condensed") return inFrame(quoted, together);
  return inFrame(framed[each.indexOf(worst)]!, worst);
}

function inFrame(quoted: string, judgment: Judgment): Judgment {
  return { ...judgment, quoted: judgment.quoted ?? quoted };
}

const RANK: Record<Verdict, number> = { absent: 0, near: 1, condensed: 2, exact: 3 };

/** Several passages that are exact one by one, but not in the treaty's order, or in different provisions. */
function allExact(each: readonly Judgment[]): Judgment {
  const texts = each.map(({ text }) => text!);
  const joined = texts.join(" … ");
  return {
    ...each[0]!,
    ref: [...new Set(each.flatMap(({ ref }) => ref!.split(" ")))].join(" "),
    also: [],
    alsoInOtherCase: [],
    witness: each.find(({ witness }) => witness !== null)?.witness ?? null,
    edition: each.find(({ edition }) => edition !== null)?.edition ?? null,
    text: joined,
    omitted: each.flatMap(({ omitted }) => omitted),
    segments: [{ op: "equal", text: joined }],
    differences: [...new Set(each.flatMap(({ differences }) => differences))],
  };
}

/**
 * What is inside quotation marks, if there are words outside of them too; empty otherwise. At least one of the passages has
 * to have as many words as `fewest`: in “Japan will ‘not’ grant bases” the marks are part of the quotation.
 */
function framedPassages(quotation: string, fewest: number): string[] {
  const passages = quotedPassages(quotation, 1).map(({ start, end }) => quotation.slice(start, end));
  const outside = passages.reduce((rest, passage) => rest.replace(passage, " "), quotation);
  return hasWords(outside) && passages.some((passage) => hasWordCount(passage, fewest)) ? passages : [];
}

/** Takes all of a text for the quotation. */
function judge(quotation: string, library: Library, everything: Library): Judgment {
  const readings = readingsOf(quotation, everything);
  const exact = readings.map((reading) => exactMatches(reading, library));
  const faithful = exact.find(([best]) => best?.isFaithful);
  if (faithful) return judgedExact(faithful, library);
  const unfaithful = exact.find(([best]) => best !== undefined);
  if (unfaithful) return { ...described(unfaithful[0]!, library), verdict: "condensed" };
  const aligned = readings.map((reading) => alignedMatches(reading, library));
  const best = aligned.reduce((one, other) => (isBetter(other[0], one[0]) ? other : one));
  const convincing = best.find(({ isConvincing }) => isConvincing);
  if (!convincing) return judgedAbsent(readings[0]!, best[0], library, everything);
  const judged = judgedAligned(convincing, library, everything);
  const hasForeignWords = judged.verdict === "near" && judged.similarity < 1;
  return hasForeignWords ? { ...judged, closest: closestOf(readings[0]!, library, everything) } : judged;
}

/** Of a quotation with bracketed words, the reading that is more like the treaty. */
function isBetter(one: AlignedMatch | undefined, other: AlignedMatch | undefined): boolean {
  if (!one || !other) return one !== undefined;
  if (one.isConvincing !== other.isConvincing) return one.isConvincing;
  return one.similarity > other.similarity;
}

/** The first is the place that is named; the others of the same text, edition or copy, are where else the words occur. */
function judgedExact(matches: readonly ExactMatch[], library: Library): Judgment {
  const best = matches[0]!;
  return { ...described(best, library), ...otherPlaces(best, matches), verdict: "exact", similarity: 1 };
}

/** Where else the same text, edition or copy, has the words of the best match, by whether they have its capitals. */
function otherPlaces(
  best: ExactMatch,
  matches: readonly ExactMatch[],
): Pick<Judgment, "also" | "alsoInOtherCase"> {
  const ref = refsOfMatch(best).join(" ");
  const words = quotedWords(best);
  const others = matches.filter(({ isFaithful, text }) => isFaithful && text.witness === best.text.witness);
  const elsewhere = (isSameCase: boolean) => {
    const same = others.filter((one) => (quotedWords(one) === words) === isSameCase);
    return placesOf(same).filter((other) => other !== ref);
  };
  return { also: elsewhere(true), alsoInOtherCase: elsewhere(false) };
}

/** The treaty's words that are quoted, without those that an ellipsis leaves out. */
function quotedWords({ text, places }: QuotationMatch): string {
  return places.map((place) => wordsBetween(text, place, place + 1)).join(" ");
}

/** The references of some places, each once. */
function placesOf(matches: readonly QuotationMatch[]): string[] {
  return [...new Set(matches.map((match) => refsOfMatch(match).join(" ")))];
}

function judgedAligned(match: AlignedMatch, library: Library, everything: Library): Judgment {
  const judged = described(match, library);
  const isChanged = ({ isMarked, senseWords, isAcrossProvisions }: OmittedWords) =>
    !isMarked || isAcrossProvisions || senseWords.length > 0;
  // The words of the treaty may be in other places, too.
  const [own] = readingsOf(judged.text ?? "", everything);
  const same = own ? exactMatches(own, library) : [];
  const here = same.find((one) => refsOfMatch(one).join(" ") === judged.ref);
  return {
    ...judged,
    ...(here && otherPlaces(here, same)),
    verdict: match.isComplete && judged.omitted.some(isChanged) ? "condensed" : "near",
    similarity: rounded(match.similarity),
  };
}

/** In the place that was claimed, if something is close there. */
function closestOf({ words }: Quotation, claimed: Library, everything: Library): ClosestPassage[] {
  const closest = closestPassages(words, claimed);
  return closest.length > 0 ? closest : closestPassages(words, everything);
}

function judgedAbsent(
  reading: Quotation,
  best: AlignedMatch | undefined,
  library: Library,
  everything: Library,
): Judgment {
  const { schema, line, quotation, within, ...nothing } = ABSENT;
  return {
    ...nothing,
    similarity: rounded(best?.similarity ?? 0),
    closest: closestOf(reading, library, everything),
  };
}

/** What every place has to say of itself. */
function described(match: QuotationMatch, library: Library): Omit<Judgment, "verdict"> {
  const { from, to } = extentOf(match);
  const omitted = omissionsOf(match);
  const { length } = match.places;
  const marked = omitted.reduce((sum, one) => sum + (one.isMarked ? foldedWords(one.text).length : 0), 0);
  return {
    quoted: null,
    ref: refsOfMatch(match).join(" "),
    also: [],
    alsoInOtherCase: [],
    witness: match.text.witness,
    edition: match.text.witness === null ? null : editionReading(match, library),
    similarity: rounded((2 * length) / (length + to - from - marked)),
    text: textOfMatch(match),
    omitted,
    segments: segmentsOf(match),
    differences: differencesOf(match),
    closest: [],
  };
}

function rounded(share: number): number {
  return Math.round(share * 100) / 100;
}
