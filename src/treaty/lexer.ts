// A text → the tokens of references, each with its place in the text as typed.

import { type NameTable, nameAt, type Owners } from "./names.ts";
import { fromJapanese, fromRoman } from "./numeral.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import type { Part } from "./place.ts";

type Kind =
  /** The name of treaties or of another document. */
  | { kind: "owner"; owners: Owners }
  | { kind: "every treaty" }
  | { kind: "part"; part: Part }
  | NumberKind
  | { kind: "ordinal"; value: number }
  | { kind: "article" | "paragraph"; isPlural: boolean }
  | { kind: "record"; ref: string }
  /** "of" or another word that joins a passage to its treaty, or a paragraph to its article. */
  | { kind: "and" | "comma" | "of" | "dot" | "colon" | "slash" | "open" | "close" }
  /** "to", a dash: between the ends of a range. */
  | { kind: "range" }
  /** "ff.": after the start of a range without an end. */
  | { kind: "onward" }
  /** Anything else; a sign is not a word. */
  | { kind: "unknown"; isWord: boolean };

interface NumberKind {
  kind: "number";
  style: "arabic" | "roman" | "word";
  /** Null for a malformed Roman numeral such as "IIII". */
  value: number | null;
  /** The treaties that the number also names, as "1960" and "60" do; null for any other number. */
  owners: Owners | null;
}

interface Place {
  /** Offset in the text as typed. */
  start: number;
  /** Offset in the text as typed, exclusive. */
  end: number;
  /** Whether white space precedes it. */
  isApart: boolean;
}

export type Token = Kind & Place;
export type NumberToken = NumberKind & Place;

/** The spellings of the parts that have names instead of numbers. */
export const PART_NAMES: Readonly<Record<string, Part>> = {
  preamble: "preamble",
  preambles: "preamble",
  preambular: "preamble",
  pmbl: "preamble",
  前文: "preamble",
  testimonium: "testimonium",
  closing: "testimonium",
  末文: "testimonium",
  signatures: "signatures",
  signature: "signatures",
  signatories: "signatures",
  署名: "signatures",
};

const CARDINALS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty";
const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth";

/** Every phrase that means the same token; a phrase of several pieces is separated by spaces. */
function phrasesFor(kind: Kind, phrases: string): [string, Kind][] {
  return phrases.split("|").map((phrase) => [phrase, kind]);
}

const PHRASES = new Map<string, Kind>([
  ...Object.entries(PART_NAMES).map(([name, part]): [string, Kind] => [
    /^[a-z]/.test(name) ? name : [...name].join(" "),
    { kind: "part", part },
  ]),
  ...CARDINALS.split(" ").map((word, at): [string, Kind] => [
    word,
    { kind: "number", style: "word", value: at + 1, owners: null },
  ]),
  ...ORDINALS.split(" ").map((word, at): [string, Kind] => [word, { kind: "ordinal", value: at + 1 }]),
  ...phrasesFor({ kind: "article", isPlural: false }, "article|art"),
  ...phrasesFor({ kind: "article", isPlural: true }, "articles|arts"),
  ...phrasesFor({ kind: "paragraph", isPlural: false }, "paragraph|para|par|¶|§"),
  ...phrasesFor({ kind: "paragraph", isPlural: true }, "paragraphs|paras|pars|¶¶|§§"),
  ...phrasesFor({ kind: "every treaty" }, "both|both treaties|two treaties|treaties|each treaty"),
  ...phrasesFor({ kind: "and" }, "and|及 び|並 び に|と"),
  ...phrasesFor({ kind: "comma" }, ",|;|、|・"),
  ...phrasesFor({ kind: "of" }, "of|in|under|on|dated"),
  ...phrasesFor({ kind: "dot" }, "."),
  ...phrasesFor({ kind: "colon" }, ":"),
  ...phrasesFor({ kind: "slash" }, "/"),
  ...phrasesFor({ kind: "open" }, "(|["),
  ...phrasesFor({ kind: "close" }, ")|]"),
  ...phrasesFor({ kind: "range" }, "to|through|thru|until|~|〜|か ら|な い し|乃 至"),
  ...phrasesFor(
    { kind: "onward" },
    "ff|et seq|et . seq|et seqq|et sequentes|and following|onward|onwards|以 下|以 降",
  ),
]);

/** The longest phrase in pieces. */
const MOST_PIECES = 3;

const WORD = /^[\p{L}\p{M}\p{N}]/u;

/** Every token of a text, in order. Never throws: what cannot be read becomes a token of its own. */
export function tokensOf(text: string, names: NameTable): Token[] {
  const pieces = piecesOf(text);
  const tokens: Token[] = [];
  for (let at = 0; at < pieces.length; ) {
    const name = nameAt(pieces, at, names);
    const next = endOfRun(pieces, at, name !== null);
    const [kinds, end] =
      next > at + 1
        ? [[{ kind: "unknown", isWord: true } as const], next]
        : name && !isNumber(pieces[at]!, name.next - at)
          ? [[{ kind: "owner", owners: name.owners } as const], name.next]
          : kindsAt(pieces, at, name?.owners ?? null);
    const place = { start: pieces[at]!.start, end: pieces[end - 1]!.end };
    for (const [index, kind] of kinds.entries())
      tokens.push({ ...kind, ...place, isApart: index === 0 && pieces[at]!.isApart });
    at = end;
  }
  return tokens;
}

/** "1960" and "60" are treaties only where no number is expected, so they stay numbers. */
function isNumber({ text }: Piece, length: number): boolean {
  return length === 1 && /^\d+$/.test(text);
}

/**
 * Letters and digits without a space between them are one word that means nothing, such as "V2" and "5x". The end of
 * that word; the next piece if the piece can be read by itself, as in "1960V", "art5" and "1ff".
 */
function endOfRun(pieces: readonly Piece[], at: number, isName: boolean): number {
  const { text } = pieces[at]!;
  const isRun = (/^\d+$/.test(text) && !isName) || (/^[a-z]+$/.test(text) && !isName && !PHRASES.has(text));
  let next = at + 1;
  if (!isRun) return next;
  while (joins(pieces[next - 1]!, pieces[next])) next++;
  return next;
}

function joins(left: Piece, right: Piece | undefined): boolean {
  if (!right || right.isApart || right.text === "ff") return false;
  return /[a-z0-9]$/.test(left.text) && /^[a-z0-9]+$/.test(right.text);
}

/** What a piece, or several that make a phrase, mean; and the index of the piece after them. */
function kindsAt(pieces: readonly Piece[], at: number, owners: Owners | null): [readonly Kind[], number] {
  for (let length = MOST_PIECES; length > 0; length--) {
    const phrase = pieces.slice(at, at + length).map(({ text }) => text);
    const kind = PHRASES.get(phrase.join(" "));
    if (kind && phrase.length === length) return [[kind], at + length];
  }
  return [kindsOf(pieces[at]!.text, owners), at + 1];
}

function kindsOf(text: string, owners: Owners | null): readonly Kind[] {
  if (/^\d+$/.test(text)) return [{ kind: "number", style: "arabic", value: Number(text), owners }];
  if (/^\d+[a-z]+$/.test(text)) return [{ kind: "ordinal", value: Number.parseInt(text, 10) }];
  // “IIII” is a number written wrong; “did”, “civil” and “mild” are words.
  if (/^[ivx]+$/.test(text) || fromRoman(text) !== null)
    return [{ kind: "number", style: "roman", value: fromRoman(text), owners: null }];
  if (/^(?:\.{2,}|-+)$/.test(text)) return [{ kind: "range" }];
  if (/^(?:event|glossary|dispute):/.test(text)) return [{ kind: "record", ref: text }];
  if (/[条項落]$|.段$/.test(text)) return japaneseKinds(text);
  return [{ kind: "unknown", isWord: WORD.test(text) }];
}

/** 第五条 → the article word and its number, in the order of "Article 5". */
function japaneseKinds(text: string): readonly Kind[] {
  const [, number, unit] = /^第?([a-z\d〇一二三四五六七八九十]+)(.+)$/.exec(text) ?? [];
  if (!number || !unit) return [{ kind: "unknown", isWord: true }];
  const kind = unit === "条" ? "article" : "paragraph";
  const value = fromJapanese(number) ?? fromRoman(number);
  return [
    { kind, isPlural: false },
    { kind: "number", style: "arabic", value, owners: null },
  ];
}
