// Operands and option values that are references.

import { AnpoError, type Notice } from "../errors.ts";
import type { Corpus } from "../treaty/data.ts";
import { lookUp, type Passage, refsOf } from "../treaty/lookup.ts";
import type { Treaty } from "../treaty/model.ts";
import { isPassage, type NamedPassages, parseReferences, type Reference } from "../treaty/reference.ts";

/** The parts of a command's input that references come from. */
export interface ReferenceInput {
  operands: readonly string[];
  standardInput: string | null;
}

/** What references can name. */
export type ReferenceCorpus = Pick<Corpus, "treaties" | "entries">;

export interface ReadReferences<R = Reference> {
  references: R[];
  /** Lines of standard input that are not references. */
  notices: Notice[];
}

/**
 * The operands as one text. "-" alone is replaced by standard input, one or more references per line; a tab ends them, and
 * lines with # are remarks. Throws an AnpoError for operands that are not references, and if no line is one.
 */
export function readReferences(
  { operands, standardInput }: ReferenceInput,
  corpus: ReferenceCorpus,
): ReadReferences {
  if (!operands.includes("-")) return { references: parse(operands.join(" "), corpus), notices: [] };
  if (operands.length > 1) throw new AnpoError({ kind: "dash among operands" });
  const unread: AnpoError[] = [];
  const notices: Notice[] = [];
  const references = (standardInput ?? "").split(/\r?\n/).flatMap((typed, index) => {
    // In a record of a list, the first column is the reference; TSV has the name of the column above them.
    const [given = ""] = typed.split("\t");
    if (/^\s*(?:#|$)/.test(given) || (index === 0 && given === "ref")) return [];
    try {
      return parse(given, corpus);
    } catch (error) {
      if (!(error instanceof AnpoError)) throw error;
      const { problem } = error;
      unread.push(new AnpoError(problem, index + 1));
      notices.push({ kind: "unread line", line: index + 1, given, problem, isMissing: true });
      return [];
    }
  });
  if (references.length === 0 && unread[0]) throw unread[0];
  return { references, notices };
}

/**
 * Reads a text as references to the treaties, or else with the names of other documents, such as “Article 51 of the
 * Charter”. The glossary is read only for these: reading it makes a run a tenth slower.
 */
function parse(text: string, corpus: ReferenceCorpus): Reference[] {
  try {
    return parseReferences(text, corpus.treaties);
  } catch (error) {
    if (!(error instanceof AnpoError)) throw error;
    return parseReferences(text, corpus.treaties, corpus.entries);
  }
}

/** Whether a text can be read as references. */
export function isReadable(text: string, corpus: ReferenceCorpus): boolean {
  try {
    return parse(text, corpus).length > 0;
  } catch {
    return false;
  }
}

/** Whether a text can be read as passages of the treaties: no event, entry, dispute or other document. */
export function isPassages(text: string, { treaties }: ReferenceCorpus): boolean {
  try {
    const references = parseReferences(text, treaties);
    return references.length > 0 && references.every(isPassage);
  } catch {
    return false;
  }
}

/** The same for commands that take only passages of the treaties. */
export function readPassages(input: ReferenceInput, corpus: ReferenceCorpus): ReadReferences<NamedPassages> {
  const { references, notices } = readReferences(input, corpus);
  const passages = references.map((reference) => {
    if (isPassage(reference)) return reference;
    throw new AnpoError({ kind: "not a passage", given: reference.ref });
  });
  return { references: passages, notices };
}

export interface FoundPassages {
  references: readonly NamedPassages[];
  passages: Passage[];
  notices: Notice[];
}

/** The passages that the operands name. */
export function findPassages(input: ReferenceInput, corpus: ReferenceCorpus): FoundPassages {
  const { references, notices: unread } = readPassages(input, corpus);
  const { passages, notices } = lookUp(references, corpus.treaties);
  return { references, passages, notices: [...unread, ...noReferencesNotice(references), ...notices] };
}

/** What an option such as `--in` limits an answer to. */
export interface Scope {
  /** References of passages, or of a whole treaty. */
  refs: string[];
  notices: Notice[];
}

/** The scope that an option names ("V", "1960", "1951 preamble"); null if the option was not given. */
export function readScope(
  given: string | null,
  standardInput: string | null,
  corpus: ReferenceCorpus,
): Scope | null {
  if (given === null) return null;
  const { treaties } = corpus;
  const { passages, notices } = passagesOfOption(given, standardInput, corpus);
  return { refs: treaties.flatMap((treaty) => refsWithin(treaty, passages)), notices };
}

function passagesOfOption(
  given: string,
  standardInput: string | null,
  corpus: ReferenceCorpus,
): FoundPassages {
  try {
    return findPassages({ operands: [given], standardInput }, corpus);
  } catch (error) {
    // A shell gives an option only the first of several words.
    if (error instanceof AnpoError && error.problem.kind === "article without number" && !/\s/.test(given))
      throw new AnpoError({ kind: "passage in several words", option: "in", given, whole: null });
    throw error;
  }
}

/** The treaty if the passages are all of it; else those of them that are in it. */
export function refsWithin(treaty: Treaty, passages: readonly Passage[]): string[] {
  const refs = refsOf(passages.filter((passage) => passage.treaty.ref === treaty.ref));
  return treaty.provisions.every(({ ref }) => refs.includes(ref)) ? [treaty.ref] : refs;
}

export function noReferencesNotice(references: readonly Reference[]): Notice[] {
  return references.length === 0 ? [{ kind: "no references on standard input", isMissing: true }] : [];
}

/** The operands as one name; null if there are none. Throws an AnpoError for a blank name. */
export function readName(operands: readonly string[], command: string): string | null {
  if (operands.length === 0) return null;
  const name = operands.join(" ");
  if (name.trim() === "") throw new AnpoError({ kind: "empty name", command });
  return name;
}
