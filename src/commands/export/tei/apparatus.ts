// Where the copies of a treaty differ from the edition.

import { element, type Xml } from "../../../render/xml.ts";
import type { Treaty, Variant } from "../../../treaty/model.ts";
import { isWithin } from "../../../treaty/passage.ts";
import { emendations, placeOf } from "../../../treaty/witness.ts";
import { pointersTo } from "./ids.ts";
import { lined, type TextMark } from "./marked.ts";

/** The variants of a text, which is that of a reference. */
export function variantMarks(ref: string, text: string, treaty: Treaty): TextMark[] {
  const variants = treaty.variants.filter((variant) => variant.ref === ref);
  return variants.map((variant) => variantMark(variant, text, treaty));
}

/** The variants of an article's label. Some copies print the word "Article" in capitals. */
export function labelMarks(ref: string, label: string, treaty: Treaty): TextMark[] {
  const readings = treaty.witnesses
    .filter(({ articleWord }) => articleWord !== "Article")
    .map(({ id, articleWord }) => ({ witness: id, text: articleWord }));
  const reason = "The edition writes this word alike in both treaties.";
  const word: Variant = { ref, class: "capitals", lemma: "Article", occurrence: 1, readings, reason };
  const marks = variantMarks(ref, label, treaty);
  return readings.length > 0 ? [variantMark(word, label, treaty), ...marks] : marks;
}

function variantMark(variant: Variant, text: string, treaty: Treaty): TextMark {
  const { ref, readings, reason } = variant;
  const isDifferent = (id: string) => readings.some(({ witness }) => witness === id);
  const agreeing = treaty.witnesses
    .filter(({ id, lacks }) => !isDifferent(id) && !lacks.some((part) => isWithin(ref, part)))
    .map(({ id }) => id);
  const attributes = {
    wit: pointersTo(agreeing),
    type: emendations(treaty).includes(variant) ? "emendation" : null,
    resp: agreeing.length === 0 ? "#editors" : null,
  };
  return {
    ...placeOf(variant, text),
    wrap: (lemma) =>
      element(
        "app",
        { type: variant.class },
        element("lem", attributes, ...lemma),
        ...readings.map((one) => element("rdg", { wit: pointersTo([one.witness]) }, ...lined(one.text))),
        element("note", { type: "reason" }, reason),
      ),
  };
}

/** Where a copy begins or ends to lack provisions: before (step -1) or after (step 1) the one at an index. */
export function lacunae({ provisions, witnesses }: Treaty, at: number, step: -1 | 1): Xml[] {
  const [here, beside] = [at, at + step].map((index) => provisions[index]?.ref ?? "") as [string, string];
  return witnesses
    .filter(({ lacks }) => lacks.includes(here) && !lacks.includes(beside))
    .map(({ id }) => {
      const edge = element(step < 0 ? "lacunaStart" : "lacunaEnd");
      return element("app", { type: "omission" }, element("rdg", { wit: pointersTo([id]) }, edge));
    });
}
