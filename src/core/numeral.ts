// Article numbers: Roman, Arabic or Japanese to a number, and back to Roman.

const ROMAN: readonly [string, number][] = [
  ["XC", 90],
  ["L", 50],
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
];

/** 4 → "IV". Takes 1…99: no treaty here comes near the limit. */
export function toRoman(value: number): string {
  let rest = value;
  let roman = "";
  for (const [letters, worth] of ROMAN) {
    while (rest >= worth) {
      roman += letters;
      rest -= worth;
    }
  }
  return roman;
}

/** "iv" → 4. Null unless it is a well-formed numeral up to XCIX: "IIII" and "VX" are not. */
export function fromRoman(text: string): number | null {
  const letters = text.toUpperCase();
  if (letters === "" || !/^(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/.test(letters)) return null;
  let value = 0;
  let rest = letters;
  for (const [numeral, worth] of ROMAN) {
    for (; rest.startsWith(numeral); rest = rest.slice(numeral.length)) value += worth;
  }
  return value;
}

const KANJI = "〇一二三四五六七八九";

/** "五" → 5, "十二" → 12, "5" → 5. Null for anything else. Expects folded digits. */
export function fromJapanese(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const digits = /^(?:([二三四五六七八九]?)(十))?([一二三四五六七八九]?)$/.exec(text);
  if (!digits || text === "") return null;
  const [, tens, ten, ones] = digits;
  return (ten ? KANJI.indexOf(tens || "一") * 10 : 0) + (ones ? KANJI.indexOf(ones) : 0);
}
