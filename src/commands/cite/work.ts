// What is cited: a treaty or a document of the glossary.

import type { CitableDocument, Treaty } from "../../treaty/model.ts";
import { britishDay } from "./days.ts";
import { type Print, printOf } from "./prints.ts";

export interface Work {
  /** In full. */
  title: string;
  /** Without the parties. */
  shortTitle: string;
  /** A single party stands for a document with parties that are not listed. */
  parties: readonly string[];
  made: CitableDocument["made"];
  /** EDTF. */
  inForce: string | null;
  languages: readonly string[];
  /** As the data have them. */
  citations: readonly string[];
  /** The citations that lead to a page or a number. */
  prints: readonly Print[];
}

export function workOfTreaty({ title, signed, inForce, languages, citations, provisions }: Treaty): Work {
  const blocks = provisions.flatMap(({ signatureBlocks }) => signatureBlocks);
  return work({
    title,
    shortTitle: title.replace(/ between .*$/, ""),
    // The order of the alphabet, as in the other documents: each party's original puts that party first.
    parties: blocks.map(({ party }) => party).sort(),
    made: { how: "signed", ...signed },
    inForce,
    languages,
    citations: citations.map(({ text }) => text),
  });
}

export function workOfDocument(document: CitableDocument, citations: readonly string[]): Work {
  return work({ ...document, languages: [], citations });
}

function work(described: Omit<Work, "prints">): Work {
  return { ...described, prints: described.citations.flatMap((citation) => printOf(citation) ?? []) };
}

/** ["signed 19 January 1960", "entered into force 23 June 1960"]. */
export function historyOf({ made: { how, date }, inForce }: Work): string[] {
  return [
    `${how} ${britishDay(date)}`,
    ...(inForce === null ? [] : [`entered into force ${britishDay(inForce)}`]),
  ];
}

/** "Japan-U.S." with the American party as a style shortens it; null for a document with other parties. */
export function partiesOf({ parties }: Work, american: string, separator: string): string | null {
  if (parties.length !== 2 || !parties.includes("United States of America")) return null;
  return parties.map((party) => (party === "United States of America" ? american : party)).join(separator);
}
