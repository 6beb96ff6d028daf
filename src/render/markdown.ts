// Document → Markdown (CommonMark with tables).

import {
  apart,
  type Block,
  type Document,
  type Field,
  fieldsAt,
  type Span,
  unknown,
  unmarked,
} from "./document.ts";

export function markdown(document: Document): string {
  return `${document.map(draw).join("\n\n")}\n`;
}

function draw(block: Block): string {
  switch (block.block) {
    case "heading":
      return `${"#".repeat(block.level)} ${inline(block.spans.map(unmarked))}`;
    case "prose":
      return block.margin ? `**${block.margin}** ${inline(block.spans)}` : inline(block.spans);
    case "note":
    case "aside":
      return inline(block.spans)
        .split("\n")
        .map((line) => `> ${line}`)
        .join("\n");
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
      return [
        row(block.head.map(escapeText)),
        row(block.head.map(() => "---")),
        ...block.rows.map((cells) => row(cells.map(inline))),
      ].join("\n");
    default:
      return unknown(block);
  }
}

function record(fields: readonly Field[]): string {
  const lead = fieldsAt(fields, "lead").map((spans) => inline(spans.map(unmarked)));
  const head = [`**${lead.join(" ")}**`, ...fieldsAt(fields, "side").map(inline)].join(" ");
  return [
    `- ${head}`,
    ...fieldsAt(fields, "body", "screen").map((body) => `  ${inline(body).replaceAll("\n", "\n  ")}`),
  ].join("\n\n");
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/ *\n/g, "<br>")).join(" | ")} |`;
}

function inline(spans: readonly Span[]): string {
  return spans.map(drawSpan).join("").replaceAll("\n", "  \n");
}

function drawSpan({ role, text }: Span): string {
  const around = (start: string, end = start) => apart(text, (words) => start + escapeText(words) + end);
  switch (role) {
    case "text":
    case "muted":
      return escapeText(text);
    case "label":
    case "match":
      return around("**");
    case "added":
      return around("<ins>", "</ins>");
    case "removed":
      return around("<del>", "</del>");
    default:
      return unknown(role);
  }
}

/** What would be a mark of Markdown: a bracket only where a link could follow it, & and ~ where they open something. */
const SIGNS = /[\\`*_<>#|]|\](?=[([:])|&(?=#?\w+;)|~(?=~)/g;

function escapeText(text: string): string {
  return text.replace(SIGNS, "\\$&");
}
