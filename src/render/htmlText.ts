// Text as HTML: escaped, with Japanese marked as such.

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々、。・]+/gu;

/** As HTML, with Japanese marked as such for fonts and screen readers. */
export function withLanguage(text: string): string {
  return escapeText(text)
    .replace(JAPANESE, (words) => `<span lang="ja">${words}</span>`)
    .replaceAll("\n", "<br>");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}
