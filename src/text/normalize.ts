// One spelling for text that can be written in several ways, with the way back to the original offsets.

/** Text in its folded spelling. Made by `fold`. */
export class FoldedText {
  private offsets: readonly number[] | undefined;

  constructor(
    private readonly original: string,
    /** The folded spelling. It may be shorter or longer than the original. */
    readonly text: string,
  ) {}

  /** The offset in the original of what is at an offset of the folded text. */
  start(at: number): number {
    return this.originalOffsets[at]!;
  }

  /**
   * The end (exclusive) in the original of a range that ends at an offset of the folded text. A character that folds
   * to several ("ﬁ" to "fi") is never cut in two.
   */
  end(to: number): number {
    const offsets = this.originalOffsets;
    let next = to;
    while (offsets[next] === offsets[to - 1]) next++;
    return offsets[next]!;
  }

  /** For each unit of the folded text, and one past its end, the offset in the original. */
  private get originalOffsets(): readonly number[] {
    this.offsets ??= offsetsOf(this.original);
    return this.offsets;
  }
}

/**
 * Folds width, compatibility forms and ligatures (Unicode's NFKC), case, dashes, quotation marks, the accents of Latin
 * letters and old kanji. White space becomes a blank; characters without width and soft hyphens disappear.
 */
export function fold(original: string): FoldedText {
  return new FoldedText(original, foldText(original));
}

function offsetsOf(original: string): number[] {
  const offsets: number[] = [];
  let next = 0;
  for (const { 0: character, index } of original.matchAll(CHARACTER)) {
    while (next < index) offsets.push(next++);
    for (let unit = foldCharacter(character).length; unit > 0; unit--) offsets.push(index);
    next = index + character.length;
  }
  while (next <= original.length) offsets.push(next++);
  return offsets;
}

/** The folded spelling alone. */
export function foldText(original: string): string {
  return original.replace(CHARACTER, foldCharacter).toLowerCase();
}

/** What belongs to the character before it: combining accents, the voicing marks of kana, characters without width. */
const MARKS =
  "\\u00ad\\u0300-\\u036f\\u061c\\u180e\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\u20d0-\\u20ff\\u3099\\u309a\\ufe00-\\ufe0f\\ufe20-\\ufe2f\\ufeff\\uff9e\\uff9f";

/** Kanji as printed before 1946, each followed by its modern form. */
const OLD_KANJI =
  "條条附付騷騒國国會会戰戦權権獨独黨党澤沢廣広總総舊旧經経濟済發発效効關関擊撃學学縣県繩縄實実團団變変參参兩両聯連".match(
    /../gu,
  )!;

/** ASCII, kana and kanji: most of all text, and the same when folded, apart from case and old kanji. */
const UNCHANGED = "\\x20-\\x7e\\u3041-\\u3096\\u30a1-\\u30fc\\u4e00-\\u9fff";

/** A character that may change, with its marks. */
const CHARACTER = new RegExp(
  `[${UNCHANGED}][${MARKS}]+|[^${UNCHANGED}][${MARKS}]*|[${OLD_KANJI.map((pair) => pair[0]).join("")}]`,
  "gu",
);

const NO_WIDTH = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f]/g;
const ACCENT = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g;

/** Kana keep their voicing marks, which make another letter; so do the accents of other alphabets. */
const STARTS_LATIN = /^[a-z\u00df-\u024f\u1e00-\u1eff]/;

/** Texts use few different characters, and Unicode's normalization is slow: 4 ms for all texts instead of 12 ms. */
const known = new Map<string, string>();

function foldCharacter(character: string): string {
  let folded = known.get(character);
  if (folded === undefined) {
    folded = foldUnknown(character);
    known.set(character, folded);
  }
  return folded;
}

function foldUnknown(character: string): string {
  const compatible = character.replace(NO_WIDTH, "").normalize("NFKC").toLowerCase();
  if (/^\s+$/.test(compatible)) return " ";
  const other = OTHER_SPELLINGS.get(compatible);
  if (other) return other;
  if (!STARTS_LATIN.test(compatible)) return compatible;
  const letters = compatible.normalize("NFD").replace(ACCENT, "");
  return [...letters].map((letter) => OTHER_SPELLINGS.get(letter) ?? letter).join("");
}

/** Characters and what they fold to, where Unicode's normalization leaves them apart. */
const OTHER_SPELLINGS: ReadonlyMap<string, string> = new Map(
  [
    "‐-",
    "‒-",
    "–-",
    "—-",
    "―-",
    "−-",
    "‘'",
    "’'",
    "‚'",
    "‛'",
    "′'",
    '“"',
    '”"',
    '„"',
    '‟"',
    "〜~",
    "ßss",
    "æae",
    "ðd",
    "øo",
    "þth",
    "đd",
    "ıi",
    "łl",
    "œoe",
  ]
    .concat(OLD_KANJI)
    .map((pair): [string, string] => [pair[0]!, pair.slice(1)]),
);
