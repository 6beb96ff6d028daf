// The passages closest to words that no treaty has: those that share its rarest words.

import { isCommonWord, stemOf } from "../../text/words.ts";
import { isFrequent } from "./aligned.ts";
import type { ClosestPassage } from "./result.ts";
import { type FoldedWord, foldedWords, type Library, type SearchedText } from "./searchedTexts.ts";

const MOST = 5;

/** A passage with less than this share of the weight of the closest one is not listed. */
const LEAST_SHARE = 0.5;

/** A word that only the keywords of a passage have says less than a word of its text. */
const WORTH_OF_KEYWORD = 0.7;

/** A passage with a whole keyword of several words among the words comes before others: “defend Japan”. */
const LIFT_OF_PHRASE = 1.6;

/** Best first; empty if no passage shares more than the words that most passages have. */
export function closestPassages(words: readonly FoldedWord[], library: Library): ClosestPassage[] {
  const passages = allPassages(library);
  const keys = words.map(({ key }) => key).filter((key) => !isFrequent(key) || PARTIES.includes(key));
  const wanted = new Set(keys.map(stemOf));
  const all = new Set(words.map(({ key }) => stemOf(key)));
  const weights = new Map([...wanted].map((stem) => [stem, weightOf(stem, passages)]));
  const parties = PARTIES.map(stemOf);
  // “I am” has a word in common with “Article I”, but is not close to it.
  const common = new Set(keys.filter(isCommonWord).map(stemOf));
  const isDistinctive = (stem: string) => !parties.includes(stem) && !common.has(stem);
  const ranked = passages
    .map((passage) => {
      const worthOf = (stem: string) =>
        passage.stems.has(stem) ? 1 : passage.keywordStems.has(stem) ? WORTH_OF_KEYWORD : 0;
      const shared = [...wanted].filter((stem) => worthOf(stem) > 0);
      const weight = shared.reduce((sum, stem) => sum + weights.get(stem)! * worthOf(stem), 0);
      const isCalledSo = passage.keywords.some(
        (keyword) => keyword.length > 1 && keyword.every((stem) => all.has(stem)),
      );
      const perLength = weight / (1 + passage.stems.size / LENGTH_THAT_HALVES);
      return { passage, shared, weight: perLength, lifted: perLength * (isCalledSo ? LIFT_OF_PHRASE : 1) };
    })
    .filter(({ shared }) => shared.some(isDistinctive))
    .toSorted((one, other) => other.lifted - one.lifted);
  const least = LEAST_SHARE * Math.max(0, ...ranked.map(({ weight }) => weight));
  return ranked
    .filter(({ weight }) => weight >= least)
    .slice(0, MOST)
    .map(({ passage: { ref, text } }) => ({ ref, text }));
}

/** Names of the parties count, but a passage that shares nothing else is not close. */
const PARTIES = ["japan", "united", "states", "america"];

interface Passage extends ClosestPassage {
  stems: ReadonlySet<string>;
  /** The stems of each keyword, and of all. */
  keywords: readonly (readonly string[])[];
  keywordStems: ReadonlySet<string>;
}

/** They are the same for all quotations. */
const PASSAGES = new WeakMap<Library, readonly Passage[]>();

function allPassages(library: Library): readonly Passage[] {
  const known = PASSAGES.get(library);
  if (known) return known;
  const passages = library.texts
    .filter(({ witness }) => witness === null)
    .flatMap(passagesOf)
    .map((passage) => {
      const keywords = keywordStemsOf(passage.ref, library);
      return { ...passage, keywords, keywordStems: new Set(keywords.flat()) };
    });
  PASSAGES.set(library, passages);
  return passages;
}

function keywordStemsOf(ref: string, { keywords }: Library): string[][] {
  const ofProvision = keywords[ref.replace(/\.\d+$/, "")] ?? [];
  return [...(keywords[ref] ?? []), ...ofProvision].map((phrase) =>
    foldedWords(phrase).map(({ key }) => stemOf(key)),
  );
}

function passagesOf(text: SearchedText): Omit<Passage, "keywords" | "keywordStems">[] {
  const firsts = text.units.flatMap((unit, at) =>
    unit !== text.units[at - 1] && !unit.isHeading ? [at] : [],
  );
  return firsts.map((from) => {
    const unit = text.units[from]!;
    const to = text.units.lastIndexOf(unit) + 1;
    const stems = new Set(text.folded.slice(from, to).map(({ key }) => stemOf(key)));
    const end = text.folded[to]?.start ?? text.original.length;
    return { ref: unit.ref, text: text.original.slice(text.folded[from]!.start, end).trimEnd(), stems };
  });
}

/** A passage with this many different words needs twice as much in common as a very short one. */
const LENGTH_THAT_HALVES = 100;

/** In fewer passages a word does not weigh more: a single rare word must not outweigh what the sentence is about. */
const RARE = 5;

/** Rare words weigh more: inverse document frequency, by K. Spärck Jones (1972). */
function weightOf(stem: string, passages: readonly Passage[]): number {
  const count = passages.filter(
    ({ stems, keywordStems }) => stems.has(stem) || keywordStems.has(stem),
  ).length;
  return count === 0 ? 0 : Math.log(1 + passages.length / Math.max(count, RARE));
}
