// References → names in the Akoma Ntoso Naming Convention 1.0: IRIs of treaties, eIds of their parts.

import type { Provision, Treaty } from "../../../treaty/model.ts";
import type { ExportResult } from "../result.ts";

/** Names for everything that a reference can name. */
export interface Names {
  eId(ref: string): string;
  /** The address of a passage in the file of a treaty: within the file if the passage is in it. */
  href(ref: string, here: Treaty): string;
  /** The lines of a preamble that are not recitals: “Therefore agree as follows:”. */
  isFormula(ref: string): boolean;
}

export function namesOf({ treaties, correspondences }: ExportResult): Names {
  const formula = correspondences.find(({ id }) => id === "agreement-formula")!;
  const formulas = new Set([...formula.left.spans, ...formula.right.spans].map(({ ref }) => ref));
  const isFormula = (ref: string) => formulas.has(ref);
  const ids = new Map(
    treaties.flatMap((treaty) => treaty.provisions.flatMap((one) => idsOf(one, isFormula))),
  );
  const eId = (ref: string) => ids.get(ref)!;
  return {
    eId,
    isFormula,
    href(ref, here) {
      const treaty = treaties.find((one) => ref.startsWith(one.ref))!;
      if (ref === treaty.ref) return workIri(treaty);
      return treaty === here ? `#${eId(ref)}` : `${workIri(treaty)}/!main~${eId(ref)}`;
    },
  };
}

/** Treaties between countries belong to neither; both of these were registered with the United Nations under a number. */
export function workIri(treaty: Treaty): string {
  return `/akn/un/act/treaty/${treaty.signed.date}/${registrationNumber(treaty)}`;
}

/** The English text as it was signed. */
export function expressionIri(treaty: Treaty): string {
  return `${workIri(treaty)}/eng@`;
}

/** “nn” is the convention's word for a missing number. */
export function registrationNumber({ citations }: Treaty): string {
  return citations.map(({ text }) => /U\.N\..* no\. (\d+)$/.exec(text)?.[1]).find(Boolean) ?? "nn";
}

/** Elements without a number of their own are counted within their context. */
function idsOf(
  { ref, kind, paragraphs }: Provision,
  isFormula: (ref: string) => boolean,
): [string, string][] {
  const id = {
    preamble: "preamble",
    article: `art_${ref.split(":")[1]}`,
    testimonium: "conclusions__container_1",
    signatures: "conclusions__container_2",
  }[kind];
  const nameOf = (ref: string) => {
    if (kind === "preamble") return isFormula(ref) ? "formula" : "recs__rec";
    return `${id}__${kind === "article" ? "para" : "p"}`;
  };
  const names = paragraphs.map((one) => nameOf(one.ref));
  const countAt = (at: number) => names.slice(0, at + 1).filter((name) => name === names[at]).length;
  return [
    [ref, id],
    ...paragraphs.map((one, at): [string, string] => [one.ref, `${names[at]}_${countAt(at)}`]),
  ];
}
