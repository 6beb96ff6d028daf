// People, places and dates in a text, as far as the data has them.

import { type Attributes, element } from "../../../render/xml.ts";
import { MONTHS } from "../../../text/dates.ts";
import type { Treaty } from "../../../treaty/model.ts";
import type { ExportResult } from "../result.ts";
import { pointersTo } from "./ids.ts";
import type { TextMark } from "./marked.ts";

/** The people and places that have an entry about the passage. */
export function nameMarks(ref: string, text: string, { entries }: ExportResult): TextMark[] {
  return entries
    .filter(({ kind, refs }) => (kind === "person" || kind === "place") && refs.includes(ref))
    .flatMap(({ ref, kind, name, aliases }) => {
      const names = [name, ...aliases].sort((one, other) => other.length - one.length);
      const pattern = names.map((one) => one.replace(/\W/g, "\\$&")).join("|");
      const tag = kind === "person" ? "persName" : "placeName";
      return marksOf(`\\b(?:${pattern})\\b`, text, tag, { ref: pointersTo([ref]) });
    });
}

/** The dates of documents, as in "September 8, 1951", and that of the treaty, as in "eighth day of September, 1951". */
export function dateMarks(text: string, { signed }: Treaty, edition: ExportResult): TextMark[] {
  const dates = [...edition.treaties.map((one) => one.signed), ...edition.documents.map(({ made }) => made)];
  return [...new Set(dates.map(({ date }) => date))].flatMap((date) => {
    const [year, month, day] = date.split("-").map(Number) as [number, number, number];
    const name = MONTHS[month - 1];
    const own = date === signed.date ? `|\\w+ day of ${name}, ${year}` : "";
    return marksOf(`${name} ${day}, ${year}${own}`, text, "date", { when: date });
  });
}

function marksOf(pattern: string, text: string, tag: string, attributes: Attributes): TextMark[] {
  return [...text.matchAll(new RegExp(pattern, "gi"))].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    wrap: (content) => element(tag, attributes, ...content),
  }));
}
