// Folded text → words: what the search compares.

import { stemmer } from "stemmer";
import { patternOf } from "../../pattern.ts";
import { fold } from "./fold.ts";

/** A word of a stored text. */
export interface Word {
  /** Folded: "treaty", "largescale"; a pair of characters in Japanese. */
  term: string;
  /** Offsets into the stored text, end exclusive. */
  start: number;
  end: number;
  /** A compound without its hyphens: "largescale" for large-scale. */
  isJoined: boolean;
}

/** Words that nearly every sentence or question has: they say nothing about what is sought. */
const STOP_WORDS = new Set(
  `a about after all also an and any are as at be because been before being between both but by can could did do does
  each either every for from get got had has have having he her his how i if in into is it its let lets may me might mine
  more most much must my no nor not of off on one only or other our out over own please said say says shall she should
  since so some such tell tells than that the their them then there these they this those through to too under until up
  upon us very was we were what
  when where whether which while who whom whose why will with within without would you your yours`.split(
    /\s+/,
  ),
);

/**
 * A question without such words before and behind: "what does article 6 say?", article 6. "May" may be a month, "i" the
 * number of an article.
 */
export function withoutOuterSmallWords(question: string): string {
  const small = `(?:${[...STOP_WORDS].filter((word) => word !== "may" && word !== "i").join("|")})`;
  return question
    .replace(new RegExp(`^\\s*(?:${small}\\s+)+`, "i"), "")
    .replace(new RegExp(`(?:\\s+${small})*[\\s?!]*$`, "i"), "");
}

const JAPANESE = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々]";
const LETTER = `(?!${JAPANESE})[\\p{L}\\p{M}\\p{N}]`;

/** The Japanese that nearly all text has; to make the patterns for all the world's letters takes some milliseconds. */
const COMMON_JAPANESE = "々〇ぁ-ゖァ-ヺー一-龥";
const COMMON = new RegExp(`^[\\x20-\\x7e${COMMON_JAPANESE}、。「」『』・¥]*$`);
const COMMON_START = new RegExp(`^[${COMMON_JAPANESE}]`);
const COMMON_RUN = new RegExp(`[${COMMON_JAPANESE}]+|[a-z0-9]+(?:['-][a-z0-9]+)*`, "g");

function runsOf(text: string): Iterable<RegExpExecArray> {
  if (COMMON.test(text)) return text.matchAll(COMMON_RUN);
  return text.matchAll(patternOf(`${JAPANESE}+|(?:${LETTER})+(?:['-](?:${LETTER})+)*`, "gu"));
}

/** Whether a folded word is Japanese. */
export function isJapanese(word: string): boolean {
  return COMMON.test(word) ? COMMON_START.test(word) : patternOf(`^${JAPANESE}`, "u").test(word);
}

/** The words of a stored text, in order. A compound is there whole ("largescale") and in its parts. */
export function wordsOf(stored: string): Word[] {
  const { text, offsets } = fold(stored);
  const words: Word[] = [];
  const add = (term: string, from: number, to: number, isJoined = false) =>
    words.push({ term, start: offsets[from]!, end: endOf(offsets, to), isJoined });
  for (const { 0: run, index } of runsOf(text)) {
    if (isJapanese(run)) {
      for (const { term, from } of pairs(run)) add(term, index + from, index + from + term.length);
      continue;
    }
    const whole = run.replace(/'s$/, "");
    const parts = whole.split(/['-]/);
    if (parts.length > 1) add(parts.join(""), index, index + whole.length, true);
    let from = index;
    for (const part of parts) {
      add(part, from, from + part.length);
      from += part.length + 1;
    }
  }
  return words;
}

/** The terms of a text between blanks, in order; a compound in its parts. */
export function lineOf(words: readonly Word[]): string {
  const parts = words.filter(({ isJoined }) => !isJoined);
  return ` ${parts.map(({ term }) => term).join(" ")} `;
}

/**
 * The same from folded text with its compounds, on one line or several. What is a word and not plain is one sign, which
 * no word is.
 */
export function plainLine(folded: string): string {
  const terms = withoutCompounds(folded)
    .replace(/[^\na-z0-9\u00c0-\u1fff\u3005-\u3007\u3041-\uffff]+/g, " ")
    .replace(/[^\n\x20-\x7e]+/g, " ~ ");
  return ` ${terms.replaceAll("\n", " \n ")} `.replace(/ {2,}/g, " ");
}

/** Whether a line of terms has plain characters alone. */
export function isPlain(line: string): boolean {
  return /^[a-z0-9 ]*$/.test(line);
}

/** Whether folded text, with its compounds, is on one line and has no word that says something. */
export function saysNothing(folded: string): boolean {
  const terms = plainLine(folded).trim();
  return terms === "" || terms.split(" ").every((term) => STOP_WORDS.has(term));
}

/** The words that say something; "may" counts beside a number, where it is a month. */
export function telling(words: readonly Word[]): Word[] {
  const isNumber = (word: Word | undefined) => word !== undefined && /^\d+$/.test(word.term);
  return words.filter(
    ({ term }, at) =>
      !STOP_WORDS.has(term) || (term === "may" && (isNumber(words[at - 1]) || isNumber(words[at + 1]))),
  );
}

/** Porter's stem of a Latin word in American spelling; anything else as it is. */
export function stemOf(term: string): string {
  if (!/^[a-z]{3,}$/.test(term)) return term;
  const known = STEMS.get(term);
  if (known !== undefined) return known;
  const porter = stemmer(american(term));
  const stem = EXCEPTIONS.get(term) ?? JOINED.get(porter) ?? porter;
  STEMS.set(term, stem);
  return stem;
}

/**
 * How every word begins that has this stem: of what they leave, Porter's rules change the last letter, as in "say",
 * "sai", or add an "e"; before them, a spelling may have become American.
 */
export function sharedStart(stem: string): string {
  if (!/^[a-z]+$/.test(stem)) return stem;
  if (OTHER_STARTS.has(stem)) return stem.slice(0, 1);
  if (/^.[^i]?$/.test(stem)) return stem;
  return stem.replace(AMERICAN_OR_LAST, "");
}

/** From what american() may have changed on; else the last letter, with an "e" behind it. */
const AMERICAN_OR_LAST = /(?:(?<=\w{3}i)z|(?<=\w{3}o)r|(?<=en)s|euv|(?<=ent)er).*|[^e]e?$|e$/;

/**
 * Where a word of Japanese stands: two neighbours anywhere, one character where a run begins, as family names do. Null for
 * any other word.
 */
function japanesePattern(word: string): string | null {
  if (!isJapanese(word)) return null;
  return word.length > 1 ? word : `(?<!${JAPANESE})${word}`;
}

/**
 * Folded text with its compounds as words of their own too, behind a mark: "large-scale \ue000largescale"; and without
 * the sign of possession.
 */
export function withCompounds(folded: string): string {
  return folded.replace(/(?<![a-z0-9])[a-z0-9]+(?:['-][a-z0-9]+)+/g, (run) => {
    const whole = run.replace(/'s$/, "");
    const joined = whole.replace(/['-]/g, "");
    return joined === whole ? whole : `${whole} ${JOINED_MARK}${joined}`;
  });
}

function withoutCompounds(text: string): string {
  return text.replace(/ ?\ue000[a-z0-9]+/g, "");
}

/** A character for private use, which no text has. */
const JOINED_MARK = "\ue000";

/** A word found in folded text. */
export interface FoundTerm {
  term: string;
  /** Where it stands in that text. */
  at: number;
  isJoined: boolean;
}

/** The words of a folded text, with its compounds, that begin so; a number, or a word of Japanese, is only itself. */
export function termsStarting(start: string, text: string): FoundTerm[] {
  const pattern = /^[a-z]+$/.test(start)
    ? `(?<![a-z0-9])${start}[a-z0-9]*`
    : /^[a-z0-9]+$/.test(start)
      ? `(?<![a-z0-9])${start}(?![a-z0-9])`
      : japanesePattern(start);
  if (pattern === null) return [];
  return [...text.matchAll(new RegExp(pattern, "gu"))].map(({ 0: term, index: at }) => ({
    term,
    at,
    isJoined: text[at - 1] === JOINED_MARK,
  }));
}

/** The same words come again and again. */
const STEMS = new Map<string, string>();

/** Words that Porter's rules would take for forms of another word, or would not take for one. */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map(
  [
    ["international", "internationally"],
    ["authority", "authorities"],
    ["assistant", "assistants"],
    ["consultant", "consultants"],
    ["use", "used", "uses", "using"],
    ["day", "days"],
    ["majority", "majorities"],
    ["pacific"],
    ["universal"],
    ["customs"],
    // Two ways to write the same sounds.
    ["nihon", "nippon"],
    ["nihonkoku", "nipponkoku"],
    ["anpo", "ampo"],
  ].flatMap((forms) => forms.map((form): [string, string] => [form, forms[0]!])),
);

/** Stems whose forms differ in how they begin. */
const OTHER_STARTS = new Set(["anpo", "nihon", "nihonkoku"]);

/** Stems that Porter's rules keep apart though they are forms of one word. */
const JOINED: ReadonlyMap<string, string> = new Map([
  ["democraci", "democrat"],
  ["expiri", "expir"],
  ["ratifi", "ratif"],
  ["aggressor", "aggress"],
]);

/** British spellings in American form: the treaties are written in the latter. */
function american(term: string): string {
  // Most words have nothing that could be British: eight patterns less to make and try.
  if (!/ence|oeuvr|our|is|gramme|entre|ll/.test(term)) return term;
  return BRITISH.reduce((word, [british, other]) => word.replace(british, other), term);
}

const BRITISH: readonly [RegExp, string][] = [
  [/(?<=^(?:self)?(?:def|off)|pret|lic)ence(?=s?$|less$)/, "ense"],
  [/oeuvre/, "euver"],
  [/oeuvr(?=ing|able)/, "euver"],
  [/(?<=\w{3})our(?=(?:s|ed|ing|able|ably|er|ers|ite)?$)/, "or"],
  [/(?<=\w{3})is(?=(?:e|es|ed|ing|ation|ations|er|ers)$)/, "iz"],
  [/gramme(?=s?$)/, "gram"],
  [/entre(?=s?$)/, "enter"],
  [/(?<=cance|trave|labe|signa)ll(?=ed$|ing$)/, "l"],
];

/** Japanese is not spaced: every two neighbouring characters are a word, and a lone character is one. */
function pairs(run: string): { term: string; from: number }[] {
  if (run.length < 2) return [{ term: run, from: 0 }];
  return Array.from({ length: run.length - 1 }, (_, from) => ({ term: run.slice(from, from + 2), from }));
}

/** The stored end of a folded range: several folded units may come from one stored character, or from none. */
function endOf(offsets: readonly number[], to: number): number {
  let next = to;
  while (next < offsets.length - 1 && offsets[next] === offsets[to - 1]) next++;
  return offsets[next]!;
}
