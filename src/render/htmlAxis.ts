// Dates on a line of time, as SVG. Positions are percentages, so that text keeps its size at any width.

import { firstDay, followingDate, lastDay, MONTHS, readableDate } from "../text/dates.ts";
import type { AxisBlock, AxisPoint } from "./document.ts";
import { escapeText } from "./htmlText.ts";

/** A stretch of time in days. */
interface Range {
  from: number;
  to: number;
}

/** One mark on the axis. */
interface Mark extends Range {
  point: AxisPoint;
  /** The date is not a full day, or not certain. */
  isVague: boolean;
}

const LANE = 10;

/** A dot with the space around it takes up this share of the axis. */
const DOT = 0.016;

export function axisSvg({ points, from, to }: Omit<AxisBlock, "block">): string {
  const marks = points.map(markOf).sort((one, other) => one.from - other.from);
  const range = {
    from: from ? day(firstDay(from)) : Math.min(...marks.map((mark) => mark.from)),
    to: to ? dayAfter(to) : Math.max(...marks.map((mark) => mark.to)),
  };
  const share = (at: number) => (at - range.from) / (range.to - range.from);
  const lanes: number[] = [];
  const drawn = marks.map((mark) => {
    const [start, end] = [Math.max(0, share(mark.from)), Math.min(1, share(mark.to))];
    const lane = freeLane(lanes, start, Math.max(end, start + DOT));
    return drawMark(
      mark,
      { start, end, lane },
      { before: mark.from < range.from, after: mark.to > range.to },
    );
  });
  const base = lanes.length * LANE + 6;
  const ticks = ticksOf(range).map(({ at, label }, index) => {
    const x = percent(share(at));
    return `<g${index % 2 === 0 ? "" : ' class="odd"'}><line x1="${x}" x2="${x}" y1="${base}" y2="${base + 6}"/><text x="${x}" y="${base + 20}">${label}</text></g>`;
  });
  const spoken = [readableDate(firstOf(points)), readableDate(lastOf(points))];
  const name = `${points.length} ${points.length === 1 ? "event" : "events"}, ${[...new Set(spoken)].join(" to ")}`;
  return `<svg class="axis" width="100%" height="${base + 26}" role="img" aria-label="${name}">
<g transform="translate(0,${base}) scale(1,-1)">
${drawn.join("\n")}
</g>
<line x1="0" x2="100%" y1="${base}" y2="${base}"/>
${ticks.join("\n")}
</svg>`;
}

function firstOf(points: readonly AxisPoint[]): string {
  return points
    .map(({ date }) => date)
    .reduce((one, other) => (firstDay(other) < firstDay(one) ? other : one));
}

function lastOf(points: readonly AxisPoint[]): string {
  const ends = points.map(({ date, end }) => (end && end !== OPEN_END ? end : date));
  return ends.reduce((one, other) => (lastDay(other) > lastDay(one) ? other : one));
}

/** The end of an EDTF interval that goes on. */
const OPEN_END = "..";

function markOf(point: AxisPoint): Mark {
  const { date, end = null, isOpen = false } = point;
  const from = day(firstDay(date));
  if (end === OPEN_END) return { point, from, to: Number.POSITIVE_INFINITY, isVague: false };
  const isVague = isOpen || (end === null && !/^\d{4}-\d\d-\d\d$/.test(date));
  return { point, from, to: dayAfter(end ?? date), isVague };
}

/** The lowest lane that is free from `start` on; it is then taken up to `end`. */
function freeLane(lanes: number[], start: number, end: number): number {
  const free = lanes.findIndex((taken) => taken <= start);
  const lane = free < 0 ? lanes.length : free;
  lanes[lane] = end;
  return lane;
}

interface Place {
  start: number;
  end: number;
  lane: number;
}

/** A dot for a day; a bar for a span or for a date that is vague; an arrow where it goes on beyond the range. */
function drawMark(
  { point, from, to, isVague }: Mark,
  { start, end, lane }: Place,
  goesOn: Record<"before" | "after", boolean>,
): string {
  const y = lane * LANE + LANE / 2 + 2;
  const isDot = to - from <= 1 || end - start < DOT / 2;
  const shape = isDot
    ? `<circle cx="${percent(start)}" cy="${y}" r="4"/>`
    : `<rect x="${percent(start)}" width="${percent(end - start)}" y="${y - 3}" height="6" rx="3"/>`;
  const arrows = (["before", "after"] as const)
    .filter((side) => goesOn[side] && !isDot)
    .map(
      (side) =>
        `<text class="arrow" transform="scale(1,-1)" x="${percent(side === "before" ? start : end)}" y="${4 - y}" text-anchor="${side === "before" ? "start" : "end"}">${side === "before" ? "◂" : "▸"}</text>`,
    );
  const title = point.label && `<title>${escapeText(`${readableDate(point.date)}: ${point.label}`)}</title>`;
  return `<g${isVague ? ' class="vague"' : ""}>${title}${shape}${arrows.join("")}</g>`;
}

/** At most this many ticks fit on a wide screen; a narrow one shows every other label. */
const MOST_TICKS = 12;

function ticksOf(range: Range): { at: number; label: string }[] {
  const [first, last] = [dateOf(range.from), dateOf(range.to)];
  const months =
    (last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() - first.getUTCMonth();
  const days = range.to - range.from;
  if (days <= 62) return dayTicks(range, days <= MOST_TICKS ? 1 : 7);
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 240].find((one) => months / one <= MOST_TICKS) ?? 600;
  const from = Math.ceil(
    (first.getUTCFullYear() * 12 + first.getUTCMonth() + (first.getUTCDate() > 1 ? 1 : 0)) / step,
  );
  const ticks = Array.from({ length: Math.floor(months / step) + 2 }, (_, at) => (from + at) * step);
  return ticks
    .map((month) => ({
      at: Date.UTC(Math.floor(month / 12), month % 12) / MILLISECONDS,
      label: month % 12 === 0 ? String(month / 12) : `${MONTHS[month % 12]!.slice(0, 3)}`,
    }))
    .filter(({ at }) => at <= range.to);
}

function dayTicks({ from, to }: Range, step: number): { at: number; label: string }[] {
  const count = Math.ceil((to - from) / step);
  return Array.from({ length: count }, (_, index) => {
    const at = from + index * step;
    const date = dateOf(at);
    return { at, label: `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]!.slice(0, 3)}` };
  });
}

const MILLISECONDS = 86_400_000;

function day(date: string): number {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split("-").map(Number);
  return Date.UTC(year, month - 1, dayOfMonth) / MILLISECONDS;
}

/** The day after an EDTF year, month or day. */
function dayAfter(date: string): number {
  return day(firstDay(followingDate(date)));
}

function dateOf(days: number): Date {
  return new Date(days * MILLISECONDS);
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
