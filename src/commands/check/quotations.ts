// A list or a document → its quotations, each with its line.

import type { FoundQuotation } from "./answer.ts";
import { type Attribution, attributionOf, attributionsIn } from "./attribution.ts";
import { CLOSE_BLOCK, FILL, maskHtml, maskMarkdown, maskText, OPEN_BLOCK } from "./markup.ts";
import { CLOSE_TAG, hasWordCount, OPEN_TAG, quotedPassages } from "./passages.ts";
import { hasWords } from "./quotation.ts";

export type DocumentKind = "text" | "markdown" | "html";

/** A quoted passage of a document has at least this many words; shorter ones are names and single terms. */
const FEWEST_WORDS = 3;

/** One quotation a line; lines without words are left out. */
export function quotationsInLines(text: string): FoundQuotation[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, at) => {
    const quotation = line.trim();
    return hasWords(quotation) ? [{ line: at + 1, quotation }] : [];
  });
}

/**
 * Every quoted passage of three or more words (or another number), in the order of the document: inside quotation marks, in the tags <q> and
 * <blockquote>, and in the block quotations of Markdown. Code and tags are skipped; white space is a single space.
 */
export function quotationsInDocument(
  text: string,
  kind: DocumentKind,
  fewest = FEWEST_WORDS,
): FoundQuotation[] {
  const source = text.replace(/\r\n?/g, "\n");
  const masked =
    kind === "html" ? maskHtml(source) : kind === "markdown" ? maskMarkdown(source) : maskText(source);
  const { blocks, rest } = cutBlocks(masked);
  const marked = passagesOf(rest, kind, fewest).flatMap((passage) => [passage, ...innerPassages(passage)]);
  const passages = [...blocks, ...marked].toSorted((one, other) => one.at - other.at);
  const lineAt = lineCounter(source);
  return passages.map(({ at, words, isMarked, attribution }) => {
    return { line: lineAt(at), quotation: words, isMarked, attribution };
  });
}

/** The quotations in a quotation: of somebody who quotes the treaty. */
function innerPassages({ at, words }: Passage): Passage[] {
  return quotedPassages(words, FEWEST_WORDS, false).map(({ start, end }) => ({
    ...{ at, words: words.slice(start, end), isMarked: true },
  }));
}

interface Passage {
  at: number;
  words: string;
  /** In quotation marks, not in a block of its own. */
  isMarked: boolean;
  attribution?: Attribution | undefined;
}

/** The block quotations, and the text with empty lines in their places. */
function cutBlocks(masked: string): { blocks: Passage[]; rest: string } {
  const blocks: Passage[] = [];
  let rest = "";
  let depth = 0;
  let start = 0;
  const close = (end: number) => {
    const block = masked.slice(start, end);
    const words = cleaned(block.replace(ATTRIBUTION, ""));
    const attribution = attributionOf(ATTRIBUTION.exec(block)?.[0] ?? "", "");
    if (!ALERT.test(words) && hasWordCount(words, FEWEST_WORDS))
      blocks.push({ at: start + block.search(WORD_CHARACTER), words, isMarked: false, attribution });
    rest += "\n".repeat(end - start);
    start = end;
  };
  for (let at = 0; at < masked.length; at++) {
    if (masked[at] === OPEN_BLOCK && depth++ === 0) {
      rest += masked.slice(start, at);
      start = at;
    }
    if (masked[at] === CLOSE_BLOCK && depth > 0 && --depth === 0) close(at + 1);
  }
  if (depth > 0) close(masked.length);
  return { blocks, rest: rest + masked.slice(start) };
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** "— Article V", after the words of a block quotation. */
const ATTRIBUTION = /\n[\s\ue000-\uf8ff]*(?:[—–―]|--)[^\n]*[\s\ue000-\uf8ff]*$/;

/** "[!NOTE]": a box, which is not a quotation. */
const ALERT = /^\[![A-Z]+\]/;

const MASKS = new RegExp(`[${FILL}${OPEN_BLOCK}${CLOSE_BLOCK}]`, "g");
const TAGS = new RegExp(`[${OPEN_TAG}${CLOSE_TAG}]`, "g");

function cleaned(text: string): string {
  return text.replace(MASKS, "").replace(TAGS, '"').replace(/\s+/g, " ").trim();
}

/** Between paragraphs: an empty line; in Markdown also the start of a heading, an item of a list, or a row of a table. */
const PARAGRAPH_BREAK = /\n[\s\ue00f]*\n/;
const MARKDOWN_BREAK = /\n[\s\ue00f]*\n|\n(?=[ \t]*(?:[-*+]|\d{1,9}[.)]|#{1,6})[ \t]|[ \t]*\|)/;

function passagesOf(text: string, kind: DocumentKind, fewest: number): Passage[] {
  const pattern = new RegExp(kind === "markdown" ? MARKDOWN_BREAK : PARAGRAPH_BREAK, "g");
  const breaks = [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({ index, length }));
  const starts = [0, ...breaks.map(({ index, length }) => index + length)];
  const paragraphs = starts.map((start, at) => ({ start, words: text.slice(start, breaks[at]?.index) }));
  return paragraphs.flatMap(({ start, words }, at) => {
    const isContinued = /^[\s\ue00f]*[“«]/.test(paragraphs[at + 1]?.words ?? "");
    const shown = words.replaceAll(FILL, "");
    const offsets = shown.length === words.length ? null : offsetsWithoutFill(words);
    const quoted = quotedPassages(shown, fewest, isContinued);
    const attributions = attributionsIn(shown, quoted);
    return quoted.map((passage, order) => ({
      at: start + (offsets?.[passage.start - 1] ?? passage.start - 1),
      words: cleaned(shown.slice(passage.start, passage.end)),
      isMarked: true,
      attribution: attributions[order],
    }));
  });
}

/** For each character that is not masked, its offset. */
function offsetsWithoutFill(text: string): number[] {
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) if (text[at] !== FILL) offsets.push(at);
  return offsets;
}

/** Gives the line of an offset, counted from 1; the offsets must not decrease. */
function lineCounter(source: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (; at < offset; at++) if (source[at] === "\n") line++;
    return line;
  };
}
