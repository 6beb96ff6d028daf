// A quotation against the corpus: exact, near or absent.

import { UsageError } from "../errors.ts";
import type { Treaty } from "../model.ts";
import { patternOf } from "../pattern.ts";
import { likenessOf, likestOf, segmentsOf, wordsOf } from "./near.ts";
import { brokenWord, fold, isInWord, letter, type Place, refsAt, type Text, textsOf } from "./quotable.ts";
import type { CheckResult, Difference } from "./results.ts";

/** Either treaty has fewer characters in any copy; what is longer is no quotation from it, and slow to compare. */
export const LONGEST_QUOTATION = 10_000;

/** Below this share of common words a passage is no reading of the quotation. */
const NEAR = 0.6;

/**
 * Whether the words stand in a treaty, in the edition or in a copy. Case, line breaks and the kind of dash do not
 * count against them, punctuation does; an ellipsis stands for left out words. Throws a UsageError for a quotation
 * without words.
 */
export function check(quotation: string, treaties: readonly Treaty[]): CheckResult {
  const pieces = piecesOf(quotation);
  const texts = treaties.flatMap(textsOf);
  const found = texts.flatMap((text) => findExact(pieces, text));
  const best =
    found.find(({ text, differences }) => text.witness === null && !differences.includes("case")) ??
    found.find(({ differences }) => !differences.includes("case")) ??
    found[0];
  if (!best) return nearest(quotation, pieces, texts);
  const { text, start, end, refs, differences } = best;
  const same = found.filter((one) => one.text.witness === text.witness).flatMap((one) => one.refs.join(" "));
  const words = text.stored.slice(start, end);
  return {
    schema: "anpo/check@1",
    quotation,
    verdict: "exact",
    ref: refs.join(" "),
    also: [...new Set(same)].filter((ref) => ref !== refs.join(" ")),
    witness: text.witness,
    similarity: 1,
    text: words,
    segments: [{ op: "equal", text: words }],
    differences,
  };
}

/** What the edition of a treaty has for a quotation that only a copy of it has. */
export function editionReading(quotation: string, treaty: Treaty): string {
  const [edition] = textsOf(treaty);
  return wordsOf(likenessOf(piecesOf(quotation), edition!));
}

const ELLIPSIS = /\s*(?:[[(]\s*)?(?:…|\.(?: ?\.){2,})(?:\s*[\])])?\s*/;
const OUTER_QUOTES = /^[\s"'“”‘’«»„]+|[\s"'“”‘’«»„]+$/g;

/** "[E]ach": whoever quotes has changed the case. */
const BRACKETED_LETTER = String.raw`\[(\p{L})\](?=\p{L})`;

/** What stands between ellipses, in order. */
function piecesOf(quotation: string): string[] {
  if (quotation.length > LONGEST_QUOTATION) {
    throw new UsageError(
      `the quotation has ${quotation.length} characters`,
      `the longest that can stand in a treaty has ${LONGEST_QUOTATION}`,
    );
  }
  const pieces = quotation
    .replace(OUTER_QUOTES, "")
    .split(ELLIPSIS)
    .map((piece) => piece.replace(patternOf(BRACKETED_LETTER, "gu"), "$1"))
    .filter((piece) => letter().test(piece));
  if (pieces.length > 0) return pieces;
  throw new UsageError(
    "there is no quotation to check",
    'type one: anpo check "an armed attack against either Party"',
  );
}

interface Exact {
  text: Text;
  start: number;
  end: number;
  /** The passages that it touches, in order. */
  refs: string[];
  differences: Difference[];
}

/** Every place where the pieces stand in order. */
function findExact(pieces: readonly string[], text: Text): Exact[] {
  const wanted = pieces.map(partsOf);
  const all: Exact[] = [];
  for (let from = 0; ; ) {
    const places: Place[] = [];
    let at = from;
    for (const parts of wanted) {
      const next = placeOf(parts, text.folded, at);
      if (!next) return all;
      places.push(next);
      at = next.end;
    }
    const start = places[0]!.start;
    from = places[0]!.end;
    const refs = [...new Set(places.flatMap((place) => refsAt(text, place.start, place.end)))];
    const differences = pieces.flatMap((piece, index) =>
      differencesOf(piece, text.stored.slice(places[index]!.start, places[index]!.end)),
    );
    all.push({ text, start, end: at, refs, differences: [...new Set(differences)] });
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
  const best = likestOf(texts.map((text) => likenessOf(pieces, text)));
  const similarity = Math.round(best.similarity * 100) / 100;
  if (best.similarity < NEAR || !best.isEnough) {
    const nothing = {
      ref: null,
      also: [],
      witness: null,
      similarity,
      text: null,
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
    witness: text.witness,
    similarity,
    text: wordsOf(best),
    segments: segmentsOf(best),
    differences: [],
  };
}
