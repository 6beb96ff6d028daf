// What was typed → references, and back.

import { UnknownNameError, UsageError } from "../errors.ts";
import type { TreatyRef } from "../model.ts";
import { didYouMean } from "../nearest.ts";
import { patternOf } from "../pattern.ts";
import { fromJapanese, fromRoman, toRoman } from "./numeral.ts";
import { foldReference, PART_NAMES, type Part } from "./part.ts";

export type Reference = NamedPassages | RecordReference;

/** What names passages of the treaties. */
export type NamedPassages = PassageReference | RangeReference;

export interface PassageReference {
  kind: "passage";
  /** Null: every treaty that has it. */
  treaty: TreatyRef | null;
  /** Null: the whole treaty, which is then named. */
  part: Part | null;
  /** Counted from 1; null: all of the part. */
  paragraph: number | null;
  /** It goes on the list that the reference before began: the second of "V.1-2". */
  isListed?: true;
}

export interface RangeReference {
  kind: "range";
  treaty: TreatyRef | null;
  from: Part;
  /** Null: up to the last article. */
  to: Part | null;
}

/** Something that is not a passage: "event:1960-06-23-entry-into-force". */
export interface RecordReference {
  kind: "event" | "glossary" | "dispute";
  ref: string;
}

export function isPassage(reference: Reference): reference is NamedPassages {
  return reference.kind === "passage" || reference.kind === "range";
}

/** The treaties that a reference may name. */
export type TreatyNames = readonly { ref: TreatyRef; title: string; names: readonly string[] }[];

/** "Article five": the numbers of articles as words. */
const SPELLED = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** "Second paragraph of Article V", "Article V, second paragraph". */
const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");

const ORDINAL = `(?:${ORDINALS.join("|")}|\\d{1,2}(?:st|nd|rd|th))`;

const LETTERS = String.raw`[\p{L}\p{M}\p{N}]+`;

const PARAGRAPH_WORDS = ["paragraph", "paragraphs", "para", "paras", "par", "¶", "§"];

/**
 * Reads every reference in a text: operands joined by spaces, or a line of standard input. The forms are those
 * of `anpo help references`. Throws a UsageError that names what cannot be read.
 */
export function parseReferences(text: string, treaties: TreatyNames): Reference[] {
  return new ReferenceReader(text, treaties).read();
}

/** "1960:V.2", "1951", "event:…": the form that all output uses. Passages need their treaty. */
export function formatReference(reference: PassageReference | RecordReference): string {
  if (reference.kind !== "passage") return reference.ref;
  const { treaty, part, paragraph } = reference;
  return [treaty, part && `:${part}`, paragraph && `.${paragraph}`].filter(Boolean).join("");
}

/** Where a part stands in a treaty: orders preamble, articles, testimonium, signatures. */
export function partOrder(part: Part): number {
  const places: Record<string, number> = { preamble: 0, testimonium: 1000, signatures: 1001 };
  return places[part] ?? fromRoman(part) ?? Number.NaN;
}

function ordinalOf(text: string): number {
  const at = ORDINALS.findIndex((word) => text.includes(word));
  return at >= 0 ? at + 1 : Number(/\d+/.exec(text)![0]);
}

/** Of ".2", ".1-2,4", "第二項". Null for null. Throws a UsageError for what is no list. */
function paragraphNumbers(written: string | null): number[] | null {
  if (written === null) return null;
  return written.split(",").flatMap((some) => {
    const numbers = some.match(/\d+|[一二三四五六七八九]/g) ?? [];
    const [first, last = first] = numbers.map((number) => fromJapanese(number) ?? 0);
    if (first === undefined || last === undefined) return [];
    if (last < first) throw new UsageError(`${first}-${last} runs backwards`, `type ${last}-${first}`);
    if (last > 99) throw new UsageError(`there is no paragraph ${last}`, "paragraphs are counted from 1");
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

/** What may stand between two references, or between a part and its treaty: "Article 5 of the 1960 treaty". */
const BREAKS = /(?:[\s,;&]|(?:and|of|the)\b)*/y;

/** How what names a part begins: enough to tell it from a treaty and from other words. */
const PART_BEGINS = new RegExp(`art|[ivxlc]+(?![a-z])|\\d|第|${[...PART_NAMES.keys()].join("|")}`, "y");

class ReferenceReader {
  private readonly text: string;
  /** Longest first. */
  private readonly treatyNames: readonly { ref: TreatyRef; name: string }[];
  private at = 0;
  private readonly found: Reference[] = [];
  private treaty: TreatyRef | null = null;
  /** A treaty was named and no part of it yet. */
  private treatyAlone = false;
  /** What stood between the reference before and this one. */
  private gap = "";
  /** Parts that were last given a treaty behind them, if nothing was named since. */
  private given: readonly NamedPassages[] = [];
  /** "1960 V.2" has none; to make the patterns for them takes longer than to read it. */
  private readonly hasWords: boolean;

  constructor(
    private readonly typed: string,
    private readonly treaties: TreatyNames,
  ) {
    this.text = foldReference(typed);
    this.hasWords = !/^[\divxlc\s.,:;/-]*$/.test(this.text);
    this.treatyNames = treaties
      .flatMap(({ ref, title, names }) => [...names, title.toLowerCase()].map((name) => ({ ref, name })))
      .sort((left, right) => right.name.length - left.name.length);
  }

  read(): Reference[] {
    for (this.gap = this.take(BREAKS)!; !this.atEnd(); this.gap = this.take(BREAKS)!) this.readOne();
    if (this.treatyAlone) this.closeTreaty(true);
    if (this.found.length === 0) throw new UsageError("no reference given", this.forms());
    return this.found;
  }

  private readOne(): void {
    const record = this.take(/(event|glossary|dispute):[^\s,;]+/y);
    if (record) {
      const kind = record.slice(0, record.indexOf(":")) as RecordReference["kind"];
      this.found.push({ kind, ref: record });
      return;
    }
    const treaty = this.takeTreaty();
    if (treaty) {
      if (this.treatyAlone) this.closeTreaty(false);
      if (/\bof\b/.test(this.gap) && this.isOfPartsBefore(treaty)) return;
      this.treaty = treaty;
      this.treatyAlone = true;
      if (this.take(/\s*[:/]\s*/y) && !this.readPassage()) this.fail();
      return;
    }
    if (!this.readPassage()) this.fail();
  }

  /** "V of 1960 and I of 1951": a treaty that belongs to the parts before it and to none behind it. */
  private isOfPartsBefore(treaty: TreatyRef): boolean {
    const last = this.found.at(-1);
    if (!last || !isPassage(last)) return false;
    if (last.treaty === treaty || this.giveTreatyToo(treaty) || this.giveTreaty(treaty)) return true;
    throw new UsageError(
      `it is not clear what of ${treaty} is meant in “${this.typed.trim()}”`,
      "name each treaty before its parts: 1960 V 1951 I",
    );
  }

  /** To the parts that have none yet. False if there is none. */
  private giveTreaty(treaty: TreatyRef): boolean {
    this.given = this.found.filter((one): one is NamedPassages => isPassage(one) && one.treaty === null);
    for (const one of this.given) one.treaty = treaty;
    return this.given.length > 0;
  }

  /** "V of 1951 and 1960": the same parts of another treaty. False if there is none. */
  private giveTreatyToo(treaty: TreatyRef): boolean {
    this.found.push(...this.given.map((one) => ({ ...one, treaty })));
    return this.given.length > 0;
  }

  /** A treaty without parts stands for all of it; at the end of "V 1960" it belongs to the parts before it. */
  private closeTreaty(atEnd: boolean): void {
    const treaty = this.treaty!;
    const isBehind = atEnd && this.found.every((one) => isPassage(one) && one.treaty === null);
    if (!this.giveTreatyToo(treaty) && !(isBehind && this.giveTreaty(treaty)))
      this.found.push({ kind: "passage", treaty, part: null, paragraph: null });
    this.treatyAlone = false;
  }

  private readPassage(): boolean {
    const start = this.at;
    const paragraph = this.takeParagraphBefore();
    const part = this.takePart();
    if (part === null) {
      this.at = start;
      return false;
    }
    const treaty = this.treaty;
    this.treatyAlone = false;
    this.given = [];
    if (paragraph !== null) {
      this.found.push({ kind: "passage", treaty, part, paragraph });
      if (!this.atBreak()) this.fail();
      return true;
    }
    if (this.atEnd()) {
      this.found.push({ kind: "passage", treaty, part, paragraph: null });
      return true;
    }
    const mark = this.take(/\s*(-|\.\.+|to\b)/y);
    if (mark !== null) {
      const to = this.takeEnd(part, /^\s/.test(mark));
      if (to !== null && partOrder(to) < partOrder(part)) {
        throw new UsageError(`${part}-${to} runs backwards`, `type ${to}-${part}`);
      }
      if (to === null && !this.atBreak()) this.fail();
      this.found.push({ kind: "range", treaty, from: part, to });
      return true;
    }
    this.refuseLooseNumber(part);
    const paragraphs = this.takeParagraphs();
    if (paragraphs === null) this.found.push({ kind: "passage", treaty, part, paragraph: null });
    else
      for (const [at, paragraph] of paragraphs.entries())
        this.found.push({ kind: "passage", treaty, part, paragraph, ...(at > 0 && { isListed: true }) });
    this.take(/\.(?=[\s,;]|$)/y);
    if (!this.atBreak()) this.fail();
    return true;
  }

  /**
   * The last part of a range, which may have its treaty again: "1960 IV to 1960 VI". Null for an open one, whose
   * sign stands close to its part: "VIII- 1960".
   */
  private takeEnd(from: Part, isLoose: boolean): Part | null {
    const start = this.at;
    const isApart = this.take(/\s*/y) !== "";
    const treaty = this.takeTreaty();
    if (!treaty) return this.takePart();
    const named = this.text.slice(start, this.at).trim();
    this.take(/\s*[:/]\s*|\s+/y);
    // Its number would be refused as that of an article.
    const afterName = this.at;
    const isNextTreaty = this.takeTreaty() !== null;
    this.at = afterName;
    const to = isNextTreaty ? null : this.takePart();
    if (to !== null && treaty === this.treaty) return to;
    if (!isApart || isLoose)
      throw new UsageError(
        `“${from}-${named}” is not a range of one treaty`,
        "name the treaty once: 1960:IV-VI",
      );
    this.at = start;
    return null;
  }

  /** "V 2" may be meant for a paragraph or for two articles; to guess would give somebody the wrong words. */
  private refuseLooseNumber(part: Part): void {
    const isRoman = /[a-z]$/.test(this.text.slice(0, this.at));
    const [, number] = /^[ \t]+([1-9](?:-\d+)?)\.?(?=[\s,;]|$)/.exec(this.text.slice(this.at)) ?? [];
    if (!isRoman || !number) return;
    throw new UsageError(
      `“${part} ${number}” may name a paragraph or a part`,
      `type ${part}.${number} for the paragraph, ${part},${number} for the part`,
    );
  }

  private takeTreaty(): TreatyRef | null {
    this.take(/(?:security\s+)?treaty\s+(?:of\s+)?(?=\d{4})/y);
    for (const { ref, name } of this.treatyNames) {
      if (!this.text.startsWith(name, this.at)) continue;
      const rest = this.text.slice(this.at + name.length);
      // A number or a Latin name ends where its kind of character ends; a Japanese one may run on: 新安保第五条.
      const runsOn = [/\d$/, /[a-z]$/].some(
        (kind, at) => kind.test(name) && [/^\d/, /^[a-z]/][at]!.test(rest),
      );
      if (runsOn) continue;
      this.at += name.length;
      this.take(/年|\s+treaty\b/y);
      return ref;
    }
    return null;
  }

  private takePart(): Part | null {
    const start = this.at;
    const worded = this.hasWords ? this.takeWordedArticle() : null;
    if (worded !== null) return worded;
    // A plain word needs no knowledge of all the world's letters, which takes longest to get.
    const named = this.take(/[a-z0-9]+(?![a-z0-9]|[^\0-\x7f])/y) ?? this.take(patternOf(LETTERS, "uy"));
    if (named === null) return null;
    const part = PART_NAMES.get(named);
    if (part) return part;
    if (/^\d+$/.test(named)) {
      if (named.length > 2) throw this.unknownTreaty(named);
      return this.articlePart(named, Number(named));
    }
    if (/^[ivxlcdm]+$/.test(named)) return this.articlePart(named, fromRoman(named));
    this.at = start;
    return null;
  }

  /** "Article 5", "fifth article", "第五条". */
  private takeWordedArticle(): Part | null {
    const japanese = this.take(/第?[0-9一二三四五六七八九十]+条/y);
    if (japanese) return this.articlePart(japanese, fromJapanese(japanese.replace(/[第条]/g, "")));
    const ordered = this.take(new RegExp(`${ORDINAL}\\s+article(?![a-z])`, "y"));
    if (ordered) return this.articlePart(ordered, ordinalOf(ordered));
    if (this.take(/(?:articles?|arts?)(?![a-z])\.?\s*/y) !== null) {
      const number = this.take(/\w+/y);
      if (number === null) throw new UsageError(`“${this.typed}” names no article`, this.forms());
      const spelled = SPELLED.indexOf(number) + 1;
      return this.articlePart(number, spelled || (/^\d+$/.test(number) ? Number(number) : fromRoman(number)));
    }
    return null;
  }

  private articlePart(written: string, number: number | null): Part {
    if (number !== null && number >= 1 && number <= 99) return toRoman(number);
    throw new UsageError(
      `“${/^[ivxlcdm]+$/.test(written) ? written.toUpperCase() : written}” is not the number of an article`,
      "articles are numbered I, II, III, IV, V … X, or 1 to 10",
    );
  }

  /** "Paragraph 2 of", "second paragraph of". */
  private takeParagraphBefore(): number | null {
    if (!this.hasWords) return null;
    const words = PARAGRAPH_WORDS.join("|");
    const counted = this.take(new RegExp(`(?:${words})\\.?\\s*\\d{1,2}\\s+of\\s+(?:the\\s+)?`, "y"));
    if (counted) return Number(/\d+/.exec(counted)![0]);
    const ordered = this.take(new RegExp(`${ORDINAL}\\s+(?:${words})\\.?\\s+of\\s+(?:the\\s+)?`, "y"));
    return ordered === null ? null : ordinalOf(ordered);
  }

  private takeParagraphs(): number[] | null {
    const words = PARAGRAPH_WORDS.join("|");
    const numbered = () => this.take(/[.:]\s?\d{1,2}(?!\d)([-,]\d{1,2}(?!\d))*/y);
    if (!this.hasWords) return paragraphNumbers(numbered());
    const ordered = this.takeUnlessOfPart(
      new RegExp(`,?\\s*(?:the\\s+)?${ORDINAL}\\s+(?:${words})(?![a-z])`, "y"),
    );
    if (ordered) return [ordinalOf(ordered)];
    const written =
      this.take(/[ \t]*\(\s*\d+\s*\)/y) ??
      numbered() ??
      this.takeUnlessOfPart(new RegExp(`,?\\s*(${words})\\.?\\s*\\d+`, "y")) ??
      this.take(/第?[0-9一二三四五六七八九]項/y);
    return paragraphNumbers(written);
  }

  /** "I, paragraph 2 of V" is no paragraph of Article I; "V, paragraph 2 of the 1960 treaty" is one of Article V. */
  private takeUnlessOfPart(pattern: RegExp): string | null {
    const start = this.at;
    const taken = this.take(pattern);
    const end = this.at;
    const isOf = taken !== null && this.take(/\.?\s+of\s+(?:the\s+)?/y) !== null;
    const isOfPart = isOf && this.takeTreaty() === null && this.take(PART_BEGINS) !== null;
    this.at = isOfPart ? start : end;
    return isOfPart ? null : taken;
  }

  private take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match === null) return null;
    this.at += match[0].length;
    return match[0];
  }

  private atEnd(): boolean {
    return this.at === this.text.length;
  }

  private atBreak(): boolean {
    const rest = this.text.slice(this.at);
    return rest === "" || /^[\s,;&]/.test(rest);
  }

  private fail(): never {
    const rest = this.text.slice(this.at);
    const word = patternOf(`^${LETTERS}`, "u").exec(rest)?.[0];
    if (word === undefined) {
      throw new UsageError(`cannot read “${rest}” in “${this.typed.trim()}”`, this.forms());
    }
    if (/^\d{3,}$/.test(word)) throw this.unknownTreaty(word);
    // A title begins with a word that is none.
    const treatyNames = this.treaties.flatMap(({ names }) => names).filter((name) => !name.includes(" "));
    const names = [...PART_NAMES.keys(), ...treatyNames, "article"];
    const hint = didYouMean(word, names) ?? this.forms();
    // What was folded to another length has no way back.
    const isAligned = this.text.length === this.typed.length;
    const typed = isAligned ? this.typed.slice(this.at, this.at + word.length) : word;
    throw new UnknownNameError(typed, `“${typed}” is not a treaty, an article or a part of a treaty`, hint);
  }

  private unknownTreaty(given: string): UnknownNameError {
    const known = this.treaties.map(({ ref, title }) => `${ref} (${title})`).join(" and ");
    return new UnknownNameError(given, `“${given}” is not a treaty here; there are ${known}`, this.forms());
  }

  private forms(): string {
    const [first, second] = this.treaties.map(({ ref }) => ref);
    return `type a treaty (${first}, ${second}), an article (V, VI.2, IV-VI) or preamble, testimonium, signatures`;
  }
}
