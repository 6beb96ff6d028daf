// The ids of sources → what a reader is told: names, dates and numbers of documents.

import { readableDate } from "../text/dates.ts";
import type { Source } from "./model.ts";

/**
 * "FRUS 1958–1960, vol. XVIII, doc. 130, 190; Asahi, 19 June 1960; general knowledge": for citations such as
 * "press:asahi-1960-06-19", in their order; numbered documents of one source together. What is not a source stays as it is.
 */
export function sourceNames(citations: readonly string[], sources: readonly Source[]): string {
  const numbers = new Map<string, string[]>();
  for (const citation of citations) {
    const { name, number } = namesOf(citation, sources);
    numbers.set(name, [...(numbers.get(name) ?? []), ...(number === null ? [] : [number])]);
  }
  return [...numbers].map(([name, own]) => (own.length > 0 ? `${name} ${own.join(", ")}` : name)).join("; ");
}

/** The number is that of a document in a volume, or a passage of a treaty. */
function namesOf(citation: string, sources: readonly Source[]): { name: string; number: string | null } {
  const [, id = "", locator = ""] = /^([^:]*):?(.*)$/s.exec(citation) ?? [];
  const source = sources.find((one) => one.id === id);
  const whole = (name: string) => ({ name, number: null });
  if (!source) return whole(citation);
  if (source.kind === "unread") return whole("general knowledge (no document consulted)");
  const { short } = source;
  if (locator === "") return whole(short);
  if (source.kind === "treaty") return { name: `${short},`, number: locator };
  const document = /^d(\d+)$/.exec(locator)?.[1];
  if (document !== undefined) return { name: `${short}, doc.`, number: document };
  const { title = locator, date = null } = source.documents.find((one) => one.locator === locator) ?? {};
  // These two stand for many papers and sites; the titles of documents begin with their own names.
  if (id === "reference") return whole(title);
  if (id === "press") return whole(date === null ? title : `${title.split(": ")[0]}, ${readableDate(date)}`);
  return whole(`${short}, ${date === null ? title : readableDate(date)}`);
}
