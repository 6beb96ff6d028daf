// The page of `anpo glossary`: a list by kind, or entries in full.

import { type Block, type Document, type Field, type TableRow, text } from "../../render/document.ts";
import { entryBlocks } from "../../render/edition/entry.ts";
import { idsOfSources, type SourceNames } from "../../render/edition/sourceList.ts";
import type { Entry } from "../../treaty/model.ts";
import type { GlossaryResult } from "./result.ts";

interface GlossaryView {
  isForPrograms: boolean;
  isOnTerminal: boolean;
  isTable: boolean;
  isWebPage: boolean;
  options: { notes: boolean };
  sourceNames?: SourceNames;
}

export function glossaryPage(
  { term, entries }: GlossaryResult,
  { isForPrograms, isOnTerminal, isTable, isWebPage, options, sourceNames }: GlossaryView,
): Document {
  const showsNotes = isWebPage || options.notes;
  const isList = term === null || (!isForPrograms && entries.length > MOST_IN_FULL);
  const names = options.notes || entries.length === 0 ? undefined : sourceNames;
  if (!isList && !isTable)
    return [
      ...entries.flatMap((entry) => entryBlocks(entry, showsNotes, names)),
      ...(isOnTerminal ? idsOfSources(names) : []),
    ];
  if (!isForPrograms) return [nameTable(entries)];
  const view = { isTable, hasText: term !== null || isTable, showsNotes: options.notes };
  return entries.map((entry) => listRecord(entry, view));
}

/** For people, more entries than these are a list. */
const MOST_IN_FULL = 8;

const KIND_NAMES: Record<Entry["kind"], string> = {
  ...{ term: "Terms", person: "People", place: "Places", instrument: "Documents" },
  ...{ topic: "Topics", question: "Questions" },
};

/** The names by kind: each is enough to ask for its entry. */
function nameTable(entries: readonly Entry[]): Block {
  const rows = Object.entries(KIND_NAMES).flatMap(([kind, heading]): TableRow[] => {
    const some = entries.filter((entry) => entry.kind === kind);
    const own = kind === "person" ? some.toSorted(byFamilyName) : some;
    const names = own.map(({ name, japanese }) => [[text(name)], japanese.slice(0, 1).map(text)]);
    return own.length > 0 ? [{ heading: `${heading} (${own.length})` }, ...names] : [];
  });
  return { block: "table", head: ["Name", "Japanese"], main: { column: 0, share: 0.6 }, rows };
}

function byFamilyName({ name: one }: Entry, { name: other }: Entry): number {
  return familyNameFirst(one).localeCompare(familyNameFirst(other));
}

/** "MacArthur Douglas" for “Douglas MacArthur II”. */
function familyNameFirst(name: string): string {
  return name.replace(/^(.+?) (\S+?)(?: II)?$/, "$2 $1");
}

/** The whole list has names only; entries that were asked for also have their text. */
function listRecord(entry: Entry, view: { isTable: boolean; hasText: boolean; showsNotes: boolean }): Block {
  const { ref, kind, name, japanese, note } = entry;
  const names = view.isTable ? japanese.join(" ") : (japanese[0] ?? "");
  const body: Field = { name: "text", at: "body", spans: [text(entry.text)] };
  const noteField: Field = { name: "note", at: "note", spans: note === null ? [] : [text(note)] };
  return {
    block: "record",
    fields: [
      { name: "ref", at: "data", spans: [text(ref)] },
      { name: "kind", at: "data", spans: [text(kind)] },
      { name: "name", at: "lead", spans: [text(name)] },
      { name: "japanese", at: "side", spans: names === "" ? [] : [text(names)] },
      ...(view.hasText ? [body] : []),
      ...(view.showsNotes ? [noteField] : []),
    ],
  };
}
