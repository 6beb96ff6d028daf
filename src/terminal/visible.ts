// Foreign text made safe to show: what a terminal would obey becomes something to read.

/** Most text is plain, and the patterns for the rest take longer to make than this one. */
const PLAIN = /^[\x20-\x7e]*$/;
const CONTROL = /\p{Cc}/gu;
const HIDDEN =
  /[\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Controls as ^[ or <U+009B>, marks of direction and lone surrogates as <U+202E>. The line feed stays if asked. */
export function visible(text: string, keep: "line feeds" | "nothing" = "nothing"): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(CONTROL, (control) => (keep === "line feeds" && control === "\n" ? control : caret(control)))
    .replace(HIDDEN, codePoint);
}

function caret(control: string): string {
  const code = control.charCodeAt(0);
  return code < 0x80 ? `^${String.fromCharCode(code ^ 0x40)}` : codePoint(control);
}

function codePoint(character: string): string {
  return `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}>`;
}

/** A message whose quotations of what was given leave room for the rest: a very long one loses its middle. */
export function abridged(message: string): string {
  return message.replace(/“([^”]{60})[^”]{100,}([^”]{20})”/gu, "“$1 … $2”");
}
