// The edition as TEI P5: a corpus of two treaties.

import { element, xmlDocument } from "../../../render/xml.ts";
import type { ExportResult } from "../result.ts";
import { bodyOf } from "./body.ts";
import { corpusHeader } from "./corpusHeader.ts";
import { named } from "./ids.ts";
import { standOff } from "./standOff.ts";
import { treatyHeader } from "./treatyHeader.ts";

export function teiFile(edition: ExportResult): string {
  const treaties = edition.treaties.map((treaty) =>
    element(
      "TEI",
      named(treaty.ref),
      treatyHeader(treaty, edition),
      element("text", {}, bodyOf(treaty, edition)),
    ),
  );
  const attributes = { xmlns: "http://www.tei-c.org/ns/1.0", "xml:lang": "en" };
  return xmlDocument(element("teiCorpus", attributes, corpusHeader(edition), standOff(edition), ...treaties));
}
