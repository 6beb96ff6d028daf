// The phrases that two treaties have in common, and how many words of each are in one.

import type { CountedText } from "./counted.ts";

/** A phrase at its places in some texts. */
interface PhrasePlace {
  text: CountedText;
  /** The index of its first word. */
  first: number;
}

export interface PhraseInBoth {
  /** The number of its words. */
  length: number;
  /** Its places in each of the two treaties, in the order of the text. */
  places: readonly [PhrasePlace[], PhrasePlace[]];
}

export interface SharedWords {
  /** In the order of the first treaty. */
  phrases: PhraseInBoth[];
  /** How many words of each treaty are in a shared phrase. */
  shared: readonly [number, number];
}

/**
 * The phrases of at least some length that two treaties share. A phrase lies within one paragraph, and case and
 * punctuation do not count. It is listed if in one of its places it cannot be extended by a word on either side: the
 * longer phrase is not in the other treaty. The listed phrases thus have every shared word.
 */
export function sharedPhrases(
  left: readonly CountedText[],
  right: readonly CountedText[],
  least: number,
): SharedWords {
  const [ofLeft, ofRight] = [phraseIndex(left, least), phraseIndex(right, least)];
  const fromLeft = longestPhrases(left, ofRight, least);
  const fromRight = longestPhrases(right, ofLeft, least);
  const phrases = new Map<string, PhraseInBoth>();
  for (const { text, first, length } of [...fromLeft.phrases, ...fromRight.phrases]) {
    const terms = termsAt({ text, first }, length);
    const places = [ofLeft, ofRight].map((index) => placesOf(terms, index, least));
    phrases.set(terms.join(" "), { length, places: places as [PhrasePlace[], PhrasePlace[]] });
  }
  const order = (place: PhrasePlace) => left.indexOf(place.text) * 1e6 + place.first;
  const inTextOrder = [...phrases.values()].sort(
    (one, other) => order(one.places[0][0]!) - order(other.places[0][0]!) || other.length - one.length,
  );
  return { phrases: inTextOrder, shared: [fromLeft.shared, fromRight.shared] };
}

/** The places of every phrase of one length. */
type PhraseIndex = ReadonlyMap<string, readonly PhrasePlace[]>;

function phraseIndex(texts: readonly CountedText[], length: number): PhraseIndex {
  const index = new Map<string, PhrasePlace[]>();
  for (const text of texts)
    for (let first = 0; first + length <= text.words.length; first++) {
      const key = termsAt({ text, first }, length).join(" ");
      const places = index.get(key);
      if (places) places.push({ text, first });
      else index.set(key, [{ text, first }]);
    }
  return index;
}

function termsAt({ text, first }: PhrasePlace, length: number): string[] {
  return text.words.slice(first, first + length).map(({ term }) => term);
}

/** The places of a phrase among those of its first words. */
function placesOf(terms: readonly string[], index: PhraseIndex, least: number): PhrasePlace[] {
  const begun = index.get(terms.slice(0, least).join(" ")) ?? [];
  return begun.filter(({ text, first }) => terms.every((term, at) => text.words[first + at]?.term === term));
}

/** Where a shared phrase cannot be extended, and how many words are in one. */
function longestPhrases(texts: readonly CountedText[], other: PhraseIndex, least: number) {
  const phrases: (PhrasePlace & { length: number })[] = [];
  let shared = 0;
  for (const text of texts) {
    let before = 0;
    let covered = 0;
    for (let first = 0; first < text.words.length; first++) {
      const length = longestAt({ text, first }, other, least);
      // A longer phrase that began a word earlier has this one in it.
      if (length > 0 && before <= length) phrases.push({ text, first, length });
      shared += Math.max(0, first + length - Math.max(first, covered));
      covered = Math.max(covered, first + length);
      before = length;
    }
  }
  return { phrases, shared };
}

/** The number of words from a place on that the other treaty has in a row; 0 if they are too few. */
function longestAt({ text, first }: PhrasePlace, other: PhraseIndex, least: number): number {
  const key = termsAt({ text, first }, least).join(" ");
  const lengths = (other.get(key) ?? []).map((place) => {
    let length = least;
    while (
      first + length < text.words.length &&
      text.words[first + length]!.term === place.text.words[place.first + length]?.term
    )
      length++;
    return length;
  });
  return Math.max(0, ...lengths);
}
