// What the treaties do to each other, in Akoma Ntoso: which clause ends a treaty, and which clause became which.

import { element, type Xml } from "../../../render/xml.ts";
import type { ComparedSide, Comparison } from "../../../treaty/comparison.ts";
import type { Treaty } from "../../../treaty/model.ts";
import type { ExportResult } from "../result.ts";
import { milestonesOf } from "./lifecycle.ts";
import type { Names } from "./names.ts";

export function analysis(treaty: Treaty, edition: ExportResult, names: Names): Xml {
  const mappings = edition.correspondences.flatMap((one) => mappingsOf(one, treaty, names));
  return element(
    "analysis",
    { source: "#anpo" },
    modification(treaty, edition, names),
    element("otherReferences", { source: "#anpo" }, ...mappings),
  );
}

/** The end of the older treaty by an article of the newer one, as the file of either has it. */
function modification(here: Treaty, edition: ExportResult, names: Names): Xml {
  const ended = edition.treaties.find((one) => one.ended !== null)!;
  const [end] = milestonesOf(ended, edition).slice(-1);
  const article = end!.event.refs.find((ref) => /:[IVX]+$/.test(ref) && !ref.startsWith(ended.ref))!;
  return element(
    ended === here ? "passiveModifications" : "activeModifications",
    {},
    element(
      "forceMod",
      { eId: "forceMod_1", type: "endOfEnactment" },
      element("source", { href: names.href(article, here) }),
      element("destination", { href: names.href(ended.ref, here) }),
    ),
  );
}

/**
 * A reference from each passage here to each passage there, with the reason in a namespace of this edition. Clauses that
 * only one treaty has lack one side. The element `mapping` of Akoma Ntoso is for the versions of one document.
 */
function mappingsOf(one: Comparison, treaty: Treaty, names: Names): Xml[] {
  const isOlder = treaty.ref === "1951";
  const here = passagesOf(isOlder ? one.left : one.right);
  const there = passagesOf(isOlder ? one.right : one.left);
  const href = (ref: string | null) => ref && names.href(ref, treaty);
  return here.flatMap((own) =>
    there.map((other) =>
      element(
        "implicitReference",
        { for: href(own), href: href(other), refersTo: `#${one.relation}`, showAs: one.subject },
        correspondence(one),
      ),
    ),
  );
}

/** References of paragraphs, each once; null if there are none. */
function passagesOf({ spans }: ComparedSide): (string | null)[] {
  return spans.length === 0 ? [null] : [...new Set(spans.map(({ ref }) => ref))];
}

function correspondence({ id, relation, reason, evidence, left, right }: Comparison): Xml {
  return element(
    "anpo:correspondence",
    { id, relation, from: "1951", to: "1960", evidence: evidence.join(" ") },
    element("anpo:reason", {}, reason),
    ...[...left.spans, ...right.spans].map(({ ref, text }) => element("anpo:words", { ref }, text)),
  );
}
