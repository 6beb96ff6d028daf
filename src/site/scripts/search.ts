// Search as you type: the hits of `anpo search`, with its notices.

import { answerSearch, indexCorpus, type SearchIndex } from "../../commands/search/answer.ts";
import { searchPage } from "../../commands/search/page.ts";
import type { Hit, SearchResult } from "../../commands/search/result.ts";
import { AnpoError, type Notice } from "../../errors.ts";
import type { Document } from "../../render/document.ts";
import { spansHtml } from "../../render/html.ts";
import { escapeText } from "../../render/htmlText.ts";
import { readableDate } from "../../text/dates.ts";
import type { PageCorpus } from "./corpus.ts";
import { byId, elementOf } from "./dom.ts";
import { highlight } from "./highlight.ts";
import { goTo } from "./places.ts";

/** As many hits as the program shows. */
const FEW_HITS = 10;

export function startSearch(corpus: PageCorpus): void {
  const input = byId<HTMLInputElement>("search");
  const panel = elementOf(
    `<div class="hits" hidden><p class="status" role="status"></p><ul role="listbox" id="hits" aria-label="Hits"></ul></div>`,
  );
  input.after(panel);
  for (const [name, value] of [
    ["role", "combobox"],
    ["aria-autocomplete", "list"],
    ["aria-controls", "hits"],
    ["aria-expanded", "false"],
  ] as const)
    input.setAttribute(name, value);
  const list = new HitList(input, panel, corpus);
  // To prepare the first search takes longer than any search.
  setTimeout(() => list.prepare());
  input.form!.addEventListener("submit", (event) => event.preventDefault());
  input.addEventListener("focus", () => list.update());
  input.addEventListener("input", () => list.update());
  input.addEventListener("keydown", (event) => list.press(event));
  panel.addEventListener("mousedown", (event) => event.preventDefault());
  panel.addEventListener("click", ({ target }) => list.choose((target as Element).closest("li")));
  document.addEventListener("click", (event) => {
    // “Show all hits” was clicked in the form, but is no longer there.
    if (!event.composedPath().includes(input.form!)) list.close();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || (event.target as Element).matches("input, textarea, select")) return;
    event.preventDefault();
    input.select();
  });
}

/** The hits of a query, and which of them is selected. */
class HitList {
  private index: SearchIndex | null = null;
  private hits: readonly Hit[] = [];
  private isScrolled = false;
  private readonly list: HTMLElement;
  private readonly message: HTMLElement;

  constructor(
    private readonly input: HTMLInputElement,
    private readonly panel: HTMLElement,
    private readonly corpus: PageCorpus,
  ) {
    this.list = panel.querySelector("ul")!;
    this.message = panel.querySelector("p")!;
    this.list.addEventListener("scroll", () => {
      this.isScrolled = true;
    });
  }

  prepare(): SearchIndex {
    this.index ??= indexCorpus(this.corpus);
    return this.index;
  }

  update(limit = FEW_HITS): void {
    const query = this.input.value;
    if (query.trim() === "") {
      this.close();
      return;
    }
    try {
      const question = {
        query,
        finder: null,
        which: "best",
        sort: "relevance",
        within: null,
        kinds: [],
        limit,
      } as const;
      const { result, notices } = answerSearch(this.prepare(), question);
      this.show(result, notices.map(sentenceFor));
    } catch (error) {
      if (!(error instanceof AnpoError)) throw error;
      this.show(null, ["The query is too long. To look up a quotation, check it below."]);
    }
  }

  private show(result: SearchResult | null, sentences: readonly string[]): void {
    this.hits = result?.hits ?? [];
    const isCut = result !== null && result.total > this.hits.length;
    const more = isCut
      ? `<li role="option" id="hit-more" aria-selected="false">Show all ${result.total} hits</li>`
      : "";
    const page = result
      ? searchPage(result, {
          isForPrograms: false,
          isOnTerminal: false,
          isTable: false,
          options: { count: false, explain: false },
        })
      : [];
    this.list.innerHTML = this.hits.map((hit, at) => hitItem(hit, page, at)).join("") + more;
    this.message.textContent = sentences.join(" ");
    this.message.hidden = sentences.length === 0;
    this.panel.hidden = false;
    // To set it, the browser lays out the page once more: 1 to 2 ms for each key.
    if (this.isScrolled) this.list.scrollTop = 0;
    this.isScrolled = false;
    this.input.setAttribute("aria-expanded", "true");
    this.input.removeAttribute("aria-activedescendant");
  }

  close(): void {
    this.panel.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }

  press(event: KeyboardEvent): void {
    if (event.key === "Escape") {
      if (this.panel.hidden) this.input.blur();
      this.close();
      event.stopPropagation();
      return;
    }
    const items = [...this.list.children];
    const at = items.findIndex((item) => item.getAttribute("aria-selected") === "true");
    const moves: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at < 0 ? items.length - 1 : at - 1 };
    const next = moves[event.key];
    if (event.key === "Enter") this.choose(items[Math.max(at, 0)] ?? null);
    else if (next !== undefined) this.select(items[next] ?? null);
    else return;
    event.preventDefault();
  }

  private select(item: Element | null): void {
    for (const one of this.list.children) one.setAttribute("aria-selected", String(one === item));
    this.input.removeAttribute("aria-activedescendant");
    if (item === null) return;
    this.input.setAttribute("aria-activedescendant", item.id);
    item.scrollIntoView({ block: "nearest" });
  }

  choose(item: Element | null): void {
    if (item?.id === "hit-more") this.update(Number.MAX_SAFE_INTEGER);
    const hit = item && this.hits[[...this.list.children].indexOf(item)];
    if (!hit) return;
    this.close();
    this.input.blur();
    goTo(hit.ref);
    highlight(hit);
  }
}

function hitItem({ ref, title, heading, date, kind, how }: Hit, page: Document, at: number): string {
  const block = page[at];
  const fields = block?.block === "record" ? block.fields : [];
  const spans = fields
    .filter(({ name }) => name === "passage" || name === "copy")
    .map((field) => spansHtml(field.spans));
  const place = kind === "provision" ? `${ref.slice(0, 4)} ${title}` : title;
  const remark = heading ? `[${escapeText(heading)}]` : date === null ? "" : readableDate(date);
  const subject = remark && ` <small>${remark}</small>`;
  return `<li role="option" id="hit-${at}" aria-selected="false" data-ref="${ref}"><p><span class="kind">${how === "linked" ? "see also" : KINDS[kind]}</span><b>${escapeText(place)}</b>${subject}</p>${spans.map((one) => `<p class="hit">${one}</p>`).join("")}</li>`;
}

const KINDS: Readonly<Record<Hit["kind"], string>> = {
  provision: "treaty",
  event: "timeline",
  entry: "glossary",
  dispute: "dispute",
};

/** What the program prints on standard error, without its commands. */
function sentenceFor(notice: Notice): string {
  switch (notice.kind) {
    case "about the hits":
      return notice.text;
    case "no hits": {
      const lacks =
        notice.unknown.length > 0 ? `: the edition does not contain ${quoted(notice.unknown)}` : "";
      return `Nothing found for “${notice.query.trim()}”${lacks}. Try fewer or other words.`;
    }
    case "no such phrase":
      return `No passage has the phrase ${quoted(notice.phrases)} word for word. Without the quotation marks, hits: ${notice.total}.`;
    case "ignored signs":
      return `Search does not understand ${quoted(notice.signs)} and ignored it.`;
    default:
      return "";
  }
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(", ");
}
