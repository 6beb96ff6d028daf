// For every passage: a citation in each style, the words with their reference, a permalink, and what mentions it.

import { citationsOf } from "../../commands/cite/answer.ts";
import { lookUp } from "../../treaty/lookup.ts";
import { CITATION_STYLES } from "../../treaty/model.ts";
import { isPassage, parseReferences } from "../../treaty/reference.ts";
import { STYLE_NAMES } from "../styleNames.ts";
import type { PageCorpus } from "./corpus.ts";
import { copyButton, elementOf, textIn } from "./dom.ts";
import { openPanel } from "./panel.ts";

export function startPassages(corpus: PageCorpus): void {
  for (const passage of document.querySelectorAll<HTMLElement>(".rows :is(h3, h4, .text)[id]")) {
    const button = elementOf(`<button type="button" class="use">cite</button>`);
    button.setAttribute("aria-label", `Cite or copy ${nameOf(passage)}`);
    button.addEventListener("click", () => openPanel(nameOf(passage), contentFor(passage, corpus), button));
    passage.append(" ", button);
  }
}

/** "1960 Article V, paragraph 1". */
function nameOf(passage: HTMLElement): string {
  return (
    passage.querySelector(".number")?.getAttribute("aria-label") ??
    passage.firstChild?.textContent ??
    passage.id
  );
}

function contentFor(passage: HTMLElement, corpus: PageCorpus): Element[] {
  const citations = citationsFor(passage.id, corpus);
  const actions = elementOf(`<p class="actions"></p>`);
  const words = textIn(passage.querySelector("span:not(.year)"));
  if (passage.matches(".text"))
    actions.append(copyButton("Copy the text", () => `${words}\n\n${citations[0]?.[1]} [${passage.id}]`));
  actions.append(copyButton("Copy a link", () => `${location.href.replace(/#.*/, "")}#${passage.id}`));
  const list = elementOf(`<dl></dl>`);
  for (const [style, text] of citations) {
    const name = elementOf(`<dt></dt>`);
    const button = copyButton("Copy", () => text);
    button.setAttribute("aria-label", `Copy the citation in ${style}`);
    name.append(style, button);
    const citation = elementOf(`<dd class="citation"></dd>`);
    citation.textContent = text;
    list.append(name, citation);
  }
  return [actions, list, ...mentionsOf(passage.id)];
}

function citationsFor(ref: string, corpus: PageCorpus): [style: string, text: string][] {
  const references = parseReferences(ref, corpus.treaties).filter(isPassage);
  const { passages } = lookUp(references, corpus.treaties);
  const cited = [{ passages, namesParagraphs: /\.\d+$/.test(ref) }];
  return CITATION_STYLES.map((style) => [
    STYLE_NAMES[style],
    citationsOf(cited, style, corpus).result.citations[0]!.text,
  ]);
}

/** Links to the events, entries and disputes that refer to a passage. */
function mentionsOf(ref: string): Element[] {
  const links = document.querySelectorAll(
    `main .see a[href="#${CSS.escape(ref)}"], main .see a[href="#${ref}"]`,
  );
  const records = new Set([...links].map((link) => link.closest("[id]")!));
  if (records.size === 0) return [];
  const items = [...records].map((record) => {
    const item = elementOf(`<li><a></a></li>`);
    const link = item.querySelector("a")!;
    link.href = `#${record.id}`;
    const remark = textIn(record.querySelector("summary > small"));
    link.textContent = textIn(record.querySelector("summary, h3")).slice(
      0,
      remark ? -remark.length : undefined,
    );
    return item;
  });
  const list = elementOf(`<ul></ul>`);
  list.append(...items);
  return [elementOf("<h3>Mentioned in</h3>"), list];
}
