// The parts of a treaty as a reference names them.

/** A part of a treaty as it stands in a reference: "preamble", "V", "testimonium", "signatures". */
export type Part = string;

/** How they are typed, folded. */
export const PART_NAMES: ReadonlyMap<string, Part> = new Map([
  ["preamble", "preamble"],
  ["pmbl", "preamble"],
  ["前文", "preamble"],
  ["testimonium", "testimonium"],
  ["closing", "testimonium"],
  ["末文", "testimonium"],
  ["signatures", "signatures"],
  ["signatories", "signatures"],
  ["署名", "signatures"],
]);

/**
 * Whether a text can name a part of a treaty at all. It can if this is not clear: to read it tells, but to say what is
 * wrong with it takes longer.
 */
export function mayNamePart(text: string): boolean {
  return MAY_NAME_PART.test(foldReference(text));
}

const MAY_NAME_PART = new RegExp(
  `\\d|articles? *[a-z]|(?<![a-z])[ivxlcdm]+(?![a-z])|条|項|${[...PART_NAMES.keys()].join("|")}`,
);

/** One spelling for what may be typed in several: width, case, dashes, old characters. */
export function foldReference(text: string): string {
  if (/^[\x20-\x7d]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]|[〜~]/g, "-")
    .replace(/、/g, ",")
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, "")
    .replaceAll("條", "条");
}
