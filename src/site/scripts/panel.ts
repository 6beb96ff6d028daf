// The panel beside the text, with a glossary entry or another record, or with what can be done with a passage.

import { byId, elementOf } from "./dom.ts";
import { goTo } from "./places.ts";

const panel = elementOf(
  `<aside class="panel" aria-label="Beside the text" hidden><button type="button" class="close" aria-label="Close">×</button><h2 tabindex="-1"></h2><div></div></aside>`,
);
const [closeButton, title, body] = panel.children as unknown as [HTMLElement, HTMLElement, HTMLElement];
let opener: Element | null = null;

export function startPanel(): void {
  byId("top").closest("header")!.after(panel);
  closeButton.addEventListener("click", close);
  addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && !panel.hidden) close();
  });
  addEventListener("hashchange", () => {
    panel.hidden = true;
  });
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(
      'main a[href^="#"], .panel a[href^="#"]',
    );
    if (!link || link.matches(".here") || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const record = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!record?.matches("details, .events > li, #sources li") || link.closest(".changes")) return;
    event.preventDefault();
    openPanel(titleOf(record), recordContent(record), link);
  });
}

/** Shows some content beside the text; closing the panel returns the focus to `from`. */
export function openPanel(name: string, content: readonly Element[], from: Element): void {
  if (!panel.contains(from)) opener = from;
  title.textContent = name;
  body.replaceChildren(...content);
  // On the side where it hides less of what is being read.
  const { left, right } = from.getBoundingClientRect();
  if (!panel.contains(from)) panel.classList.toggle("left", (left + right) / 2 > innerWidth * 0.6);
  panel.hidden = false;
  panel.scrollTop = 0;
  title.focus({ preventScroll: true });
}

function close(): void {
  panel.hidden = true;
  (opener as HTMLElement | null)?.focus({ preventScroll: true });
}

function titleOf(record: Element): string {
  return (record.querySelector("summary, h3") ?? record.querySelector("a") ?? record).textContent!.trim();
}

/** A copy of the record without its title and ids, and a link to its place on the page. */
function recordContent(record: Element): Element[] {
  const copies = [...record.children]
    .filter((child) => !child.matches("summary, h3"))
    .map((child) => child.cloneNode(true) as Element);
  for (const copy of copies.flatMap((one) => [one, ...one.querySelectorAll("[id]")]))
    copy.removeAttribute("id");
  const link = elementOf<HTMLAnchorElement>(
    `<p class="actions"><a class="here">Go to its place on this page</a></p>`,
  );
  const anchor = link.querySelector("a")!;
  anchor.href = `#${record.id}`;
  anchor.addEventListener("click", () => goTo(record.id));
  return [...copies, link];
}
