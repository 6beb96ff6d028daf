// `anpo diff`: what the 1960 treaty changed, clause by clause.

import { AnpoError, type Notice } from "../../errors.ts";
import type { Options } from "../../options.ts";
import { LIST_FORMATS } from "../../render/formats.ts";
import { contentWords, stemOf, wordsOf } from "../../text/words.ts";
import type { Corpus } from "../../treaty/data.ts";
import { IGNORABLE, RELATIONS, type Relation } from "../../treaty/model.ts";
import type { NamedPassages } from "../../treaty/reference.ts";
import { aboutSubject } from "../../treaty/subject.ts";
import { defineCommand } from "../command.ts";
import {
  isPassages,
  noReferencesNotice,
  type ReadReferences,
  type ReferenceInput,
  readPassages,
} from "../operands.ts";
import { compareTreaties } from "./answer.ts";
import { diffPage, LAYOUTS } from "./page.ts";

const OPTIONS = {
  summary: { kind: "flag", help: "print one row per clause" },
  relation: {
    kind: "choices",
    value: "names",
    values: RELATIONS,
    help: `show only these relations: ${RELATIONS.join(", ")}`,
  },
  subject: {
    kind: "text",
    value: "word",
    help: "show only clauses whose subject, reason or heading has this word",
  },
  layout: {
    kind: "choice",
    value: "name",
    values: LAYOUTS,
    help: "inline or side-by-side (default: side-by-side from 120 columns)",
  },
  ignore: {
    kind: "choices",
    value: "what",
    values: IGNORABLE,
    help: `ignore differences in ${IGNORABLE.join(", ")}; shared words are shown as on the left`,
  },
  notes: { kind: "flag", help: "say who judged each clause and on what evidence" },
  exitCode: { kind: "flag", help: "exit with status 1 if the passages differ" },
} as const satisfies Options;

/** Between two passages, as in “1951:IV with 1960:X”. */
const CONNECTING = /^(?:vs\.?|versus|with|against)$/i;

/** "preamble" for “preamble 1951 1960”, “preambles of 1951 and 1960” and “1951 and 1960 preamble”; else null. */
function partOfBoth(text: string): string | null {
  const [, before, after] = /^(.*?)\b(?:of |in )?1951 (?:and |to )?1960\b(.*)$/i.exec(text) ?? [];
  const parts = [before, after].flatMap((one) => one?.trim() || []);
  return parts.length === 1 ? parts[0]! : null;
}

/** What the operands ask for. */
interface Asked extends ReadReferences<NamedPassages> {
  /** The passages as typed; "" means all clauses. */
  passages: string;
  /** “bases”, “1951:I riots”: the clauses about a subject. */
  subject: string | null;
  /** “what is new in 1960”: the clauses of these relations. */
  relations: readonly Relation[];
}

/** Throws an AnpoError for what is neither a passage nor the subject or the relation of a clause. */
function askedIn(input: ReferenceInput, corpus: Corpus): Asked {
  try {
    // Alone, the word is not the new treaty but a relation.
    if (input.operands.join(" ") === "new") return askedInWords(input, corpus)!;
    const operands = input.operands.filter((word) => !CONNECTING.test(word));
    const part = partOfBoth(operands.join(" "));
    const named = readPassages({ ...input, operands: part === null ? operands : [part] }, corpus);
    return { ...named, passages: operands.join(" "), subject: null, relations: [] };
  } catch (error) {
    if (!(error instanceof AnpoError) || error.problem.kind !== "unknown word") throw error;
    const asked = askedInWords(input, corpus);
    if (asked) return asked;
    throw error;
  }
}

/** Null unless the operands are words for clauses, with or without passages before or after them. */
function askedInWords(input: ReferenceInput, corpus: Corpus): Asked | null {
  const operands = input.operands.flatMap((one) => one.trim().split(/\s+/));
  if (operands.length > MOST_WORDS) return null;
  // The most words that are passages, before or after the others.
  for (let count = operands.length - 1; count >= 0; count--) {
    const { length } = operands;
    for (const [named, others] of [
      [operands.slice(0, count), operands.slice(count)],
      [operands.slice(length - count), operands.slice(0, length - count)],
    ] as const) {
      const passages = named.join(" ").replace(/^(?:in|of|from) /i, "");
      if (count > 0 && (/(?:^| )new$/i.test(passages) || !isPassages(passages, corpus))) continue;
      const clauses = clausesIn(others.join(" "), corpus);
      const read = count === 0 ? NO_PASSAGES : readPassages({ ...input, operands: [passages] }, corpus);
      if (clauses) return { ...read, ...clauses, passages };
    }
  }
  return null;
}

const NO_PASSAGES = { references: [], notices: [] };

/** More words are a text. */
const MOST_WORDS = 20;

/** “what was dropped”, “the clauses on bases that are new”. Null for words that no clause has. */
function clausesIn(words: string, corpus: Corpus): Pick<Asked, "subject" | "relations"> | null {
  const content = contentWords(wordsOf(words)).filter(({ term }) => !FILLERS.test(term));
  const relations = RELATIONS.filter((one) => content.some(({ term }) => stemOf(term) === stemOf(one)));
  const others = content.filter(({ term }) => !relations.some((one) => stemOf(one) === stemOf(term)));
  if (others.length === 0) return relations.length > 0 ? { subject: null, relations } : null;
  const subject = words.slice(others[0]!.start, others.at(-1)!.end);
  return corpus.correspondences.some(aboutSubject(subject, corpus)) ? { subject, relations } : null;
}

/** In a question about clauses, these name none. */
const FILLERS = /^(?:1951|1960|treat(?:y|ies)|clauses?|chang\w*|differ\w*|compare\w*|happen\w*)$/;

/** How to ask for the same with options. */
function noticeOfWords({ passages, subject, relations }: Asked): Notice[] {
  if (subject === null && relations.length === 0) return [];
  const line = [
    ...(passages === "" ? [] : passages.split(" ")),
    ...(relations.length > 0 ? ["--relation", relations.join(",")] : []),
    ...(subject === null ? [] : ["--subject", subject]),
  ];
  return [{ kind: "same as", line: ["diff", ...line], subject }];
}

export const diffCommand = defineCommand({
  name: "diff",
  summary: "what the 1960 treaty changed, clause by clause",
  operands: {
    syntax: "[passage...]",
    help: "limit to these passages; give two (1951:IV 1960:X.1) to compare them word by word; 1960 1951 reverses the direction",
    names: "passages",
    standardInput: "for -",
  },
  options: OPTIONS,
  formats: LIST_FORMATS,
  examples: [
    { line: "anpo diff", shows: "every clause of 1951 and what became of it, then what is new" },
    { line: "anpo diff --summary", shows: "the same as one row per clause" },
    { line: "anpo diff 1951:I", shows: "what became of Article I" },
    { line: "anpo diff V", shows: "both Articles V, each with its own counterparts" },
    { line: "anpo diff 1951:IV 1960:X.1", shows: "two passages compared word by word" },
  ],

  run({ operands, options, standardInput }, corpus) {
    const { ignore, relation: relations } = options;
    // In “--subject UN Charter”, a shell gives the option only the first word.
    const isOneSubject =
      options.subject !== null && !operands.includes("-") && !isPassages(operands.join(" "), corpus);
    const subject = isOneSubject ? [options.subject, ...operands].join(" ") : options.subject;
    const asked = isOneSubject ? [] : operands;
    const read = asked.length > 0 ? askedIn({ operands: asked, standardInput }, corpus) : null;
    const { result, notices } = compareTreaties(
      read !== null && read.passages !== "" ? read.references : null,
      {
        ignore,
        relations: relations.length > 0 ? relations : (read?.relations ?? []),
        subject: subject ?? read?.subject ?? null,
        isSameAllowed: options.exitCode,
      },
      corpus,
    );
    const none = read === null || read.passages === "" ? [] : noReferencesNotice(read.references);
    const inWords = read === null ? [] : noticeOfWords(read);
    return { result, notices: none.length > 0 ? none : [...(read?.notices ?? []), ...notices, ...inWords] };
  },
  page: diffPage,
  items: ({ correspondences }) => correspondences,
  treatiesOn: ({ left, right }) => [left, right].map((ref) => ref.slice(0, 4)),
  isEmpty: ({ left, right, correspondences }, { exitCode }) =>
    (correspondences.length === 0 && left !== right) ||
    (exitCode && correspondences.some(({ segments }) => segments.some(({ op }) => op !== "equal"))),
});
