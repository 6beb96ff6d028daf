// The page of `anpo sources`: a list, or sources in full, or the corrections.

import {
  type Block,
  type Document,
  type Field,
  label,
  link,
  muted,
  refSpan,
  span,
  type TableRow,
  text,
} from "../../render/document.ts";
import { dateField } from "../../render/edition/dateField.ts";
import { onOneLine } from "../../render/edition/onOneLine.ts";
import type { Source } from "../../treaty/model.ts";
import type { Correction, SourcesResult } from "./result.ts";

export function sourcesPage(
  { source, sources, corrections }: SourcesResult,
  { isForPrograms, isTable }: { isForPrograms: boolean; isTable: boolean },
): Document {
  if (corrections.length > 0)
    return isForPrograms ? corrections.map(correctionRecord) : [correctionTable(corrections)];
  const isDocument = source?.includes(":") ?? false;
  if (isDocument && isTable) return sources.flatMap(documentRecords);
  if (isDocument) return sources.flatMap((one) => [...documentRecords(one), ...sourceBlocks(one)]);
  if (source === null && !isForPrograms) return [sourceTable(sources)];
  if (source === null || isTable) return sources.map(listRecord);
  return sources.flatMap((one) => [...sourceBlocks(one), ...documentRecords(one)]);
}

const KIND_NAMES: Record<Source["kind"], string> = {
  witness: "Copies of the treaties",
  treaty: "The treaties themselves",
  record: "Records and official documents",
  account: "Accounts of the history",
  unread: "No document",
};

function sourceTable(sources: readonly Source[]): Block {
  const rows = Object.entries(KIND_NAMES).flatMap(([kind, heading]): TableRow[] => {
    const own = sources.filter((one) => one.kind === kind);
    const cells = own.map(({ id, short, description }) => [
      [refSpan(id)],
      [label(short), text(`. ${description}`)],
    ]);
    return own.length > 0 ? [{ heading }, ...cells] : [];
  });
  return { block: "table", head: ["Id", "Source"], main: { column: 1, share: 0.6 }, isSpaced: true, rows };
}

/** By copy; every copy is of one treaty, which is named once. */
function correctionTable(corrections: readonly Correction[]): Block {
  const rows = [...new Set(corrections.map(({ witness }) => witness))].flatMap((witness): TableRow[] => {
    const own = corrections.filter((one) => one.witness === witness);
    const cells = own.map(({ ref, before, after, reason }) => [
      [refSpan(ref.slice(ref.indexOf(":") + 1))],
      [text(onOneLine(before)), muted(" → "), label(onOneLine(after))],
      [text(reason)],
    ]);
    return [{ heading: `${own[0]!.ref.split(":")[0]}, copy ${witness}` }, ...cells];
  });
  return {
    block: "table",
    head: ["Passage", "Correction", "Reason"],
    main: { column: 2, share: 0.5 },
    isSpaced: true,
    rows,
  };
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
  const term = (name: string, words: string): Block => ({ block: "term", term: name, spans: [text(words)] });
  return [
    {
      block: "heading",
      level: 2,
      ref: id,
      spans: [label(title), muted(" ("), span("kind", kind), muted(", "), refSpan(id), muted(")")],
    },
    { block: "prose", margin: null, spans: [text(description)] },
    ...address,
    term("Used for", taken),
    ...lacks.map((words) => term("Gap", words)),
    ...faults.map((words) => term("Caution", words)),
    term("Rights", rights),
  ];
}

/** The documents that are cited, each with title, date and address. */
function documentRecords({ id, documents }: Source): Block[] {
  return documents.map(({ locator, title, date, url }) => ({
    block: "record",
    fields: [
      { name: "id", at: "side", spans: [refSpan(`${id}:${locator}`)] },
      { name: "title", at: "lead", spans: [text(title)] },
      dateField("body", date),
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
      { name: "reason", at: "body", spans: [text(reason)] },
    ],
  };
}
