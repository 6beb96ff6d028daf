// `anpo diff`: what the 1960 treaty changed, clause by clause.

import { AnpoError } from "../../errors.ts";
import type { Options } from "../../options.ts";
import { LIST_FORMATS } from "../../render/formats.ts";
import type { Corpus } from "../../treaty/data.ts";
import { IGNORABLE, RELATIONS } from "../../treaty/model.ts";
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

/** “1951:I riots”: passages, and the subject of those of their clauses that are asked for. */
interface Asked extends ReadReferences<NamedPassages> {
  subject: string | null;
}

/** Throws an AnpoError for what is not a passage; a subject such as “bases” has its own. */
function askedIn(input: ReferenceInput, corpus: Corpus): Asked {
  try {
    const operands = input.operands.filter((word) => !CONNECTING.test(word));
    const part = partOfBoth(operands.join(" "));
    const read = readPassages({ ...input, operands: part === null ? operands : [part] }, corpus);
    return { ...read, subject: null };
  } catch (error) {
    if (!(error instanceof AnpoError) || error.problem.kind !== "unknown word") throw error;
    const inPassages = subjectInPassages(input, corpus);
    if (inPassages) return inPassages;
    const { given: word, text } = error.problem;
    const given = text.startsWith(word) ? text : word;
    if (!corpus.correspondences.some(aboutSubject(given, corpus))) throw error;
    throw new AnpoError({ kind: "subject instead of passage", given });
  }
}

/** Null unless the operands are passages and a subject, in either order. */
function subjectInPassages(input: ReferenceInput, corpus: Corpus): Asked | null {
  const { operands } = input;
  for (let cut = 1; cut < Math.min(operands.length, MOST_WORDS); cut++) {
    const [first, last] = [operands.slice(0, cut), operands.slice(cut)];
    for (const [passages, words] of [
      [first, last],
      [last, first],
    ] as const) {
      const subject = words.join(" ");
      if (
        isPassages(passages.join(" "), corpus) &&
        corpus.correspondences.some(aboutSubject(subject, corpus))
      )
        return { ...readPassages({ ...input, operands: passages }, corpus), subject };
    }
  }
  return null;
}

/** More words are a text. */
const MOST_WORDS = 20;

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
      read?.references ?? null,
      { ignore, relations, subject: subject ?? read?.subject ?? null, isSameAllowed: options.exitCode },
      corpus,
    );
    const none = read === null ? [] : noReferencesNotice(read.references);
    return { result, notices: none.length > 0 ? none : [...(read?.notices ?? []), ...notices] };
  },
  page: diffPage,
  items: ({ correspondences }) => correspondences,
  treatiesOn: ({ left, right }) => [left, right].map((ref) => ref.slice(0, 4)),
  isEmpty: ({ left, right, correspondences }, { exitCode }) =>
    (correspondences.length === 0 && left !== right) ||
    (exitCode && correspondences.some(({ segments }) => segments.some(({ op }) => op !== "equal"))),
});
