// A quotation against the corpus: exact, near or absent.

import { UsageError } from "../errors.ts";
import type { Treaty } from "../model.ts";
import { patternOf } from "../pattern.ts";
import { readingOf, type WitnessProvision } from "./collate.ts";
import { compareTexts, wordPattern } from "./compare.ts";
import { linesOf } from "./passage.ts";
import type { CheckResult, Difference } from "./results.ts";

/** Either treaty has fewer characters in any copy; what is longer is no quotation from it, and slow to compare. */
export const LONGEST_QUOTATION = 10_000;

/** Below this share of common words a passage is no reading of the quotation. */
const NEAR = 0.6;

/**
 * With fewer common words likeness is chance, if a word differs: “prior consent” is not near “prior consultation”,
 * “armed attack,” is near “armed attack”.
 */
const FEWEST_COMMON = 3;

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

/** A treaty, or one copy of it, as one run of words with its headings. */
interface Text {
  /** Null: the edition. */
  witness: string | null;
  stored: string;
  /** The same length as the stored text. */
  folded: string;
  units: { ref: string; start: number; end: number }[];
}

function textsOf(treaty: Treaty): Text[] {
  const edited = treaty.provisions.map((provision) => ({
    ...provision,
    lines: provision.kind === "article" ? [provision.label, ...linesOf(provision)] : linesOf(provision),
  }));
  const copies = treaty.witnesses.map((witness) => textOf(witness.id, readingOf(treaty, witness)));
  return [textOf(null, edited), ...copies];
}

function textOf(witness: string | null, provisions: readonly WitnessProvision[]): Text {
  let stored = "";
  const units: Text["units"] = [];
  for (const { ref, lines, paragraphs } of provisions) {
    for (const line of lines) {
      const start = stored === "" ? 0 : stored.length + 1;
      stored += stored === "" ? line : ` ${line}`;
      const own = paragraphs.find(({ text }) => text === line)?.ref ?? ref;
      units.push({ ref: own, start, end: stored.length });
    }
  }
  return { witness, stored, folded: fold(stored), units };
}

/** Keeps the length: offsets into the folded text are offsets into the stored one. */
function fold(text: string): string {
  return text
    .replace(/\s/g, " ")
    .replace(DASH, "-")
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

const DASH = /[\u2010-\u2015\u2212]/g;

/** A hyphen before a line break, or before a blank that such a break left, may belong to the word or not. */
function brokenWord(): RegExp {
  const hyphen = String.raw`[-\u00ad\u2010\u2011][ \t]*\r?\n\s*|[-\u2010\u2011][ \t]+|\u00ad`;
  return patternOf(String.raw`(?<=\p{L})(?:${hyphen})(?=\p{L})`, "gu");
}

const ELLIPSIS = /\s*(?:[[(]\s*)?(?:…|\.(?: ?\.){2,})(?:\s*[\])])?\s*/;
const OUTER_QUOTES = /^[\s"'“”‘’«»„]+|[\s"'“”‘’«»„]+$/g;

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

/** Offsets into a folded text, end exclusive. */
interface Place {
  start: number;
  end: number;
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

/** Whether a word goes on over an offset. */
function isInWord(text: string, at: number): boolean {
  return letter().test(text[at - 1] ?? "") && letter().test(text[at] ?? "");
}

function letter(): RegExp {
  return patternOf(String.raw`[\p{L}\p{N}]`, "u");
}

function refsAt({ units }: Text, start: number, end: number): string[] {
  const touched = units.filter((unit) => unit.start < end && start < unit.end);
  return [...new Set(touched.map(({ ref }) => ref))];
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

/** The passage most like the quotation, with the words that differ; or that there is none. */
function nearest(quotation: string, pieces: readonly string[], texts: readonly Text[]): CheckResult {
  const typed = pieces.join(" ").replace(brokenWord(), "-").replace(/\s+/g, " ").replace(DASH, "-").trim();
  const windows = texts.map((text) => {
    const { start, end } = likestWindow(typed, text);
    const words = text.stored.slice(start, end);
    const comparison = compareTexts(typed, words, ["case"]);
    const counts = [countWords(typed), countWords(words)];
    const common = Math.round((comparison.similarity * (counts[0]! + counts[1]!)) / 2);
    const isEnough = common >= FEWEST_COMMON || counts.every((count) => count === common);
    return { text, start, end, words, isEnough, ...comparison };
  });
  const best = windows.reduce((one, other) => (other.similarity > one.similarity ? other : one));
  const isNear = best.similarity >= NEAR && best.isEnough;
  const similarity = Math.round(best.similarity * 100) / 100;
  if (!isNear) {
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
  return {
    schema: "anpo/check@1",
    quotation,
    verdict: "near",
    ref: refsAt(best.text, best.start, best.end).join(" "),
    also: [],
    witness: best.text.witness,
    similarity,
    text: best.words,
    segments: best.segments,
    differences: [],
  };
}

function countWords(text: string): number {
  return text.match(wordPattern())?.length ?? 0;
}

/** What is neither a letter, a digit nor a blank. */
const MARK = String.raw`[^\p{L}\p{N}\s]`;

/** The stretch of the text that the fewest changes of words turn into the quotation: offsets, end exclusive. */
function likestWindow(quotation: string, text: Text): { start: number; end: number } {
  const { folded } = text;
  const wanted = [...fold(quotation).matchAll(wordPattern())].map(([word]) => word);
  const there = [...folded.matchAll(wordPattern())];
  // Edit distance with a free start and end in the text; beside each distance, where its stretch starts.
  let distances = new Array<number>(there.length + 1).fill(0);
  let starts = distances.map((_, at) => at);
  for (const [row, word] of wanted.entries()) {
    const nextDistances = [row + 1];
    const nextStarts = [0];
    for (let at = 1; at <= there.length; at++) {
      const replace = distances[at - 1]! + (there[at - 1]![0] === word ? 0 : 1);
      const leaveOut = distances[at]! + 1;
      const putIn = nextDistances[at - 1]! + 1;
      const least = Math.min(replace, leaveOut, putIn);
      nextDistances.push(least);
      nextStarts.push(
        least === replace ? starts[at - 1]! : least === leaveOut ? starts[at]! : nextStarts[at - 1]!,
      );
    }
    distances = nextDistances;
    starts = nextStarts;
  }
  const least = Math.min(...distances);
  const shortest = distances.indexOf(least);
  const first = there[starts[shortest]!];
  const [nearest, next] = [there[shortest - 1], there[shortest]];
  // Rather another last word than none, if it is of the same paragraph.
  const isReplaced = distances[shortest + 1] === least && starts[shortest + 1] === starts[shortest];
  const isTogether = nearest && next && refsAt(text, nearest.index, next.index + 1).length === 1;
  const last = isReplaced && isTogether ? next : nearest;
  if (!first || !last || first.index > last.index) return { start: 0, end: 0 };
  const marks = patternOf(`${MARK}$`, "u").test(quotation) ? patternOf(`^${MARK}*`, "u") : /^/;
  const close = last.index + last[0].length;
  return { start: first.index, end: close + marks.exec(folded.slice(close))![0].length };
}
