// Quoted text made safe to print: control characters become readable.

/** Characters without a shape that change direction or join and part characters; for use inside a character class. */
export const INVISIBLE = String.raw`\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff`;

/** With the flag u, Cs is a surrogate without its other half. */
const UNSAFE = new RegExp(String.raw`[\p{Cc}\p{Cs}${INVISIBLE}]`, "gu");

/**
 * The text with ASCII controls as `^[`, and other controls, marks of direction and lone surrogates as `<U+202E>`. Line
 * feeds are controls, too, unless they are to be kept.
 */
export function visible(text: string, keep: "line feeds" | "nothing" = "nothing"): string {
  return text.replace(UNSAFE, (character) => {
    if (character === "\n" && keep === "line feeds") return character;
    const code = character.charCodeAt(0);
    return code < 0x80
      ? `^${String.fromCharCode(code ^ 0x40)}`
      : `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
  });
}

/** A message in which a quotation of more than about 180 characters keeps only its first 60 and last 20. */
export function abridged(message: string): string {
  return message.replace(/“([^”]{60})[^”]{100,}([^”]{20})”/gu, "“$1 … $2”");
}

/** A text as one word of a command line, in quotation marks if a shell would split or change it. */
export function shellWord(text: string): string {
  return /[\s"?!*&;|<>()'`$\\]/.test(text) ? `"${text.replace(/["`$\\]/g, "\\$&")}"` : text;
}
