// The timeline, the glossary, the disputes and the sources as HTML.

import { escapeText, withLanguage } from "../render/htmlText.ts";
import { readableDate, readablePeriod } from "../text/dates.ts";
import type { Dispute, Entry, EntryKind, ListedEvent, Source } from "../treaty/model.ts";
import { documentId, type Links } from "./links.ts";
import { NAME_SEPARATOR } from "./separator.ts";

export function timelineItems(events: readonly ListedEvent[], links: Links): string {
  return `<ol class="events">
${events.map((event) => eventItem(event, links)).join("\n")}
</ol>`;
}

function eventItem(event: ListedEvent, links: Links): string {
  const { ref, date, end, title, text, tags, refs, sources, claims, dispute, disputed, note } = event;
  const others = claims.map((one) => `${readableDate(one.date)} (${links.sources(one.sources)})`);
  const otherDates = others.length > 0 ? `also given as ${others.join(", ")}` : null;
  const weighed = dispute === null ? null : `see ${links.refs([dispute])}`;
  const disagreement =
    disputed &&
    `${disputed === "open" ? "Disputed" : "Source error"}: ${[otherDates, weighed].filter(Boolean).join("; ")}.`;
  return `<li id="${ref}" data-tags="${tags.join(" ")}"${disputed ? ` data-disputed="${disputed}"` : ""}>
<time datetime="${end ? `${date}/${end}` : date}">${readablePeriod(date, end)}</time>
<h3>${withLanguage(title)}</h3>
<p>${withLanguage(text)}</p>
${disputed === "open" ? `<p class="open">${disagreement}</p>` : ""}${see(refs, links)}
${evidence(sources, links, note, disputed === "open" ? null : disagreement)}
</li>`;
}

const KINDS: Readonly<Record<EntryKind, string>> = {
  term: "Terms",
  person: "People",
  place: "Places",
  instrument: "Documents",
  topic: "Topics",
  question: "Questions",
};

export function glossaryItems(entries: readonly Entry[], links: Links): string {
  return Object.entries(KINDS)
    .map(([kind, name]) => {
      const own = entries.filter((entry) => entry.kind === kind).map((entry) => entryItem(entry, links));
      return `<section data-kind="${kind}">\n<h3>${name}</h3>\n${own.join("\n")}\n</section>`;
    })
    .join("\n");
}

function entryItem(entry: Entry, links: Links): string {
  const { ref, name, japanese, romanized, text, citations, refs, sources, note } = entry;
  const names = (list: readonly string[]) => withLanguage(list.join(NAME_SEPARATOR));
  return `<details id="${ref}">
<summary>${withLanguage(name)}${japanese[0] ? ` <small lang="ja">${escapeText(japanese.join(NAME_SEPARATOR))}</small>` : ""}</summary>
<p>${withLanguage(text)}</p>
${romanized[0] ? `<p class="romanized">${names(romanized)}</p>` : ""}${citations[0] ? `<p class="citations">${names(citations)}</p>` : ""}${see(refs, links)}
${evidence(sources, links, note)}
</details>`;
}

export function disputeItems(disputes: readonly Dispute[], links: Links): string {
  return disputes.map((dispute) => disputeItem(dispute, links)).join("\n");
}

function disputeItem(
  { ref, question, claims, finding, note, kind, evidence: list, refs }: Dispute,
  links: Links,
): string {
  const each = claims.map(
    ({ text, sources }) =>
      `<li><b>Claim:</b> ${withLanguage(text)} <small>${links.sources(sources)}</small></li>`,
  );
  return `<details id="${ref}" data-kind="${kind}">
<summary>${withLanguage(question)}${kind === "open" ? " <small>open</small>" : ""}</summary>
<p><b>Finding:</b> ${withLanguage(finding)}</p>
<ul>
${each.join("\n")}
</ul>
${see(refs, links)}
${evidence(list, links, note)}
</details>`;
}

export function sourceItems(sources: readonly Source[], links: Links): string {
  return sources.map((source) => sourceItem(source, links)).join("\n");
}

function sourceItem(source: Source, { numberOf }: Links): string {
  const { id, kind, title, url, description, taken, lacks, faults, rights, documents } = source;
  const facts = [
    ["Taken", taken],
    ...lacks.map((words) => ["Lacks", words]),
    ...faults.map((words) => ["Fault", words]),
    ["Rights", rights],
  ];
  const cited = documents.map(({ locator, title, date, url }) => {
    const name = withLanguage(title);
    const linked = url === null ? name : `<a href="${escapeText(url)}">${name}</a>`;
    return `<li id="${documentId(numberOf(`${id}:${locator}`))}">${linked}${date === null ? "" : `, ${readableDate(date)}`}</li>`;
  });
  const address =
    url === null ? "" : ` <a href="${escapeText(url)}">${escapeText(new URL(url).hostname)}</a>`;
  return `<details id="${id}">
<summary><small>${numberOf(id)}</small> ${withLanguage(title)}</summary>
<p>${withLanguage(description)}${address}</p>
${facts.map(([name, words]) => `<p><b>${name}</b> ${withLanguage(words!)}</p>`).join("\n")}
${cited.length > 0 && kind !== "treaty" ? `<ol start="${numberOf(id) + 1}">\n${cited.join("\n")}\n</ol>` : ""}
</details>`;
}

function see(refs: readonly string[], links: Links): string {
  return refs.length > 0 ? `<p class="see">${links.refs(refs)}</p>` : "";
}

/** The sources of a record, and what they get wrong. */
function evidence(sources: readonly string[], links: Links, ...notes: (string | null)[]): string {
  const words = notes.filter((one) => one !== null).join(" ");
  return `<p class="sources">${links.sources(sources)}${words && ` <span>${withLanguage(words)}</span>`}</p>`;
}
