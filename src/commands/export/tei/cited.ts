// The sources of a statement.

import { element, type Xml } from "../../../render/xml.ts";
import type { Source } from "../../../treaty/model.ts";

/** Each after a blank: of "frus-1951-6:d735", the document; of "handout-1951", the source. */
export function citedSources(cited: readonly string[], sources: readonly Source[]): Xml[] {
  return cited.flatMap((one) => {
    const source = sources.find(({ id }) => one === id || one.startsWith(`${id}:`))!;
    const document = source.documents.find(({ locator }) => one === `${source.id}:${locator}`);
    const { title, url } = document ?? source;
    const link = url === null ? [] : [" ", element("ptr", { target: url })];
    return [" ", element("bibl", { n: one }, element("title", {}, title), ...link)];
  });
}
