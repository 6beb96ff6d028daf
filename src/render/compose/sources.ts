// Sources → a list, or each in full; corrections → a list.

import type { Correction, SourcesResult } from "../../core/results.ts";
import type { Source } from "../../model.ts";
import { type Block, type Document, type Field, label, muted, text } from "../document.ts";
import type { View } from "../view.ts";
import { inLine } from "./reading.ts";

export function composeSources({ source, sources, corrections }: SourcesResult, { summary }: View): Document {
  if (corrections.length > 0) return corrections.map(composeCorrection);
  return source === null || summary ? sources.map(listed) : sources.flatMap(composeSource);
}

function listed({ id, kind, short, title, description }: Source): Block {
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

function composeSource({ id, kind, title, description, taken, lacks, faults, rights }: Source): Block[] {
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

function composeCorrection({ ref, witness, before, after, reason, ...correction }: Correction): Block {
  const data = (name: string, value: string): Field => ({ name, at: "data", spans: [text(value)] });
  return {
    block: "record",
    fields: [
      { name: "ref", at: "lead", spans: [label(ref)] },
      data("class", correction.class),
      data("before", inLine(before)),
      data("after", inLine(after)),
      data("witness", witness),
      {
        name: "change",
        at: "screen",
        spans: [text(`${inLine(before)} → ${inLine(after)}`), muted(`  ${witness}`)],
      },
      { name: "reason", at: "body", spans: [text(reason)] },
    ],
  };
}
