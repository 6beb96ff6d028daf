// `anpo collate`: how the copies of a text differ.

import { AnpoError } from "../../errors.ts";
import type { Options } from "../../options.ts";
import { LIST_FORMATS } from "../../render/formats.ts";
import { nearest } from "../../text/suggest.ts";
import type { Corpus } from "../../treaty/data.ts";
import { PART_NAMES } from "../../treaty/lexer.ts";
import { refsOf } from "../../treaty/lookup.ts";
import { defineCommand } from "../command.ts";
import { findPassages, isReadable, type ReferenceCorpus } from "../operands.ts";
import { collateCopies } from "./answer.ts";
import { collatePage } from "./page.ts";

const OPTIONS = {
  substantive: { kind: "flag", help: "show only differences in wording" },
  apparatus: { kind: "flag", help: "print apparatus lines: preamble.5 presently] at present A" },
  base: { kind: "text", value: "copy", help: "collate against this copy instead of the edition" },
} as const satisfies Options;

export const collateCommand = defineCommand({
  name: "collate",
  summary: "how the copies of a text differ",
  operands: {
    syntax: "[passage...]",
    help: "a treaty or a passage of it (default: 1951); words that a copy has there may follow: presently",
    names: "passages",
    standardInput: "for -",
  },
  options: OPTIONS,
  formats: LIST_FORMATS,
  examples: [
    { line: "anpo collate 1951", shows: "every place where the two copies differ" },
    { line: "anpo collate 1951 --substantive", shows: "the one place where the wording differs" },
    { line: "anpo collate presently", shows: "how another copy reads there" },
    { line: "anpo collate 1960 --apparatus", shows: "the corrections to the only copy" },
  ],
  optionCompletions: ({ treaties }) => ({
    base: treaties.flatMap(({ witnesses }) =>
      witnesses.map(({ id, siglum }) => [id, `copy ${siglum}`] as const),
    ),
  }),

  run({ operands, options, standardInput }, corpus) {
    const { treaties } = corpus;
    const { named, words } = splitOperands(operands, corpus);
    const asked = named.length === 0 ? [TREATY_WITH_SEVERAL_COPIES] : named;
    const { passages, notices } = findPassages({ operands: asked, standardInput }, corpus);
    const treaty = passages[0]?.treaty ?? treaties[0]!;
    const refs = treaties.map(({ ref }) => ref);
    if (passages.some((passage) => passage.treaty !== treaty))
      throw new AnpoError({ kind: "several treaties", given: operands.join(" "), treaties: refs });
    const { substantive, base } = options;
    const found = collateCopies(treaty, { refs: refsOf(passages), words, substantive, base });
    const others = refs.filter((ref) => ref !== treaty.ref);
    return {
      result: found.result,
      notices: [
        ...(named.length === 0 && found.result.variants.length > 0
          ? [{ kind: "first of several treaties" as const, treaty: treaty.ref, others }]
          : []),
        ...notices,
        ...(passages.length > 0 ? found.notices : []),
      ],
    };
  },
  page: collatePage,
  items: ({ variants, omissions }) => [...variants, ...omissions],
  isEmpty: ({ variants, omissions }) => variants.length + omissions.length === 0,
});

/** “1951 presently”: the passages, and the words after them, unless these are a source or a misspelled part. */
function splitOperands(
  operands: readonly string[],
  corpus: ReferenceCorpus & Pick<Corpus, "sources">,
): { named: readonly string[]; words: string | null } {
  if (operands.length > MOST_WORDS) return { named: operands, words: null };
  const ends = operands.map((_, at) => operands.length - at);
  const end = ends.find((one) => isReadable(operands.slice(0, one).join(" "), corpus)) ?? 0;
  const words = operands.slice(end);
  const [first = ""] = words;
  const isMisspelled =
    !/^\p{L}/u.test(first) || nearest(first, ["article", "paragraph", ...Object.keys(PART_NAMES)]).length > 0;
  const isSource = corpus.sources.some(({ id }) => id === first);
  return operands.includes("-") || words.length === 0 || isMisspelled || isSource
    ? { named: operands, words: null }
    : { named: operands.slice(0, end), words: words.join(" ") };
}

/** More words are a text of the reader's; trying each beginning of it would take long. */
const MOST_WORDS = 20;

const TREATY_WITH_SEVERAL_COPIES = "1951";
