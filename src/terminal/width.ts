// How many cells of a terminal a text takes.

const ONE_CELL = "\\x20-\\x7e\\u00a1-\\u00ac\\u00ae-\\u02ff\\u2010-\\u2027\\u2190-\\u2193\\u2500-\\u257f";
const TWO_CELLS = "\\u3000-\\u3029\\u3041-\\u3096\\u30a1-\\u30ff\\u4e00-\\u9fff\\uff01-\\uff60";
const PLAIN = /^[\x20-\x7e]*$/;
const COMMON = new RegExp(`^[${ONE_CELL}${TWO_CELLS}]*$`);
const WIDE = new RegExp(`[${TWO_CELLS}]`, "g");
const STYLE = new RegExp(`${String.fromCharCode(0x1b)}\\[[\\d;]*m`, "g");

let measureAny: ((text: string) => number) | null = null;

/**
 * Must be awaited before a text is measured. string-width knows the width of any text, but takes longer to load than
 * all else that a run needs, for its patterns of emoji: it is loaded for characters that few texts have.
 */
export async function readyFor(text: string): Promise<void> {
  if (!measureAny && !COMMON.test(text.replace(/\n/g, "")))
    measureAny = (await import("string-width")).default;
}

/** Cells of a line of text; colour takes none. What nobody is ready for counts two for each unit: it is no wider. */
export function cells(line: string): number {
  const text = line.includes("\u001b") ? line.replace(STYLE, "") : line;
  if (PLAIN.test(text)) return text.length;
  if (COMMON.test(text)) return text.length + (text.match(WIDE)?.length ?? 0);
  return measureAny ? measureAny(text) : 2 * text.length;
}
