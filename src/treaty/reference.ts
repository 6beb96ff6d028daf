// A text → the passages and records that it refers to, and back.

import { AnpoError } from "../errors.ts";
import type { TreatyRef } from "./model.ts";
import { type DocumentNames, type NameTable, nameTable, type TreatyNames } from "./names.ts";
import { type Draft, draftsOf, isDraft } from "./parser.ts";
import { formatPlace, formatRange, type Part, type PassageEnd, partOrder } from "./place.ts";

export type { DocumentNames, TreatyNames } from "./names.ts";
export { type Part, type PassageEnd, partOrder } from "./place.ts";

export type Reference = NamedPassages | RecordReference;

/** A reference to passages of the treaties. */
export type NamedPassages = PassageReference | RangeReference;

export interface PassageReference {
  kind: "passage";
  /** Null: every treaty that has it. */
  treaty: TreatyRef | null;
  /** Null: the whole treaty, which is then named. */
  part: Part | null;
  /** Counted from 1; null: all of the part. */
  paragraph: number | null;
  /** It continues the list that the previous reference began: the second of "V.1-2". */
  isListed?: true;
  /** A comma or “and” joins it to the previous reference: the second of "IV, VI". */
  isJoined?: true;
}

export interface RangeReference {
  kind: "range";
  treaty: TreatyRef | null;
  from: PassageEnd;
  /** Null: up to the last article. */
  to: PassageEnd | null;
  /** As for a passage. */
  isJoined?: true;
}

/** Something other than a passage: "event:1960-06-23-entry-into-force". */
export interface RecordReference {
  kind: "event" | "glossary" | "dispute";
  ref: string;
  /** What was named of a document, where the entry is about the whole document: "Article 17", "the preamble". */
  part?: string;
}

export function isPassage(reference: Reference): reference is NamedPassages {
  return reference.kind === "passage" || reference.kind === "range";
}

/**
 * Reads every reference in a text: operands joined by spaces, or a line of standard input. `anpo help references`
 * lists the forms. A reference to one of the `documents` becomes a reference to a glossary entry: the entry about
 * the article if there is one, otherwise the entry about the document. Throws an AnpoError for a text that cannot be
 * read, or can be read in two ways.
 */
export function parseReferences(
  text: string,
  treaties: TreatyNames,
  documents: DocumentNames = NO_DOCUMENTS,
): Reference[] {
  const corpus = corpusOf(treaties, documents);
  return draftsOf(text, corpus.names, treaties).flatMap((one): Reference[] =>
    isDraft(one) ? referencesOf(one, corpus) : [one],
  );
}

/** "1960:V.2", "1951", "1960:IV-VI", "event:…": the form that all output uses. */
export function formatReference(reference: Reference): string {
  if (!isPassage(reference)) return reference.ref;
  const place = reference.kind === "range" ? formatRange(reference) : formatPlace(reference);
  return [reference.treaty, place].filter(Boolean).join(":");
}

const NO_DOCUMENTS: DocumentNames = [];

/** What can be referred to. */
interface Corpus {
  treaties: TreatyNames;
  documents: DocumentNames;
  names: NameTable;
  /** Entries about one article of a document; null until the first reference to a document. */
  articles: readonly DocumentArticle[] | null;
}

interface DocumentArticle {
  ref: string;
  /** The reference of the entry about the document. */
  document: string;
  /** The article's number. */
  order: number;
}

/** Standard input is read line by line with the same names. */
const CORPORA = new WeakMap<TreatyNames, WeakMap<DocumentNames, Corpus>>();

function corpusOf(treaties: TreatyNames, documents: DocumentNames): Corpus {
  const known = CORPORA.get(treaties) ?? new WeakMap<DocumentNames, Corpus>();
  const corpus = known.get(documents) ?? {
    treaties,
    documents,
    names: nameTable(treaties, documents),
    articles: null,
  };
  CORPORA.set(treaties, known.set(documents, corpus));
  return corpus;
}

function referencesOf({ owners, from, to, isListed, isJoined }: Draft, corpus: Corpus): Reference[] {
  const refs = corpus.treaties.map(({ ref }) => ref);
  const named = refs.filter((ref) => owners?.includes(ref));
  if (owners && named.length === 0) return entriesOn(owners[0]!, from.part, to, corpus);
  if (from.part === null)
    return named.map((treaty) => ({ kind: "passage", treaty, part: null, paragraph: null }));
  const treaty = named.length === 1 ? named[0]! : null;
  const joined = isJoined && { isJoined };
  if (to !== undefined) return [{ kind: "range", treaty, from: { ...from, part: from.part }, to, ...joined }];
  return [{ kind: "passage", treaty, ...from, ...(isListed && { isListed }), ...joined }];
}

/** In Arabic figures, which every reader knows: documents have their own ways to number articles. */
function partName(part: Part): string {
  return /^[IVXLC]+$/.test(part) ? `Article ${partOrder(part)}` : `the ${part}`;
}

/** The entries about the articles named of a document, or else the entry about the document. */
function entriesOn(document: string, from: Part | null, to: Draft["to"], corpus: Corpus): RecordReference[] {
  corpus.articles ??= articlesOf(corpus);
  if (from === null) return [{ kind: "glossary", ref: document }];
  const first = partOrder(from);
  const last = to === undefined ? first : to === null ? Infinity : partOrder(to.part);
  const entries = corpus.articles
    .filter((one) => one.document === document && one.order >= first && one.order <= last)
    .map(({ ref }) => ({ kind: "glossary", ref }) as const);
  return entries.length > 0 ? entries : [{ kind: "glossary", ref: document, part: partName(from) }];
}

/** To parse only names with a number saves 50 ms. */
const NUMBERED = /article|条/i;

/** Entries one of whose names is an article of a document, such as "UN Charter, Article 51". */
function articlesOf({ treaties, documents, names }: Corpus): DocumentArticle[] {
  return documents.flatMap(({ ref, name, japanese, aliases }) => {
    const articles = [name, ...japanese, ...aliases]
      .filter((one) => NUMBERED.test(one))
      .flatMap((one) => articleNamed(one, names, treaties) ?? []);
    return articles.slice(0, 1).map((article) => ({ ref, ...article }));
  });
}

function articleNamed(
  name: string,
  names: NameTable,
  treaties: TreatyNames,
): Omit<DocumentArticle, "ref"> | null {
  try {
    const [draft] = draftsOf(name, names, treaties);
    if (!isDraft(draft) || !draft.owners || !draft.from.part) return null;
    return { document: draft.owners[0]!, order: partOrder(draft.from.part) };
  } catch (error) {
    if (error instanceof AnpoError) return null;
    throw error;
  }
}
