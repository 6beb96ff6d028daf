// What the edition has in place of words that only a copy has.

import { align } from "../../text/align.ts";
import { extentOf, type QuotationMatch, refsOfMatch } from "./comparison.ts";
import { type Library, wordsBetween } from "./searchedTexts.ts";

/** The edition's words at the place of a match in a copy; null if it has none there. */
export function editionReading(match: QuotationMatch, { texts }: Library): string | null {
  const copy = match.text;
  const refs = refsOfMatch(match);
  const isThere = ({ ref }: { ref: string }) => refs.includes(ref);
  const edition = texts.find(
    ({ witness, units }) => witness === null && refs.every((ref) => units.some((unit) => unit.ref === ref)),
  );
  if (!edition) return null;
  const first = edition.units.findIndex(isThere);
  const last = edition.units.findLastIndex(isThere) + 1;
  const firstOfCopy = copy.units.findIndex(isThere);
  const lastOfCopy = copy.units.findLastIndex(isThere) + 1;
  const wanted = [...copy.words.slice(firstOfCopy, lastOfCopy)].map((word) => ({
    word,
    alike: NONE,
    isAfterOmission: false,
  }));
  const text = { words: edition.words.slice(first, last), starts: edition.starts.slice(first, last) };
  const { places } = align(wanted, text);
  const { from, to } = extentOf(match);
  const found = places.slice(from - firstOfCopy, to - firstOfCopy).filter((place) => place >= 0);
  if (found.length === 0) return null;
  return wordsBetween(edition, first + found[0]!, first + found.at(-1)! + 1);
}

const NONE: ReadonlySet<number> = new Set();
