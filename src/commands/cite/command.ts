// `anpo cite`: a citation ready to paste.

import { AnpoError, type Notice } from "../../errors.ts";
import type { Options } from "../../options.ts";
import { PAGE_FORMATS } from "../../render/formats.ts";
import type { Corpus } from "../../treaty/data.ts";
import { lookUp } from "../../treaty/lookup.ts";
import { CITATION_STYLES, type CitationStyle } from "../../treaty/model.ts";
import { partNotice } from "../../treaty/partNotice.ts";
import { isPassage, type NamedPassages, type Reference } from "../../treaty/reference.ts";
import { defineCommand } from "../command.ts";
import { isReadable, noReferencesNotice, type ReadReferences, readReferences } from "../operands.ts";
import { type Cited, citationsOf } from "./answer.ts";
import { citePage } from "./page.ts";

const OPTIONS = {
  style: {
    kind: "choice",
    value: "name",
    values: CITATION_STYLES,
    help: `${CITATION_STYLES.join(", ")} (default: bluebook)`,
  },
} as const satisfies Options;

export const citeCommand = defineCommand({
  name: "cite",
  summary: "a citation ready to paste",
  operands: {
    syntax: "<reference...>",
    help: 'a treaty, a part of one, or a document of the glossary: 1960, 1960 V.2, 1960 IV-VI, glossary:status-of-forces-agreement; a style may follow: 1960 V chicago; a shell needs quotation marks around parentheses: "V(2)"',
    names: "passages",
    standardInput: "for -",
  },
  options: OPTIONS,
  formats: PAGE_FORMATS,
  examples: [
    { line: "anpo cite 1960 V", shows: "Article V in Bluebook style" },
    { line: "anpo cite 1960 V-VI --style oscola", shows: "two articles in one OSCOLA citation" },
    { line: "anpo cite 1951 --style bibtex", shows: "an entry for BibTeX (biblatex)" },
    {
      line: "anpo cite glossary:status-of-forces-agreement --style ris",
      shows: "a record for Zotero and other reference managers",
    },
  ],
  completions: ({ documents }) => documents.map(({ ref, title }) => [ref, title]),

  run({ operands, options, standardInput }, corpus) {
    const { passages, style } = withoutStyle(operands);
    const { references, notices: unread } = readCited(passages, standardInput, corpus);
    const looked = groupLists(references).map((group) => lookUpGroup(group, corpus));
    const { result, notices } = citationsOf(
      looked.map(({ cited }) => cited),
      options.style ?? style ?? "bluebook",
      corpus,
    );
    // Passages alone need no glossary, and reading it takes time.
    const documents = references.filter((reference) => !isPassage(reference));
    const parts = documents.flatMap((reference) => partNotice(reference, corpus.entries));
    return {
      result,
      notices: [
        ...unread,
        ...noReferencesNotice(references),
        ...looked.flatMap((one) => one.notices),
        ...notices,
        ...parts,
      ],
    };
  },
  page: citePage,
  isEmpty: ({ citations }) => citations.length === 0,
});

/** Styles that people know and anpo does not have. */
const OTHER_STYLES =
  /^(?:harvard|ieee|vancouver|turabian|aglc|alwd|mcgill|ama|ap|asa|acs|cmos|nlm|iso-?690|mhra|unts|ust|tias)$/i;

/** Throws an AnpoError for what is not a reference, and for “1960 V harvard”. */
function readCited(
  operands: readonly string[],
  standardInput: string | null,
  corpus: Corpus,
): ReadReferences {
  try {
    return readReferences({ operands, standardInput }, corpus);
  } catch (error) {
    const given = operands.at(-1) ?? "";
    if (!OTHER_STYLES.test(given) || !isReadable(operands.slice(0, -1).join(" "), corpus)) throw error;
    throw new AnpoError({
      kind: "invalid value",
      option: "style",
      given,
      exists: CITATION_STYLES,
      isList: false,
    });
  }
}

/** “Chicago style”, “MLA 9”, “bluebook footnote” */
const AFTER_STYLE = /^(?:style|format|footnote|citation|reference|ed(?:\.|ition)?|\d{1,2}(?:th)?)$/i;

/** "1960 V" and "chicago" for “1960 V chicago” and “1960 V in Chicago style”. */
function withoutStyle(operands: readonly string[]): {
  passages: readonly string[];
  style: CitationStyle | null;
} {
  const words = operands.flatMap((operand) => operand.split(/\s+/));
  const at = words.findLastIndex((word) => !AFTER_STYLE.test(word));
  const style = CITATION_STYLES.find((one) => one === words[at]?.toLowerCase());
  if (style === undefined || at < 1) return { passages: operands, style: null };
  // “1951 in Chicago style”, “1951 footnote MLA”
  const end = /^(?:in|as|footnote|citation)$/i.test(words[at - 1]!) ? at - 1 : at;
  return { passages: words.slice(0, end), style };
}

/** "V.1,3" and "IV, VI" are read as several references, and cited as one. */
function groupLists(references: readonly Reference[]): Reference[][] {
  const groups: Reference[][] = [];
  for (const reference of references) {
    const isListed = reference.kind === "passage" && reference.isListed;
    if (isListed || (isPassage(reference) && reference.isJoined)) groups.at(-1)!.push(reference);
    else groups.push([reference]);
  }
  return groups;
}

// Each group is looked up by itself: together, a treaty and its article would merge into the treaty.
function lookUpGroup(group: readonly Reference[], corpus: Corpus): { cited: Cited; notices: Notice[] } {
  const passages = group.filter(isPassage);
  const record = group.find((one) => !isPassage(one));
  if (record === undefined) {
    const found = lookUp(passages, corpus.treaties);
    const cited = { passages: found.passages, namesParagraphs: passages.some(namesParagraphs) };
    return { cited, notices: found.notices };
  }
  const { kind, ref } = record as Exclude<Reference, NamedPassages>;
  if (kind === "glossary") return { cited: { entry: ref }, notices: [] };
  throw new AnpoError({ kind: "not citable", given: ref });
}

function namesParagraphs(reference: NamedPassages): boolean {
  if (reference.kind === "passage") return reference.paragraph !== null;
  return [reference.from, reference.to].some((end) => end !== null && end.paragraph !== null);
}
