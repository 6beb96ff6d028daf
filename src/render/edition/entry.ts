// An entry of the glossary → blocks.

import type { Entry } from "../../treaty/model.ts";
import { type Block, label, muted, refSpan, span, text } from "../document.ts";
import { sourceNote } from "./note.ts";
import { type SourceNames, sourceList } from "./sourceList.ts";

/** The entry in full, with its note on sources if that is wanted. */
export function entryBlocks(entry: Entry, showsNotes: boolean, names?: SourceNames): Block[] {
  const { ref, kind, name, japanese, romanized, aliases, citations, refs, sources } = entry;
  const prose = (words: string): Block => ({ block: "prose", margin: null, spans: [text(words)] });
  const term = (name: string, values: readonly string[], separator = ", "): Block[] =>
    values.length > 0 ? [{ block: "term", term: name, spans: [muted(values.join(separator))] }] : [];
  return [
    {
      block: "heading",
      level: 2,
      ref,
      spans: [label(name), muted(" ("), span("kind", kind), muted(", "), refSpan(ref), muted(")")],
    },
    prose(entry.text),
    ...term("In Japanese", [...japanese, ...romanized]),
    ...term("Citation", citations, "; "),
    ...term("Also", aliases),
    ...term("See", refs),
    ...term("Sources", [sourceList(sources, names)]),
    ...sourceNote(entry.note, showsNotes),
  ];
}
