// A quotation against the corpus: exact, near or absent.

import { UsageError } from "../errors.ts";
import type { Treaty } from "../model.ts";
import { patternOf } from "../pattern.ts";
import { likenessOf, likestOf, placeInOther, segmentsOf, wordsOf } from "./near.ts";
import {
  brokenWord,
  editionOf,
  fold,
  isInWord,
  letter,
  type Place,
  refsAt,
  type Text,
  textsOf,
} from "./quotable.ts";
import type { CheckResult, Difference } from "./results.ts";

/** Either treaty has fewer characters in any copy; what is longer is no quotation from it, and slow to compare. */
export const LONGEST_QUOTATION = 10_000;

/** Below this share of common words a passage is no reading of the quotation. */
const NEAR = 0.6;

/**
 * Whether the words stand in a treaty, in the edition or in a copy. Case, line breaks, the kind of dash and a comma
 * or full stop at the end do not count against them, other marks do; an ellipsis, or words in brackets, stand for left
 * out words. Throws a UsageError for a quotation without words.
 */
export function check(quotation: string, treaties: readonly Treaty[]): CheckResult {
  const texts = treaties.flatMap(textsOf);
  refuseUnusable(quotation);
  // "Japan [has] this day signed": what is in brackets may be the treaty's own.
  const own = hasBracketedWords(quotation) ? piecesOf(withoutBrackets(quotation)) : null;
  const outside = piecesOf(quotation);
  const pieces = outside.length > 0 ? outside : (own ?? []);
  const asOwn = own && findEverywhere(own, texts);
  if (own && asOwn && asOwn.found.length > 0) return exact(quotation, own, asOwn, treaties);
  const found = findEverywhere(pieces, texts);
  if (found.found.length === 0) {
    const near = nearest(quotation, pieces, texts);
    const nearOwn = own && nearest(quotation, own, texts);
    return nearOwn && nearOwn.similarity >= near.similarity ? nearOwn : near;
  }
  if (own) found.aside.push("words in brackets");
  return exact(quotation, pieces, found, treaties);
}

/** Of places that have the words, the one that is told, and where else they stand. */
function exact(
  quotation: string,
  pieces: readonly string[],
  { found, aside }: Findings,
  treaties: readonly Treaty[],
): CheckResult {
  const best = found.reduce((one, other) => (comesFirst(one, other, pieces) ? one : other));
  const { text, places, refs } = best;
  const [start, end] = [places[0]!.start, places.at(-1)!.end];
  const others = found.filter((one) => one.text.witness === text.witness);
  const elsewhere = (isSame: boolean) => {
    const there = others
      .filter((one) => hasSameLetters(one, best) === isSame)
      .map((one) => one.refs.join(" "));
    return [...new Set(there)].filter((ref) => ref !== refs.join(" "));
  };
  const words = text.stored.slice(start, end);
  return {
    schema: "anpo/check@1",
    quotation,
    verdict: "exact",
    ref: refs.join(" "),
    also: elsewhere(true),
    alsoInOtherCase: elsewhere(false),
    witness: text.witness,
    edition: text.witness === null ? null : editionReading(text, { start, end }, treaties),
    similarity: 1,
    text: words,
    leftOut: places.slice(1).map((place, at) => trimmed(text.stored.slice(places[at]!.end, place.start))),
    segments: [{ op: "equal", text: words }],
    differences: [...best.differences, ...aside],
  };
}

/** A mark at the end that is no part of the words: American print puts it before the closing quotation mark. */
const CLOSING_MARK = /[,.]$/;

interface Findings {
  found: Exact[];
  /** What of the quotation was laid aside to find it. */
  aside: Difference[];
}

/** Every place where the pieces stand in order, in any text; without the mark that closes the last if no edition has it. */
function findEverywhere(pieces: readonly string[], texts: readonly Text[]): Findings {
  const findAll = (some: readonly string[]) => texts.flatMap((text) => findExact(some, text));
  const isEdition = ({ text }: Exact) => text.witness === null;
  const found = findAll(pieces);
  const last = pieces.at(-1)!;
  if (found.some(isEdition) || !CLOSING_MARK.test(last)) return { found, aside: [] };
  const unclosed = findAll(pieces.with(-1, last.replace(CLOSING_MARK, "")));
  // Rather the edition without the mark than a copy with it.
  if (found.length > 0 && !unclosed.some(isEdition)) return { found, aside: [] };
  return { found: unclosed, aside: ["closing mark"] };
}

/** The edition before a copy, the same case before another, then what leaves out least, then the order of the texts. */
function comesFirst(one: Exact, other: Exact, pieces: readonly string[]): boolean {
  const isCopied = ({ text }: Exact) => Number(text.witness !== null);
  const isOtherCase = ({ differences }: Exact) => Number(differences.includes("case"));
  const length = ({ places }: Exact) => (pieces.length > 1 ? places.at(-1)!.end - places[0]!.start : 0);
  const order =
    isCopied(one) - isCopied(other) || isOtherCase(one) - isOtherCase(other) || length(one) - length(other);
  return order <= 0;
}

/** A stretch without the blanks around it; empty if it has only marks. */
function trimmed(stretch: string): string {
  return letter().test(stretch) ? stretch.trim() : "";
}

function hasSameLetters(one: Exact, other: Exact): boolean {
  const wordsAt = ({ text, places }: Exact) => places.map(({ start, end }) => text.stored.slice(start, end));
  return wordsAt(one).join("\n") === wordsAt(other).join("\n");
}

/** What the edition has at a place of one of its copies; null if nothing. */
function editionReading(copy: Text, place: Place, treaties: readonly Treaty[]): string | null {
  const treaty = treaties.find(({ witnesses }) => witnesses.some(({ id }) => id === copy.witness))!;
  const edition = editionOf(treaty).stored;
  const { start, end } = placeInOther(copy.stored, place, edition);
  return edition.slice(start, end).trim() || null;
}

/** With a full stop before it, which may be the treaty's or belong to it. */
const ELLIPSIS = /(?:\.(?=\s*[[(…]))?\s*(?:[[(]\s*)?(?:…|\.(?: ?\.){2,})(?:\s*[\])])?\s*/;
const OUTER_QUOTES = /^[\s"'“”‘’«»„「」『』]+|[\s"'“”‘’«»„「」『』]+$/g;

/** "[E]ach": whoever quotes has changed the case. */
const BRACKETED_LETTER = String.raw`\[(\p{L})\](?=\p{L})`;

/** "[Each Party]": words of whoever quotes, in the place of others or of none. */
const BRACKETED_WORDS = /\[[^[\]]*\]/g;

function withoutBrackets(quotation: string): string {
  return quotation.replace(SIC, "").replace(BRACKETED_WORDS, (group) => group.slice(1, -1));
}

/** That a slip is the treaty's own. */
const SIC = /\s*[[(]sic[\])]/gi;

function hasBracketedWords(quotation: string): boolean {
  const groups =
    quotation.replace(SIC, "").replace(patternOf(BRACKETED_LETTER, "gu"), "").match(BRACKETED_WORDS) ?? [];
  return groups.some((group) => letter().test(group));
}

/** Without it, a mark behind the quotation is one at its end. */
const QUOTE_BEFORE_MARK = /["'”’»」』]+(?=[,.]\s*$)/;

/** Throws a UsageError for a quotation without words, or with too many. */
function refuseUnusable(quotation: string): void {
  if (quotation.length > LONGEST_QUOTATION) {
    throw new UsageError(
      `the quotation has ${quotation.length} characters`,
      `the longest that can stand in a treaty has ${LONGEST_QUOTATION}`,
    );
  }
  if (letter().test(quotation.replace(SIC, ""))) return;
  throw new UsageError(
    "there is no quotation to check",
    'type one: anpo check "an armed attack against either Party"',
  );
}

/** What stands between ellipses, in order. */
function piecesOf(quotation: string): string[] {
  return quotation
    .replace(QUOTE_BEFORE_MARK, "")
    .replace(patternOf(BRACKETED_LETTER, "gu"), "$1")
    .replace(SIC, "")
    .replace(BRACKETED_WORDS, "…")
    .split(ELLIPSIS)
    .map((piece) => piece.replace(OUTER_QUOTES, ""))
    .filter((piece) => letter().test(piece));
}

interface Exact {
  text: Text;
  /** One for each piece, in order. */
  places: Place[];
  /** The passages that it touches, in order. */
  refs: string[];
  differences: Difference[];
}

/** Every place where the pieces stand in order, with as few words as may be between them. */
function findExact(pieces: readonly string[], text: Text): Exact[] {
  const wanted = pieces.map(partsOf);
  const all: Exact[] = [];
  for (let from = 0; ; ) {
    const places = firstPlaces(wanted, text.folded, from);
    if (!places) return all;
    closeUp(places, wanted, text.folded);
    from = places[0]!.end;
    const refs = [...new Set(places.flatMap((place) => refsAt(text, place.start, place.end)))];
    const differences = pieces.flatMap((piece, index) =>
      differencesOf(piece, text.stored.slice(places[index]!.start, places[index]!.end)),
    );
    all.push({ text, places, refs, differences: [...new Set(differences)] });
  }
}

/** For each piece the first place behind the one before; null if one has none. */
function firstPlaces(wanted: readonly string[][], folded: string, from: number): Place[] | null {
  const places: Place[] = [];
  for (const parts of wanted) {
    const next = placeOf(parts, folded, places.at(-1)?.end ?? from);
    if (!next) return null;
    places.push(next);
  }
  return places;
}

/** Moves each place but the last as far back in the text as the next one lets it. */
function closeUp(places: Place[], wanted: readonly string[][], folded: string): void {
  for (let at = places.length - 2; at >= 0; at--) {
    for (let later: Place | null = places[at]!; later && later.end <= places[at + 1]!.start; ) {
      places[at] = later;
      later = placeOf(wanted[at]!, folded, later.end);
    }
  }
}

/** A piece, folded, in its parts between words that a line break cut: there may be a hyphen or not. */
function partsOf(piece: string): string[] {
  const joint = "\ue000";
  return fold(piece.replace(brokenWord(), joint)).replace(/ +/g, " ").split(joint);
}

/** The first place from an offset on where the parts stand, as whole words; null if there is none. */
function placeOf(parts: readonly string[], folded: string, from: number): Place | null {
  const [first = "", ...rest] = parts;
  for (let start = folded.indexOf(first, from); start >= 0; start = folded.indexOf(first, start + 1)) {
    let end = start + first.length;
    const isWhole = rest.every((part) => {
      if (folded[end] === "-") end++;
      const isNext = folded.startsWith(part, end);
      end += part.length;
      return isNext;
    });
    if (isWhole && !isInWord(folded, start) && !isInWord(folded, end)) return { start, end };
  }
  return null;
}

function differencesOf(words: string, stored: string): Difference[] {
  const differences: Difference[] = [];
  const isBroken = words.replace(brokenWord(), "") !== words;
  if (isBroken || /\s{2,}|[^\S ]/.test(words)) differences.push("line breaks");
  const dashes = (text: string) => (text.match(/[-\u2010-\u2015\u2212]/g) ?? []).join("");
  if (!isBroken && dashes(words) !== dashes(stored)) differences.push("dashes");
  const letters = (text: string) => text.replace(patternOf(String.raw`[^\p{L}]`, "gu"), "");
  if (letters(words) !== letters(stored)) differences.push("case");
  return differences;
}

/** The passages most like the pieces of the quotation, with the words that differ; or that there are none. */
function nearest(quotation: string, pieces: readonly string[], texts: readonly Text[]): CheckResult {
  const all = texts.map((text) => likenessOf(pieces, text));
  const likest = likestOf(all);
  const best = likest.isEnough ? likest : (all.find(({ isMisspelt }) => isMisspelt) ?? likest);
  const similarity = Math.round(best.similarity * 100) / 100;
  if (!best.isMisspelt && (best.similarity < NEAR || !best.isEnough)) {
    const nothing = {
      ref: null,
      also: [],
      alsoInOtherCase: [],
      witness: null,
      edition: null,
      similarity,
      text: null,
      leftOut: [],
      segments: [],
      differences: [],
    };
    return { schema: "anpo/check@1", quotation, verdict: "absent", ...nothing };
  }
  const { text, places } = best;
  return {
    schema: "anpo/check@1",
    quotation,
    verdict: "near",
    ref: [...new Set(places.flatMap(({ start, end }) => refsAt(text, start, end)))].join(" "),
    also: [],
    alsoInOtherCase: [],
    witness: text.witness,
    edition: null,
    similarity,
    text: wordsOf(best),
    leftOut: [],
    segments: segmentsOf(best),
    differences: [],
  };
}
