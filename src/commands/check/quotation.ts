// What was typed as a quotation → its words, the gaps that it marks, and its punctuation.

import { type FoldedWord, foldedWords, type Library, marksIn } from "./searchedTexts.ts";
import { changesSense } from "./sense.ts";

/** A word of a quotation. */
export interface QuotedWord extends FoldedWord {
  /**
   * What is typed between the word before and this one, with single spaces, without ellipses, bracketed words and
   * quotation marks.
   */
  between: string;
  /** The punctuation in it, as `marksIn` gives it; what comes before an ellipsis is in `marksBefore`. */
  marks: string;
  /** Punctuation between the word before and an ellipsis; empty without one. */
  marksBefore: string;
  /** The quotation marks an omission here: by an ellipsis, or by bracketed words of the writer's. */
  omission: "ellipsis" | "brackets" | null;
  /** A line break, and maybe a hyphen for it, is before this word or inside it. */
  isBroken: boolean;
}

export interface Quotation {
  words: QuotedWord[];
  /** The text in which the offsets of the words count. */
  typed: string;
  /** The punctuation after the last word; empty if an ellipsis ends the quotation. */
  closing: string;
  /** Bracketed words were taken for the writer's own and left out. */
  isWithoutBracketed: boolean;
}

/** Signs that no text has, in place of an ellipsis and of bracketed words. */
const ELLIPSIS_SIGN = "\ue000";
const BRACKET_SIGN = "\ue001";
const SIGNS = /[\ue000\ue001]/;
const PRIVATE_USE = /[\ue000-\uf8ff]/g;

/**
 * An ellipsis in any of its forms, with the full stop of a sentence before it and the brackets around it. White space
 * is limited, since the time for a long run of it would grow with its square.
 */
const ELLIPSIS =
  /[.,;:]?\s{0,3}[[(]?\s{0,3}(?:[…⋯‥]|\.(?:[ \u00a0]?\.){2,}|\* ?\* ?\*)(?:\s{0,3}[…⋯‥.])*\s{0,3}[\])]?/g;

/** Remarks of the writer's on the quotation. */
const REMARK = /\s{0,3}[[(](?:sic|emphasis (?:added|mine|supplied|in (?:the )?original))[!.]?[\])]/gi;

/** "self-/defense": a slash that shows where a line ended. */
const SLASH = /(?<=\p{L})[-\u2010\u2011]\/(?=\p{L})/gu;

/** "[E]ach", "Part[ies]": letters that the writer changed. */
const BRACKETED_LETTERS = /\[(\p{L}+)\](?=\p{L})|(?<=\p{L})\[(\p{L}+)\]/gu;

const BRACKETED = /\[([^[\]]*)\]/g;

const LETTER = /[\p{L}\p{N}]/u;

/** Whether a text has a word that can be looked for. */
export function hasWords(text: string): boolean {
  return LETTER.test(text.replace(REMARK, ""));
}

/**
 * The ways to read a quotation, first the one in which bracketed words are the treaty's ("Japan [has] this day
 * signed"); then, if there are such words, the one in which they are the writer's own.
 */
export function readingsOf(quotation: string, library: Library): Quotation[] {
  const plain = quotation
    .replace(PRIVATE_USE, "")
    .replace(REMARK, "")
    .replace(SLASH, "-\n")
    .replace(BRACKETED_LETTERS, (_, before, after) => before ?? after);
  const bracketed = [...plain.matchAll(BRACKETED)].some(([, words]) => LETTER.test(words!));
  const own = readingOfText(plain.replace(BRACKETED, unbracketed), library, false);
  if (!bracketed) return [own];
  const aside = readingOfText(plain.replace(BRACKETED, setAside), library, true);
  return aside.words.length === 0 ? [own] : [own, aside];
}

function unbracketed(group: string, inside: string): string {
  return LETTER.test(inside) ? inside : group;
}

/** A word that changes the sense cannot be set aside: "may [not] be utilized". */
function setAside(group: string, inside: string): string {
  if (!LETTER.test(inside)) return group;
  return changesSense(foldedWords(inside).map(({ key }) => key)) ? inside : ` ${BRACKET_SIGN} `;
}

function readingOfText(text: string, library: Library, isWithoutBracketed: boolean): Quotation {
  const typed = text.replace(ELLIPSIS, ` ${ELLIPSIS_SIGN} `);
  const tokens = joinBroken(foldedWords(typed), typed, library).flatMap((one) =>
    splitJoined(one, typed, library),
  );
  const words = tokens.map((token, at): QuotedWord => {
    const between = at === 0 ? "" : typed.slice(tokens[at - 1]!.end, token.start);
    const [before = "", ...rest] = between.split(SIGNS);
    const isMarked = rest.length > 0;
    return {
      ...token,
      between: shown(between),
      marks: marksIn(isMarked ? rest.at(-1)! : before),
      marksBefore: isMarked ? marksIn(before) : "",
      omission: between.includes(ELLIPSIS_SIGN) ? "ellipsis" : isMarked ? "brackets" : null,
      isBroken: token.isBroken || (!isMarked && BROKEN.test(between)),
    };
  });
  if (words[0]) words[0].marks = marksIn(typed.slice(0, words[0].start).split(SIGNS).at(-1)!);
  const after = typed.slice(words.at(-1)?.end ?? 0);
  return { words, typed, closing: SIGNS.test(after) ? "" : marksIn(after), isWithoutBracketed };
}

/** White space other than a single space, or a hyphen before a space, comes from a line that ended. */
const BROKEN = /\s\s|[^\S \u3000]|\u00ad|^[-\u2010\u2011]\s/;

function shown(between: string): string {
  return between.replace(/[\ue000\ue001\u00ad"«»„“”「」『』]/g, "").replace(/\s+/g, " ");
}

interface Token extends FoldedWord {
  isBroken: boolean;
}

const LINE_HYPHEN = /^[-\u2010\u2011]\s+$/;
const HYPHEN = /^[-\u2010\u2011]$/;

/**
 * "main-\ntenance" is one word, if the treaties have it; "self-\ndefense" stays two. "co-operation" is one word too, but
 * not the same as "cooperation".
 */
function joinBroken(words: readonly FoldedWord[], typed: string, { numbers, compounds }: Library): Token[] {
  const tokens: Token[] = [];
  for (const word of words) {
    const last = tokens.at(-1);
    const joined = last ? last.key + word.key : "";
    const between =
      last && numbers.has(joined) && !compounds.has(joined) ? typed.slice(last.end, word.start) : "";
    const isBroken = LINE_HYPHEN.test(between);
    if (last && (isBroken || HYPHEN.test(between))) {
      last.key = isBroken ? joined : `${last.key}-${word.key}`;
      last.end = word.end;
      last.isBroken ||= isBroken;
    } else tokens.push({ ...word, isBroken: typed.slice(word.start, word.end).includes("\u00ad") });
  }
  return tokens;
}

/** "selfhelp", with or without a soft hyphen in it, is the two words of "self-help" without their hyphen. */
function splitJoined(token: Token, typed: string, { numbers, compounds }: Library): Token[] {
  const length = numbers.has(token.key) ? undefined : compounds.get(token.key);
  if (length === undefined) return [token];
  const cut = token.start + length;
  const isSoft = typed[cut] === "\u00ad";
  return [
    { key: token.key.slice(0, length), start: token.start, end: cut, isBroken: false },
    { key: token.key.slice(length), start: cut + Number(isSoft), end: token.end, isBroken: isSoft },
  ];
}
