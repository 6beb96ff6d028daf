// `anpo check`: whether a quotation is accurate.

import { AnpoError, type Notice } from "../../errors.ts";
import type { Options } from "../../options.ts";
import { LIST_FORMATS } from "../../render/formats.ts";
import { defineCommand } from "../command.ts";
import { isPassages, isReadable, type ReferenceCorpus, readScope } from "../operands.ts";
import { answerCheck, answerChecks, isAllExact } from "./answer.ts";
import { checkPage } from "./page.ts";
import { type DocumentKind, quotationsInDocument, quotationsInLines } from "./quotations.ts";
import type { CheckResult, ChecksResult } from "./result.ts";

const OPTIONS = {
  in: {
    kind: "text",
    value: "passage",
    isReference: true,
    help: "check against this passage, and say where else the words occur: 1960, 1951:I",
  },
  lines: { kind: "flag", help: "check one quotation per line" },
  document: {
    kind: "file",
    value: "file",
    help: "check every quotation in a text, Markdown or HTML file (- for standard input)",
  },
  quiet: { kind: "flag", short: "q", help: "print nothing and set the exit status" },
} as const satisfies Options;

export const checkCommand = defineCommand({
  name: "check",
  summary: "is this quotation accurate?",
  operands: {
    syntax: "[quotation...]",
    help: "the words, or - for standard input; use … for omitted words and [brackets] for words you added; a passage may follow a quotation in quotation marks",
    standardInput: "for - or nothing",
  },
  options: OPTIONS,
  formats: LIST_FORMATS,
  examples: [
    { line: 'anpo check "act to meet the common danger"', shows: "whether it is exact, and where it is" },
    { line: 'anpo check "act to face the common danger"', shows: "which words differ" },
    { line: "anpo check < quotation.txt", shows: "a quotation broken over several lines" },
    { line: "anpo check --lines < quotations.txt", shows: "a quotation on each line" },
    { line: "anpo check --document article.md", shows: "every quotation in an article, with its line" },
  ],

  run({ operands: typedOperands, options, standardInput, fileText, format }, corpus) {
    const { treaties, keywords } = corpus;
    const { operands, place } = withoutPlace(typedOperands, options.in, corpus);
    const scope = readScope(place, standardInput, corpus);
    const within = scope?.refs ?? null;
    if (fileText !== null && operands.length > 0)
      throw new AnpoError({ kind: "second file", option: "document" });
    const kind = fileText === null ? null : kindOf(options.document!, fileText);
    // `anpo check "one quotation" "another"`
    const areSeveral = operands.length > 1 && operands.every((one) => /\S\s+\S/.test(one));
    const typed = standardInput ?? operands.join(options.lines || areSeveral ? "\n" : " ");
    const isDocument = fileText !== null && !options.lines;
    const areLines = options.lines || areSeveral;
    // A reader sees a verdict for each of several quotations; for programs, one input has one verdict.
    const quotations = areLines
      ? quotationsInLines(fileText ?? typed)
      : isDocument || format === "terminal"
        ? quotationsInDocument(fileText ?? typed, kind ?? "text")
        : [];
    const answer =
      areLines || isDocument || quotations.length > 1
        ? answerChecks(quotations, treaties, { within, ...(isDocument ? {} : { keywords }) })
        : answerCheck(typed, treaties, { within, keywords });
    const isAbsent = answer.notices.some(({ kind }) => kind === "absent quotation");
    const isReference = isAbsent && isReadable(typed, corpus);
    if (
      operands.length <= MOST_IN_NAME &&
      FILE_NAME.test(typed) &&
      isNowhere(answer.result) &&
      !isReference
    ) {
      const line = options.lines ? "check --lines <" : "check --document";
      throw new AnpoError({ kind: "file instead of quotation", given: typed, line });
    }
    const lines = typed.split("\n").filter((line) => line.trim() !== "").length;
    const notices = answer.notices.map((notice): Notice => {
      if (notice.kind !== "absent quotation") return notice;
      if (isReference) return { ...notice, isReference: true };
      return lines > 1 ? { kind: "quotations in lines", count: lines } : notice;
    });
    return {
      result: answer.result as CheckResult | ChecksResult,
      notices: [
        ...(scope?.notices ?? []),
        ...notices,
        ...(isDocument ? shortNotice(fileText, kind!) : severalNotice(answer.result, typed)),
      ],
    };
  },
  page: checkPage,
  items: (result) => (result.schema === "anpo/checks@2" ? result.checks : [result]),
  isEmpty: (result) => !isAllExact(result),
});

/** The passage after or before a quotation is where it is said to be: anpo check "the common danger" 1960 V. */
function withoutPlace(
  operands: readonly string[],
  place: string | null,
  corpus: ReferenceCorpus,
): { operands: readonly string[]; place: string | null } {
  if (place !== null) return { operands, place };
  // “Article V: act to meet the common danger”
  const [, label = "", words] = /^(.{1,40}?):\s+(\S.*\s\S.*)$/s.exec(operands.join(" ")) ?? [];
  if (words !== undefined && isPassages(label, corpus)) return { operands: [words], place: label };
  if (operands.length < 2) return { operands, place };
  // “act to meet the common danger” 1960 VI
  const [, before = "", quoted, after] = /^([^“]*)(“[^”]+”)([^“]*)$/.exec(operands.join(" ")) ?? [];
  const named = `${before} ${after}`.trim();
  if (quoted !== undefined && isPassages(named, corpus))
    return { operands: [quoted.slice(1, -1)], place: named };
  for (const [quotation, rest] of [
    [operands[0]!, operands.slice(1)],
    [operands.at(-1)!, operands.slice(0, -1)],
  ] as const)
    if (/\S\s+\S/.test(quotation) && isPassages(rest.join(" "), corpus))
      return { operands: [quotation], place: rest.join(" ") };
  return { operands, place };
}

function isNowhere(result: CheckResult | ChecksResult): boolean {
  const checks = result.schema === "anpo/checks@2" ? result.checks : [result];
  return checks.every(({ verdict, also }) => verdict === "absent" && also.length === 0);
}

/** A term of two words can be a wrong one: “Far West”. */
function shortNotice(text: string, kind: DocumentKind): Notice[] {
  const count = quotationsInDocument(text, kind, 2).length - quotationsInDocument(text, kind).length;
  return count > 0 ? [{ kind: "short quotations", count }] : [];
}

function severalNotice(result: CheckResult | ChecksResult, typed: string): Notice[] {
  if (result.schema !== "anpo/check@2" || result.quoted === null) return [];
  const { length: count } = quotationsInDocument(typed, "text");
  return count > 1 ? [{ kind: "several quotations", count }] : [];
}

/** `anpo check my essay.txt`: a shell takes the words apart. */
const MOST_IN_NAME = 3;

/** "draft.txt", "/tmp/page.html", "my notes.md". */
const FILE_NAME = /^\S+\.[a-z]{2,4}$|\.(?:txt|md|markdown|html?)$/i;

function kindOf(name: string, text: string): DocumentKind {
  if (/\.html?$/i.test(name) || /^\s*<(?:!doctype|html)\b/i.test(text)) return "html";
  // Lines that begin with > are block quotations, whatever the file is called.
  return /\.(?:md|markdown)$/i.test(name) || /^ {0,3}> ?\S/m.test(text) ? "markdown" : "text";
}
