// The events of a range of dates, in order.

import type { Answer, Notice } from "../../errors.ts";
import { firstDay, isAfter, lastDay } from "../../text/dates.ts";
import { foldText } from "../../text/normalize.ts";
import { contentStems, phrasePattern, wordsOf } from "../../text/words.ts";
import { listedEvents } from "../../treaty/listedEvents.ts";
import type { Dispute, Event, Keywords } from "../../treaty/model.ts";
import { overlaps } from "../../treaty/passage.ts";
import type { TimelineResult } from "./result.ts";

export interface TimelineQuestion {
  /** EDTF day, month or year; null: no bound. */
  from: string | null;
  to: string | null;
  /** Null: every tag. */
  tag: string | null;
  /** Only events that refer to one of these passages, or to something that contains it or is part of it; null: all. */
  refs: readonly string[] | null;
  /** Only events on which the sources disagree, or that a source has wrong. */
  disputed: boolean;
  /** Latest first. */
  reverse: boolean;
}

/**
 * Events that may fall in the range, by date. Events of the same day keep their order in the data. What began before the
 * range and lasts into it comes last, whatever the order; before it, what may have been earlier in its month or year.
 */
export function selectEvents(
  events: readonly Event[],
  disputes: readonly Dispute[],
  question: TimelineQuestion,
): Answer<TimelineResult> {
  const { from, to, tag, refs, disputed, reverse } = question;
  const chosen = listedEvents(events, disputes).filter(
    (event) =>
      (from === null || lastDay(event.end ?? event.date) >= firstDay(from)) &&
      (to === null || firstDay(event.date) <= lastDay(to)) &&
      (tag === null || event.tags.includes(tag)) &&
      (refs === null || event.refs.some((ref) => refs.some((one) => overlaps(ref, one)))) &&
      (!disputed || event.disputed !== null),
  );
  const ordered = chosen.toSorted((left, right) => compareCodePoints(sortKey(left), sortKey(right)));
  if (reverse) ordered.reverse();
  const beganBefore = ({ date, end }: Event) => from !== null && end !== null && isAfter(from, date);
  const throughout = ordered.filter(beganBefore);
  const rest = ordered.filter((event) => !beganBefore(event));
  const mayBeEarlier = ({ date }: Event) => from !== null && firstDay(date) < firstDay(from);
  const all = [...rest.filter((event) => !mayBeEarlier(event)), ...rest.filter(mayBeEarlier), ...throughout];
  return {
    result: {
      schema: "anpo/timeline@1",
      from,
      to,
      words: null,
      events: all,
      throughout: throughout.map(({ ref }) => ref),
    },
    notices: noticesOf(all, question, events),
  };
}

/**
 * The events whose title, text, tags or keywords have every word that counts, in any form. Of several words, those that no
 * event has are left out: “Kanba dies” finds her death, although its events speak of it in other words. Of words with a
 * little one between them, like “entry into force”, those that have all in this order, if there are any. A reference
 * finds its event.
 */
export function eventsThatMention(words: string, { events, keywords }: MentionedEvents): Event[] {
  const named = events.filter(({ ref }) => ref === words);
  if (named.length > 0) return named;
  const textsOf = ({ ref, title, text, tags }: Event) => [title, text, ...tags, ...(keywords[ref] ?? [])];
  const all = events.map((event) => ({ event, stems: new Set(textsOf(event).flatMap(contentStems)) }));
  const stems = contentStems(words);
  const wanted = stems.filter((stem) => all.some(({ stems }) => stems.has(stem)));
  if (wanted.length === 0) return [];
  const found = all.filter(({ stems }) => wanted.every((stem) => stems.has(stem))).map(({ event }) => event);
  const phrase = stems.length > 1 && wordsOf(words).length > stems.length ? phrasePattern(words) : null;
  const inOrder =
    phrase === null
      ? []
      : found.filter((event) => textsOf(event).some((text) => foldText(text).search(phrase) >= 0));
  return inOrder.length > 0 ? inOrder : found;
}

interface MentionedEvents {
  events: readonly Event[];
  keywords: Keywords;
}

function noticesOf(
  found: readonly Event[],
  { from, to }: TimelineQuestion,
  events: readonly Event[],
): Notice[] {
  if (found.length === 0) {
    const years = events.map(({ date }) => date.slice(0, 4)).sort();
    return [{ kind: "no matching event", first: years[0] ?? "", last: years.at(-1) ?? "" }];
  }
  const isWithin = ({ date }: Event) =>
    (from === null || firstDay(date) >= firstDay(from)) && (to === null || lastDay(date) <= lastDay(to));
  return found.some(isWithin) ? [] : [{ kind: "only lasting events", from, to }];
}

/** Every tag of the events, in alphabetical order. */
export function tagsOf(events: readonly Event[]): string[] {
  return [...new Set(events.flatMap(({ tags }) => tags))].sort();
}

/** A year comes before its months, a month before its days. */
function sortKey({ date }: Event): string {
  return `${firstDay(date)} ${String(date.length).padStart(2, "0")}`;
}

function compareCodePoints(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
