// Events in a range of dates, in order.

import type { Event } from "../model.ts";
import { overlaps } from "./passage.ts";
import type { TimelineResult } from "./results.ts";

export interface TimelineQuestion {
  /** EDTF day, month or year; null: no bound. */
  from: string | null;
  to: string | null;
  /** Null: every tag. */
  tag: string | null;
  /** Passages, of which one must be named, or something that it is in or that is in it; null: all events. */
  refs: readonly string[] | null;
  /** Only events whose date the sources dispute. */
  disputed: boolean;
  /** Latest first. */
  reverse: boolean;
}

/**
 * The events that may go on within the range and meet the other conditions, by date. Those of one day keep the
 * order in which they are given.
 */
export function timeline(events: readonly Event[], question: TimelineQuestion): TimelineResult {
  const { from, to, tag, refs, disputed, reverse } = question;
  const chosen = events.filter(
    (event) =>
      (from === null || lastDay(event.end ?? event.date) >= firstDay(from)) &&
      (to === null || firstDay(event.date) <= lastDay(to)) &&
      (tag === null || event.tags.includes(tag)) &&
      (refs === null || event.refs.some((ref) => refs.some((one) => overlaps(ref, one)))) &&
      (!disputed || event.dispute !== null || event.claims.length > 0),
  );
  const ordered = chosen.toSorted((left, right) => compareCodePoints(sortKey(left), sortKey(right)));
  return { schema: "anpo/timeline@1", events: reverse ? ordered.reverse() : ordered };
}

/** "1960", "1960-06", "1960-06-23", each with an optional EDTF mark of doubt. */
export function isDate(text: string): boolean {
  const match = /^\d{4}(-(\d\d)(-(\d\d))?)?[~?%]?$/.exec(text);
  if (!match) return false;
  const [month, day] = [match[2], match[4]].map((part) => (part === undefined ? null : Number(part)));
  if (month == null) return true;
  return month >= 1 && month <= 12 && (day == null || (day >= 1 && day <= daysIn(text)));
}

/** Whether all of one date lies behind all of the other. */
export function isAfter(date: string, other: string): boolean {
  return firstDay(date) > lastDay(other);
}

function daysIn(date: string): number {
  const [year = 0, month = 0] = date.split("-").map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The first day that a date may mean; plain text, so that no time zone can move it. */
function firstDay(date: string): string {
  const plain = date.replace(/[~?%]/g, "");
  return plain + "0000-01-01".slice(plain.length);
}

function lastDay(date: string): string {
  const plain = date.replace(/[~?%]/g, "");
  return plain + "0000-12-31".slice(plain.length);
}

/** A year comes before its months, a month before its days. */
function sortKey({ date }: Event): string {
  return `${firstDay(date)} ${String(date.length).padStart(2, "0")}`;
}

function compareCodePoints(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
