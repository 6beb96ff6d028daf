// Document → an HTML page in one file, without scripts or requests.

import {
  type AxisBlock,
  type Block,
  basicRole,
  type Document,
  type Field,
  fieldsAt,
  type HeadingBlock,
  mapTrimmed,
  NOTE_TITLE,
  type PairSide,
  type RecordBlock,
  type Span,
  type TableBlock,
  type TableRow,
  tallyText,
  unlabeled,
  unreachable,
} from "./document.ts";
import { STYLE } from "./htmlStyle.ts";

export function html(document: Document): string {
  const headings = document.filter((block) => block.block === "heading" && !block.isAside) as HeadingBlock[];
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

/** The heading of a page without a title of its own, and the name of a page with several titles. */
const TITLE = "Japan and the United States: the security treaties of 1951 and 1960";

function draw(block: Exclude<Block, RecordBlock>, name: string): string {
  switch (block.block) {
    case "heading":
      return `<h${block.level}>${inline(block.spans.map(unlabeled))}</h${block.level}>`;
    case "prose": {
      const number = block.margin ? `<span class="number">${escapeText(block.margin)}</span> ` : "";
      return `<p${block.margin === null ? "" : ' class="text"'}>${number}${inline(block.spans)}</p>`;
    }
    case "note":
      if (block.isCollapsible) return details(block.spans);
      return `<p class="note">${inline(block.spans)}</p>`;
    case "aside":
      return `<p class="note">${inline(block.spans)}</p>`;
    case "term":
      return `<p class="note"><strong>${escapeText(block.term)}:</strong> ${inline(block.spans)}</p>`;
    case "tally":
      return `<p>${escapeText(tallyText(block))}</p>`;
    case "verbatim":
      return `<pre tabindex="0">${escapeText(block.text)}</pre>`;
    case "axis":
      return axis(block);
    case "pair":
      return `<div class="pair">\n${pairSide(block.left)}\n${pairSide(block.right)}\n</div>`;
    case "table":
      return table(block, name);
    default:
      return unreachable(block);
  }
}

function details(spans: readonly Span[]): string {
  return `<details class="note"><summary>${NOTE_TITLE}</summary><p>${inline(spans)}</p></details>`;
}

/** In a region that scrolls sideways, so that a wide table does not widen the page. */
function table({ head, align = [], rows }: TableBlock, name: string): string {
  const aligned = (column: number) => (align[column] === "right" ? ' style="text-align: right"' : "");
  const heads = head.map((cell, column) => `<th scope="col"${aligned(column)}>${escapeText(cell)}</th>`);
  const tableRow = (row: TableRow, index: number) => {
    if (!("heading" in row))
      return `<tr>${row.map((cell, column) => `<td${aligned(column)}>${inline(cell)}</td>`).join("")}</tr>`;
    const heading = `<tr><th scope="rowgroup" colspan="${head.length}">${escapeText(row.heading)}</th></tr>`;
    return index === 0 ? heading : `</tbody>\n<tbody>\n${heading}`;
  };
  return `<div class="wide" tabindex="0" role="region" aria-label="${escapeText(name)}">
<table>
<thead><tr>${heads.join("")}</tr></thead>
<tbody>
${rows.map(tableRow).join("\n")}
</tbody>
</table>
</div>`;
}

/** A line of years; each event is a dot with its name, and the dots of one year are stacked. */
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
  const texts = paragraphs.map(({ ref, number, spans }) => {
    const place = ref ?? number;
    return `<p>${place === undefined ? "" : `<strong>${escapeText(place)}</strong> `}${inline(spans)}</p>`;
  });
  return `<section>\n<p class="head">${escapeText(head)}</p>\n${texts.join("\n")}\n</section>`;
}

function record(fields: readonly Field[]): string {
  const lead = fieldsAt(fields, "margin", "lead").map((spans) => inline(spans.map(unlabeled)));
  const side = fieldsAt(fields, "side").map((spans) => `<span>${inline(spans)}</span>`);
  const body = fieldsAt(fields, "body", "screen").map((spans) => `<p>${inline(spans)}</p>`);
  const notes = fields
    .filter(({ at, spans }) => at === "note" && spans.length > 0)
    .map(({ spans }) => details(spans));
  return `<li><p><strong>${lead.join(" ")}</strong> ${side.join(" ")}</p>${[...body, ...notes].join("")}</li>`;
}

function inline(spans: readonly Span[]): string {
  return spans.map(drawSpan).join("");
}

function drawSpan({ role, text }: Span): string {
  const words = withLanguage(text);
  const basic = basicRole(role);
  switch (basic) {
    case "text":
      return words;
    case "label":
      return `<strong>${words}</strong>`;
    case "match":
      return `<mark>${words}</mark>`;
    case "link":
      return `<a href="${escapeText(text)}">${escapeText(text)}</a>`;
    case "muted":
      return `<small>${words}</small>`;
    case "added":
      return mapTrimmed(text, (changed) => `<ins>${withLanguage(changed)}</ins>`);
    case "removed":
      return mapTrimmed(text, (changed) => `<del>${withLanguage(changed)}</del>`);
    default:
      return unreachable(basic);
  }
}

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々、。・]+/gu;

/** As HTML, with Japanese marked as such for fonts and screen readers. */
function withLanguage(text: string): string {
  return escapeText(text)
    .replace(JAPANESE, (words) => `<span lang="ja">${words}</span>`)
    .replaceAll("\n", "<br>");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}
