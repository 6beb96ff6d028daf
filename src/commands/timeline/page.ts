// The page of `anpo timeline`.

import { type Block, type Document, text } from "../../render/document.ts";
import { eventPoint, eventRecord } from "../../render/edition/event.ts";
import type { TimelineResult } from "./result.ts";

interface TimelineView {
  isTable: boolean;
  isWebPage: boolean;
  options: { chart: boolean; disputed: boolean; notes: boolean };
}

export function timelinePage(
  { events, throughout }: TimelineResult,
  { isTable, isWebPage, options }: TimelineView,
): Document {
  if (events.length === 0) return [];
  const view = { showsNotes: isWebPage || options.notes, showsErrors: options.disputed, hasDays: isTable };
  const within = events.filter(({ ref }) => !throughout.includes(ref));
  const longer = events.filter(({ ref }) => throughout.includes(ref));
  const blocksOf = (some: typeof events): Block[] =>
    options.chart && !isTable && !isWebPage
      ? some.length > 0
        ? [{ block: "axis", points: some.map(eventPoint) }]
        : []
      : some.map((event) => eventRecord(event, view));
  return [
    ...(isWebPage ? [{ block: "axis", points: events.map(eventPoint) } as const] : []),
    ...blocksOf(within),
    ...(longer.length > 0 ? [THROUGHOUT, ...blocksOf(longer)] : []),
  ];
}

const THROUGHOUT: Block = { block: "heading", level: 2, isAside: true, spans: [text("Throughout")] };
