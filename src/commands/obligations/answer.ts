// Who shall, will or may do what: the entries of a party, a kind or a passage.

import { AnpoError, type Answer } from "../../errors.ts";
import { foldText } from "../../text/normalize.ts";
import { contentStems } from "../../text/words.ts";
import {
  type Obligation,
  type ObligationException,
  type ObligationKind,
  PARTIES,
  type Party,
  type TreatyRef,
} from "../../treaty/model.ts";
import { overlaps } from "../../treaty/passage.ts";
import type { ListedObligation, ObligationsResult } from "./result.ts";

export interface ObligationsQuestion {
  /** Its name in any form; null: everybody. */
  party: string | null;
  /** Words that an entry must mention; null: none. */
  words: string | null;
  /** Empty: every kind. */
  kinds: readonly ObligationKind[];
  treaty: TreatyRef | null;
  /** Lists of references: an entry must be in a passage of each. */
  within: readonly (readonly string[])[];
}

export interface ObligationCorpus {
  obligations: readonly Obligation[];
  obligationExceptions: readonly ObligationException[];
}

/** Throws an AnpoError for an unknown party. */
export function answerObligations(
  { obligations, obligationExceptions }: ObligationCorpus,
  question: ObligationsQuestion,
): Answer<ObligationsResult> {
  const given = question.party;
  const party = given === null ? null : partyNamed(given);
  if (given !== null && party === null)
    throw new AnpoError({ kind: "unknown name", what: "party", given, exists: PARTIES });
  const { kinds, treaty, within, words } = question;
  const stems = contentStems(words ?? "");
  const isHere = ({ ref }: { ref: string }) =>
    (treaty === null || ref.startsWith(`${treaty}:`)) &&
    within.every((passages) => passages.some((passage) => overlaps(ref, passage)));
  const found = obligations.filter(
    (one) =>
      isHere(one) &&
      concernsParty(one, party) &&
      (kinds.length === 0 || kinds.includes(one.kind)) &&
      mentions(one, stems),
  );
  const byId = new Map(obligations.map((one) => [one.id, one]));
  return {
    result: {
      ...{ schema: "anpo/obligations@1", party, words },
      obligations: found.map((one) => listed(one, byId)),
      exceptions: obligationExceptions.filter(isHere),
    },
    notices: found.length === 0 ? [{ kind: "no matching obligation" }] : [],
  };
}

function mentions({ content, to, condition, quotation }: Obligation, stems: readonly string[]): boolean {
  const own = contentStems([content, to, condition, quotation].join(" "));
  return stems.every((stem) => own.includes(stem));
}

/** What both parties shall do, each of them shall do. */
function concernsParty(one: Obligation, party: Party | null): boolean {
  const isState = party === "Japan" || party === "United States";
  return party === null || one.party === party || (isState && one.party === "both parties");
}

function listed(one: Obligation, byId: ReadonlyMap<string, Obligation>): ListedObligation {
  const { matches, reason, ...rest } = one;
  const found = matches.map((match) => {
    const { id, ref, party, kind, content } = byId.get(match)!;
    return { id, ref, party, kind, content };
  });
  return { ...rest, matches: found, reason };
}

/** What a reader may call each party, folded, without periods and “the”. */
const NAMES: Readonly<Record<Party, readonly string[]>> = {
  Japan: ["japan", "japanese", "日本", "日本国"],
  "United States": [
    ...["united states", "united states of america", "us", "usa", "america", "american", "americans"],
    ...["アメリカ", "アメリカ合衆国", "合衆国", "米国"],
  ],
  "both parties": ["both", "both parties", "each party", "either party", "parties"],
  "the treaty": ["treaty"],
};

/** Null if no party is called so. */
export function partyNamed(given: string): Party | null {
  const wanted = foldText(given).replaceAll(".", "").trim().replace(/^the /, "");
  return PARTIES.find((one) => NAMES[one].includes(wanted)) ?? null;
}
