// A document as a web page that says nothing in particular about itself.

import type { Document } from "../../src/render/document.ts";
import { html, type PageInfo } from "../../src/render/html.ts";

export function htmlPage(document: Document, info: Partial<PageInfo> = {}): string {
  return html(document, { title: "Tea", sourceLine: "Texts after Lu Yu.", treaties: [], ...info });
}
