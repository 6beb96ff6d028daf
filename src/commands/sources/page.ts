// The page of `anpo sources`: a list, or sources in full, or the corrections.

import { type Block, type Document, type Field, label, link, muted, text } from "../../render/document.ts";
import { dateField } from "../../render/edition/dateField.ts";
import { onOneLine } from "../../render/edition/onOneLine.ts";
import type { Source } from "../../treaty/model.ts";
import type { Correction, SourcesResult } from "./result.ts";

export function sourcesPage(
  { source, sources, corrections }: SourcesResult,
  { isTable }: { isTable: boolean },
): Document {
  if (corrections.length > 0) return corrections.map(correctionRecord);
  const isDocument = source?.includes(":") ?? false;
  if (isDocument && isTable) return sources.flatMap(documentRecords);
  if (isDocument) return sources.flatMap((one) => [...documentRecords(one), ...sourceBlocks(one)]);
  if (source === null || isTable) return sources.map(listRecord);
  return sources.flatMap((one) => [...sourceBlocks(one), ...documentRecords(one)]);
}

function listRecord({ id, kind, short, title, description, url }: Source): Block {
  return {
    block: "record",
    fields: [
      { name: "id", at: "lead", spans: [label(id)] },
      { name: "kind", at: "data", spans: [text(kind)] },
      { name: "short", at: "side", spans: [text(short)] },
      { name: "title", at: "data", spans: [text(title)] },
      { name: "description", at: "body", spans: [text(description)] },
      { name: "url", at: "data", spans: url === null ? [] : [link(url)] },
    ],
  };
}

function sourceBlocks(source: Source): Block[] {
  const { id, kind, title, url, description, taken, lacks, faults, rights } = source;
  const address: Block[] = url === null ? [] : [{ block: "prose", margin: null, spans: [link(url)] }];
  const prose = (name: string, words: string): Block => ({
    block: "prose",
    margin: null,
    spans: [label(`${name}: `), text(words)],
  });
  return [
    { block: "heading", level: 2, spans: [label(title), muted(` (${kind}, ${id})`)] },
    { block: "prose", margin: null, spans: [text(description)] },
    ...address,
    prose("Used for", taken),
    ...lacks.map((words) => prose("Gap", words)),
    ...faults.map((words) => prose("Error", words)),
    prose("Rights", rights),
  ];
}

/** The documents that are cited, each with title, date and address. */
function documentRecords({ id, documents }: Source): Block[] {
  return documents.map(({ locator, title, date, url }) => ({
    block: "record",
    fields: [
      { name: "id", at: "lead", spans: [text(`${id}:${locator}`)] },
      { name: "title", at: "body", spans: [text(title)] },
      dateField("side", date),
      { name: "url", at: "body", spans: url === null ? [] : [link(url)] },
    ],
  }));
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
