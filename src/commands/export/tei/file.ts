// The edition as TEI P5.

import { element, xmlDocument } from "../../../render/xml.ts";
import type { ExportResult } from "../result.ts";

export function teiFile({ title }: ExportResult): string {
  return xmlDocument(element("tei", {}, title));
}
