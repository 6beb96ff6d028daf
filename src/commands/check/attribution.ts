// The passage that a writer names for a quotation, in the sentence around it or below it.

import { fromRoman, toRoman } from "../../treaty/numeral.ts";

/** What a text says a quotation is from: “Article IV of the 1960 treaty”, “the 1951 treaty”, “(Article V)”. */
export interface Attribution {
  /** "IV" or "preamble"; the quotation may be from any of them. Empty: none was named. */
  parts: readonly string[];
  /** Null: no treaty was named, or both. */
  treaty: string | null;
}

const NUMBER = String.raw`(?:[ivx]{1,4}|\d{1,2})\b`;

/**
 * “Article IV”, “Art. 4 or 5”. An article of another document, such as Article 9 of the Constitution, is not counted, nor
 * is a range.
 */
const ARTICLES = new RegExp(
  String.raw`\bart(?:icles?|s?\.) ?(${NUMBER}(?:,? (?:and|or) ${NUMBER}|, ${NUMBER})*)(?! ?[-–] ?${NUMBER}| to ${NUMBER}| of (?:the|its) (?!1951|1960|new|old|security|(?:revised |present )?treaty\b))`,
  "gi",
);

/** The years by which writers call the treaties. */
const TREATY =
  /\b(?:(1951|1960|old|original|new|revised) (?:security )?treaty|(?:security )?treaty of (1951|1960))\b/gi;

const YEARS: Readonly<Record<string, string>> = {
  ...{ old: "1951", original: "1951", new: "1960", revised: "1960" },
};

/** After the last full stop before the quotation: “art.” has one, too. */
const SENTENCE_END = /(?<!\barts?)[.!?]["”’)]*\s/i;

/** “The 1960 treaty dropped the words …”. */
const DENIED =
  /\b(?:not|no longer|never|without|dropp?\w*|lack\w*|omit\w*|replac\w+|remov\w+|delet\w+|le(?:ft|aves?) out)\b/i;

/** Between two quotations that are said to be from the same place: “says that … and that each party …”. */
const MOST_BETWEEN = 4;

/**
 * For each of the quotations in a paragraph, by their offsets: what is named before one of them is said of the next one in
 * the sentence, too, if just a few words without a place of their own are between them.
 */
export function attributionsIn(
  paragraph: string,
  quotations: readonly { start: number; end: number }[],
): (Attribution | undefined)[] {
  let ofSentence: Attribution | undefined;
  return quotations.map(({ start, end }, order) => {
    const previous = quotations[order - 1];
    const between = paragraph.slice(previous?.end ?? 0, start).replace(OWN_BRACKETS, "");
    const isNewClause =
      SENTENCE_END.test(between) ||
      (between.match(/\w+/g)?.length ?? 0) > MOST_BETWEEN ||
      (previous && /[.!?]$/.test(paragraph.slice(previous.start, previous.end)));
    ofSentence = attributionOf(between, "") ?? (isNewClause ? undefined : ofSentence);
    const own = attributionOf(between, paragraph.slice(end, end + ROOM_FOR_BRACKETS));
    // “… and “the common danger” is in Article V.”
    const [rest = "", ...further] = paragraph.slice(end, quotations[order + 1]?.start).split(SENTENCE_END);
    const isLast = further.length > 0 || order === quotations.length - 1;
    return own ?? (isLast && attributionOf(rest, "") ? undefined : ofSentence);
  });
}

/** "(Article V)" after a quotation is not said of the next one. */
const OWN_BRACKETS = /^["”’»]? ?\([^()]*\)/;

/** As in “… the common danger” (Article V of the 1960 treaty). */
const ROOM_FOR_BRACKETS = 70;

/** Undefined if nothing is named. `before` is the text up to the quotation; of `after`, only brackets count. */
export function attributionOf(before: string, after: string): Attribution | undefined {
  const sentence = before.split(SENTENCE_END).at(-1)!;
  if (DENIED.test(sentence)) return undefined;
  const [, inBrackets = ""] = /^["”’».,]* ?\(([^()]{1,60})\)/.exec(after) ?? [];
  const text = `${sentence} (${inBrackets})`.replace(/\s+/g, " ");
  const parts = [...text.matchAll(ARTICLES)].flatMap(([, list = ""]) =>
    list.split(/,| and | or /i).flatMap((given) => {
      const number = /^\s*\d/.test(given) ? Number(given) : fromRoman(given.trim());
      return number === null || number > MOST_ARTICLES ? [] : [toRoman(number)];
    }),
  );
  if (/\bpreamble\b/i.test(text)) parts.push("preamble");
  const named = [...text.matchAll(TREATY)].map(([, name, year]) => (name ?? year)!.toLowerCase());
  const treaties = new Set(named.map((name) => YEARS[name] ?? name));
  const [treaty = null] = treaties.size === 1 ? [...treaties] : [];
  return parts.length > 0 || treaty !== null ? { parts, treaty } : undefined;
}

/** The 1960 treaty has ten. */
const MOST_ARTICLES = 10;

/** What is named, if none of the passages is there: "Article IV of the 1960 treaty"; else null. */
export function misattribution({ parts, treaty }: Attribution, refs: readonly string[]): string | null {
  const isThere = (ref: string) => {
    const [year, place = ""] = ref.split(":");
    const isPart = parts.length === 0 || parts.includes(place.split(".")[0]!);
    return isPart && (treaty === null || treaty === year);
  };
  if (refs.some(isThere)) return null;
  const nameOf = (part: string) => (part === "preamble" ? "the preamble" : `Article ${part}`);
  const names = [...new Set(parts)].map(nameOf).join(" or ");
  if (names === "") return `the ${treaty} treaty`;
  return treaty === null ? names : `${names} of the ${treaty} treaty`;
}
