// The page of `anpo sources`: a list, or sources in full, or the corrections.

import { type Block, type Document, type Field, label, muted, text } from "../../render/document.ts";
import { onOneLine } from "../../render/edition/onOneLine.ts";
import type { Source } from "../../treaty/model.ts";
import type { Correction, SourcesResult } from "./result.ts";

export function sourcesPage(
  { source, sources, corrections }: SourcesResult,
  { isTable }: { isTable: boolean },
): Document {
  if (corrections.length > 0) return corrections.map(correctionRecord);
  return source === null || isTable ? sources.map(listRecord) : sources.flatMap(sourceBlocks);
}

function listRecord({ id, kind, short, title, description }: Source): Block {
  return {
    block: "record",
    fields: [
      { name: "id", at: "lead", spans: [label(id)] },
      { name: "kind", at: "data", spans: [text(kind)] },
      { name: "short", at: "side", spans: [text(short)] },
      { name: "title", at: "data", spans: [text(title)] },
      { name: "description", at: "body", spans: [text(description)] },
    ],
  };
}

function sourceBlocks({ id, kind, title, description, taken, lacks, faults, rights }: Source): Block[] {
  const prose = (name: string, words: string): Block => ({
    block: "prose",
    margin: null,
    spans: [label(`${name}: `), text(words)],
  });
  return [
    { block: "heading", level: 2, spans: [label(title), muted(` ${kind}, ${id}`)] },
    { block: "prose", margin: null, spans: [text(description)] },
    prose("Taken", taken),
    ...lacks.map((words) => prose("Lacks", words)),
    ...faults.map((words) => prose("Fault", words)),
    prose("Rights", rights),
  ];
}

function correctionRecord({ ref, witness, before, after, reason, ...correction }: Correction): Block {
  const data = (name: string, value: string): Field => ({ name, at: "data", spans: [text(value)] });
  return {
    block: "record",
    fields: [
      { name: "ref", at: "lead", spans: [label(ref)] },
      data("class", correction.class),
      data("before", onOneLine(before)),
      data("after", onOneLine(after)),
      data("witness", witness),
      {
        name: "change",
        at: "screen",
        spans: [text(`${onOneLine(before)} → ${onOneLine(after)}`), muted(`  ${witness}`)],
      },
      { name: "reason", at: "body", spans: [text(reason)] },
    ],
  };
}
