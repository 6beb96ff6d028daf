// Document → Markdown (CommonMark with tables).

import {
  type Block,
  basicRole,
  type Document,
  type Field,
  mapTrimmed,
  noteSpans,
  type PairParagraph,
  type RecordBlock,
  type Span,
  type TableBlock,
  tallyText,
  unlabeled,
  unreachable,
} from "./document.ts";

/** Opens with a heading: the document's own, or else the title. Neighboring records are one table. */
export function markdown(document: Document, title: string): string {
  const [first] = document;
  const isHeaded = first?.block === "heading" && (!first.isAside || first.level === 1);
  const drawn = isHeaded ? [] : [`# ${escapeText(title)}`];
  for (let at = 0; at < document.length; at++) {
    const records: (readonly Field[])[] = [];
    for (let block = document[at]; block?.block === "record"; block = document[++at])
      records.push(block.fields);
    if (records.length > 0) drawn.push(recordTable(records));
    const block = document[at];
    if (block && block.block !== "record") drawn.push(draw(block));
  }
  return `${drawn.join("\n\n")}\n`;
}

function draw(block: Exclude<Block, RecordBlock>): string {
  switch (block.block) {
    case "heading":
      return `${"#".repeat(block.level)} ${inline(block.spans.map(unlabeled))}`;
    case "prose":
      return block.margin ? `**${block.margin}** ${inline(block.spans)}` : inline(block.spans);
    case "note":
      return quoted(noteSpans(block));
    case "term":
      return `**${escapeText(block.term)}:** ${inline(block.spans)}`;
    case "aside":
      return quoted(block.spans);
    case "tally":
      return escapeText(tallyText(block));
    case "pair":
      return [
        row([block.left.head, block.right.head].map(escapeText)),
        row(["---", "---"]),
        row([block.left, block.right].map((side) => side.paragraphs.map(pairParagraph).join("<br><br>"))),
      ].join("\n");
    case "verbatim":
      return `\`\`\`\n${block.text}\n\`\`\``;
    case "axis":
      return rows(
        ["Date", "Event"],
        block.points.map(({ date, label }) => [date, escapeText(label)]),
      );
    case "table":
      return table(block);
    default:
      return unreachable(block);
  }
}

function pairParagraph({ ref, number, spans }: PairParagraph): string {
  const place = ref ?? number;
  return (place === undefined ? "" : `**${escapeText(place)}** `) + inline(spans);
}

function quoted(spans: readonly Span[]): string {
  return inline(spans)
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");
}

/** What people read of each record, in a row; columns that are empty in every record are left out. */
function recordTable(records: readonly (readonly Field[])[]): string {
  const shown = records.map((fields) => fields.filter(({ at }) => at !== "data"));
  const columns = shown[0]!.flatMap(({ name }, column) =>
    shown.some((fields) => fields[column]!.spans.length > 0) ? [{ name, column }] : [],
  );
  return rows(
    columns.map(({ name }) => name[0]!.toUpperCase() + name.slice(1)),
    shown.map((fields) =>
      columns.map(({ column }) => inline(fields[column]!.shown ?? fields[column]!.spans)),
    ),
  );
}

function rows(head: readonly string[], cells: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => "---")), ...cells.map(row)].join("\n");
}

/** A heading across the columns is a row with a bold first cell, since a table in Markdown has no spanning cells. */
function table({ head, align = [], rows }: TableBlock): string {
  return [
    row(head.map(escapeText)),
    row(head.map((_, column) => (align[column] === "right" ? "--:" : "---"))),
    ...rows.map((cells) =>
      row(
        "heading" in cells ? head.map((_, at) => (at === 0 ? strong(cells.heading) : "")) : cells.map(inline),
      ),
    ),
  ].join("\n");
}

function strong(words: string): string {
  return `**${escapeText(words)}**`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/ *\n/g, "<br>")).join(" | ")} |`;
}

function inline(spans: readonly Span[]): string {
  return spans.map(drawSpan).join("").replaceAll("\n", "  \n");
}

function drawSpan({ role, text }: Span): string {
  const around = (start: string, end = start) => mapTrimmed(text, (words) => start + escapeText(words) + end);
  const basic = basicRole(role);
  switch (basic) {
    case "text":
    case "muted":
      return escapeText(text);
    case "label":
    case "match":
      return around("**");
    case "link":
      return `<${text.replace(/[<> ]/g, encodeURIComponent)}>`;
    case "added":
      return around("<ins>", "</ins>");
    case "removed":
      return around("<del>", "</del>");
    default:
      return unreachable(basic);
  }
}

/** Characters that Markdown would act on: a bracket only before a link, & before an entity, ~ before another ~. */
const SIGNS = /[\\`*_<>#|]|\](?=[([:])|&(?=#?\w+;)|~(?=~)/g;

function escapeText(text: string): string {
  return text.replace(SIGNS, "\\$&");
}
