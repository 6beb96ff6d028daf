// A note on sources → a block.

import { type NoteBlock, text } from "../document.ts";

/** Nothing if there is no note, or if notes are not wanted. */
export function sourceNote(note: string | null, isWanted: boolean): NoteBlock[] {
  return note !== null && isWanted ? [{ block: "note", isCollapsible: true, spans: [text(note)] }] : [];
}
