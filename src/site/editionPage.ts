// The whole edition → one HTML page that works offline, with its scripts and their data inside.

import { createHash } from "node:crypto";
import type { ExportResult } from "../commands/export/result.ts";
import { eventPoint } from "../render/edition/event.ts";
import { axisSvg } from "../render/htmlAxis.ts";
import { escapeText } from "../render/htmlText.ts";
import { legislationElement } from "../render/legislation.ts";
import { sourceLine } from "../treaty/edition.ts";
import type { Treaty } from "../treaty/model.ts";
import { citationLists, coverage } from "./about.ts";
import { changesTable, relationCounts } from "./changes.ts";
import { anchor, linksOf } from "./links.ts";
import { packedElement, UNPACK } from "./pack.ts";
import type { PageData } from "./pageData.ts";
import { readerRows } from "./reader.ts";
import { disputeItems, glossaryItems, sourceItems, timelineItems } from "./records.ts";
import { siteStyle } from "./style.ts";

/** `code` is the bundle of the page's scripts. */
export function editionPage(edition: ExportResult, code: string): string {
  const { title, treaties, keywords, readerWords, lookalikes, documents, citedAs } = edition;
  const style = siteStyle(sourceLine(treaties, edition.sources));
  const aliases = edition.entries.map((entry) => entry.aliases);
  const data: PageData = {
    aliases,
    treaties: treaties.map(withoutRemarks),
    keywords,
    readerWords,
    lookalikes,
    documents,
    citedAs,
  };
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(BOOT)} ${hashOf(code)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(title)}</title>
<style>${style}</style>
${legislationElement(treaties)}
</head>
<body>
${compact(bodyOf(edition))}
${packedElement("packed", { code, data })}
<script>${BOOT}</script>
</body>
</html>
`;
}

/** Unpacks the scripts and their data; an old browser that cannot do it shows the page without scripts. */
const BOOT = `(async () => {
  const unpack = async (id) => {
  ${UNPACK}
  };
  const { code, data } = await unpack("packed");
  window.anpo = data;
  const script = document.createElement("script");
  script.textContent = code;
  document.body.append(script);
})();`;

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** A treaty without the editors' remarks, which the page shows and its scripts do not need. */
function withoutRemarks(treaty: Treaty): Treaty {
  return {
    ...treaty,
    notes: [],
    witnesses: treaty.witnesses.map((witness) => ({ ...witness, folded: [] })),
    variants: treaty.variants.map((variant) => ({ ...variant, reason: "" })),
  };
}

/** Without what HTML lets authors leave out: quotation marks around most values, and most end tags of paragraphs, items, rows and cells. */
function compact(html: string): string {
  return html
    .replace(/\n+/g, "\n")
    .replace(/="([^"\s'`=<>]+)"(?!\/)/g, "=$1")
    .replace(/<\/li>\s*(?=<li|<\/[uo]l>)/g, "")
    .replace(/<\/t[dr]>\s*(?=<t[dr]|<\/t(?:r|body)>)/g, "")
    .replace(/<\/p>\s*(?=<(?:p|ul|ol|h3|h4|details|div|section)\b|<\/(?:li|details|section|div)>)/g, "");
}

interface Section {
  id: string;
  title: string;
  /** Shown only when the scripts run. */
  isScripted?: true;
  content: string;
}

function bodyOf(edition: ExportResult): string {
  const sections = sectionsOf(edition);
  return `<a class="skip" href="#treaties">Skip to the treaties</a>
<header class="top">
<p class="name"><a href="#top" id="top"><b>anpo</b> <span>${escapeText(edition.title)}</span></a></p>
<form role="search" hidden><input type="search" id="search" aria-label="Search the edition" placeholder="Search the edition" autocomplete="off" spellcheck="false" enterkeyhint="search"><kbd aria-hidden="true">/</kbd></form>
</header>
<div class="frame">
<details class="contents" open><summary>Contents</summary>
<nav aria-label="Contents">
${contents(edition, sections)}
</nav></details>
<main>
<h1>${escapeText(edition.title)}</h1>
<p class="lead">Both treaties in English, side by side, with what the 1960 treaty changed and why. <span lang="ja">日米安全保障条約</span></p>
<noscript><p class="notice">Search and the quotation check need scripts. Everything else is here.</p></noscript>
${sections.map(sectionElement).join("\n")}
</main>
</div>
<footer><p>${escapeText(sourceLine(edition.treaties, edition.sources))}</p></footer>`;
}

function sectionElement({ id, title, isScripted, content }: Section): string {
  return `<section id="${id}"${isScripted ? " hidden" : ""} aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${content}
</section>`;
}

/** In the order of the page. Counts of words and obligations belong after the changes. */
function sectionsOf(edition: ExportResult): Section[] {
  const { correspondences, events, entries, disputes, sources } = edition;
  const links = linksOf(edition);
  return [
    {
      id: "treaties",
      title: "The treaties",
      content: `${VIEWS}\n<div class="rows">\n${readerRows(edition, links)}\n</div>`,
    },
    {
      id: "changes",
      title: "What 1960 changed",
      content: `${relationCounts(correspondences)}\n${changesTable(correspondences)}`,
    },
    {
      id: "timeline",
      title: "Timeline",
      content: `${filters(edition)}\n<div class="chart">${axisSvg({ points: events.map((event) => ({ ...eventPoint(event), label: "" })) })}</div>\n${timelineItems(events, links)}`,
    },
    { id: "glossary", title: "Glossary", content: glossaryItems(entries, links) },
    { id: "disputes", title: "Disputes", content: disputeItems(disputes, links) },
    { id: "check", title: "Check a quotation", isScripted: true, content: CHECK },
    { id: "cite", title: "Citing the treaties", content: citationLists(edition) },
    { id: "sources", title: "Sources", content: sourceItems(sources, links) },
    { id: "about", title: "About this edition", content: coverage(edition) },
  ];
}

function contents({ treaties }: ExportResult, sections: readonly Section[]): string {
  const parts = treaties.map(({ ref, provisions }) => {
    const items = provisions.map((one) =>
      anchor(one.ref, one.kind === "article" ? one.ref.slice(5) : one.label),
    );
    return `<li>${anchor(ref, ref)} <span class="parts">${items.join(" ")}</span></li>`;
  });
  const items = sections.map(
    ({ id, title, isScripted }) =>
      `<li${isScripted ? " hidden" : ""}>${anchor(id, title)}${id === "treaties" ? `<ul>${parts.join("")}</ul>` : ""}</li>`,
  );
  return `<ul>\n${items.join("\n")}\n</ul>`;
}

const VIEWS = `<form class="views">
<fieldset><legend>Show</legend>
<label><input type="radio" name="view" id="view-both" checked> Side by side</label>
<label><input type="radio" name="view" id="view-1951"> 1951</label>
<label><input type="radio" name="view" id="view-1960"> 1960</label>
</fieldset>
<label><input type="checkbox" id="view-changes" checked> Changes</label>
<button type="button" data-print="treaties" hidden>Print a handout</button>
<p class="key"><del>removed</del> <ins>added</ins> <del class="rewritten">rewritten</del> <del class="alone">dropped</del> <ins class="alone">new</ins></p>
</form>`;

function filters({ events }: ExportResult): string {
  const tags = [...new Set(events.flatMap((event) => event.tags))].sort();
  return `<form class="filters" id="filters" hidden>
<label>From <input id="from" inputmode="numeric" placeholder="1945" size="12"></label>
<label>to <input id="to" inputmode="numeric" placeholder="2016" size="12"></label>
<label>about <select id="tag"><option value="">everything</option>${tags.map((tag) => `<option>${tag}</option>`).join("")}</select></label>
<label><input type="checkbox" id="disputed"> only where sources disagree</label>
<output></output>
</form>`;
}

const CHECK = `<p>Paste a quotation, or a sentence with one in quotation marks. Use … for words left out and [brackets] for words you added.</p>
<label for="quotation">Quotation</label>
<textarea id="quotation" rows="4" spellcheck="false"></textarea>
<div class="verdict" aria-live="polite"></div>`;
