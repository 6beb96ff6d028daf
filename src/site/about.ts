// How to cite the treaties, and what the edition covers and does not cover, as HTML.

import { citationsOf } from "../commands/cite/answer.ts";
import type { ExportResult } from "../commands/export/result.ts";
import { escapeText, withLanguage } from "../render/htmlText.ts";
import { wholeTreaty } from "../treaty/lookup.ts";
import { CITATION_STYLES } from "../treaty/model.ts";
import { anchor } from "./links.ts";
import { STYLE_NAMES } from "./styleNames.ts";

export function citationLists(edition: ExportResult): string {
  return edition.treaties
    .map((treaty) => {
      const cited = [{ passages: wholeTreaty(treaty), namesParagraphs: false }];
      const items = CITATION_STYLES.map((style) => {
        const { text } = citationsOf(cited, style, edition).result.citations[0]!;
        return `<dt>${STYLE_NAMES[style]}</dt><dd class="citation">${escapeText(text)}</dd>`;
      });
      return `<h3>${escapeText(treaty.title)}</h3>\n<dl class="citations">${items.join("\n")}</dl>`;
    })
    .join("\n");
}

export function coverage({ treaties, sources }: ExportResult): string {
  const texts = treaties.map(({ ref, base, variants }) => {
    const { short = base } = sources.find(({ id }) => id === base) ?? {};
    return `<li>The ${ref} text follows ${anchor(base, short)}. The copies differ, or were corrected, in ${variants.length} places; each is listed under the paragraph.</li>`;
  });
  const list = (items: readonly string[]) => `<ul>\n${items.join("\n")}\n</ul>`;
  return `<h3>What it covers</h3>
${list([...COVERED.map((words) => `<li>${withLanguage(words)}</li>`), ...texts])}
<h3>What it does not cover</h3>
${list(NOT_COVERED.map(([what, words]) => `<li><b>${what}.</b> ${withLanguage(words)}</li>`))}`;
}

const COVERED = [
  "Both treaties in English, from the preamble to the signatures. The headings in square brackets are the editors' own.",
  "Every clause of 1951 with its successor in 1960, and everything that is new in 1960. The relations are the editors' judgment.",
  "Events from 1945 to 2016, people, terms, places and related documents, each with its sources.",
];

const NOT_COVERED: readonly [what: string, words: string][] = [
  [
    "The Japanese texts",
    "Both treaties were also signed in Japanese. Only Japanese names and terms are given here.",
  ],
  [
    "Related documents in full",
    "The glossary describes the exchanged notes, the agreed minutes, the Administrative Agreement and the Status of Forces Agreement, but does not reprint them.",
  ],
  [
    "The official prints",
    "The pages of United States Treaties and of the United Nations Treaty Series were not read. Before you publish a quotation, compare it with one of them.",
  ],
  ["Legal advice", "The edition is for reading and teaching."],
];
