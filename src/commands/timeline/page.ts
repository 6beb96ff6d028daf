// The page of `anpo timeline`.

import type { Document } from "../../render/document.ts";
import { disputeLine, eventRecord } from "../../render/edition/event.ts";
import type { TimelineResult } from "./result.ts";

interface TimelineView {
  isTable: boolean;
  isWebPage: boolean;
  options: { chart: boolean };
}

export function timelinePage(
  { events }: TimelineResult,
  { isTable, isWebPage, options }: TimelineView,
): Document {
  if (events.length === 0) return [];
  const records = events.map(eventRecord);
  const showsChart = isWebPage || (options.chart && !isTable);
  if (!showsChart) return records;
  const points = events.map((event) => ({
    date: event.date,
    label: `${event.title}${event.end ? `, until ${event.end}` : ""}${disputeLine(event) ? " (disputed)" : ""}`,
  }));
  return [{ block: "axis", points }, ...(isWebPage ? records : [])];
}
