// Entries → a list by kind, or each in full.

import type { GlossaryResult } from "../../core/results.ts";
import type { Entry } from "../../model.ts";
import { type Block, type Document, muted, text } from "../document.ts";
import type { View } from "../view.ts";
import { composeEntry } from "./entry.ts";

export function composeGlossary({ term, entries }: GlossaryResult, { summary }: View): Document {
  if (term !== null && !summary) return entries.flatMap(composeEntry);
  return entries.map((entry) => listed(entry, term !== null));
}

/** The list is one of names; what was asked for has its text. */
function listed({ ref, kind, name, japanese, ...entry }: Entry, hasText: boolean): Block {
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
