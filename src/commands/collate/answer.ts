// Every place where the copies of a treaty differ.

import type { Answer } from "../../errors.ts";
import { foldText } from "../../text/normalize.ts";
import type { Treaty, Variant, Witness } from "../../treaty/model.ts";
import { overlaps } from "../../treaty/passage.ts";
import { emendations, findWitness } from "../../treaty/witness.ts";
import type { CollatedVariant, CollateResult } from "./result.ts";

export interface CollateQuestion {
  /** Passages of the treaty; null: all of it. */
  refs: readonly string[] | null;
  /** Words that a copy has at the place; null: all places. */
  words: string | null;
  /** Only differences in wording. */
  substantive: boolean;
  /** Id or siglum of the copy whose readings are the lemmas; null: the edition's. */
  base: string | null;
}

/** In the order of the text. Throws an AnpoError for an unknown copy. */
export function collateCopies(
  treaty: Treaty,
  { refs, words, substantive, base }: CollateQuestion,
): Answer<CollateResult> {
  const copy = base === null ? null : findWitness(treaty, base);
  const emended = emendations(treaty);
  const isAsked = (ref: string) => refs === null || refs.some((one) => overlaps(ref, one));
  const omissions = treaty.provisions
    .filter(({ ref }) => !substantive && words === null && isAsked(ref))
    .flatMap(({ ref, label }) =>
      treaty.witnesses
        .filter(({ lacks }) => lacks.includes(ref))
        .map(({ id }) => ({ ref, label, witness: id })),
    );
  const variants = treaty.variants
    .filter(({ ref }) => isAsked(ref))
    .filter((variant) => !substantive || variant.class === "wording")
    .flatMap((variant) => collatedVariant(treaty, variant, copy, emended.includes(variant)) ?? [])
    .filter((variant) => words === null || hasWords(variant, words));
  const result: CollateResult = {
    schema: "anpo/collate@1",
    treaty: treaty.ref,
    base: copy?.id ?? treaty.base,
    witnesses: treaty.witnesses.map(({ id, siglum, lacks }) => ({ id, siglum, lacks })),
    variants,
    omissions,
  };
  return {
    result,
    notices:
      variants.length + omissions.length === 0
        ? [{ kind: "no variant", treaty: treaty.ref, copies: treaty.witnesses.length, words }]
        : [],
  };
}

function hasWords({ lemma, readings }: CollatedVariant, words: string): boolean {
  const typed = foldText(words).trim().replace(/\s+/g, " ");
  return [lemma, ...readings.map(({ text }) => text)].some((reading) => foldText(reading).includes(typed));
}

/** Null where all copies agree with the base. */
function collatedVariant(
  treaty: Treaty,
  variant: Variant,
  base: Witness | null,
  emendation: boolean,
): CollatedVariant | null {
  const { ref, lemma, occurrence, readings, reason } = variant;
  const readingIn = ({ id }: Witness) => readings.find(({ witness }) => witness === id)?.text ?? lemma;
  const head = base === null ? lemma : readingIn(base);
  const others = treaty.witnesses
    .filter((witness) => witness.id !== base?.id && readingIn(witness) !== head)
    .map((witness) => ({ witness: witness.id, text: readingIn(witness) }));
  if (others.length === 0) return null;
  return { ref, class: variant.class, lemma: head, occurrence, readings: others, emendation, note: reason };
}
