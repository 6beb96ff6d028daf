// The sources of the texts and facts, and every correction of a text.

import type { Answer, Notice } from "../../errors.ts";
import { isCommonWord } from "../../text/words.ts";
import type { Source, SourceDocument, Treaty } from "../../treaty/model.ts";
import { isWithin, textAt } from "../../treaty/passage.ts";
import { sourceNames } from "../../treaty/sourceNames.ts";
import { emendations } from "../../treaty/witness.ts";
import type { Correction, SourcesResult } from "./result.ts";

/**
 * A source by its id; with a locator ("frus-1951-6:d735"), the source and only that document of it. Otherwise the
 * sources that have a word in their id or title that begins this way, or documents that do; else those that are listed
 * under this name ("Asahi, 19 June 1960"). Null: all.
 */
export function findSources(
  { sources, treaties }: { sources: readonly Source[]; treaties: readonly Treaty[] },
  given: string | null,
): Answer<SourcesResult> {
  const answer = (found: Source[], ...notices: Notice[]): Answer<SourcesResult> => ({
    result: { schema: "anpo/sources@1", source: given, sources: found, corrections: [] },
    notices,
  });
  if (given === null) return answer([...sources]);
  const wanted = given.toLowerCase();
  const [id = "", locator = ""] = splitCitation(wanted);
  const source = sources.find((one) => one.id === id);
  if (!source) {
    const isWanted = ({ id, title, short }: Source) =>
      ` ${id} ${title}`.toLowerCase().includes(` ${wanted}`) || short.toLowerCase() === wanted;
    const byWord = sources.filter(isWanted);
    if (byWord.length > 0) return answer(byWord);
    const byDocument = withDocuments(isCommonWord(wanted) ? [] : sources, (_, document) =>
      isNamed(document, wanted),
    );
    if (byDocument.length > 0) return answer(byDocument);
    const byName = withDocuments(
      sources,
      ({ id }, { locator }) => sourceNames([`${id}:${locator}`], sources).toLowerCase() === wanted,
    );
    if (byName.length > 0) return answer(byName);
    const exists = sources.map((one) => one.id);
    return answer([], { kind: "no such source", given, exists, isMissing: true });
  }
  if (locator === "") return answer([source]);
  const document =
    source.documents.find((one) => one.locator.toLowerCase() === locator) ??
    (source.kind === "treaty" ? passageDocument(splitCitation(given)[1], treaties) : null);
  if (document) return answer([{ ...source, documents: [document] }]);
  const exists = source.documents.map((one) => one.locator);
  const missing = splitCitation(given)[1];
  return answer([], { kind: "no such document", given: missing, source: source.id, exists, isMissing: true });
}

/**
 * Each of several sources and documents, as above; a source of which several documents are named is listed once, with
 * these.
 */
export function findEachSource(
  corpus: { sources: readonly Source[]; treaties: readonly Treaty[] },
  given: readonly string[],
): Answer<SourcesResult> {
  const answers = given.map((one) => findSources(corpus, one));
  const found = answers.flatMap(({ result }) => result.sources);
  const sources = corpus.sources.flatMap((source) => {
    const named = found.filter(({ id }) => id === source.id).flatMap(({ documents }) => documents);
    const isNamed = found.some(({ id }) => id === source.id);
    return isNamed ? [{ ...source, documents: [...new Set(named)] }] : [];
  });
  return {
    result: { schema: "anpo/sources@1", source: given.join(" "), sources, corrections: [] },
    notices: answers.flatMap(({ notices }) => notices),
  };
}

/** Whether a text begins with the id of a source: "handout-1951", "frus-1951-6:d735". */
export function namesSource(sources: readonly Source[], given: string): boolean {
  return sources.some(({ id }) => id === splitCitation(given.toLowerCase())[0]);
}

/** The sources that have such documents, with these alone. */
function withDocuments(
  sources: readonly Source[],
  isWanted: (source: Source, document: SourceDocument) => boolean,
): Source[] {
  return sources
    .map((one) => ({ ...one, documents: one.documents.filter((document) => isWanted(one, document)) }))
    .filter(({ documents }) => documents.length > 0);
}

function isNamed({ locator, title }: SourceDocument, wanted: string): boolean {
  return ` ${locator} ${locator.replaceAll("-", " ")} ${title}`.toLowerCase().includes(` ${wanted}`);
}

/** "treaty-text:1951:I.1" → "treaty-text" and "1951:I.1". */
function splitCitation(citation: string): [id: string, locator: string] {
  const colon = citation.indexOf(":");
  return colon < 0 ? [citation, ""] : [citation.slice(0, colon), citation.slice(colon + 1)];
}

/** The treaties as their own evidence: any of their passages is a document. */
function passageDocument(ref: string, treaties: readonly Treaty[]): SourceDocument | null {
  const treaty = treaties.find((one) => isWithin(ref, one.ref));
  if (!treaty || (ref !== treaty.ref && textAt(treaties, ref) === null)) return null;
  const title = ref === treaty.ref ? treaty.title : `${treaty.title}, ${ref}`;
  return { locator: ref, title, date: treaty.signed.date, url: null };
}

/** Every emendation, in the order of the texts. */
export function allCorrections(treaties: readonly Treaty[]): Answer<SourcesResult> {
  const all = treaties.flatMap((treaty) =>
    emendations(treaty).map(({ ref, lemma, readings, reason, ...variant }): Correction => {
      const before = readings.find(({ witness }) => witness === treaty.base)?.text ?? "";
      return { ref, witness: treaty.base, class: variant.class, before, after: lemma, reason };
    }),
  );
  return { result: { schema: "anpo/sources@1", source: null, sources: [], corrections: all }, notices: [] };
}
