// Foreign text made safe to show: what a terminal would obey becomes something to read.

const CONTROL = String.raw`[\0-\x1f\x7f-\x9f]`;
/** What has no shape and turns the direction of a text, joins or parts characters: the inside of a class. */
export const UNSEEN = String.raw`\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff`;
const LONE_SURROGATE = String.raw`[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]`;
const UNSAFE = new RegExp(`${CONTROL}|[${UNSEEN}]|${LONE_SURROGATE}`, "g");

/** Most text has nothing but these, and to see that takes less time than to look for the others. */
const SAFE = /^[\x20-\x7e\xa0-\u0600\u2010-\u2027\u3000-\u9fff]*$/;

/** Controls as ^[ or <U+009B>, marks of direction and lone surrogates as <U+202E>. The line feed stays if asked. */
export function visible(text: string, keep: "line feeds" | "nothing" = "nothing"): string {
  if (SAFE.test(text)) return text;
  return text.replace(UNSAFE, (sign) => {
    if (sign === "\n" && keep === "line feeds") return sign;
    return sign.charCodeAt(0) < 0x80 ? caret(sign) : codePoint(sign);
  });
}

function caret(control: string): string {
  return `^${String.fromCharCode(control.charCodeAt(0) ^ 0x40)}`;
}

function codePoint(character: string): string {
  return `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}>`;
}

/** A message whose quotations of what was given leave room for the rest: a very long one loses its middle. */
export function abridged(message: string): string {
  return message.replace(/“([^”]{60})[^”]{100,}([^”]{20})”/gu, "“$1 … $2”");
}
