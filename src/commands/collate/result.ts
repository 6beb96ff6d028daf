// The --json document of `anpo collate`.

import type { Reading, TreatyRef, VariantClass } from "../../treaty/model.ts";

export interface CollateResult {
  schema: "anpo/collate@1";
  treaty: TreatyRef;
  /** The copy whose readings are the lemmas; the id of the treaty's base copy where the lemmas are the edition's. */
  base: string;
  /** All copies of the treaty. */
  witnesses: CollatedWitness[];
  /** The places where they differ, in the order of the text. */
  variants: CollatedVariant[];
  /** Provisions that a copy lacks, counted apart from the variants. Empty if only wording was asked for. */
  omissions: Omission[];
}

export interface Omission {
  /** A provision. */
  ref: string;
  /** "Article V". */
  label: string;
  /** The copy that lacks it. */
  witness: string;
}

export interface CollatedWitness {
  id: string;
  siglum: string;
  /** References of the provisions that the copy lacks. */
  lacks: string[];
}

export interface CollatedVariant {
  /** A provision or a paragraph. */
  ref: string;
  class: VariantClass;
  /** The words of the edition, or of the copy chosen as the base. */
  lemma: string;
  /** Which occurrence of the lemma as a whole word in the edition, counted from 1. */
  occurrence: number;
  /** What other copies read instead. A copy that is not listed agrees with the lemma. */
  readings: Reading[];
  /** Whether the edition departs from its base copy here. */
  emendation: boolean;
  /** Why the edition reads as it does. */
  note: string;
}
