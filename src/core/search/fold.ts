// One spelling for text that may be typed in several, with the way back to the stored text.

export interface Folded {
  text: string;
  /** For each UTF-16 unit of the folded text, and one past its end, the offset in the stored text. */
  offsets: number[];
}

/** A character with the marks that belong to it; half-width kana carry theirs as letters of their own. */
const CHARACTER = /[^\p{M}][\p{M}\uff9e\uff9f]*|\p{M}/gsu;

const PLAIN: Readonly<Record<string, string>> = {
  "‘": "'",
  "’": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  條: "条",
  騷: "騒",
};

/** Folds width, case, dashes, quotes, Latin accents and old characters; white space becomes a blank. */
export function fold(stored: string): Folded {
  // Most text is plain, and each character of it folds to one.
  if (PRINTABLE_ASCII.test(stored)) {
    return { text: stored.toLowerCase(), offsets: Array.from({ length: stored.length + 1 }, (_, at) => at) };
  }
  let text = "";
  const offsets: number[] = [];
  for (const { 0: character, index } of stored.matchAll(CHARACTER)) {
    const folded = foldCharacter(character);
    for (let unit = 0; unit < folded.length; unit++) offsets.push(index);
    text += folded;
  }
  offsets.push(stored.length);
  return { text, offsets };
}

/** The same where no way back is needed. */
export function foldText(stored: string): string {
  return PRINTABLE_ASCII.test(stored) ? stored.toLowerCase() : fold(stored).text;
}

const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;

function foldCharacter(character: string): string {
  const wide = character.normalize("NFKC").toLowerCase();
  if (/^\s+$/.test(wide)) return " ";
  if (/^[\u2010-\u2015\u2212]$/.test(wide)) return "-";
  if (/^[\u00ad\u200b-\u200f\u2060\ufeff]$/.test(wide)) return "";
  const plain = PLAIN[wide] ?? wide;
  // Only Latin letters lose their marks: the voicing mark of kana makes another letter.
  return plain
    .normalize("NFD")
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFC");
}
