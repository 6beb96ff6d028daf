// The edition as Akoma Ntoso 3.0.

import { element, xmlDocument } from "../../../render/xml.ts";
import type { ExportResult } from "../result.ts";

export function aknFile({ title }: ExportResult): string {
  return xmlDocument(element("akn", {}, title));
}
