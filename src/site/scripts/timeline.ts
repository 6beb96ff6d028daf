// The filters of the timeline: the events of `anpo timeline`, and the axis scaled to them.

import { selectEvents } from "../../commands/timeline/answer.ts";
import { eventPoint } from "../../render/edition/event.ts";
import { axisSvg } from "../../render/htmlAxis.ts";
import { isAfter } from "../../text/dates.ts";
import { readPeriod } from "../../text/writtenDates.ts";
import type { PageCorpus } from "./corpus.ts";
import { byId } from "./dom.ts";

export function startTimeline({ events }: PageCorpus): void {
  const form = byId<HTMLFormElement>("filters");
  const chart = document.querySelector<HTMLElement>(".chart")!;
  const list = document.querySelector<HTMLElement>(".events")!;
  const output = form.querySelector("output")!;
  const [from, to] = [byId<HTMLInputElement>("from"), byId<HTMLInputElement>("to")];
  const update = () => {
    const bounds = { from: boundOf(from, "from"), to: boundOf(to, "to") };
    const isBackward = bounds.from !== null && bounds.to !== null && isAfter(bounds.from, bounds.to);
    to.setCustomValidity(isBackward ? "The range ends before it starts." : to.validationMessage);
    const { result } = selectEvents(events, [], {
      ...bounds,
      tag: byId<HTMLSelectElement>("tag").value || null,
      refs: null,
      disputed: byId<HTMLInputElement>("disputed").checked,
      reverse: false,
    });
    const isShown = new Set(result.events.map(({ ref }) => ref));
    for (const { ref } of events) byId(ref).hidden = !isShown.has(ref);
    list.append(...result.events.map(({ ref }) => byId(ref)));
    for (const { ref } of events) byId(ref).classList.toggle("throughout", result.throughout.includes(ref));
    chart.innerHTML =
      result.events.length > 0 ? axisSvg({ points: result.events.map(eventPoint), ...bounds }) : "";
    output.textContent = countOf(result.events.length, events.length);
  };
  update();
  form.addEventListener("input", update);
  form.addEventListener("submit", (event) => event.preventDefault());
}

/** A date in any form that the program reads; null for an empty field or one that is not a date, which is then marked. */
function boundOf(input: HTMLInputElement, end: "from" | "to"): string | null {
  const given = input.value.trim();
  const period = given === "" ? null : readPeriod(given);
  input.setCustomValidity(
    given !== "" && period === null ? "Write a date such as 1960, June 1960 or 1960-06-23." : "",
  );
  return period?.[end] ?? null;
}

function countOf(shown: number, all: number): string {
  if (shown === all) return "";
  return shown === 0 ? "No events." : `${shown} of ${all} events.`;
}
