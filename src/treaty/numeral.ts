// Article numbers: Roman or Japanese numerals to a number, and a number to Roman.

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

/** 4 → "IV". Accepts 1 to 99. */
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

/** "iv" → 4. Returns null unless the text is a well-formed numeral up to XCIX; "IIII" and "VX" are not. */
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

/** "五" → 5, "十二" → 12, "五一" → 51, "5" → 5. Returns null for anything else. Digits must be ASCII. */
export function fromJapanese(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  // 五一 and 二〇 write each digit, as a year does; 五十一 and 二十 name the tens.
  if (/^[一二三四五六七八九][〇一二三四五六七八九]?$/.test(text))
    return Number([...text].map((digit) => KANJI.indexOf(digit)).join(""));
  const digits = /^([二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(text);
  if (!digits) return null;
  const [, tens, ones] = digits;
  return KANJI.indexOf(tens || "一") * 10 + KANJI.indexOf(ones || "〇");
}
