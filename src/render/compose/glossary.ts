// Entries → a list by kind, or each in full.

import type { GlossaryResult } from "../../core/results.ts";
import type { Entry } from "../../model.ts";
import { type Block, type Document, muted, text } from "../document.ts";
import { composeEntry } from "./entry.ts";

export function composeGlossary({ term, entries }: GlossaryResult): Document {
  return term === null ? entries.map(listed) : entries.flatMap(composeEntry);
}

function listed({ ref, kind, name, japanese }: Entry): Block {
  return {
    block: "record",
    fields: [
      { name: "ref", at: "data", spans: [text(ref)] },
      { name: "kind", at: "data", spans: [text(kind)] },
      { name: "name", at: "lead", spans: [text(name)] },
      { name: "japanese", at: "side", spans: japanese[0] ? [text(japanese[0])] : [] },
      { name: "shown", at: "screen", spans: [muted(`${kind}, ${ref}`)] },
    ],
  };
}
