// The hash of the address leads to a passage or record: what hides it is opened.

import { byId } from "./dom.ts";

export function startPlaces(): void {
  const contents = document.querySelector<HTMLDetailsElement>(".contents")!;
  // Above the text, an open list of contents would fill a small screen.
  if (getComputedStyle(contents).position === "static") contents.open = false;
  addEventListener("hashchange", showTarget);
  showTarget();
  markCurrentSection();
}

/** Goes to a passage or record, as a link would. */
export function goTo(ref: string): void {
  const hash = `#${ref}`;
  if (location.hash === hash) showTarget();
  else location.hash = hash;
}

/** The element that the hash names; null if there is none. */
function targetOf(hash: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
}

function showTarget(): void {
  const target = targetOf(location.hash);
  if (target === null) return;
  for (let at: Element | null = target; at; at = at.parentElement)
    if (at instanceof HTMLDetailsElement) at.open = true;
  const item = target.closest("li");
  if (item?.hidden) {
    const filters = byId<HTMLFormElement>("filters");
    filters.reset();
    filters.dispatchEvent(new Event("input"));
  }
  const isInReader = target.closest(".rows") !== null;
  if (isInReader && target.getClientRects().length === 0) byId<HTMLInputElement>("view-both").checked = true;
  if (target.matches("[data-relation]")) byId<HTMLInputElement>("view-changes").checked = true;
  target.scrollIntoView();
  // A reader may have begun to type since the address changed.
  if (document.activeElement?.matches("input, textarea")) return;
  // So that the next press of Tab goes on from here.
  if (!target.matches("a, summary")) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

/** In the contents, marks the section that is being read. */
function markCurrentSection(): void {
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>(".contents nav > ul > li > a")].map((link) => [
      link.hash.slice(1),
      link,
    ]),
  );
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) links.get(target.id)?.setAttribute("aria-current", "true");
        else links.get(target.id)?.removeAttribute("aria-current");
      }
    },
    { rootMargin: "-20% 0px -79% 0px" },
  );
  for (const id of links.keys()) {
    const section = document.getElementById(id);
    if (section) observer.observe(section);
  }
}
