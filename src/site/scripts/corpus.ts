// The edition's data: the records as the page shows them, and what it does not show as text.

import type { Dispute, Entry, EntryKind, Event } from "../../treaty/model.ts";
import type { PageData } from "../pageData.ts";
import { NAME_SEPARATOR } from "../separator.ts";
import { textIn } from "./dom.ts";

/** Enough for searches, checks, citations and the timeline. Sources stay in the page, as links. */
export interface PageCorpus extends PageData {
  entries: Entry[];
  events: Event[];
  disputes: Dispute[];
}

export function readCorpus(data: PageData): PageCorpus {
  const each = <T>(selector: string, read: (element: HTMLElement, at: number) => T) =>
    [...document.querySelectorAll<HTMLElement>(selector)].map(read);
  return {
    ...data,
    entries: each("#glossary details", (element, at) => readEntry(element, data.aliases[at]!)),
    events: each("#timeline .events > li", readEvent),
    disputes: each("#disputes > details", readDispute),
  };
}

const UNREAD = { note: null, sources: [] };

/** What the record refers to, from its links. */
function refsIn(element: HTMLElement): string[] {
  const links = element.querySelectorAll<HTMLAnchorElement>(":scope > .see a");
  return [...links].map(({ hash }) => decodeURIComponent(hash.slice(1)));
}

function readEntry(element: HTMLElement, aliases: readonly string[]): Entry {
  const list = (selector: string) => namesIn(element.querySelector(selector));
  return {
    ...UNREAD,
    ref: element.id,
    refs: refsIn(element),
    kind: element.closest<HTMLElement>("section")!.dataset.kind as EntryKind,
    name: titleIn(element),
    japanese: list("summary > small"),
    romanized: list(".romanized"),
    aliases: [...aliases],
    text: textIn(element.querySelector("p")),
    citations: list(".citations"),
  };
}

function readEvent(element: HTMLElement): Event {
  const [date = "", end = null] = element.querySelector("time")!.dateTime.split("/");
  const { tags = "", disputed } = element.dataset;
  return {
    ...UNREAD,
    ref: element.id,
    refs: refsIn(element),
    ...{ date, end },
    title: textIn(element.querySelector("h3")),
    text: textIn(element.querySelector("p")),
    tags: tags.split(" "),
    claims: disputed === undefined ? [] : [{ date, sources: [] }],
    dispute: null,
  };
}

function readDispute(element: HTMLElement): Dispute {
  const claims = [...element.querySelectorAll("ul > li")].map((claim) => {
    const sources = textIn(claim.querySelector("small:last-child"));
    return { text: withoutLabel(claim).slice(0, -sources.length).trim(), sources: [] };
  });
  return {
    ...UNREAD,
    ref: element.id,
    refs: refsIn(element),
    question: titleIn(element),
    claims,
    finding: withoutLabel(element.querySelector(":scope > p")!),
    kind: element.dataset.kind as Dispute["kind"],
    evidence: [],
  };
}

/** The text of an element without the label at its start. */
function withoutLabel(element: Element): string {
  return textIn(element)
    .slice(textIn(element.querySelector("b")).length)
    .trim();
}

/** The summary of an element without the remark at its end. */
function titleIn(element: HTMLElement): string {
  const summary = element.querySelector("summary")!;
  const remark = textIn(summary.querySelector("small"));
  return textIn(summary)
    .slice(0, remark === "" ? undefined : -remark.length)
    .trim();
}

function namesIn(element: Element | null): string[] {
  return element === null ? [] : textIn(element).split(NAME_SEPARATOR);
}
