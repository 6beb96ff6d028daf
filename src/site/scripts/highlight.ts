// The words that a search found, highlighted in the passage, in browsers that can.

import type { Hit } from "../../commands/search/result.ts";
import { byId } from "./dom.ts";

export function highlight({ ref, text, matches }: Pick<Hit, "ref" | "text" | "matches">): void {
  if (!("highlights" in CSS)) return;
  CSS.highlights.clear();
  const texts = textNodes(byId(ref));
  const joined = texts.map((node) => node.data).join("");
  const start = joined.indexOf(text);
  if (start < 0) return;
  const ranges = matches.map((match) => {
    const range = new Range();
    range.setStart(...place(texts, start + match.start));
    range.setEnd(...place(texts, start + match.end));
    return range;
  });
  CSS.highlights.set("found", new Highlight(...ranges));
}

function textNodes(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** The text node that has an offset into the text of all, and the offset in it. */
function place(nodes: readonly Text[], offset: number): [Text, number] {
  let before = 0;
  for (const node of nodes) {
    if (offset <= before + node.length) return [node, offset - before];
    before += node.length;
  }
  throw new RangeError(`no text at ${offset}`);
}
