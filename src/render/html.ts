// Document → a page of HTML that stands alone: no script, no network.

import { patternOf } from "../pattern.ts";
import {
  type AxisBlock,
  apart,
  type Block,
  type Document,
  type Field,
  fieldsAt,
  type HeadingBlock,
  type PairSide,
  type RecordBlock,
  type Span,
  unknown,
  unmarked,
} from "./document.ts";

export function html(document: Document): string {
  const headings = document.filter((block) => block.block === "heading");
  const first = headings.filter(({ level }) => level === 1).length > 1 ? undefined : headings[0];
  const title = first ? textOf(first) : TITLE;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(title)}</title>
<style>
${STYLE}</style>
</head>
<body>
<main>
${sections(document)}
</main>
</body>
</html>
`;
}

function sections(document: Document): string {
  const isHeaded = document.some((block) => block.block === "heading" && block.level === 1);
  let name = "Table";
  const drawn: string[] = isHeaded ? [] : [`<h1>${TITLE}</h1>`];
  for (let at = 0; at < document.length; at++) {
    const records: (readonly Field[])[] = [];
    for (let block = document[at]; block?.block === "record"; block = document[++at])
      records.push(block.fields);
    if (records.length > 0) drawn.push(`<ol class="records">\n${records.map(record).join("\n")}\n</ol>`);
    const block = document[at];
    if (block?.block === "heading") name = textOf(block);
    if (block && block.block !== "record") drawn.push(draw(block, name));
  }
  return drawn.join("\n");
}

function textOf({ spans }: HeadingBlock): string {
  return spans.map(({ text }) => text).join("");
}

/** Heads a page that has no heading of the first level itself, and names one that has several. */
const TITLE = "Japan and the United States: the security treaties of 1951 and 1960";

function draw(block: Exclude<Block, RecordBlock>, name: string): string {
  switch (block.block) {
    case "heading":
      return `<h${block.level}>${inline(block.spans.map(unmarked))}</h${block.level}>`;
    case "prose": {
      const number = block.margin ? `<span class="number">${escapeText(block.margin)}</span> ` : "";
      return `<p${block.margin === null ? "" : ' class="text"'}>${number}${inline(block.spans)}</p>`;
    }
    case "note":
    case "aside":
      return `<p class="note">${inline(block.spans)}</p>`;
    case "verbatim":
      return `<pre tabindex="0">${escapeText(block.text)}</pre>`;
    case "axis":
      return axis(block);
    case "pair":
      return `<div class="pair">\n${pairSide(block.left)}\n${pairSide(block.right)}\n</div>`;
    case "table": {
      const head = block.head.map((cell) => `<th scope="col">${escapeText(cell)}</th>`).join("");
      const rows = block.rows.map(
        (cells) => `<tr>${cells.map((cell) => `<td>${inline(cell)}</td>`).join("")}</tr>`,
      );
      return `<div class="wide" tabindex="0" role="region" aria-label="${escapeText(name)}">\n<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table>\n</div>`;
    }
    default:
      return unknown(block);
  }
}

/** Years along a line; the events of a year are stacked dots, each with its name. */
function axis({ points }: AxisBlock): string {
  const years = points.map(({ date }) => Number(date.slice(0, 4)));
  const first = Math.floor(Math.min(...years) / 5) * 5;
  const last = Math.ceil((Math.max(...years) + 1) / 5) * 5;
  const x = (year: number) => Math.round(20 + ((year - first) / (last - first)) * 960);
  const most = Math.max(...years.map((year) => years.filter((other) => other === year).length));
  const base = 14 * most + 10;
  const dots = points.map(({ date, label }, at) => {
    const height = years.slice(0, at).filter((year) => year === years[at]).length;
    const title = `<title>${escapeText(`${date} ${label}`)}</title>`;
    return `<circle cx="${x(years[at]!)}" cy="${base - 10 - 14 * height}" r="5">${title}</circle>`;
  });
  const ticks: string[] = [];
  const step = last - first > 40 ? 10 : 5;
  for (let year = first; year <= last; year += step) {
    ticks.push(
      `<line x1="${x(year)}" x2="${x(year)}" y1="${base}" y2="${base + 8}"/><text x="${x(year)}" y="${base + 26}">${year}</text>`,
    );
  }
  const name = `${points.length} events from ${Math.min(...years)} to ${Math.max(...years)}`;
  return `<svg class="axis" viewBox="0 0 1000 ${base + 36}" role="img" aria-label="${name}">
<line x1="10" x2="990" y1="${base}" y2="${base}"/>
${ticks.join("\n")}
${dots.join("\n")}
</svg>`;
}

function pairSide({ head, paragraphs }: PairSide): string {
  const texts = paragraphs.map((spans) => `<p>${inline(spans)}</p>`);
  return `<section>\n<p class="head">${escapeText(head)}</p>\n${texts.join("\n")}\n</section>`;
}

function record(fields: readonly Field[]): string {
  const lead = fieldsAt(fields, "lead").map((spans) => inline(spans.map(unmarked)));
  const side = fieldsAt(fields, "side").map((spans) => `<span>${inline(spans)}</span>`);
  const body = fieldsAt(fields, "body", "screen").map((spans) => `<p>${inline(spans)}</p>`);
  return `<li><p><strong>${lead.join(" ")}</strong> ${side.join(" ")}</p>${body.join("")}</li>`;
}

function inline(spans: readonly Span[]): string {
  return spans.map(drawSpan).join("");
}

function drawSpan({ role, text }: Span): string {
  const words = withLanguage(text);
  switch (role) {
    case "text":
      return words;
    case "label":
      return `<strong>${words}</strong>`;
    case "match":
      return `<mark>${words}</mark>`;
    case "muted":
      return `<small>${words}</small>`;
    case "added":
      return apart(text, (changed) => `<ins>${withLanguage(changed)}</ins>`);
    case "removed":
      return apart(text, (changed) => `<del>${withLanguage(changed)}</del>`);
    default:
      return unknown(role);
  }
}

const JAPANESE = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々、。・]+`;

function withLanguage(text: string): string {
  return escapeText(text)
    .replace(patternOf(JAPANESE, "gu"), (words) => `<span lang="ja">${words}</span>`)
    .replaceAll("\n", "<br>");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}

const STYLE = `:root { color-scheme: light dark; --ink: #1c1b19; --paper: #fdfcf9; --soft: #5c5850; --line: #cfc9bd;
  --gone: #96211b; --come: #14603a; --found: #fff1b8; }
@media (prefers-color-scheme: dark) { :root { --ink: #ebe7df; --paper: #191816; --soft: #b0a99c; --line: #45413a;
  --gone: #ff9d94; --come: #83d6a6; --found: #5a4a10; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 Georgia, "Noto Serif", serif; }
main { max-width: 44rem; margin: 0 auto; padding: 2rem 1rem 4rem; overflow-wrap: break-word; }
main:has(.pair) { max-width: 72rem; }
h1 { font-size: 1.6rem; line-height: 1.3; }
h2 { font-size: 1.2rem; margin-top: 2.5rem; }
h3 { font-size: 1.05rem; }
small, .note { color: var(--soft); font-size: .9em; }
small { font-weight: normal; }
.text { position: relative; padding-left: 2rem; }
.number { position: absolute; left: 0; width: 1.25rem; text-align: right; color: var(--soft); font-size: .85em; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 0 2rem; }
.pair .head { color: var(--soft); border-bottom: 1px solid var(--line); margin-bottom: 0; }
pre { overflow-x: auto; }
.axis { width: 100%; height: auto; }
.axis line { stroke: var(--soft); } .axis circle { fill: var(--come); }
.axis text { fill: var(--soft); font-size: 18px; text-anchor: middle; }
.records { list-style: none; padding: 0; }
.records li { margin: 1.5rem 0; }
.records p { margin: .25rem 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; padding: .3rem 1.25rem .3rem 0; border-bottom: 1px solid var(--line); }
del { color: var(--gone); text-decoration: line-through; }
ins { color: var(--come); text-decoration: underline; }
del::before { content: "[-"; } del::after { content: "-]"; }
ins::before { content: "{+"; } ins::after { content: "+}"; }
mark { background: var(--found); color: inherit; font-weight: bold; }
@media print { .wide { overflow-x: visible; } th, td { padding-right: .5rem; font-size: .85em; }
  :root { --ink: #000; --paper: #fff; --soft: #444; } main { max-width: none; padding: 0; }
  h2 { break-after: avoid; } p { orphans: 3; widows: 3; } @page { size: A4; margin: 2cm; } }
`;
