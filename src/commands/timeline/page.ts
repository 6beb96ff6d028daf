// The page of `anpo timeline`: a list by year, or a chart.

import { type Block, type Document, type HeadingBlock, text } from "../../render/document.ts";
import {
  eventOfYear,
  eventPoint,
  eventRecord,
  isVague,
  lastingEvent,
  namedEvent,
} from "../../render/edition/event.ts";
import type { SourceNames } from "../../render/edition/sourceList.ts";
import type { ListedEvent } from "../../treaty/model.ts";
import type { TimelineResult } from "./result.ts";

interface TimelineView {
  isOnTerminal: boolean;
  isTable: boolean;
  isWebPage: boolean;
  options: { chart: boolean; disputed: boolean; notes: boolean };
  sourceNames?: SourceNames;
}

export function timelinePage({ events, throughout, from, to }: TimelineResult, view: TimelineView): Document {
  if (events.length === 0) return [];
  const { isOnTerminal, isTable, isWebPage, options } = view;
  const showsNotes = isWebPage || options.notes;
  const showsErrors = options.disputed || isTable;
  const eventView = {
    showsNotes,
    showsErrors,
    isBrief: !showsNotes,
    hasDays: isTable,
    names: options.notes ? undefined : view.sourceNames,
  };
  const within = events.filter(({ ref }) => !throughout.includes(ref));
  const lasting = events.filter(({ ref }) => throughout.includes(ref));
  const rest = lasting.length > 0 ? [heading("Throughout")] : [];
  if (options.chart && !isTable && !isWebPage)
    return [axis(within, from, to), ...rest, axis(lasting, from, to)].filter(
      (block) => "spans" in block || block.points.length > 0,
    );
  if (!isOnTerminal) {
    const records = (some: readonly ListedEvent[]) => some.map((event) => eventRecord(event, eventView));
    return [...(isWebPage ? [axis(events, from, to)] : []), ...records(within), ...rest, ...records(lasting)];
  }
  // Texts about what may have been outside the range would push the answer off the screen.
  const isWhole = showsNotes || options.disputed;
  const isRough = (event: ListedEvent) => !isWhole && isVague(event, from, to);
  const dated = within.filter((event) => !isRough(event));
  const rough = within.filter(isRough);
  return [
    ...dated.flatMap((event, at): Block[] => {
      const isNewYear = at === 0 || yearOf(event) !== yearOf(dated[at - 1]!);
      return [...(isNewYear ? [heading(yearOf(event))] : []), eventOfYear(event, eventView)];
    }),
    ...(rough.length > 0 ? [heading("Without an exact date")] : []),
    ...rough.map(namedEvent),
    ...rest,
    ...lasting.map((event) => (isWhole ? lastingEvent(event, eventView) : namedEvent(event))),
    {
      block: "aside",
      spans: [
        text(
          `${events.length === 1 ? "With its sources" : "To read one with its sources"}: anpo show ${events[0]!.ref}`,
        ),
      ],
    },
  ];
}

function axis(events: readonly ListedEvent[], from: string | null, to: string | null) {
  return { block: "axis", points: events.map(eventPoint), from, to } as const;
}

function heading(words: string): HeadingBlock {
  return { block: "heading", level: 2, isAside: true, spans: [text(words)] };
}

function yearOf({ date }: ListedEvent): string {
  return date.slice(0, 4);
}
