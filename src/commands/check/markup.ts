// Markdown and HTML with everything but the text masked, character for character, so that offsets stay the same.

import { CLOSE_TAG, OPEN_TAG } from "./passages.ts";

/** In place of every character that is not text. */
export const FILL = "\ue00f";

/** Around a block quotation. */
export const OPEN_BLOCK = "\ue004";
export const CLOSE_BLOCK = "\ue005";

const PRIVATE_USE = /[\ue000-\uf8ff]/g;

/** Text as it is, but for characters that would be taken for masks. */
export function maskText(source: string): string {
  return source.replace(PRIVATE_USE, " ");
}

const TAG =
  /<!--[\s\S]*?-->|<(script|style|pre|code|cite|footer|figcaption|title)\b[^>]*>[\s\S]*?<\/\1\s*>|<(\/?)([a-z][a-z0-9]*)(?:\s(?:"[^"]*"|'[^']*'|[^'">])*)?\/?>|&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});/gi;

const INLINE =
  /^(?:a|abbr|b|bdi|bdo|big|data|del|dfn|em|font|i|ins|kbd|mark|rp|rt|ruby|s|samp|small|span|strong|sub|sup|time|tt|u|var|wbr)$/i;

/** A line that ends does not end a paragraph of HTML; a tag does, unless it is one for a few words. */
export function maskHtml(source: string): string {
  return maskTags(maskText(source).replace(/[\r\n]/g, " "));
}

function maskTags(source: string): string {
  return source.replace(TAG, (whole, _, slash, name?: string) => {
    if (whole.startsWith("&")) return padded(characterOf(whole) ?? whole, whole.length);
    const tag = name?.toLowerCase();
    if (tag === undefined) return FILL.repeat(whole.length);
    if (tag === "q") return padded(slash ? CLOSE_TAG : OPEN_TAG, whole.length);
    if (tag === "blockquote") return padded(slash ? CLOSE_BLOCK : OPEN_BLOCK, whole.length);
    if (tag === "br") return padded("\n", whole.length);
    return padded(INLINE.test(tag) ? "" : "\n\n", whole.length);
  });
}

function padded(text: string, length: number): string {
  return text + FILL.repeat(Math.max(0, length - text.length));
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  apos: "'",
  bdquo: "„",
  gt: ">",
  hellip: "…",
  laquo: "«",
  ldquo: "“",
  lsquo: "‘",
  lt: "<",
  mdash: "—",
  nbsp: " ",
  ndash: "–",
  quot: '"',
  raquo: "»",
  rdquo: "”",
  rsquo: "’",
  shy: "\u00ad",
  thinsp: " ",
};

function characterOf(entity: string): string | null {
  const name = entity.slice(1, -1);
  if (!name.startsWith("#")) return ENTITIES[name] ?? null;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0xffff ? String.fromCharCode(code).replace(PRIVATE_USE, " ") : null;
}

/** In this order: what an earlier pattern masks, a later one does not see. */
const MARKDOWN: readonly RegExp[] = [
  // Front matter, fenced code, inline code, the definition of a link, a footnote's mark.
  /^---\n[\s\S]*?\n---(?=\n)/g,
  /^ {0,3}(```+|~~~+)[^\n]*(?:\n[\s\S]*?^ {0,3}\1[`~]*[ \t]*$|[\s\S]*)/gm,
  /``[^\n]*?``|`[^`\n]*`/g,
  /^ {0,3}\[(?!\^)[^\]\n]+\]:[^\n]*$/gm,
  /\[\^[^\]\n]*\]/g,
  // The parts of a link that are not its text.
  /\]\([^()\n]*\)|\]\[[^[\]\n]*\]/g,
  // Emphasis and escapes.
  /\*+(?=\S)|(?<=\S)\*+/g,
  /(?<![\p{L}\p{N}_])_+(?=\S)|(?<=\S)_+(?![\p{L}\p{N}_])/gu,
  /\\(?=[!-/:-@[-`{-~])/g,
];

export function maskMarkdown(source: string): string {
  const masked = maskIndentedCode(maskText(source)).replace(IMAGE, filled).replace(LINK_START, FILL);
  const plain = MARKDOWN.reduce((text, pattern) => text.replace(pattern, filled), masked);
  return maskBlockquotes(maskTags(plain));
}

/** All but the ends of lines masked. */
function filled(markup: string): string {
  return markup.replace(/[^\n]/g, FILL);
}

const IMAGE = /!\[[^[\]\n]*\]\([^()\n]*\)/g;

/** The bracket that opens the text of a link. */
const LINK_START = /\[(?=[^[\]\n]*\](?:\([^()\n]*\)|\[[^[\]\n]*\]))/g;

const LIST_ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s/;

/** Lines that are indented by four spaces after an empty line, unless they go on with an item of a list. */
function maskIndentedCode(source: string): string {
  let isCode = false;
  let isInList = false;
  let isAfterEmpty = true;
  const lines = source.split("\n").map((line) => {
    const isEmpty = /^\s*$/.test(line);
    const isIndented = /^(?: {4}|\t)/.test(line);
    if (LIST_ITEM.test(line)) isInList = true;
    else if (!isEmpty && !isIndented && isAfterEmpty) isInList = false;
    isCode = isIndented && !isInList && (isCode || isAfterEmpty) && !isEmpty;
    isAfterEmpty = isEmpty;
    return isCode ? FILL.repeat(line.length) : line;
  });
  return lines.join("\n");
}

/** From a line that starts with ">", maybe in an item of a list, to the next empty line or item. */
function maskBlockquotes(source: string): string {
  return source.replace(QUOTED_LINES, (block) => {
    const bare = block.replace(QUOTE_SIGNS, (signs) => FILL.repeat(signs.length));
    const opened = OPEN_BLOCK + bare.slice(1);
    return opened.endsWith("\n") ? opened.slice(0, -1) + CLOSE_BLOCK : opened;
  });
}

const QUOTED_LINES =
  /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*>[^\n]*(?:\n(?![ \t]*(?:\n|$|(?:[-*+]|\d{1,9}[.)])[ \t]))[^\n]*)*\n?/gm;
const QUOTE_SIGNS = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(?:> ?)+/gm;
