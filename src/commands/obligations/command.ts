// `anpo obligations`: who shall, will or may do what.

import { AnpoError } from "../../errors.ts";
import type { Options } from "../../options.ts";
import { LIST_FORMATS } from "../../render/formats.ts";
import { isCommonWord } from "../../text/words.ts";
import { OBLIGATION_KINDS, type ObligationKind, PARTIES } from "../../treaty/model.ts";
import { defineCommand } from "../command.ts";
import { type ReferenceCorpus, readName, readPassages, readScope } from "../operands.ts";
import { answerObligations, partyNamed } from "./answer.ts";
import { obligationsPage, pluralOf } from "./page.ts";

const OPTIONS = {
  treaty: { kind: "choice", value: "year", values: ["1951", "1960"], help: "only this treaty: 1951 or 1960" },
  kind: {
    kind: "choices",
    value: "names",
    values: OBLIGATION_KINDS,
    help: `only these kinds: ${OBLIGATION_KINDS.join(", ")}`,
  },
  in: {
    kind: "text",
    value: "passage",
    isReference: true,
    help: "only in this treaty or part: 1960, preamble, 1951:I",
  },
  parallel: { kind: "flag", help: "set the entries of 1951 beside the matching ones of 1960" },
  notes: {
    kind: "flag",
    help: "show every entry in full with the reason where one can argue, and the verbs that are not listed",
  },
} as const satisfies Options;

export const obligationsCommand = defineCommand({
  name: "obligations",
  summary: "who shall, will or may do what",
  operands: {
    syntax: "[party...]",
    help: "Japan, United States, both parties, or the treaty for rules about itself (default: everybody); what both parties shall do is also listed for each; a treaty or a part of one may follow: Japan 1960; other words limit the list: consult; see anpo help kinds",
  },
  options: OPTIONS,
  formats: LIST_FORMATS,
  examples: [
    { line: "anpo obligations Japan --treaty 1951", shows: "what Japan promised in 1951" },
    {
      line: "anpo obligations Japan --parallel",
      shows: "what it promised in 1951 and in 1960, side by side",
    },
    { line: "anpo obligations --kind option,right", shows: "what each party may do" },
    {
      line: "anpo obligations 1960:V",
      shows: "Article V, and why “would act” is listed as a duty",
    },
  ],
  completions: () => ["Japan", "US", "both", "treaty"],

  run({ operands, options, standardInput }, corpus) {
    const scope = readScope(options.in, standardInput, corpus);
    const { kinds, rest } = withoutKinds(operands, options.kind);
    const { party, passages, words } = splitOperands(rest, corpus);
    const named = readScope(passages, standardInput, corpus);
    const { result, notices } = answerObligations(corpus, {
      ...{ party, words },
      kinds,
      treaty: options.treaty,
      within: [scope, named].flatMap((one) => (one === null ? [] : [one.refs])),
    });
    // Words that no entry mentions may be a party that the treaties do not have.
    if (words !== null && result.obligations.length === 0)
      throw new AnpoError({
        kind: "unknown name",
        what: "party",
        given: operands.join(" "),
        exists: PARTIES,
      });
    const missing = [...(scope?.notices ?? []), ...(named?.notices ?? [])];
    return { result, notices: missing.length > 0 ? missing : notices };
  },
  items: ({ obligations }) => obligations,
  page: obligationsPage,
  isEmpty: ({ obligations }) => obligations.length === 0,
});

const KIND_OF_WORD = new Map<string, ObligationKind>(
  OBLIGATION_KINDS.flatMap((kind) => [kind, pluralOf(kind)].map((word) => [word, kind])),
);

/** “Japan duties 1960”: the kinds among the operands. */
function withoutKinds(
  operands: readonly string[],
  kinds: readonly ObligationKind[],
): { kinds: readonly ObligationKind[]; rest: readonly string[] } {
  if (kinds.length > 0) return { kinds, rest: operands };
  return {
    kinds: operands.flatMap((word) => KIND_OF_WORD.get(word.toLowerCase()) ?? []),
    rest: operands.filter((word) => !KIND_OF_WORD.has(word.toLowerCase())),
  };
}

interface Asked {
  party: string | null;
  passages: string | null;
  words: string | null;
}

/**
 * The party and the passages in “Japan 1960” and “1960 V Japan”; either may be missing. In anything else, the party and
 * the words that say what it is about: “must Japan defend America”.
 */
function splitOperands(operands: readonly string[], corpus: ReferenceCorpus): Asked {
  const given = readName(operands, "obligations");
  if (given === null || partyNamed(given) !== null) return { party: given, passages: null, words: null };
  for (let cut = 0; cut < operands.length; cut++) {
    const [first, last] = [operands.slice(0, cut), operands.slice(cut)];
    for (const [party, passages] of [
      [first, last],
      [last, first],
    ] as const) {
      const isParty = party.length === 0 ? !namesBothParties(given) : partyNamed(party.join(" ")) !== null;
      if (isParty && passages.length > 0 && arePassages(passages, corpus))
        return {
          party: party.length === 0 ? null : party.join(" "),
          passages: passages.join(" "),
          words: null,
        };
    }
  }
  return askedInWords(given);
}

/** “both 1951” asks for what both parties do in one treaty, “both 1951 and 1960” for both treaties. */
function namesBothParties(given: string): boolean {
  return /\bboth\b(?!.*\btreaties\b)/i.test(given) && !(/1951/.test(given) && /1960/.test(given));
}

/** Next to a party, these say nothing of what it has to do. */
const GOVERNMENT = /^(?:governments?|people|side|alone)$/i;

const NAMES_IN_WORDS = /\b(?:united states(?: of america)?|[\p{L}.]+)\b\.?/giu;

/** More words are a text. */
const MOST_WORDS = 20;

function askedInWords(given: string): Asked {
  const names = given.match(NAMES_IN_WORDS) ?? [];
  const party = names.find((name) => partyNamed(name) !== null) ?? null;
  const words = names
    .filter((name) => partyNamed(name) === null && !isCommonWord(name) && !GOVERNMENT.test(name))
    .join(" ");
  const passages = /\b(?:1951|1960)\b/.exec(given)?.[0] ?? null;
  const isText = names.length > MOST_WORDS;
  if (isText || (party === null && words === "")) return { party: given, passages: null, words: null };
  return { party, passages, words: words === "" ? null : words };
}

function arePassages(operands: readonly string[], corpus: ReferenceCorpus): boolean {
  try {
    return readPassages({ operands, standardInput: null }, corpus).references.length > 0;
  } catch {
    return false;
  }
}
