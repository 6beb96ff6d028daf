// An entry of the glossary → blocks.

import type { Entry } from "../../treaty/model.ts";
import { type Block, label, muted, text } from "../document.ts";
import { sourceNote } from "./note.ts";
import { sourceList } from "./sourceList.ts";

/** The entry in full, with its note on sources if that is wanted. */
export function entryBlocks(entry: Entry, showsNotes: boolean): Block[] {
  const { ref, kind, name, japanese, romanized, aliases, citations, refs, sources } = entry;
  const prose = (words: string): Block => ({ block: "prose", margin: null, spans: [text(words)] });
  const note = (title: string, values: readonly string[], separator = ", "): Block[] =>
    values.length > 0 ? [{ block: "note", spans: [text(`${title}: ${values.join(separator)}`)] }] : [];
  const otherNames = [...japanese, ...romanized].join(", ");
  return [
    { block: "heading", level: 2, spans: [label(name), muted(` (${kind}, ${ref})`)] },
    ...(otherNames ? [prose(otherNames)] : []),
    prose(entry.text),
    ...note("Citation", citations, "; "),
    ...note("Also", aliases),
    ...note("See", refs),
    ...note("Sources", [sourceList(sources)]),
    ...sourceNote(entry.note, showsNotes),
  ];
}
