// A query with its dates, abbreviations and citations as the edition writes them.

import { MONTHS, readableDate } from "../../text/dates.ts";
import { DATES_IN_FIGURES, datesInFigures, readPeriod } from "../../text/writtenDates.ts";

/** "January 19", "20 May 1960", "article 51", "US", "15 May 1972" for 昭和47年5月15日. */
export function asWritten(query: string): string {
  return query
    .normalize("NFKC")
    .replace(JAPANESE_QUESTION, "")
    .replace(DATES_IN_FIGURES, (typed) => datesInFigures(typed).map(readableDate).join(" ") || typed)
    .replace(ERA_OR_ISO_DATE, (typed) => dateSpelledOut(typed) ?? typed)
    .replace(MONTH_AND_DAY, (_, first, day, before, last) =>
      first ? `${monthNamed(first)} ${day}` : `${before} ${monthNamed(last)}`,
    )
    .replace(ARTICLE, (_, number: string) => `article ${NUMBER_WORDS.get(number.toLowerCase()) ?? number}`)
    .replace(ABBREVIATION_AND_NUMBER, "$1 $2")
    .replace(DOTTED, (letters) => letters.replaceAll(".", "").toUpperCase());
}

/** "…とは何ですか", "…について", "…はいつ". */
const JAPANESE_QUESTION =
  /(?:とは|について|って|は|を|が|の(?=違い|意味|内容|比較))?(?:違い|意味|内容|比較|何|なに|いつ|どこ|だれ|誰|なぜ|どう)?(?:です|でした|ある|する|した|教えて)?か?[?？。]*$/;

const KANJI_FIGURES = "\\d〇一二三四五六七八九十元";
const ERA = "明治|大正|昭和|平成|令和|(?:Meiji|Taish[oō]|Sh[oō]wa|Heisei|Reiwa)\\s*";
const ERA_OR_ISO_DATE = new RegExp(
  `(?:${ERA})[${KANJI_FIGURES}]+年?(?:[${KANJI_FIGURES}]+月(?:[${KANJI_FIGURES}]+日)?)?` +
    `|[${KANJI_FIGURES}]{4}年(?:[${KANJI_FIGURES}]+月(?:[${KANJI_FIGURES}]+日)?)?|(?<!\\d)\\d{4}-\\d\\d(?:-\\d\\d)?(?!\\d)`,
  "gi",
);

/** "15 May 1972", "May 1972", "1972"; null for what is not a date. */
function dateSpelledOut(typed: string): string | null {
  const period = readPeriod(typed);
  if (!period || period.from !== period.to) return null;
  return readableDate(period.from);
}

/** "Jan", "Sept", "January". */
const MONTH = MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)}|${name.slice(3, 4)})?`).join("|");

/** "Jan. 19th", "20th of May", "Sept 1951". */
const MONTH_AND_DAY = new RegExp(
  `\\b(?:(${MONTH})\\b\\.?\\s*(\\d{1,4})(?:st|nd|rd|th)?\\b|(\\d{1,4})(?:st|nd|rd|th)?(?:\\s+of)?\\s+(${MONTH})\\b\\.?)`,
  "gi",
);

function monthNamed(typed: string): string {
  return MONTHS.find((name) => name.toLowerCase().startsWith(typed.slice(0, 3).toLowerCase()))!;
}

const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  "one two three four five six seven eight nine ten"
    .split(" ")
    .map((word, at) => [word, String(at + 1)] as const),
);

/** "art. 51", "articleV", "Article Nine". */
const ARTICLE = new RegExp(
  `\\b(?:article|arts?\\.?)\\s*(\\d+|[IVX]+\\b|${[...NUMBER_WORDS.keys()].join("|")})`,
  "gi",
);

/** "TIAS4509", "UST1632". */
const ABBREVIATION_AND_NUMBER = /\b(TIAS|UST|UNTS)(\d+)\b/gi;

/** "U.S.", "T.I.A.S." */
const DOTTED = /\b(?:[a-z]\.){2,}/gi;
