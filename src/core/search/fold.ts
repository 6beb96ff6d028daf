// One spelling for text that may be typed in several, with the way back to the stored text.

import { patternOf } from "../../pattern.ts";

export interface Folded {
  text: string;
  /** For each UTF-16 unit of the folded text, and one past its end, the offset in the stored text. */
  offsets: number[];
}

/** Characters of most text, of which none is a mark: a pattern that knows all the marks takes milliseconds to make. */
const UNMARKED =
  /^[\t\n\r\x20-\x7e\u00a0-\u024f\u1e00-\u1eff\u2010-\u2027\u3001-\u3029\u3041-\u3096\u30a1-\u30fc\u4e00-\u9fff]*$/;
const UNMARKED_RUN = /[\x20-\x7e]+|[^\x20-\x7e]/g;

/**
 * Plain characters, as far as no mark belongs to the last of them; or one character with the marks that belong to it.
 * Half-width kana carry theirs as letters of their own.
 */
const RUN = String.raw`[\x20-\x7e]+(?![\p{M}\uff9e\uff9f])|[^\p{M}][\p{M}\uff9e\uff9f]*|\p{M}`;

const PLAIN: Readonly<Record<string, string>> = {
  "‘": "'",
  "’": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  條: "条",
  附: "付",
  騷: "騒",
};

/** Folds width, case, dashes, quotes, Latin accents and old characters; white space becomes a blank. */
export function fold(stored: string): Folded {
  if (isAllPlain(stored)) return { text: stored.toLowerCase(), offsets: countedTo(stored.length) };
  const runs = UNMARKED.test(stored) ? UNMARKED_RUN : patternOf(RUN, "gsu");
  let text = "";
  const offsets: number[] = [];
  for (const { 0: run, index } of stored.matchAll(runs)) {
    // Most text is plain, and each character of it folds to one.
    const isPlain = isPrintableAscii(run.charCodeAt(0)) && isPrintableAscii(run.charCodeAt(run.length - 1));
    const folded = isPlain ? run.toLowerCase() : foldCharacter(run);
    for (let unit = 0; unit < folded.length; unit++) offsets.push(isPlain ? index + unit : index);
    text += folded;
  }
  offsets.push(stored.length);
  return { text, offsets };
}

function isPrintableAscii(code: number): boolean {
  return code >= 0x20 && code < 0x7f;
}

/** 0, 1, 2 … up to a number, itself included. */
function countedTo(last: number): number[] {
  for (let next = COUNTED.length; next <= last; next++) COUNTED.push(next);
  return COUNTED.slice(0, last + 1);
}

/** To copy what was counted is much quicker than to count again. */
const COUNTED: number[] = [];

function isAllPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

/** The same where no way back is needed. */
export function foldText(stored: string): string {
  return fold(stored).text;
}

/**
 * Much text at once, with its line feeds, where no way back is needed. For text as the data has it: no letter is put
 * together from several characters, none has another width.
 */
export function foldWhole(stored: string): string {
  return stored.toLowerCase().replace(ODD, foldCharacter);
}

/** What has another spelling: accents of Latin letters, dashes, quotes, what has no width, old characters. */
const ODD = /[\u00ad\u00c0-\u024f\u1e00-\u1eff\u200b-\u200f\u2010-\u2015‘’“”„\u2060\u2212條附騷\ufeff]/g;

function foldCharacter(character: string): string {
  const known = FOLDED.get(character) ?? foldedOf(character);
  FOLDED.set(character, known);
  return known;
}

/** The same few characters come again and again. */
const FOLDED = new Map<string, string>();

/** A letter that one character stands for; a pattern for all Latin letters takes a millisecond to make. */
const LATIN = /^[a-z\u00c0-\u024f\u1e00-\u1eff]$/;

function foldedOf(character: string): string {
  const wide = character.normalize("NFKC").toLowerCase();
  if (/^\s+$/.test(wide)) return " ";
  if (/^[\u2010-\u2015\u2212]$/.test(wide)) return "-";
  if (/^[\u00ad\u200b-\u200f\u2060\ufeff]$/.test(wide)) return "";
  const plain = PLAIN[wide];
  if (plain) return plain;
  // Only Latin letters lose their marks: the voicing mark of kana makes another letter.
  if (LATIN.test(wide)) return wide.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  return wide
    .normalize("NFD")
    .replace(patternOf(String.raw`(\p{Script=Latin})\p{M}+`, "gu"), "$1")
    .normalize("NFC");
}
