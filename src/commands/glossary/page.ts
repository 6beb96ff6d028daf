// The page of `anpo glossary`: a list by kind, or entries in full.

import { type Block, type Document, muted, text } from "../../render/document.ts";
import { entryBlocks } from "../../render/edition/entry.ts";
import type { Entry } from "../../treaty/model.ts";
import type { GlossaryResult } from "./result.ts";

export function glossaryPage({ term, entries }: GlossaryResult, { isTable }: { isTable: boolean }): Document {
  if (term !== null && !isTable) return entries.flatMap(entryBlocks);
  return entries.map((entry) => listRecord(entry, term !== null));
}

/** The whole list has names only; entries that were asked for also have their text. */
function listRecord({ ref, kind, name, japanese, ...entry }: Entry, hasText: boolean): Block {
  return {
    block: "record",
    fields: [
      { name: "ref", at: "data", spans: [text(ref)] },
      { name: "kind", at: "data", spans: [text(kind)] },
      { name: "name", at: "lead", spans: [text(name)] },
      { name: "japanese", at: "side", spans: japanese[0] ? [text(japanese[0])] : [] },
      ...(hasText ? [{ name: "text", at: "body" as const, spans: [text(entry.text)] }] : []),
      { name: "shown", at: "screen", spans: [muted(`${kind}, ${ref}`)] },
    ],
  };
}
