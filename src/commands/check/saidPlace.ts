// The place that a writer gives for a quotation, in the sentence around it.

import { fromRoman, toRoman } from "../../treaty/numeral.ts";

/** What a text says a quotation is from: “Article IV of the 1960 treaty”, “the 1951 treaty”, “(Article V)”. */
export interface SaidPlace {
  /** Article numbers in Roman; the quotation may be from any of them. Empty: none was named. */
  articles: readonly string[];
  /** Null: no treaty was named, or both. */
  treaty: string | null;
}

/** An article of another document, such as Article 9 of the Constitution, is not counted. */
const ARTICLE =
  /\bart(?:icle|\.) ?([ivx]{1,4}|\d{1,2})\b(?! of (?:the|its) (?!1951|1960|new|old|security|(?:revised |present )?treaty\b))/gi;

const TREATY = /\b(1951|1960) (?:security )?treaty\b|\btreaty of (1951|1960)\b/gi;

/** After the last full stop before the quotation: “art.” has one, too. */
const SENTENCE_END = /(?<!\bart)[.!?]["”’)]* /i;

/**
 * For each of the quotations in a paragraph, by their offsets: a place that is named before the first one of a sentence is
 * said of the others, too, unless they have their own.
 */
export function saidPlacesIn(
  paragraph: string,
  quotations: readonly { start: number; end: number }[],
): (SaidPlace | undefined)[] {
  let ofSentence: SaidPlace | undefined;
  return quotations.map(({ start, end }, order) => {
    const previous = quotations[order - 1];
    const between = paragraph.slice(previous?.end ?? 0, start).replace(OWN_BRACKETS, "");
    const isNewSentence =
      SENTENCE_END.test(between) ||
      (previous && /[.!?]$/.test(paragraph.slice(previous.start, previous.end)));
    ofSentence = saidPlaceOf(between, "") ?? (isNewSentence ? undefined : ofSentence);
    return saidPlaceOf(between, paragraph.slice(end, end + ROOM_FOR_PLACE)) ?? ofSentence;
  });
}

/** "(Article V)" after a quotation is not said of the next one. */
const OWN_BRACKETS = /^["”’»]? ?\([^()]*\)/;

/** As in “… the common danger” (Article V of the 1960 treaty). */
const ROOM_FOR_PLACE = 70;

/** Undefined if the text names no place. `before` is what the paragraph has before the quotation, from the one before it; `after` is what follows it. */
export function saidPlaceOf(before: string, after: string): SaidPlace | undefined {
  const sentence = before.split(SENTENCE_END).at(-1)!;
  const [, inBrackets = ""] = /^["”’».,]* ?\(([^()]{1,60})\)/.exec(after) ?? [];
  const text = `${sentence} (${inBrackets})`.replace(/\s+/g, " ");
  const articles = [...text.matchAll(ARTICLE)].flatMap(([, given = ""]) => {
    const number = /^\d/.test(given) ? Number(given) : fromRoman(given);
    return number === null || number > MOST_ARTICLES ? [] : [toRoman(number)];
  });
  const treaties = new Set([...text.matchAll(TREATY)].map(([, one, other]) => one ?? other!));
  const [treaty = null] = treaties.size === 1 ? [...treaties] : [];
  return articles.length > 0 || treaty !== null ? { articles, treaty } : undefined;
}

/** The 1960 treaty has ten. */
const MOST_ARTICLES = 10;

/** "Article IV of the 1960 treaty"; null if one of the passages is there. */
export function contradictedPlace(said: SaidPlace, refs: readonly string[]): string | null {
  const { articles, treaty } = said;
  const isThere = (ref: string) => {
    const [year, part = ""] = ref.split(":");
    const isArticle = articles.length === 0 || articles.includes(part.split(".")[0]!);
    return isArticle && (treaty === null || treaty === year);
  };
  if (refs.some(isThere)) return null;
  const names = [...new Set(articles)].map((article) => `Article ${article}`).join(", ");
  if (names === "") return `the ${treaty} treaty`;
  return treaty === null ? names : `${names} of the ${treaty} treaty`;
}
