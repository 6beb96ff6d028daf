// Document → Markdown (CommonMark with tables).

import {
  type Block,
  type Document,
  type Field,
  fieldsAt,
  mapTrimmed,
  noteSpans,
  type Span,
  type TableBlock,
  unlabeled,
  unreachable,
} from "./document.ts";

export function markdown(document: Document): string {
  return `${document.map(draw).join("\n\n")}\n`;
}

function draw(block: Block): string {
  switch (block.block) {
    case "heading":
      return `${"#".repeat(block.level)} ${inline(block.spans.map(unlabeled))}`;
    case "prose":
      return block.margin ? `**${block.margin}** ${inline(block.spans)}` : inline(block.spans);
    case "note":
      return quoted(noteSpans(block));
    case "aside":
      return quoted(block.spans);
    case "pair":
      return [
        row([block.left.head, block.right.head].map(escapeText)),
        row(["---", "---"]),
        row([block.left, block.right].map((side) => side.paragraphs.map(inline).join("<br><br>"))),
      ].join("\n");
    case "verbatim":
      return `\`\`\`\n${block.text}\n\`\`\``;
    case "axis":
      return block.points.map(({ date, label }) => `- ${date} ${escapeText(label)}`).join("\n");
    case "record":
      return record(block.fields);
    case "table":
      return table(block);
    default:
      return unreachable(block);
  }
}

function quoted(spans: readonly Span[]): string {
  return inline(spans)
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");
}

function record(fields: readonly Field[]): string {
  const lead = fieldsAt(fields, "lead").map((spans) => inline(spans.map(unlabeled)));
  const head = [`**${lead.join(" ")}**`, ...fieldsAt(fields, "side").map(inline)].join(" ");
  return [
    `- ${head}`,
    ...fieldsAt(fields, "body", "screen", "note").map((body) => `  ${inline(body).replaceAll("\n", "\n  ")}`),
  ].join("\n\n");
}

/** A heading across the columns is a row with a bold first cell, since a table in Markdown has no spanning cells. */
function table({ head, align = [], rows }: TableBlock): string {
  return [
    row(head.map(escapeText)),
    row(head.map((_, column) => (align[column] === "right" ? "--:" : "---"))),
    ...rows.map((cells) =>
      row("heading" in cells ? [`**${escapeText(cells.heading)}**`] : cells.map(inline)),
    ),
  ].join("\n");
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/ *\n/g, "<br>")).join(" | ")} |`;
}

function inline(spans: readonly Span[]): string {
  return spans.map(drawSpan).join("").replaceAll("\n", "  \n");
}

function drawSpan({ role, text }: Span): string {
  const around = (start: string, end = start) => mapTrimmed(text, (words) => start + escapeText(words) + end);
  switch (role) {
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
      return unreachable(role);
  }
}

/** Characters that Markdown would act on: a bracket only before a link, & before an entity, ~ before another ~. */
const SIGNS = /[\\`*_<>#|]|\](?=[([:])|&(?=#?\w+;)|~(?=~)/g;

function escapeText(text: string): string {
  return text.replace(SIGNS, "\\$&");
}
