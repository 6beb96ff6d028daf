// What treaties and other documents are called, ready to be found in a text.

import { MONTHS } from "../text/dates.ts";
import { foldText } from "../text/normalize.ts";
import type { Entry, Treaty } from "./model.ts";
import { type Piece, piecesOf } from "./pieces.ts";

/** The treaties that a reference may name, with everything that they are called. */
export type TreatyNames = readonly Pick<
  Treaty,
  "ref" | "title" | "titleJapanese" | "titleRomanized" | "names" | "citations" | "signed"
>[];

/** Glossary entries: their instruments are documents that a reference may name, such as the Charter. */
export type DocumentNames = readonly Pick<Entry, "ref" | "kind" | "name" | "japanese" | "aliases">[];

/** What a name can stand for: the references of treaties, or of one glossary entry. */
export type Owners = readonly string[];

/** A name found in a text. */
export interface FoundName {
  owners: Owners;
  /** Index of the piece after the name. */
  next: number;
}

interface Name {
  words: readonly string[];
  owners: Owners;
}

/** A name as the data has it, with the treaty or document that it names. */
interface StoredName {
  name: string;
  ref: string;
}

/**
 * Names by first letter. A name is split into words when a text has a word with that letter: to split all of them takes
 * about 10 ms, ten times as long as to read "1960 V".
 */
export interface NameTable {
  stored: ReadonlyMap<string, readonly StoredName[]>;
  /** The longest name first. */
  split: Map<string, readonly Name[]>;
}

/** Signs that may separate the words of a name: "U.S.–Japan", "373 U.N.T.S., no. 5320". */
const SIGNS = new Set([".", "-", ",", "/", "(", ")"]);

/** Between two words of a name there are at most this many signs. */
const MOST_SIGNS = 2;

/** A name that several treaties share means all of them; the glossary's entry on a treaty is not a document. */
export function nameTable(treaties: TreatyNames, documents: DocumentNames): NameTable {
  const names = treaties.flatMap((treaty) =>
    namesOf(treaty).map((name) => ({ name, ref: treaty.ref as string })),
  );
  const treatyNames = new Set(names.map(({ name }) => name.toLowerCase()));
  for (const { ref, kind, name, japanese, aliases } of documents) {
    const own = [name, ...japanese, ...aliases];
    const isTreaty = kind !== "instrument" || own.some((one) => treatyNames.has(one.toLowerCase()));
    if (!isTreaty) names.push(...own.map((one) => ({ name: one, ref })));
  }
  const stored = new Map<string, StoredName[]>();
  for (const one of names) {
    const letter = foldText(one.name.replace(/^the /i, "").slice(0, 1));
    const others = stored.get(letter);
    if (others) others.push(one);
    else stored.set(letter, [one]);
  }
  return { stored, split: new Map() };
}

function namesWith(letter: string, { stored, split }: NameTable): readonly Name[] {
  const known = split.get(letter);
  if (known) return known;
  const owners = new Map<string, Set<string>>();
  for (const { name, ref } of stored.get(letter) ?? []) {
    const key = wordsOf(name).join(" ");
    owners.set(key, (owners.get(key) ?? new Set()).add(ref));
  }
  const names = [...owners].map(([key, refs]) => ({ words: key.split(" "), owners: [...refs] }));
  names.sort((one, other) => other.words.length - one.words.length);
  split.set(letter, names);
  return names;
}

/** The longest name that begins at a piece; null if none does. */
export function nameAt(pieces: readonly Piece[], at: number, table: NameTable): FoundName | null {
  const { text } = pieces[at]!;
  for (const { words, owners } of namesWith(text.slice(0, 1), table)) {
    const next = words[0] === text ? endOfName(pieces, at, words) : null;
    if (next !== null) return { owners, next };
  }
  return null;
}

function endOfName(pieces: readonly Piece[], at: number, words: readonly string[]): number | null {
  let next = at + 1;
  let isOpen = false;
  for (const word of words.slice(1)) {
    for (let signs = 0; signs < MOST_SIGNS && SIGNS.has(pieces[next]?.text ?? ""); signs++, next++)
      if (pieces[next]!.text === "(") isOpen = true;
    if (pieces[next]?.text !== word) return null;
    next++;
  }
  return isOpen && pieces[next]?.text === ")" ? next + 1 : next;
}

function wordsOf(name: string): string[] {
  return piecesOf(name)
    .map(({ text }) => text)
    .filter((text) => !SIGNS.has(text));
}

function namesOf({ title, titleJapanese, titleRomanized, names, citations, signed }: TreatyNames[number]) {
  const cited = citations.map(({ text }) => text);
  return [title, titleJapanese, titleRomanized, ...names, ...cited, ...signingsOf(signed)];
}

/** "September 8, 1951", "8 Sept. 1951", "signed at San Francisco". */
function signingsOf({ date, place }: TreatyNames[number]["signed"]): string[] {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const name = MONTHS[month - 1]!;
  const months = [name, name.slice(0, 3), name.slice(0, 4)];
  const dates = months.flatMap((month) => [`${month} ${day}, ${year}`, `${day} ${month} ${year}`]);
  const places = [`signed at ${place}`, `signed in ${place}`, `signed at the city of ${place}`];
  return [...dates, ...dates.flatMap((one) => [`signed ${one}`, `signed on ${one}`]), ...places];
}
