// Tokens → drafts of references, by recursive descent. The grammar is that of `anpo help references`.

import { AnpoError, type Problem } from "../errors.ts";
import { type NumberToken, PART_NAMES, type Token, tokensOf } from "./lexer.ts";
import type { NameTable, Owners, TreatyNames } from "./names.ts";
import { toRoman } from "./numeral.ts";
import { formatPlace, formatRange, type Part, type PassageEnd, partOrder } from "./place.ts";
import type { RecordReference } from "./reference.ts";

/** A passage as far as it has been read. Its owners become known when their name follows it. */
export interface Draft {
  /** Treaties, or one document; null while none is named. */
  owners: Owners | null;
  from: { part: Part | null; paragraph: number | null };
  /** Undefined for a single passage; null for a range up to the last article. */
  to?: PassageEnd | null;
  isListed?: true;
  isJoined?: true;
}

export type DraftOrRecord = Draft | RecordReference;

export function isDraft(one: DraftOrRecord | undefined): one is Draft {
  return one !== undefined && "from" in one;
}

/** Every passage and record that a text names, in order. Throws an AnpoError for a text that cannot be read. */
export function draftsOf(text: string, names: NameTable, treaties: TreatyNames): readonly DraftOrRecord[] {
  return new ReferenceParser(text, names, treaties).parse();
}

/** What separates an item from the one before. */
interface Separator {
  isEmpty: boolean;
  hasOf: boolean;
}

/** What a bare number after this item continues. */
interface Context {
  level: "article" | "paragraph";
  part: Part;
  /** Bare numbers go on without a comma between them: "articles 4 6". */
  isList: boolean;
  /** Words in the plural announced numbers, so that 60 is not the treaty of 1960: "articles 51, 60". */
  hasPlural: boolean;
  /** The article came last, as in "paragraph 2 of Article V". */
  endsWithPart: boolean;
  /** Index of the token that begins the item. */
  start: number;
}

/** How a span of paragraphs ends: at itself, at a paragraph of the same part, with the part, elsewhere. */
type SpanEnd = null | number | "open" | PassageEnd;

interface Span {
  from: number;
  end: SpanEnd;
}

/** The start of a range; the part is unknown in "paragraphs 1-2 of Article V" until it is read. */
interface SpanStart {
  part: Part | null;
  paragraph: number | null;
}

/** What can follow a range without an end. */
const AFTER_OPEN_RANGE: ReadonlySet<string> = new Set("comma and of close open record dot".split(" "));

/** Articles and paragraphs have at most two digits. */
const LAST_NUMBER = 99;

class ReferenceParser {
  private readonly tokens: readonly Token[];
  private at = 0;
  private readonly found: DraftOrRecord[] = [];
  /** What was named before the passages; null if nothing was. */
  private prefix: Owners | null = null;
  /** A treaty or document that was named, of which no part was named yet. */
  private pending: Owners | null = null;
  /** Where the pending name begins if it is in brackets after a passage of another treaty. */
  private unclearAt: number | null = null;
  /** Whether nothing separates the pending name from what is before it. */
  private isDirect = false;
  private context: Context | null = null;
  /** Passages of which no treaty was named yet. */
  private unowned: Draft[] = [];
  /** Passages whose treaty was named after them, until something else is named; and all treaties named so. */
  private lastNamed: readonly Draft[] = [];
  private lastOwners: Owners = [];

  constructor(
    private readonly text: string,
    names: NameTable,
    private readonly treaties: TreatyNames,
  ) {
    this.tokens = withToAsOf(tokensOf(text, names), text);
  }

  parse(): readonly DraftOrRecord[] {
    for (let separator = this.takeSeparator(); this.peek(); separator = this.takeSeparator())
      this.readItem(separator);
    this.closePending(true);
    if (this.found.length === 0) throw new AnpoError({ kind: "no reference" });
    return this.found;
  }

  private readItem(separator: Separator): void {
    const token = this.peek()!;
    const previous = this.tokens[this.at - 1];
    const isGlued = separator.isEmpty && previous !== undefined && !token.isApart && this.pending === null;
    if (isGlued && !["paragraph", "ordinal", "open", "owner"].includes(token.kind)) this.fail();
    if (token.kind === "record") {
      this.closePending(false);
      const kind = token.ref.slice(0, token.ref.indexOf(":")) as RecordReference["kind"];
      this.found.push({ kind, ref: token.ref });
      this.context = null;
      this.at++;
      return;
    }
    const isJoined = this.context !== null && !separator.isEmpty && !separator.hasOf;
    const index = this.found.length;
    if (this.readOwner(separator)) return;
    const isRead =
      this.readParagraphs(isGlued) || this.readInheritedParagraphs() || this.readArticle(separator);
    if (!isRead) this.fail();
    const draft = this.found[index];
    if (isJoined && isDraft(draft) && !draft.isListed) draft.isJoined = true;
  }

  // What a passage belongs to

  private readOwner(separator: Separator): boolean {
    const start = this.at;
    const isBracketed = this.take("open");
    this.take("of");
    const owners = this.takeOwners(isBracketed);
    if (!owners || (isBracketed && !this.take("close"))) {
      this.at = start;
      return false;
    }
    this.closePending(false);
    const isAttached = isBracketed && separator.isEmpty;
    if (separator.hasOf && isDraft(this.found.at(-1))) {
      if (!this.assign(owners)) this.throwUnclear(owners);
      return true;
    }
    if (isAttached && this.assign(owners)) return true;
    this.unclearAt = isAttached && isDraft(this.found.at(-1)) ? start : null;
    this.prefix = owners;
    this.pending = owners;
    this.context = null;
    const isFollowed = this.take("colon") || this.take("slash");
    this.isDirect = !isFollowed && separator.isEmpty;
    if (isFollowed && !this.readArticle({ isEmpty: false, hasOf: false })) this.fail();
    return true;
  }

  /** "V of 1960": gives the passages before the name to it. False if they belong to something else. */
  private assign(owners: Owners): boolean {
    const last = this.found.at(-1);
    if (isDraft(last) && isSame(last.owners, owners)) return true;
    return this.repeatFor(owners) || this.giveTo(owners);
  }

  private giveTo(owners: Owners): boolean {
    if (this.unowned.length === 0) return false;
    for (const draft of this.unowned) draft.owners = owners;
    this.lastNamed = this.unowned;
    this.lastOwners = owners;
    this.unowned = [];
    return true;
  }

  /** "V of 1951 and 1960": the same passages of another treaty. False if none were given a treaty before. */
  private repeatFor(owners: Owners): boolean {
    if (this.lastNamed.length === 0) return false;
    const added = owners.filter((owner) => !this.lastOwners.includes(owner));
    if (added.length > 0) this.found.push(...this.lastNamed.map((draft) => ({ ...draft, owners: added })));
    this.lastOwners = [...this.lastOwners, ...added];
    return true;
  }

  /** A name without parts is all of it; at the end of "V 1960" it belongs to the passages before it. */
  private closePending(isAtEnd: boolean): void {
    const owners = this.pending;
    this.pending = null;
    if (!owners) return;
    if (this.repeatFor(owners)) return;
    // In "V of 1960, VI 1951" and "1960 V, VI 1951", the last name may belong to VI or be the whole treaty.
    const last = this.found.at(-1);
    const isAfterList =
      this.isDirect && isDraft(last) && last.isJoined === true && !isSame(last.owners, owners);
    const isUnclear =
      isAtEnd &&
      (isAfterList || (this.unowned.length > 0 && this.found.some((one) => isDraft(one) && one.owners)));
    if (isUnclear || this.unclearAt !== null) this.throwUnclear(owners);
    if (isAtEnd && this.giveTo(owners)) return;
    this.found.push({ owners, from: { part: null, paragraph: null } });
  }

  /** Names that mean the same thing together: "1951 Security Treaty", "Security Treaty of 1951", "treaty (1960)". */
  private takeOwners(isBracketed = false): Owners | null {
    let owners: Owners | null = this.ownersHere(isBracketed);
    if (!owners) return null;
    const isOneName = this.peek()!.kind !== "every treaty";
    let hasYear = this.peek()!.kind === "number";
    this.at++;
    while (isOneName) {
      const before = this.at;
      this.take("comma");
      this.take("of");
      const isOpen = this.take("open");
      const isYear = this.peek()?.kind === "number";
      // "1960 1960:V" names a treaty twice.
      const both: Owners | null = hasYear && isYear ? null : combined(owners, this.ownersHere(isOpen));
      this.at++;
      if (!both || (isOpen && !this.take("close"))) {
        this.at = before;
        break;
      }
      hasYear ||= isYear;
      owners = both;
    }
    return owners;
  }

  /** The owners that the next token names; null if it names none here. */
  private ownersHere(isBracketed: boolean): Owners | null {
    const token = this.peek();
    if (token?.kind === "owner") return token.owners;
    if (token?.kind === "every treaty") return this.treaties.map(({ ref }) => ref);
    if (token?.kind !== "number" || !token.owners) return null;
    const isShort = token.value! <= LAST_NUMBER;
    return isShort && (this.context?.hasPlural || (isBracketed && this.context)) ? null : token.owners;
  }

  private throwUnclear(owners: Owners): never {
    throw new AnpoError({ kind: "unclear treaty", given: this.text.trim(), treaty: owners.join(", ") });
  }

  // Paragraphs

  /** "paragraphs 1 and 2", "second paragraph", "(2)": of the part that follows, or else of the one before. */
  private readParagraphs(isGlued: boolean): boolean {
    const start = this.at;
    const parenthesized = isGlued ? null : this.takeParenthesized();
    const isOpen = parenthesized === null && this.take("open");
    const { spans, hasPlural } =
      parenthesized === null
        ? this.takeWordedParagraphs()
        : { spans: [this.spanFrom(parenthesized)], hasPlural: false };
    if (!spans || (isOpen && !this.take("close"))) {
      this.at = start;
      return false;
    }
    const part = this.takePartOfParagraphs();
    const last = spans.at(-1)!;
    if (part !== null && last.end === null) last.end = this.spanFrom(last.from, part, start).end;
    const context: Omit<Context, "part"> = {
      level: "paragraph",
      isList: false,
      hasPlural,
      endsWithPart: part !== null && !isElsewhere(last),
      start,
    };
    if (part === null) this.addToContext(spans, context, start);
    else this.addSpans(part, spans, context, this.prefix);
    return true;
  }

  /** "V.1, 2": a number after a paragraph is a paragraph of the same part, unless it has paragraphs of its own. */
  private readInheritedParagraphs(): boolean {
    const { at: start, context } = this;
    if (context?.level !== "paragraph" || !this.isBareNumber() || this.isPlaceHere()) return false;
    const number = this.peek() as NumberToken;
    if (number.value! > LAST_NUMBER) this.throwUnknownTreaty(this.typed(start, start));
    if (context.endsWithPart) return false;
    this.at++;
    const spans = [this.spanFrom(this.paragraphNumber(number), context.part)];
    this.addToContext(spans, context, start);
    return true;
  }

  /** Paragraphs of the part that was named last. They replace it if it was named as a whole: "V, paragraph 2". */
  private addToContext(spans: readonly Span[], context: Omit<Context, "part">, start: number): void {
    const last = this.found.at(-1);
    const part = this.context?.part;
    if (part === undefined || !isDraft(last) || (last.to !== undefined && this.context!.level === "article"))
      throw new AnpoError({ kind: "paragraph without article", given: this.typed(start) });
    const isWhole = last.to === undefined && last.from.paragraph === null;
    if (isWhole) {
      this.found.pop();
      this.unowned = this.unowned.filter((draft) => draft !== last);
    }
    this.addSpans(part, spans, context, last.owners, !isWhole);
  }

  private addSpans(
    part: Part,
    spans: readonly Span[],
    context: Omit<Context, "part">,
    owners: Owners | null,
    isContinued = false,
  ): void {
    let isListed = isContinued;
    for (const { from, end } of spans) {
      const last = typeof end === "number" ? end : end === null ? from : null;
      if (last === null) {
        const to = end === "open" ? { part, paragraph: null } : (end as PassageEnd);
        this.add({ owners, from: { part, paragraph: from }, to });
        this.context = { ...context, part: to.part };
        if (to.part !== part && to.paragraph === null) this.context.level = "article";
        continue;
      }
      for (let paragraph = from; paragraph <= last; paragraph++) {
        this.add({ owners, from: { part, paragraph }, ...(isListed && { isListed }) });
        isListed = true;
      }
      this.context = { ...context, part };
    }
  }

  /** "(2)" after a part. */
  private takeParenthesized(): number | null {
    return this.context && this.isParenthesized() ? this.takeAttachedParagraph() : null;
  }

  /** Whether a number in parentheses is here that is not a treaty. */
  private isParenthesized(): boolean {
    const [open, number, close] = this.tokens.slice(this.at, this.at + 3);
    if (open?.kind !== "open" || number?.kind !== "number" || close?.kind !== "close") return false;
    return number.style === "arabic" && !(number.owners && number.value! > LAST_NUMBER);
  }

  /** "paragraphs 1, 2 and 4", "¶¶ 1–2", "second and third paragraphs". */
  private takeWordedParagraphs(): { spans: Span[] | null; hasPlural: boolean } {
    const ordinals = this.takeOrdinals("paragraph");
    if (ordinals) {
      const spans: Span[] = ordinals.map((from) => ({ from, end: null }));
      return { spans: [...spans.slice(0, -1), this.spanFrom(ordinals.at(-1)!)], hasPlural: false };
    }
    const word = this.peek();
    if (word?.kind !== "paragraph") return { spans: null, hasPlural: false };
    this.at++;
    this.take("dot");
    const spans: Span[] = [];
    for (let isNext = true; isNext; ) {
      const number = this.takeListNumber();
      if (number === null) this.fail();
      const span = this.spanFrom(number);
      spans.push(span);
      // After a range into another part, a number is no longer a paragraph of this part.
      isNext = !isElsewhere(span) && this.takeBeforeNumber(word.isPlural);
    }
    return { spans, hasPlural: word.isPlural };
  }

  /** "2", "(2)" */
  private takeListNumber(): number | null {
    if (!this.isBareNumber()) return this.takeAttachedParagraph();
    this.at++;
    return this.paragraphNumber(this.tokens[this.at - 1] as NumberToken);
  }

  /** Goes on to the next number of a list of paragraphs; false if the list ends. */
  private takeBeforeNumber(hasPlural: boolean): boolean {
    const before = this.at;
    this.take("comma");
    this.take("and");
    if (this.at > before && this.take("paragraph")) this.take("dot");
    const number = this.peek();
    const isTreaty =
      number?.kind === "number" && number.owners && !(hasPlural && number.value! <= LAST_NUMBER);
    if (this.isBareNumber() && !isTreaty && !this.isPlaceHere()) return true;
    if (this.at > before && this.isParenthesized()) return true;
    this.at = before;
    return false;
  }

  /** "second paragraph", "first and second paragraphs", "fifth article". */
  private takeOrdinals(unit: "paragraph" | "article"): number[] | null {
    const start = this.at;
    const values: number[] = [];
    for (let token = this.peek(); token?.kind === "ordinal"; token = this.peek()) {
      values.push(token.value);
      this.at++;
      this.take("comma");
      this.take("and");
    }
    if (values.length > 0 && this.take(unit)) {
      const isNumbered = values.every((value) => value >= 1 && value <= LAST_NUMBER);
      if (!isNumbered) throw new AnpoError({ kind: `invalid ${unit} number`, given: this.typed(start) });
      return values;
    }
    this.at = start;
    return null;
  }

  private takeOrdinal(unit: "paragraph" | "article"): number | null {
    const [ordinal = null, ...others] = this.takeOrdinals(unit) ?? [];
    if (others.length > 0) this.fail();
    return ordinal;
  }

  /** "of Article V", "of 1960:V", after paragraphs. Null, and nothing taken, if no part follows. */
  private takePartOfParagraphs(): Part | null {
    const start = this.at;
    const { context, pending } = this;
    this.take("dot");
    const isJoined = this.take("of") || (!context && this.take("comma"));
    const owners = isJoined && !context ? this.takeOwners() : null;
    if (owners && !this.take("colon") && !this.take("slash")) this.take("comma");
    const part = isJoined && !this.ownersHere(false) ? this.takePart() : null;
    if (part === null) {
      this.at = start;
      return null;
    }
    if (owners) {
      if (pending && !isSame(pending, owners)) this.throwUnclear(owners);
      this.prefix = owners;
    }
    return part;
  }

  private spanFrom(
    from: number,
    part: Part | null = this.context?.part ?? null,
    start: number = this.at - 1,
  ): Span {
    if (this.take("onward")) return { from, end: "open" };
    const end = this.takeRangeEnd({ part, paragraph: from }, start);
    if (end === null || end === "open") return { from, end };
    const isSamePart = part === null || end.part === part;
    return { from, end: isSamePart && end.paragraph !== null ? end.paragraph : end };
  }

  private paragraphNumber({ value, start, end }: NumberToken): number {
    if (value === null || value > LAST_NUMBER)
      throw new AnpoError({ kind: "invalid paragraph number", given: this.text.slice(start, end) });
    return value;
  }

  // Articles and other parts

  private readArticle(separator: Separator): boolean {
    const start = this.at;
    const isBare = this.isBareNumber();
    const isPlural = this.isPluralArticles();
    const isInPluralList = this.peek()?.kind === "number" && this.context?.hasPlural === true;
    if (this.peek()?.kind === "number" && !this.isPlaceHere()) this.refuseNumberAfterPart();
    if (isBare && !this.isPlaceHere()) this.refuseLooseNumber(separator);
    const ordinals = this.takeOrdinals("article");
    const parts = ordinals ? ordinals.map((value) => toRoman(value)) : [this.takePart()];
    const last = parts.at(-1);
    if (!last) return false;
    for (const part of parts.slice(0, -1))
      this.add({ owners: this.prefix, from: { part: part!, paragraph: null } });
    const context: Context = {
      level: "article",
      part: last,
      isList: isPlural || (isBare && this.context !== null),
      hasPlural: isPlural || isInPluralList,
      endsWithPart: false,
      start,
    };
    const paragraph = this.takeAttachedParagraph();
    if (paragraph === null) this.addPart(last, context);
    else
      this.addSpans(
        last,
        [this.spanFrom(paragraph, last, start)],
        { ...context, level: "paragraph", hasPlural: false },
        this.prefix,
      );
    return true;
  }

  private addPart(part: Part, context: Context): void {
    const from = { part, paragraph: null };
    const isOnward = this.take("onward");
    const end = isOnward ? "open" : this.takeRangeEnd(from, context.start);
    if (end === null) this.add({ owners: this.prefix, from });
    else this.add({ owners: this.prefix, from, to: end === "open" ? null : end });
    this.context = context;
    if (end !== null && end !== "open") {
      context.part = end.part;
      if (end.paragraph !== null) context.level = "paragraph";
    }
  }

  private isPluralArticles(): boolean {
    const token = this.peek();
    return token?.kind === "article" && token.isPlural;
  }

  /** "V 2" and "V, 2" may mean a paragraph or two articles. To guess would give somebody the wrong words. */
  private refuseLooseNumber({ isEmpty }: Separator): void {
    const { context, at } = this;
    if (context?.level !== "article" || context.isList || !(isEmpty || this.isBackward())) return;
    const last = this.found.at(-1) as Draft;
    if (last.to === null || (this.peek() as NumberToken).value! > LAST_NUMBER) return;
    const after = this.tokens[at + 2];
    // In “VI, 2..1960”, the end is a treaty.
    const hasEnd =
      this.tokens[at + 1]?.kind === "range" && after?.kind === "number" && after.value! <= LAST_NUMBER;
    const end = hasEnd ? at + 2 : at;
    const item = formatDraft(last);
    const articles = this.tokens
      .slice(at, end + 1)
      .flatMap((token) => (token.kind === "number" ? [toRoman(token.value!) || "0"] : []));
    this.throwAmbiguous(this.typed(context.start, end), [
      `${item}.${this.typed(at, end)}`,
      `${item},${articles.join("-")}`,
    ]);
  }

  /** Whether a Roman numeral, a comma and a lower number come one after the other: a list of articles would go up. */
  private isBackward(): boolean {
    const [article, comma, number] = this.tokens.slice(this.at - 2, this.at + 1);
    const isPair = article?.kind === "number" && comma?.kind === "comma" && number?.kind === "number";
    return isPair && article.style === "roman" && number.style === "arabic" && number.value! < article.value!;
  }

  /** "paragraph 2 of Article V and VI": all of Article VI, or its second paragraph; "… and 6" may be V.6 besides. */
  private refuseNumberAfterPart(): void {
    const { context, at } = this;
    const last = this.found.at(-1);
    if (!context?.endsWithPart || !isDraft(last)) return;
    const { value, style } = this.peek() as NumberToken;
    if (!value || value > LAST_NUMBER) return;
    const [item, article] = [formatDraft(last), toRoman(value)];
    const same = style === "roman" ? `${article}.${last.from.paragraph}` : `${context.part}.${value}`;
    this.throwAmbiguous(this.typed(context.start, at), [`${item},${article}`, `${item},${same}`]);
  }

  private throwAmbiguous(given: string, readings: readonly string[]): never {
    throw new AnpoError({ kind: "ambiguous reference", given, readings });
  }

  /**
   * "Article 5", "V", "5", "fifth article", "preamble". Null, and nothing taken, for anything else. "one" is a number
   * only after the article word, another item or the start of a range.
   */
  private takePart(isEndOfRange = false): Part | null {
    const token = this.peek();
    if (token?.kind === "part") {
      this.at++;
      return token.part;
    }
    const ordinal = this.takeOrdinal("article");
    if (ordinal !== null) return toRoman(ordinal);
    const isArticle = this.take("article");
    if (isArticle) this.take("dot");
    const number = this.peek();
    if (
      number?.kind !== "number" ||
      (number.style === "word" && !isArticle && !isEndOfRange && !this.context)
    ) {
      if (isArticle) this.throwMissingNumber(token!);
      return null;
    }
    this.at++;
    const { value, start, end } = number;
    const given = this.text.slice(start, end);
    if (!isArticle && value !== null && value > LAST_NUMBER) this.throwUnknownTreaty(given);
    if (!value || value > LAST_NUMBER) throw new AnpoError({ kind: "invalid article number", given });
    return toRoman(value);
  }

  private throwMissingNumber({ start }: Token): never {
    const next = this.peek();
    if (next?.kind === "unknown" && next.isWord)
      throw new AnpoError({ kind: "invalid article number", given: this.wordAt(next.start) });
    throw new AnpoError({ kind: "article without number", given: this.text.slice(start).trim() });
  }

  /** ".2", ":2", "(2)" */
  private takeAttachedParagraph(): number | null {
    const [mark, number] = this.tokens.slice(this.at, this.at + 2);
    if (number?.kind !== "number" || number.style !== "arabic") return null;
    const isTreaty = number.owners !== null && number.value! > LAST_NUMBER && number.isApart;
    const isMarked = (mark?.kind === "dot" || mark?.kind === "colon") && !isTreaty;
    if (!isMarked && !this.isParenthesized()) return null;
    this.at += isMarked ? 2 : 3;
    return this.paragraphNumber(number);
  }

  // Ranges

  /** The end of a range that starts at a place; "open" for one without an end, null if no range starts. */
  private takeRangeEnd(from: SpanStart, start: number): PassageEnd | "open" | null {
    const mark = this.peek();
    if (mark?.kind !== "range") return null;
    this.at++;
    const next = this.peek();
    const isParenthesized = from.paragraph !== null && this.isParenthesized();
    if (!next || (AFTER_OPEN_RANGE.has(next.kind) && !isParenthesized)) return "open";
    const afterMark = this.at;
    const endAt = () => this.typed(start);
    const owners = this.takeOwners();
    if (owners && !this.take("colon")) this.take("slash");
    const to = this.ownersHere(false) ? null : this.takeRangePlace(from);
    if (to === null && !owners) this.fail();
    if (to === null || (owners && !isSame(owners, this.prefix))) {
      const isOpen = !mark.isApart && next.isApart;
      if (!isOpen) throw new AnpoError({ kind: "range across treaties", given: endAt() });
      this.at = afterMark;
      return "open";
    }
    this.refuseBackward(from, to, start, afterMark);
    return to;
  }

  /** "6", "VI.1", "Article VI, paragraph 1", "paragraph 2", after the mark of a range. */
  private takeRangePlace(from: SpanStart): PassageEnd | null {
    const isParagraph = this.isParenthesized() || (this.isBareNumber() && !this.isPlaceHere());
    if (from.paragraph !== null && isParagraph)
      return { part: from.part ?? "", paragraph: this.takeListNumber() };
    const worded = this.takeWordedEnd();
    if (worded !== null) {
      // In "paragraph 1 to paragraph 2 of Article V", the article belongs to both.
      const part = from.part === null ? "" : (this.takePartOfParagraphs() ?? from.part);
      return { part, paragraph: worded };
    }
    if (from.part === null) return null;
    const part = this.takePart(true);
    if (part === null) return null;
    const attached = this.takeAttachedParagraph();
    if (attached !== null || from.paragraph === null) return { part, paragraph: attached };
    const beforeComma = this.at;
    this.take("comma");
    const paragraph = this.takeWordedEnd();
    if (paragraph === null) this.at = beforeComma;
    return { part, paragraph };
  }

  /** "paragraph 1", "first paragraph". */
  private takeWordedEnd(): number | null {
    const ordinal = this.takeOrdinal("paragraph");
    if (ordinal !== null) return ordinal;
    const [word, ...rest] = this.tokens.slice(this.at, this.at + 3);
    const hasDot = rest[0]?.kind === "dot";
    const number = rest[hasDot ? 1 : 0];
    if (word?.kind !== "paragraph" || number?.kind !== "number" || number.style === "roman") return null;
    this.at += hasDot ? 3 : 2;
    return this.paragraphNumber(number);
  }

  private refuseBackward(from: SpanStart, to: PassageEnd, start: number, afterMark: number): void {
    const isSamePart = from.part === null || from.part === to.part;
    const isBackward = isSamePart
      ? from.paragraph !== null && to.paragraph !== null && to.paragraph < from.paragraph
      : partOrder(to.part) < partOrder(from.part!);
    if (isBackward)
      throw new AnpoError({
        kind: "backward range",
        from: this.typed(start, afterMark - 2),
        to: this.typed(afterMark),
        corrected:
          from.part === null
            ? `${to.paragraph}-${from.paragraph}`
            : formatRange({ from: to, to: { part: from.part, paragraph: from.paragraph } }),
      });
  }

  // Tokens

  private add(draft: Draft): void {
    // In "V 1960 VI", the name may belong to V or to VI.
    if (this.pending && this.isDirect && this.unowned.length > 0) this.throwUnclear(this.pending);
    this.found.push(draft);
    if (draft.owners === null) this.unowned.push(draft);
    this.pending = null;
    this.lastNamed = [];
  }

  private peek(): Token | undefined {
    return this.tokens[this.at];
  }

  private take(kind: Token["kind"]): boolean {
    if (this.peek()?.kind !== kind) return false;
    this.at++;
    return true;
  }

  private takeSeparator(): Separator {
    const start = this.at;
    let hasOf = false;
    for (let token = this.peek(); token; token = this.peek()) {
      const isEnd = token.kind === "dot" && this.at > 0 && this.isAtBreak();
      if (!isEnd && token.kind !== "comma" && token.kind !== "and" && token.kind !== "of") break;
      hasOf ||= token.kind === "of";
      this.at++;
    }
    return { isEmpty: this.at === start, hasOf };
  }

  /** A full stop ends an item if something that is apart from it follows: "V., VI". */
  private isAtBreak(): boolean {
    const next = this.tokens[this.at + 1];
    return !next || next.isApart || next.kind === "comma" || next.kind === "close";
  }

  /** A number that is not Roman and not a treaty. */
  private isBareNumber(): boolean {
    const token = this.peek();
    return token?.kind === "number" && token.style !== "roman";
  }

  /** Whether the number here has a paragraph of its own, as in "2.1", "2(1)", "2 ¶ 1". */
  private isPlaceHere(): boolean {
    const [, mark, number, close] = this.tokens.slice(this.at, this.at + 4);
    if (mark?.kind === "paragraph") return true;
    if (number?.kind !== "number" || number.style !== "arabic" || number.value! > LAST_NUMBER) return false;
    if (mark?.kind === "open") return close?.kind === "close";
    return mark?.kind === "dot" || mark?.kind === "colon";
  }

  /** The text of tokens as typed, by default up to the last one taken. */
  private typed(first: number, last = this.at - 1): string {
    return this.text.slice(this.tokens[first]!.start, this.tokens[Math.max(first, last)]!.end);
  }

  private wordAt(start: number): string {
    const word = /[\p{L}\p{M}\p{N}]+/uy;
    word.lastIndex = start;
    return word.exec(this.text)?.[0] ?? "";
  }

  private fail(): never {
    throw new AnpoError(this.problemHere());
  }

  private problemHere(): Problem {
    const given = this.text.trim();
    const token = this.peek();
    if (!token) return { kind: "unreadable reference", given, rest: "" };
    const word = this.wordAt(token.start);
    const isName =
      token.kind === "unknown" ? token.isWord : token.kind === "number" && token.style === "word";
    if (!isName || word === "")
      return { kind: "unreadable reference", given, rest: this.text.slice(token.start).trimEnd() };
    const names = this.treaties.flatMap((treaty) => treaty.names).filter((name) => !name.includes(" "));
    const exists = [...new Set([...Object.keys(PART_NAMES), ...names, "article", "paragraph"])];
    return { kind: "unknown word", given: word, exists, text: given };
  }

  private throwUnknownTreaty(given: string): never {
    const exists = this.treaties.map(({ ref, title }) => `${ref} (${title})`);
    throw new AnpoError({ kind: "unknown treaty", given, exists });
  }
}

/** Begins what can be the end of a range. */
const PLACE: ReadonlySet<string> = new Set("number part article paragraph ordinal colon slash".split(" "));

/** In "the preamble to the 1960 treaty", the word does not begin a range, as it does in "preamble to 1960 II". */
function withToAsOf(tokens: readonly Token[], text: string): readonly Token[] {
  return tokens.map((token, at) => {
    const { kind, start, end, isApart } = token;
    const [before, name, after] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
    const isWord = kind === "range" && text.slice(start, end).toLowerCase() === "to";
    if (!isWord || before?.kind !== "part" || !name || !isName(name)) return token;
    return after && PLACE.has(after.kind) && !isName(after) ? token : { kind: "of", start, end, isApart };
  });
}

function isName(token: Token): boolean {
  return (
    token.kind === "owner" ||
    token.kind === "every treaty" ||
    (token.kind === "number" && token.owners !== null)
  );
}

function isElsewhere({ end }: Span): boolean {
  return end !== null && typeof end === "object";
}

function formatDraft({ from, to }: Draft): string {
  return to === undefined ? formatPlace(from) : formatRange({ from: { ...from, part: from.part! }, to });
}

function isSame(one: Owners | null, other: Owners | null): boolean {
  if (!one || !other) return one === other;
  return one.length === other.length && one.every((owner) => other.includes(owner));
}

/** What two names side by side mean together; null if they name different things. */
function combined(one: Owners, other: Owners | null): Owners | null {
  if (!other) return null;
  if (isSame(one, other)) return one;
  const common = one.filter((owner) => other.includes(owner));
  return common.length > 0 ? common : null;
}
