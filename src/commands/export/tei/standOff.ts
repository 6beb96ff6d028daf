// People and places of the glossary, and the concordance of the two treaties.

import { type Attributes, element, type Xml } from "../../../render/xml.ts";
import type { ComparedSide, Comparison } from "../../../treaty/comparison.ts";
import type { Entry, Source } from "../../../treaty/model.ts";
import { textAt } from "../../../treaty/passage.ts";
import type { ExportResult } from "../result.ts";
import { citedSources } from "./cited.ts";
import { idOf, named } from "./ids.ts";
import { targetsOf } from "./segments.ts";

export function standOff({ correspondences, entries, treaties, sources }: ExportResult): Xml {
  const pointersIn = ({ spans }: ComparedSide) =>
    spans.flatMap((span) => targetsOf(span, textAt(treaties, span.ref)!, correspondences));
  const attributesOf = ({ relation, left, right }: Comparison) => ({
    target: [left, right].flatMap(pointersIn).join(" "),
    ana: `#${idOf(`relation:${relation}`)}`,
  });
  const isTwoSided = ({ left, right }: Comparison) => left.spans.length > 0 && right.spans.length > 0;
  const entriesOf = (kind: Entry["kind"], tag: string) =>
    entries.filter((entry) => entry.kind === kind).map((entry) => entryElement(entry, tag));
  return element(
    "standOff",
    {},
    element("listPerson", {}, ...entriesOf("person", "persName")),
    element("listPlace", {}, ...entriesOf("place", "placeName")),
    element(
      "listAnnotation",
      { type: "concordance" },
      ...correspondences.map((one) => annotation(one, attributesOf(one), sources)),
    ),
    element(
      "linkGrp",
      { type: "concordance" },
      ...correspondences
        .filter(isTwoSided)
        .map((one) => element("link", { ...attributesOf(one), corresp: `#${idOf(`clause:${one.id}`)}` })),
    ),
  );
}

function annotation(
  { id, subject, reason, judgedBy, evidence, related }: Comparison,
  attributes: Attributes,
  sources: readonly Source[],
): Xml {
  const note = (type: string, ...content: readonly Xml[]) => element("note", { type }, ...content);
  return element(
    "annotation",
    { ...named(`clause:${id}`), motivation: "linking", resp: judgedBy && "#editors", ...attributes },
    note("subject", subject),
    note("reason", reason),
    note("evidence", ...citedSources(evidence, sources)),
    ...related.map((one) =>
      element("ref", { type: "related", target: `#${idOf(`clause:${one.id}`)}` }, one.subject),
    ),
  );
}

/** `tag` is the element for names. */
function entryElement({ ref, kind, name, japanese, romanized, text }: Entry, tag: string): Xml {
  return element(
    kind,
    named(ref),
    element(tag, {}, name),
    ...japanese.slice(0, 1).map((form) => element(tag, { "xml:lang": "ja" }, form)),
    ...romanized.slice(0, 1).map((form) => element(tag, { "xml:lang": "ja-Latn" }, form)),
    element("note", {}, text),
  );
}
