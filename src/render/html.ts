// Document → an HTML page in one file, without scripts or requests.

import type { Treaty } from "../treaty/model.ts";
import {
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
import { axisSvg } from "./htmlAxis.ts";
import { pageFoot, STYLE } from "./htmlStyle.ts";
import { escapeText, withLanguage } from "./htmlText.ts";
import { legislationElement } from "./legislation.ts";

/** What a page says about itself. */
export interface PageInfo {
  /** The title of a page whose document has no title of its own. */
  title: string;
  /** Where the texts come from, and the date of the edition. */
  sourceLine: string;
  /** The treaties that the page shows. */
  treaties: readonly Treaty[];
}

export function html(document: Document, { title, sourceLine, treaties }: PageInfo): string {
  const titles = document.filter((block) => block.block === "heading" && !block.isAside) as HeadingBlock[];
  const main = titles.filter(({ level }) => level === 1);
  const [named] = main.length === 1 ? main : titles.length === 1 ? titles : [];
  const own = named ? textOf(named) : title;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(own)}</title>
<style>${STYLE}${pageFoot(sourceLine)}</style>
${treaties.length > 0 ? `${legislationElement(treaties)}\n` : ""}</head>
<body>
<main>
${main.length > 0 ? "" : `<h1>${withLanguage(title)}</h1>\n`}${blocksHtml(document)}
</main>
<footer>${escapeText(sourceLine)}</footer>
</body>
</html>
`;
}

/** The text of a heading, without remarks. */
/** Of the heading of a record, its name. */
function textOf({ spans }: HeadingBlock): string {
  const names = spans.filter(({ role }) => role === "label");
  const words = names.length > 0 ? names : spans.filter(({ role }) => role !== "muted");
  return (words.length > 0 ? words : spans).map(({ text }) => text).join("");
}

/** The blocks as elements. Every reference to something among them, or that `isElsewhere` knows, is a link. */
export function blocksHtml(document: Document, isElsewhere: (id: string) => boolean = () => false): string {
  const ids = new Set(document.flatMap(idsIn));
  const drawer = new Drawer(ids, isElsewhere);
  const drawn: string[] = [];
  for (let at = 0; at < document.length; at++) {
    const records: string[] = [];
    for (let block = document[at]; block?.block === "record"; block = document[++at])
      records.push(drawer.record(block));
    if (records.length > 0) drawn.push(`<ol class="records">\n${records.join("\n")}\n</ol>`);
    const block = document[at];
    if (block && block.block !== "record") drawn.push(drawer.block(block));
  }
  return drawn.join("\n");
}

export function spansHtml(spans: readonly Span[]): string {
  return new Drawer(new Set(), () => false).inline(spans);
}

/** The references that the elements of a block can be reached by. */
function idsIn(block: Block): string[] {
  if (block.block === "heading" || block.block === "prose") return block.ref === undefined ? [] : [block.ref];
  if (block.block === "record") return [idOfRecord(block) ?? []].flat();
  if (block.block === "pair") return [...(block.left.refs ?? []), ...(block.right.refs ?? [])];
  if (block.block === "table") return block.rows.flatMap((row) => idOfRow(row) ?? []);
  return [];
}

function idOfRecord({ fields: [first] }: RecordBlock): string | undefined {
  return first?.name === "ref" || first?.name === "id" ? first.spans[0]?.text : undefined;
}

function idOfRow(row: TableRow): string | undefined {
  const id = "heading" in row ? undefined : row[0]?.[0]?.text;
  return id && /^\d{4}:\S+$/.test(id) ? id : undefined;
}

/** A reference, or the id of a source or of a document. A plain word or year is not taken for one. */
const REFERENCE = /(?<![\w:-])\w+(?:[:.-][\w-]+)+/g;

class Drawer {
  /** The ids that no element has yet: an id that comes twice belongs to the first. */
  private readonly free: Set<string>;

  constructor(
    private readonly ids: ReadonlySet<string>,
    private readonly isElsewhere: (id: string) => boolean,
  ) {
    this.free = new Set(ids);
  }

  block(block: Exclude<Block, RecordBlock>): string {
    switch (block.block) {
      case "heading":
        return `<h${block.level}${this.id(block.ref)}>${this.inline(block.spans.map(unlabeled))}</h${block.level}>`;
      case "prose": {
        const number = block.margin ? `${this.number(block.margin, block.ref)} ` : "";
        const name = block.margin === null ? "" : ' class="text"';
        return `<p${name}${this.id(block.ref)}>${number}${this.inline(block.spans)}</p>`;
      }
      case "note":
        if (block.isCollapsible) return this.details(block.spans);
        return `<p class="note">${this.inline(block.spans)}</p>`;
      case "aside":
        return `<p class="note">${this.inline(block.spans)}</p>`;
      case "term":
        return `<p class="note"><strong>${escapeText(block.term)}:</strong> ${this.inline(block.spans)}</p>`;
      case "tally":
        return `<p>${escapeText(tallyText(block))}</p>`;
      case "verbatim":
        return `<pre tabindex="0">${escapeText(block.text)}</pre>`;
      case "axis":
        return axisSvg(block);
      case "pair":
        return `<div class="pair">\n${this.pairSide(block.left)}\n${this.pairSide(block.right)}\n</div>`;
      case "table":
        return this.table(block);
      default:
        return unreachable(block);
    }
  }

  record(block: RecordBlock): string {
    const { fields } = block;
    const lead = fieldsAt(fields, "margin", "lead").map((spans) => this.inline(spans.map(unlabeled)));
    const side = fieldsAt(fields, "side").map((spans) => `<span>${this.inline(spans)}</span>`);
    const body = fieldsAt(fields, "body", "screen").map((spans) => `<p>${this.inline(spans)}</p>`);
    const notes = fields
      .filter(({ at, spans }: Field) => at === "note" && spans.length > 0)
      .map(({ spans }) => this.details(spans));
    return `<li${this.id(idOfRecord(block))}><p><strong>${lead.join(" ")}</strong> ${side.join(" ")}</p>${[...body, ...notes].join("")}</li>`;
  }

  private id(id: string | undefined): string {
    return id !== undefined && this.free.delete(id) ? ` id="${escapeText(id)}"` : "";
  }

  /** The number of a paragraph, which is also a link to the paragraph. */
  private number(number: string, ref: string | undefined): string {
    if (ref === undefined) return `<span class="number">${escapeText(number)}</span>`;
    return `<a class="number" href="#${escapeText(ref)}">${escapeText(number)}</a>`;
  }

  private details(spans: readonly Span[]): string {
    return `<details class="note"><summary>${NOTE_TITLE}</summary><p>${this.inline(spans)}</p></details>`;
  }

  /** On a narrow screen each cell is a line, with the name of its column. */
  private table({ head, align = [], rows }: TableBlock): string {
    const aligned = (column: number) => (align[column] === "right" ? ' class="right"' : "");
    const heads = head.map((cell, column) => `<th scope="col"${aligned(column)}>${escapeText(cell)}</th>`);
    const tableRow = (row: TableRow, index: number) => {
      if (!("heading" in row)) {
        const cells = row.map(
          (cell, column) =>
            `<td data-head="${escapeText(head[column]!)}"${aligned(column)}>${this.inline(cell)}</td>`,
        );
        return `<tr${this.id(idOfRow(row))}>${cells.join("")}</tr>`;
      }
      const heading = `<tr><th scope="rowgroup" colspan="${head.length}">${escapeText(row.heading)}</th></tr>`;
      return index === 0 ? heading : `</tbody>\n<tbody>\n${heading}`;
    };
    return `<table>
<thead><tr>${heads.join("")}</tr></thead>
<tbody>
${rows.map(tableRow).join("\n")}
</tbody>
</table>`;
  }

  private pairSide({ head, refs, paragraphs }: PairSide): string {
    const texts = paragraphs.map(({ ref, number, spans }, at) => {
      const id = refs?.[at];
      const place = ref ?? number;
      const margin = place === undefined ? "" : `${this.number(place, id)} `;
      return `<p class="text"${this.id(id)}>${ref ? `<strong>${this.linked(ref)}</strong> ` : margin}${this.inline(spans)}</p>`;
    });
    return `<section>\n<p class="head">${this.linked(head)}</p>\n${texts.join("\n")}\n</section>`;
  }

  inline(spans: readonly Span[]): string {
    return spans.map((span) => this.span(span)).join("");
  }

  private span({ role, text }: Span): string {
    const basic = basicRole(role);
    switch (basic) {
      case "text":
        return this.linked(text);
      case "label":
        return `<strong>${this.linked(text)}</strong>`;
      case "match":
        return `<mark>${withLanguage(text)}</mark>`;
      case "link":
        return `<a href="${escapeText(text)}">${escapeText(text)}</a>`;
      case "muted":
        return `<small>${this.linked(text)}</small>`;
      case "added":
        return mapTrimmed(text, (changed) => `<ins>${withLanguage(changed)}</ins>`);
      case "removed":
        return mapTrimmed(text, (changed) => `<del>${withLanguage(changed)}</del>`);
      default:
        return unreachable(basic);
    }
  }

  private linked(text: string): string {
    const isKnown = (id: string) => this.ids.has(id) || this.isElsewhere(id);
    let at = 0;
    const pieces: string[] = [];
    for (const { 0: id, index } of text.matchAll(REFERENCE)) {
      if (!isKnown(id)) continue;
      pieces.push(withLanguage(text.slice(at, index)), `<a href="#${escapeText(id)}">${escapeText(id)}</a>`);
      at = index + id.length;
    }
    return [...pieces, withLanguage(text.slice(at))].join("");
  }
}
